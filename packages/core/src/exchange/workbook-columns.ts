/**
 * The sheets of a model as a workbook, and their columns by the names that people give them. A
 * column is a place in the entry that its row stands for; what has no column goes elsewhere
 * (`workbook-rest.ts`), so that nothing is lost.
 */
import type { MessageLanguage } from '../model/model.ts'
import { basis, type Column, column } from './workbook-column.ts'
import { linkColumns, questionColumns } from './workbook-question-columns.ts'

/** The sheets in the order in which they are read: each speaks of names of those before it. */
export const sheetIds = [
  'model',
  'sources',
  'actors',
  'options',
  'rules',
  'preferences',
  'questions',
  'states',
  'plans',
  'stages',
  'commitments',
  'signals',
  'shocks',
  'claims',
  'records',
  'rest',
] as const

export type SheetId = (typeof sheetIds)[number]

/** How sheets are called: the first name of each language is the one that is written. */
export const sheetNames: {
  readonly [S in SheetId]: { readonly [L in MessageLanguage]: readonly [string, ...string[]] }
} = {
  model: { en: ['model'], de: ['Modell'] },
  sources: { en: ['sources', 'source'], de: ['Quellen', 'quelle', 'belege'] },
  actors: {
    en: ['actors', 'actor', 'parties', 'players', 'decision makers'],
    de: ['Akteure', 'akteur', 'parteien', 'beteiligte'],
  },
  options: { en: ['options', 'option', 'moves'], de: ['Optionen', 'möglichkeiten', 'schritte'] },
  rules: { en: ['rules', 'rule', 'infeasible'], de: ['Regeln', 'regel', 'unmöglich'] },
  preferences: {
    en: ['preferences', 'preference', 'wants', 'statements'],
    de: ['Präferenzen', 'praeferenzen', 'wünsche', 'aussagen', 'ziele'],
  },
  questions: {
    en: ['questions', 'question', 'disputed questions'],
    de: ['Streitfragen', 'fragen', 'frage', 'streitfrage'],
  },
  states: { en: ['states', 'state'], de: ['Zustände', 'zustand', 'zustaende', 'lagen'] },
  plans: { en: ['plans', 'plan'], de: ['Pläne', 'plaene'] },
  stages: { en: ['stages', 'stage', 'phases'], de: ['Stufen', 'stufe', 'phasen'] },
  commitments: {
    en: ['commitments', 'commitment', 'promises'],
    de: ['Zusagen', 'zusage', 'verpflichtungen'],
  },
  signals: { en: ['signals', 'signal'], de: ['Signale'] },
  shocks: { en: ['shocks', 'shock'], de: ['Erschütterungen', 'schocks', 'schock'] },
  claims: { en: ['claims', 'claim'], de: ['Behauptungen', 'thesen'] },
  records: { en: ['records', 'implementation'], de: ['Einträge', 'umsetzung', 'eintraege'] },
  rest: { en: ['rest'], de: ['Rest'] },
}

const id = column('id', 'id', ['id', 'Name', 'nr', 'kürzel', 'code', 'short'])
const labels = ['label', 'Bezeichnung', 'title', 'titel'] as const
const label = column('label', 'text', labels, { needed: true })
/** What the page writes above its own tables is known as well, so that they come back. */
const labelOf = (...also: readonly string[]) =>
  column('label', 'text', [...labels, ...also], { needed: true })
const free = column('label', 'text', ['label', 'Bezeichnung', 'in words', 'in worten'])
const about = column('about', 'text', [
  ...(['about', 'Beschreibung', 'description'] as const),
  ...['what it is', 'was er ist', 'erläuterung'],
])
const set = column('set', 'settings', ['set', 'Änderungen', 'changes'])
const more = column('more', 'fields', ['more', 'Weiteres'])
const day = column('date', 'date', ['date', 'Datum', 'day', 'tag'])
const actorOf = { of: 'actors' } as const

const planOf = column('plan', 'name', ['plan', 'Plan', 'agreement', 'abkommen'], {
  of: 'plans',
  fills: true,
  needed: true,
})

const seen = (at: string, words: { readonly en: string; readonly de: string }) => [
  column(`${at}/how`, 'text', [`${words.en} how`, `${words.de} wie`]),
  column(`${at}/by`, 'names', [`${words.en} by`, `${words.de} von`], actorOf),
  column(`${at}/within`, 'duration', [`${words.en} within`, `${words.de} binnen`]),
  column(`${at}/probability`, 'range', [`${words.en} with chance`, `${words.de} mit Chance`]),
]

const deadline = [
  column('due', 'date', ['due', 'Frist', 'deadline', 'fällig']),
  column('due/within', 'duration', ['due within', 'Frist binnen']),
  column('due/of', 'word', ['due after', 'Frist nach']),
]

const neverHeads = ['what can never be', 'was nie sein kann']
const wantHeads = ['what it wants', 'was er will']

