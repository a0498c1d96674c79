/**
 * Rows copied from a table → entries that join those of a model, or wishes that join an actor's.
 * They are read as the sheet of that name in a workbook is; without heads, in the usual order.
 */
import { isRecord, type JsonRecord } from '../base/json.ts'
import type { MessageLanguage } from '../model/model.ts'
import { columnsOf, sheetNames } from './workbook-columns.ts'
import { addEntries } from './workbook-entries.ts'
import { draftOf, valueAt } from './workbook-places.ts'
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
} as const

export type JoinedSection = keyof typeof usual

export const joinedSections = Object.keys(usual) as readonly JoinedSection[]

export interface JoiningInto {
  readonly section: JoinedSection
  /** In which its reader speaks; texts without a language of their own are in it. */
  readonly language: MessageLanguage
  /** Whose wishes they are, where the rows do not say. */
  readonly actor?: string
}

/** What became of a row; `at` is its entry, or whose wish it is. */
export interface JoiningRow {
  readonly row: number
  readonly as: 'new' | 'left'
  readonly at?: string
  readonly value?: JsonRecord
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
    document: { ...document },
    mainLanguage: languages[0] ?? 'en',
    aliases: new Map(),
    rowsOf: new Map(),
    sheet: sheetNames[section][language][0],
    tell: (remark) => void remarks.push(remark),
    joining: { taken: Object.keys(draftOf(document[section])), language },
  }
  const found = rowsIn(reading, rows, into).map((one) => inTongue(one, languages, language))
  const read =
    section === 'preferences' ? wishes(reading, found, into) : entries(reading, found, section)
  const isTold = ({ kind }: WorkbookRemark) => kind !== 'name-made'
  return { rows: read, remarks: remarks.filter(isTold) }
}

/** Without heads the usual ones stand above; rows count as they were copied. */
function rowsIn({ sheet, tell }: Reading, rows: Rows, { section, language }: JoiningInto) {
  if (rows.some((row) => isHeads(section, row)))
    return sheetRowsOf(section, { name: sheet, rows }, tell)
  const heads = usual[section].map(
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
