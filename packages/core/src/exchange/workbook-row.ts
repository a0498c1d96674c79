/** A row of a workbook → the fields of an entry. */
import { isRecord, type JsonRecord, type JsonValue } from '../base/json.ts'
import type { MessageLanguage } from '../model/model.ts'
import { cellRead } from './workbook-cells.ts'
import type { Column } from './workbook-column.ts'
import { columnsOf, type SheetId } from './workbook-columns.ts'
import { type Draft, lookupIn, merged, nearestNamed, setAt } from './workbook-places.ts'
import type { WorkbookRemark } from './workbook-remark.ts'
import type { RowCell, SheetRow } from './workbook-rows.ts'

/** A workbook that is being read. */
export interface Reading {
  /** What has been read so far; later sheets speak of its names. */
  readonly document: Draft
  readonly mainLanguage: string
  /** What cells call things by that bear another id. */
  readonly aliases: Map<string, string>
  /** Where the entries stand, so that what they lack can be told in the end. */
  readonly rowsOf: Map<
    string,
    { readonly sheet: string; readonly id: SheetId; readonly row: number }
  >
  readonly sheet: string
  readonly tell: (remark: WorkbookRemark) => void
  /** Where rows join what is there: the names that are taken, and how the reader calls columns. */
  readonly joining?: {
    readonly taken: readonly string[]
    readonly language: MessageLanguage
    /** Whose stages and commitments they are, where the rows do not say. */
    readonly plan?: string
  }
}

/** What a column is called in a remark. */
export function headOf({ joining }: Reading, column: Column): string {
  return column[joining?.language ?? 'en']
}

/** Tells that a row lacks a field, and so was left out. */
export function incomplete(reading: Reading, { row }: SheetRow, field: string, id: SheetId): false {
  const column = columnsOf[id].find(({ path }) => path.join('.') === field)
  const head = column ? headOf(reading, column) : field
  reading.tell({ kind: 'row-incomplete', sheet: reading.sheet, row, head })
  return false
}

/** The fields that a row fills in, within a plan or question; `more` is spread among them. */
export function rowRead(
  reading: Reading,
  { row, cells }: SheetRow,
  rowOf: (at: number) => number = () => row,
  within?: string,
): JsonRecord {
  const draft: Draft = {}
  let more: JsonRecord = {}
  for (const [at, one] of cells.entries()) {
    const value = saidIn(reading, rowOf(at), one, within)
    if (value === undefined) continue
    if (one.column.kind === 'fields') more = isRecord(value) ? value : {}
    else if (!put(reading, draft, one, value)) {
      const { head, cell } = one
      reading.tell({ kind: 'cell-clash', sheet: reading.sheet, row: rowOf(at), head, cell })
    }
  }
  return merged(draft, more)
}

/** Texts go under their language; what is assumed takes the place of the word "assumption". */
function put({ mainLanguage }: Reading, draft: Draft, one: RowCell, value: JsonValue): boolean {
  const { column, language } = one
  const { path, kind } = column
  const [first = '', second] = path
  if (second === 'assumption' && draft[first] === 'assumption') delete draft[first]
  const last = path.at(-1) ?? ''
  const found = path.length === 1 ? draft[last] : undefined
  if (kind === 'text' && language !== undefined && typeof found === 'string')
    draft[last] = { [mainLanguage]: found }
  if (kind === 'text' && language === undefined && isRecord(found))
    return setAt(draft, [...path, mainLanguage], value)
  return setAt(draft, language === undefined ? path : [...path, language], value)
}

/** What a cell says; undefined, and told, where it cannot be read. */
function saidIn(
  { document, aliases, sheet, tell }: Reading,
  row: number,
  { column, head, cell }: RowCell,
  within: string | undefined,
): JsonValue | undefined {
  const lookup = lookupIn(document, within, aliases)
  const read = cellRead(column, cell, lookup)
  const { kind: expected, of = 'options' } = column
  const place = { sheet, row, head, cell }
  if (read === 'unread') tell({ kind: 'cell-unread', expected, ...place })
  else if (read === 'ambiguous') tell({ kind: 'cell-ambiguous', expected, ...place })
  else if (read === 'unknown') {
    const part = unknownPart(column, cell, (one) => cellRead(column, one, lookup) === 'unknown')
    const found = nearestNamed(document, {
      of,
      cell: part,
      ...(within !== undefined && { within }),
    })
    tell({ kind: 'name-unknown', of, ...(found !== undefined && { nearest: found }), ...place })
  } else return read.value
  return undefined
}

/** Of names with commas between them the first that nothing bears, without its "not". */
function unknownPart({ kind }: Column, cell: string, isUnknown: (one: string) => boolean): string {
  const isList = kind === 'names' || kind === 'settings'
  const parts = isList ? cell.split(/[,;\n]/).map((one) => one.trim()) : [cell]
  const part = parts.find((one) => one !== '' && isUnknown(one)) ?? cell
  return kind.startsWith('setting') ? part.replace(/^(?:not |nicht |!\s?|keine? )/i, '') : part
}