export const columnsOf: { readonly [S in SheetId]: readonly Column[] } = {
  model: [
    column('id', 'id', ['id', 'Name']),
    column('title', 'text', ['title', 'Titel']),
    day,
    column('languages', 'words', ['languages', 'Sprachen']),
    about,
    column('period', 'duration', ['period', 'Periode']),
    ...basis,
    column('worths/basis', 'word', ['basis of worths', 'Grundlage der Werte']),
    column('worths/basis/assumption', 'text', ['assumption of worths', 'Annahme zu den Werten']),
  ],
  sources: [
    id,
    column('title', 'text', ['title', 'Titel', 'label', 'bezeichnung'], { needed: true }),
    column('author', 'text', ['author', 'Verfasser', 'authors', 'autor']),
    column('in', 'text', ['in', 'erschienen in', 'newspaper', 'journal', 'zeitung', 'zeitschrift']),
    column('publisher', 'text', ['publisher', 'Verlag', 'herausgeber']),
    column('kind', 'word', ['kind', 'Art', 'type']),
    day,
    column('language', 'word', ['language', 'Sprache']),
    column('url', 'word', ['url', 'Adresse', 'link', 'address']),
    column('accessed', 'date', ['accessed', 'abgerufen', 'last read', 'zuletzt gelesen']),
    column('note', 'text', ['note', 'Anmerkung', 'notes']),
  ],
  actors: [
    id,
    labelOf('actor', 'akteur'),
    column('in-sentence', 'text', ['in a sentence', 'im Satz']),
    column('plural', 'choice', ['plural', 'Mehrzahl']),
    about,
    column('patience/factor', 'range', ['patience', 'Geduld']),
    column('outside', 'range', ['walking away', 'Abbruch']),
    ...basis,
  ],
  options: [
    column(
      'owner',
      'name',
      ['owner', 'Eigner', 'eigentümer', 'actor', 'akteur', 'who', 'wer', 'whose it is', 'wessen'],
      {
        ...actorOf,
        fills: true,
        needed: true,
      },
    ),
    id,
    labelOf('option', 'what', 'was'),
    column('yes', 'text', [
      ...(['meaning of yes', 'Ja heißt', 'meaning', 'bedeutung', 'yes', 'ja'] as const),
      ...['yes means', 'what yes means', 'was ja bedeutet', 'what “yes” means', 'was „ja“ heißt'],
    ]),
    column('today', 'choice', ['today', 'heute', 'status quo', 'now', 'jetzt']),
    column('reversible', 'choice', [
      ...(['reversible', 'umkehrbar', 'rücknehmbar', 'can be taken back'] as const),
      ...['zurücknehmbar', 'lässt sich zurücknehmen'],
    ]),
    column('observed/how', 'text', [
      ...(['seen how', 'gesehen wie', 'how seen', 'seen', 'gesehen'] as const),
      ...['woran zu sehen', 'by what it is seen', 'woran es zu sehen ist'],
    ]),
    column('irreversible-share', 'range', ['irreversible share', 'unumkehrbarer Anteil']),
    ...seen('observed', { en: 'seen', de: 'gesehen' }).slice(1),
    ...basis,
  ],
  rules: [
    id,
    column('never', 'formula', ['never', 'nie', 'formula', 'formel', ...neverHeads], {
      needed: true,
    }),
    column('because', 'text', ['because', 'weil', 'reason', 'grund', 'why', 'warum']),
    ...basis,
  ],
  preferences: [
    column('actor', 'name', ['actor', 'Akteur', 'owner', 'eigner', 'who', 'wer'], {
      ...actorOf,
      fills: true,
      needed: true,
    }),
    column('rank', 'rank', ['rank', 'Rang', 'nr', 'order', 'reihenfolge', 'place']),
    id,
    column(
      'want',
      'formula',
      ['formula', 'Formel', 'want', 'wunsch', 'aussage', 'statement', ...wantHeads],
      {
        needed: true,
      },
    ),
    free,
    column('worth', 'range', ['worth', 'Wert', 'weight', 'gewicht']),
    column('strong', 'degree', ['strong', 'stark']),
    column('known', 'yes', ['known', 'bekannt']),
    ...basis,
    more,
  ],
  questions: questionColumns,
  states: [id, label, set, ...basis],
  plans: [
    id,
    label,
    about,
    column('role', 'word', ['role', 'Rolle']),
    column('parties', 'names', ['parties', 'Parteien'], actorOf),
    column('signed', 'date', ['signed', 'unterzeichnet']),
    column('horizon', 'duration', ['horizon', 'Horizont']),
    column('breakdown', 'range', ['breakdown', 'Zusammenbruch']),
    ...basis,
  ],
  stages: [
    planOf,
    id,
    column(
      'label',
      'text',
      ['label', 'Bezeichnung', 'in words', 'in worten', 'stage', 'stufe', 'phase'],
      {
        isTelling: true,
      },
    ),
    column('talks', 'text', ['talks', 'Gespräche']),
    column('after', 'names', ['after', 'nach'], { of: 'stages' }),
    column('dwell', 'duration', ['stands for', 'Dauer', 'dwell']),
    column('survival', 'range', ['survival', 'Fortbestand']),
    column('escrow', 'yes', ['escrow', 'Treuhand']),
    column('fallback', 'name', ['fallback', 'Rückfall'], { of: 'stages' }),
    column('gate/when', 'formula', ['opens when', 'öffnet wenn']),
    ...deadline,
    ...basis,
  ],
  commitments: [
    planOf,
    column('stage', 'name', ['stage', 'Stufe', 'phase'], {
      of: 'stages',
      fills: true,
      needed: true,
    }),
    column('keep', 'setting', ['commitment', 'Zusage', 'keep', 'promise', 'option'], {
      needed: true,
    }),
    column('by', 'name', ['by', 'von', 'actor', 'akteur'], actorOf),
    free,
    ...deadline,
    ...seen('verification', { en: 'verified', de: 'geprüft' }),
    column('breach/signal', 'text', ['sign of a breach', 'Zeichen eines Bruchs']),
    column('breach/answer', 'settings', ['answer to a breach', 'Antwort auf einen Bruch']),
    column('breach/by', 'names', ['answer by', 'Antwort von'], actorOf),
    column('breach/within', 'duration', ['answer within', 'Antwort binnen']),
    ...basis,
    more,
  ],
  signals: [
    id,
    labelOf('what was seen', 'was zu sehen war', 'headline', 'schlagzeile'),
    { ...day, needed: true },
    column('actor', 'name', ['actor', 'Akteur', 'whose', 'wessen'], actorOf),
    ...linkColumns,
    ...basis,
  ],
  shocks: [id, label, set, column('held', 'yes', ['held', 'festgehalten']), ...basis],
  claims: [
    id,
    column('says', 'text', ['claim', 'Behauptung', 'says', 'these'], { needed: true }),
    column('kind', 'word', ['kind', 'Art']),
    column('test', 'word', ['test', 'Test']),
    column('asserted', 'text', ['only asserted', 'nur behauptet']),
    column('note', 'text', ['note', 'Anmerkung']),
    ...basis,
  ],
  records: [
    id,
    column('plan', 'name', ['plan', 'Plan'], { of: 'plans' }),
    column('stage', 'word', ['stage', 'Stufe']),
    column('keep', 'setting', ['commitment', 'Zusage', 'keep', 'promise'], { needed: true }),
    { ...day, needed: true },
    column('status', 'status', ['status', 'Stand']),
    column('due', 'date', ['due', 'Frist']),
    column('broken', 'yes', ['broken', 'Bruch']),
    column('answers', 'name', ['answers', 'Antwort auf'], { of: 'options' }),
    column('contested', 'yes', ['contested', 'strittig']),
    column('coder', 'word', ['coder', 'Kodierung']),
    column('evidence', 'text', ['evidence', 'Beobachtung']),
    column('place', 'text', ['place', 'Ort']),
    ...basis,
  ],
  rest: [],
}

