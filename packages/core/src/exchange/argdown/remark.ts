/** What there is to say of a map of arguments that came in or goes out. */
import type { MessageLanguage } from '../../model/model.ts'
import {
  type RemarkOf,
  remarkOf,
  type SentencesOf,
  type SeveritiesOf,
  sentenceOf,
} from '../remark-of.ts'

export type ArgdownLost =
  | 'languages'
  | 'tests'
  | 'needs'
  | 'asserted'
  | 'notes'
  | 'likelihoods'
  | 'orders'
  | 'conclusions'
  | 'tags'
  | 'lists'

export interface ArgdownFacts {
  'too-long': { size: number; sizeMax: number }
  'too-many': { count: number; countMax: number }
  'no-claim': Record<never, never>
  'nothing-to-argue': Record<never, never>
  lost: { what: ArgdownLost; count: number }
  'text-again': { line: number; title: string }
  untested: { count: number }
  'relations-as-notes': { count: number }
  'key-changed': { key: string; id: string }
  'only-judgements': Record<never, never>
}

export type ArgdownCode = keyof ArgdownFacts
export type ArgdownRemark = RemarkOf<ArgdownFacts>

const severities: SeveritiesOf<ArgdownFacts> = {
  'too-long': 'error',
  'too-many': 'error',
  'no-claim': 'error',
  'nothing-to-argue': 'error',
  lost: 'loss',
  'text-again': 'loss',
  untested: 'note',
  'relations-as-notes': 'note',
  'key-changed': 'note',
  'only-judgements': 'loss',
}

export function argdownRemark<K extends ArgdownCode>(
  code: K,
  facts: ArgdownFacts[K],
): ArgdownRemark {
  return remarkOf<ArgdownFacts, K>(severities, code, facts)
}

/** A remark as a sentence. */
export function argdownMessage(remark: ArgdownRemark, language: MessageLanguage): string {
  return sentenceOf<ArgdownFacts>({ en: english, de: german }, remark, language)
}

const lostEnglish: { readonly [K in ArgdownLost]: string } = {
  languages: 'texts in further languages',
  tests: 'tests of claims',
  needs: 'what the model lacks to test a claim',
  asserted: 'reasons why a claim cannot be tested',
  notes: 'notes',
  likelihoods: 'likelihoods of signals (which answers they speak for is kept)',
  orders: 'orders of importance',
  conclusions: 'steps of reconstructed arguments',
  tags: 'tags and data in braces',
  lists: 'lines of lists',
}

const english: SentencesOf<ArgdownFacts> = {
  'too-long': (f) => `The file has ${f.size} characters; the limit is ${f.sizeMax}.`,
  'too-many': (f) =>
    `The file holds ${f.count} statements and arguments; at most ${f.countMax} become claims.`,
  'no-claim': () => 'No statement and no argument in this file can be read. Is it the right file?',
  'nothing-to-argue': () =>
    'The model states no claim, no contested question, no wants and no signal. Nothing was written.',
  lost: (f) => `Left behind: ${f.count} × ${lostEnglish[f.what]}.`,
  'text-again': (f) =>
    `Line ${f.line}: "${f.title}" has another text already; this one was left out.`,
  untested: (f) =>
    `Claims without a test: ${f.count}. Say at each what would have to come out (test), what the model lacks (needs), or why none can test it (asserted).`,
  'relations-as-notes': (f) =>
    `Supports and attacks that stand as words in the notes: ${f.count}; a model relates no claims.`,
  'key-changed': (f) => `"${f.key}" is called ${f.id} here.`,
  'only-judgements': () =>
    'Claims, contested answers, what the actors want and signals go out, with what they rest on; of the rest of the model nothing.',
}

const lostGerman: { readonly [K in ArgdownLost]: string } = {
  languages: 'Texte in weiteren Sprachen',
  tests: 'Tests von Behauptungen',
  needs: 'was dem Modell fehlt, um eine Behauptung zu prüfen',
  asserted: 'Gründe, warum eine Behauptung nicht prüfbar ist',
  notes: 'Anmerkungen',
  likelihoods: 'Wahrscheinlichkeiten von Signalen (für welche Antwort sie sprechen, bleibt)',
  orders: 'Ordnungen der Wichtigkeit',
  conclusions: 'Schritte nachgebildeter Argumente',
  tags: 'Schlagworte und Angaben in geschweiften Klammern',
  lists: 'Zeilen von Listen',
}

const german: SentencesOf<ArgdownFacts> = {
  'too-long': (f) => `Die Datei hat ${f.size} Zeichen, erlaubt sind ${f.sizeMax}.`,
  'too-many': (f) =>
    `Die Datei enthält ${f.count} Aussagen und Argumente, höchstens ${f.countMax} werden zu Behauptungen.`,
  'no-claim': () =>
    'Keine Aussage und kein Argument dieser Datei ist lesbar. Ist es die richtige Datei?',
  'nothing-to-argue': () =>
    'Das Modell nennt keine Behauptung, keine strittige Frage, keine Wünsche und kein Signal. Geschrieben ist nichts.',
  lost: (f) => `Bleibt zurück: ${f.count} × ${lostGerman[f.what]}.`,
  'text-again': (f) =>
    `Zeile ${f.line}: „${f.title}“ hat schon einen anderen Text; dieser blieb weg.`,
  untested: (f) =>
    `Behauptungen ohne Test: ${f.count}. Bei jeder angeben, was herauskommen müsste (test), was dem Modell fehlt (needs) oder warum keines sie prüfen kann (asserted).`,
  'relations-as-notes': (f) =>
    `Stützungen und Angriffe, die als Worte in den Anmerkungen stehen: ${f.count}; ein Modell verbindet Behauptungen nicht.`,
  'key-changed': (f) => `„${f.key}“ heißt hier ${f.id}.`,
  'only-judgements': () =>
    'Hinaus gehen Behauptungen, strittige Antworten, Wünsche der Akteure und Signale mit dem, worauf sie beruhen; vom übrigen Modell nichts.',
}
