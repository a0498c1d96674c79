/**
 * Rows copied from a table → entries that join those of a model, or wishes that join an actor's.
 * They are read as the sheet of that name in a workbook is; without heads, in the usual order.
 */
import { isRecord, type JsonRecord } from '../base/json.ts'
import type { MessageLanguage } from '../model/model.ts'
import { isKnownSignal, joinCommitments, joinQuestions, joinStages } from './joining-parts.ts'
import type { JoiningRow } from './joining-row.ts'
import { columnsOf, sheetNames } from './workbook-columns.ts'
import { addEntries } from './workbook-entries.ts'
import { calledIn, type Draft, draftOf, valueAt } from './workbook-places.ts'
import type { WorkbookRemark } from './workbook-remark.ts'
import { headOf, type Reading, rowRead } from './workbook-row.ts'
import { isHeads, type SheetRow, sheetRowsOf } from './workbook-rows.ts'

/** Sections whose tables take rows, and their columns where no heads are copied along. */
const usual = {
  actors: ['label', 'about'],
  options: ['owner', 'label', 'yes', 'today', 'reversible', 'observed/how'],
  rules: ['never', 'because'],
  preferences: ['want', 'label'],
  states: ['label', 'set'],
  shocks: ['label', 'set'],
  sources: ['title', 'kind', 'date', 'url'],
  claims: ['says', 'note'],
  questions: ['question', 'title', 'answer/id', 'answer/label'],
  signals: [
    ...(['date', 'label', 'basis/source'] as const),
    ...(['link/question', 'link/answer', 'link/speaks'] as const),
  ],
  stages: ['label', 'dwell', 'due', 'talks'],
  commitments: ['stage', 'keep', 'by', 'due', 'label'],
} as const

export type JoinedSection = keyof typeof usual

export const joinedSections = Object.keys(usual) as readonly JoinedSection[]

export interface JoiningInto {
  readonly section: JoinedSection
  /** In which its reader speaks; texts without a language of their own are in it. */
  readonly language: MessageLanguage
  /** Whose wishes they are, where the rows do not say. */
  readonly actor?: string
  /** Whose stages and commitments they are, where the rows do not say. */
  readonly plan?: string
}

export interface JoiningRead {
  /** In the order of the table; new wishes by their rank where they have one. */
  readonly rows: readonly JoiningRow[]
  readonly remarks: readonly WorkbookRemark[]
}

type Rows = readonly (readonly string[])[]

export function readJoining(document: JsonRecord, rows: Rows, into: JoiningInto): JoiningRead {
  const { section, language } = into
  const remarks: WorkbookRemark[] = []
  const languages = Array.isArray(document.languages) ? document.languages.map(String) : ['en']
  const reading: Reading = {
    // Of its own: stages are put into their plans while later ones are read.
    document: JSON.parse(JSON.stringify(document)) as Draft,
    mainLanguage: languages[0] ?? 'en',
    aliases: new Map(),
    rowsOf: new Map(),
    sheet: sheetNames[section][language][0],
    tell: (remark) => void remarks.push(remark),
    joining: {
      taken: Object.keys(draftOf(document[section])),
      language,
      ...(into.plan !== undefined && { plan: into.plan }),
    },
  }
  const found = rowsIn(reading, rows, into).map((one) => inTongue(one, languages, language))
  const read = joined(reading, found, into, rows)
  const isTold = ({ kind }: WorkbookRemark) => kind !== 'name-made'
  return { rows: read, remarks: remarks.filter(isTold) }
}

function joined(
  reading: Reading,
  found: readonly SheetRow[],
  into: JoiningInto,
  rows: Rows,
): JoiningRow[] {
  switch (into.section) {
    case 'preferences':
      return wishes(reading, found, into)
    case 'questions':
      return joinQuestions(reading, found)
    case 'stages':
      return joinStages(reading, found, !rows.some((row) => isHeads('stages', row)))
    case 'commitments':
      return joinCommitments(reading, found)
    default:
      return entries(reading, found, into.section)
  }
}

/** A question and its answer, where no more than two columns are filled. */
const shortQuestion = ['question', 'answer/id']