/** The section of the document that a sheet of named entries fills in. */
export const sectionOf: { readonly [S in SheetId]?: string } = {
  sources: 'sources',
  actors: 'actors',
  options: 'options',
  rules: 'rules',
  questions: 'questions',
  states: 'states',
  plans: 'plans',
  signals: 'signals',
  shocks: 'shocks',
  claims: 'claims',
  records: 'implementation',
}

export function sheetCalled(name: string): SheetId | undefined {
  const word = plainWord(name)
  return sheetIds.find((one) => {
    const { en, de } = sheetNames[one]
    return [...en, ...de].some((known) => plainWord(known) === word)
  })
}

export interface Head {
  readonly column: Column
  readonly language?: string
}

/** The column that a head names, and the language of its texts: `label.de`, `Bezeichnung (de)`. */
export function headCalled(sheet: SheetId, head: string): Head | undefined {
  const whole = columnCalled(sheet, head)
  if (whole !== undefined) return { column: whole }
  const match = /^(.+?)\s*(?:\.|\()([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\)?$/.exec(head.trim())
  const found = columnCalled(sheet, match?.[1] ?? '')
  return found?.kind === 'text' ? { column: found, language: match?.[2] ?? '' } : undefined
}

function columnCalled(sheet: SheetId, head: string): Column | undefined {
  const word = plainWord(head)
  if (word === '') return undefined
  const known = columnsOf[sheet]
  return (
    known.find(({ path }) => path.join('.') === word) ??
    known.find(({ en, de }) => [en, de].some((one) => plainWord(one) === word)) ??
    known.find(({ also = [] }) => also.includes(word))
  )
}

/** Heads and names of sheets are alike whatever their case and the spaces in them. */
function plainWord(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase()
}
