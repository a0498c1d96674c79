/**
 * Records of what became of a plan as rows of a sheet, and back. What a row says goes into the
 * fields of the file; a row that cannot be read is left out and told, never guessed.
 */
import { isRecord, type JsonRecord, type JsonValue, sameValue } from '../base/json.ts'
import type { Model, Plan } from '../model/model.ts'
import {
  columnOf,
  type RecordField,
  recordFields,
  statusWritten,
  yesWritten,
} from './record-columns.ts'
import { dateWritten } from './written-dates.ts'

/** A record as it stands in the file, under its name. */
export interface RecordEntry {
  readonly id: string
  readonly value: JsonRecord
}

/** Why a column or a row was left out; rows count as in the sheet, its heads being row 1. */
export type SheetRemark =
  | { readonly kind: 'column-unknown'; readonly name: string }
  | { readonly kind: 'column-missing'; readonly names: readonly string[] }
  | { readonly kind: 'promise-unknown'; readonly row: number; readonly cell: string }
  | {
      readonly kind: 'cell-unread'
      readonly row: number
      readonly field: RecordField
      /** As it stands above the column; a cell may be missing because its column is. */
      readonly head: string
      readonly cell: string
    }
  | { readonly kind: 'date-ambiguous'; readonly row: number; readonly cell: string }
  | { readonly kind: 'id-taken'; readonly row: number; readonly id: string; readonly as: string }

/** What became of a row below the heads; what is left out has a remark. */
export interface RowRead {
  readonly row: number
  readonly as: 'new' | 'present' | 'left'
  /** The name of the record: the new one, or the one that is there. */
  readonly id?: string
}

export interface SheetRead {
  readonly entries: readonly RecordEntry[]
  readonly rows: readonly RowRead[]
  /** Rows that the model has already, word for word. */
  readonly present: number
  readonly remarks: readonly SheetRemark[]
}

type Rows = readonly (readonly string[])[]

export interface RecordsAround {
  /** The records that are there. */
  readonly written?: readonly RecordEntry[]
  /** Of texts whose column names none; the model's first when left out. */
  readonly language?: string
}

/** The first row that names a promise and a date in columns; those above are titles. */
export function readRecords(
  model: Model,
  plan: Plan,
  rows: Rows,
  { written = [], language }: RecordsAround = {},
): SheetRead {
  const remarks: SheetRemark[] = []
  const top = rows.findIndex((row) => {
    const fields = row.map((head) => columnOf(head)?.field)
    return fields.includes('keep') && fields.includes('date')
  })
  if (top < 0)
    return {
      entries: [],
      rows: [],
      present: 0,
      remarks: [{ kind: 'column-missing', names: ['keep', 'date'] }],
    }
  const columns = (rows[top] ?? []).map((head) => {
    const column = columnOf(head)
    if (column === undefined && head.trim() !== '')
      remarks.push({ kind: 'column-unknown', name: head.trim() })
    const isText = column?.field === 'evidence' || column?.field === 'place'
    const isOther = language !== model.languages[0] && model.languages.includes(language ?? '')
    const tongue = isText && isOther && language !== undefined ? { language } : {}
    return column && { ...tongue, ...column, head: head.trim() }
  })
  const taken = new Set((model.implementation ?? []).map(({ id }) => id))
  const entries: RecordEntry[] = []
  const told: RowRead[] = []
  for (const [i, row] of rows.entries()) {
    if (i <= top || row.every((cell) => cell.trim() === '')) continue
    const read = readRow({ model, plan, row: i + 1, remarks }, columns, row)
    if (read === undefined) {
      told.push({ row: i + 1, as: 'left' })
      continue
    }
    // A row without a name is there already where any record says the same.
    const same = written.find(
      (one) =>
        (read.id === undefined || one.id === read.id) &&
        sameValue({ plan: plan.id, ...one.value }, read.value),
    )
    if (same !== undefined) {
      told.push({ row: i + 1, as: 'present', id: same.id })
      continue
    }
    const id = freeId(read.id ?? `record-${i + 1}`, taken)
    if (read.id !== undefined && id !== read.id)
      remarks.push({ kind: 'id-taken', row: i + 1, id: read.id, as: id })
    taken.add(id)
    entries.push({ id, value: read.value })
    told.push({ row: i + 1, as: 'new', id })
  }
  const present = told.filter((one) => one.as === 'present').length
  return { entries, rows: told, present, remarks }
}

/** The records of a plan as they stand in a document. */
export function recordsWritten(document: JsonRecord, model: Model, plan: string): RecordEntry[] {
  const own = new Set(
    (model.implementation ?? []).filter((one) => one.plan === plan).map(({ id }) => id),
  )
  const { implementation } = document
  const all = isRecord(implementation) ? Object.entries(implementation) : []
  return all.flatMap(([id, value]) => (own.has(id) && isRecord(value) ? [{ id, value }] : []))
}

interface Reading {
  readonly model: Model
  readonly plan: Plan
  readonly row: number
  readonly remarks: SheetRemark[]
}

type Column = (NonNullable<ReturnType<typeof columnOf>> & { readonly head: string }) | undefined