/** Without heads the usual ones stand above; rows count as they were copied. */
function rowsIn({ sheet, tell }: Reading, rows: Rows, { section, language }: JoiningInto) {
  if (rows.some((row) => isHeads(section, row)))
    return sheetRowsOf(section, { name: sheet, rows }, tell)
  const isShort =
    section === 'questions' && rows.every((row) => row.slice(2).join('').trim() === '')
  const heads = (isShort ? shortQuestion : usual[section]).map(
    (path) => columnsOf[section].find((one) => one.path.join('/') === path)?.[language] ?? path,
  )
  const back = (remark: WorkbookRemark) =>
    tell(remark.kind === 'filled' ? { ...remark, rows: remark.rows.map((row) => row - 1) } : remark)
  const whole = sheetRowsOf(section, { name: sheet, rows: [heads, ...rows] }, back)
  return whole.map(({ row, cells }) => ({ row: row - 1, cells }))
}

/** A text of a second language says so; one of the first needs not. */
function inTongue(
  { row, cells }: SheetRow,
  languages: readonly string[],
  language: MessageLanguage,
): SheetRow {
  if (language === languages[0] || !languages.includes(language)) return { row, cells }
  const said = cells.map((one) =>
    one.column.kind === 'text' && one.language === undefined ? { ...one, language } : one,
  )
  return { row, cells: said }
}

function entries(
  reading: Reading,
  rows: readonly SheetRow[],
  section: JoinedSection,
): JoiningRow[] {
  const there = draftOf(reading.document[section])
  addEntries(reading, section, rows)
  const made = new Map(
    [...reading.rowsOf].map(([way, { row }]) => [row, way.slice(section.length + 1)]),
  )
  return rows.map(({ row }): JoiningRow => {
    const at = made.get(row)
    const value = at === undefined ? undefined : valueAt(reading.document, [section, at])
    if (at === undefined || !isRecord(value)) return { row, as: 'left' }
    const lacking = columnsOf[section].find(
      ({ needed, path }) => needed && valueAt(value, path) === undefined,
    )
    if (section === 'signals' && lacking === undefined && isKnownSignal(there, value)) {
      reading.tell({
        kind: 'entry-there',
        sheet: reading.sheet,
        row,
        cell: calledIn(value)[0] ?? '',
      })
      return { row, as: 'left' }
    }
    if (lacking === undefined) return { row, as: 'new', at, value: completed(section, value) }
    const head = headOf(reading, lacking)
    reading.tell({ kind: 'row-incomplete', sheet: reading.sheet, row, head })
    return { row, as: 'left' }
  })
}

/** What every entry begins with where the row says nothing of it. */
function completed(section: JoinedSection, value: JsonRecord): JsonRecord {
  const isForced = section === 'states' || section === 'shocks'
  return {
    ...value,
    ...(isForced && value.set === undefined && { set: [] }),
    ...(section !== 'sources' && value.basis === undefined && { basis: 'assumption' }),
  }
}

function wishes(reading: Reading, rows: readonly SheetRow[], { actor: whose }: JoiningInto) {
  const read = rows.map((one) => {
    const { actor, rank, ...wish } = rowRead(reading, one)
    // A name that was not understood is told already; it is not the wish of whoever is on screen.
    const isNamed = one.cells.some(({ column }) => column.path.join() === 'actor')
    const at = isNamed ? actor : whose
    const lacking = typeof at !== 'string' ? 'actor' : typeof wish.want !== 'string' ? 'want' : ''
    const place = typeof rank === 'number' ? rank : Number.POSITIVE_INFINITY
    if (lacking === '')
      return { place, row: newWish(one.row, String(at), completed('preferences', wish)) }
    const column = columnsOf.preferences.find(({ path }) => path.join() === lacking)
    const head = column ? headOf(reading, column) : lacking
    reading.tell({ kind: 'row-incomplete', sheet: reading.sheet, row: one.row, head })
    return { place, row: { row: one.row, as: 'left' as const } }
  })
  return read
    .toSorted((a, b) => (a.place === b.place ? 0 : a.place - b.place))
    .map(({ row }): JoiningRow => row)
}

function newWish(row: number, at: string, value: JsonRecord): JoiningRow {
  return { row, as: 'new', at, value }
}