function readRow(reading: Reading, columns: readonly Column[], row: readonly string[]) {
  const value: Record<string, JsonValue> = {}
  let id: string | undefined
  for (const [at, column] of columns.entries()) {
    const cell = (row[at] ?? '').trim()
    if (column === undefined || cell === '') continue
    const { field, language } = column
    const read = cellOf(reading, column, cell)
    if (read === undefined) return undefined
    if (field === 'id') id = String(read)
    else if (language === undefined) value[field] = read
    else value[field] = { ...(isRecord(value[field]) ? value[field] : {}), [language]: read }
  }
  for (const field of ['keep', 'date'] as const)
    if (value[field] === undefined) {
      const head = columns.find((one) => one?.field === field)?.head ?? field
      reading.remarks.push({ kind: 'cell-unread', row: reading.row, field, head, cell: '' })
      return undefined
    }
  // Yes is said, no is left out.
  for (const field of ['broken', 'contested']) if (value[field] === 'no') delete value[field]
  if (value.plan === undefined) value.plan = reading.plan.id
  return { id, value }
}

/** What a cell says; undefined, and told, where it cannot be read. */
function cellOf(
  reading: Reading,
  { field, head }: NonNullable<Column>,
  cell: string,
): JsonValue | undefined {
  const { row, remarks } = reading
  const read = readingOf(reading, field, cell)
  if (read === 'ambiguous') remarks.push({ kind: 'date-ambiguous', row, cell })
  else if (read === undefined && field === 'keep')
    remarks.push({ kind: 'promise-unknown', row, cell })
  else if (read === undefined) remarks.push({ kind: 'cell-unread', row, field, head, cell })
  return read === 'ambiguous' ? undefined : read
}

function readingOf(reading: Reading, field: RecordField, cell: string): JsonValue | undefined {
  switch (field) {
    case 'keep':
      return promiseWritten(reading, cell)
    case 'stage':
      return named(reading.plan.stages, cell)
    case 'plan':
      return named(reading.model.plans, cell)
    case 'answers':
      return named(reading.model.options, cell)
    case 'date':
    case 'due':
      return dateWritten(cell)
    case 'status':
      return statusWritten(cell)
    case 'broken':
    case 'contested': {
      const is = yesWritten(cell)
      return is === undefined ? undefined : is ? 'yes' : 'no'
    }
    case 'id':
      return /^\p{L}[\p{L}\p{N}_]*(?:[.-][\p{L}\p{N}_]+)*$/u.test(cell) ? cell : undefined
    case 'basis':
    case 'review':
      return jsonOr(cell)
    default:
      return cell
  }
}

interface Named {
  readonly id: string
  readonly label?: Readonly<Record<string, string>>
}

/** By its name in the file, or by its label in any language. */
function named(things: readonly Named[], cell: string): string | undefined {
  const word = cell.toLowerCase()
  const found =
    things.find(({ id }) => id === cell) ??
    things.find(({ label }) => Object.values(label ?? {}).some((one) => one.toLowerCase() === word))
  return found?.id
}

/** A promise as the plan has it: `insp`, `not insp`, or the label of the option. */
function promiseWritten({ model, plan }: Reading, cell: string): string | undefined {
  const match = /^(not |!|nicht )?(.+)$/i.exec(cell)
  const option = named(model.options, (match?.[2] ?? '').trim())
  const kept = plan.stages.flatMap(({ commitments }) => commitments.map(({ keep }) => keep))
  const own = kept.filter((one) => one.option === option)
  const isNo = match?.[1] !== undefined
  const meant = own.find(({ value }) => value === !isNo) ?? (isNo ? undefined : own[0])
  if (meant === undefined) return undefined
  return meant.value ? meant.option : `not ${meant.option}`
}

/** Lists and fields leave as JSON; all else is a text. */
function jsonOr(cell: string): JsonValue {
  if (!/^[[{]/.test(cell)) return cell
  try {
    return JSON.parse(cell) as JsonValue
  } catch {
    return cell
  }
}

function freeId(wanted: string, taken: ReadonlySet<string>): string {
  for (let i = 1; ; i++) {
    const id = i === 1 ? wanted : `${wanted}-${i}`
    if (!taken.has(id)) return id
  }
}

/** Records as rows, their heads first: columns that nothing fills in are left out. */
export function recordRows(entries: readonly RecordEntry[]): string[][] {
  const heads = recordFields.flatMap((field): string[] => {
    const values = entries.map(({ id, value }) => (field === 'id' ? id : value[field]))
    const languages = new Set(values.flatMap((one) => (isText(field, one) ? Object.keys(one) : [])))
    const isPlain = values.some((one) => one !== undefined && !isText(field, one))
    return [...(isPlain ? [field] : []), ...[...languages].map((one) => `${field}.${one}`)]
  })
  const rows = entries.map(({ id, value }) =>
    heads.map((head) => {
      const [field = '', language] = head.split('.')
      const cell = field === 'id' ? id : value[field]
      if (language !== undefined) return isRecord(cell) ? textOf(cell[language]) : ''
      return isText(field, cell) ? '' : textOf(cell)
    }),
  )
  return [heads, ...rows]
}

function isText(field: string, value: JsonValue | undefined): value is JsonRecord {
  return (field === 'evidence' || field === 'place') && isRecord(value)
}

function textOf(value: JsonValue | undefined): string {
  if (value === undefined || value === null) return ''
  if (value === true) return 'yes'
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
