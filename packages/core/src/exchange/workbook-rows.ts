/**
 * A sheet → its rows, each cell with the column it stands in: heads are found below titles, empty
 * rows passed over, and merged cells filled in, which a workbook keeps in their first row alone.
 */
import type { Column } from './workbook-column.ts'
import { columnsOf, type Head, headCalled, type SheetId } from './workbook-columns.ts'
import type { WorkbookRemark } from './workbook-remark.ts'
import type { WorkbookSheet } from './workbook-write.ts'

export interface RowCell extends Head {
  /** The head as it stands in the sheet. */
  readonly head: string
  readonly cell: string
}

/** A row, counted as in the sheet, with its cells that are not empty. */
export interface SheetRow {
  readonly row: number
  readonly cells: readonly RowCell[]
}

type Tell = (remark: WorkbookRemark) => void

export function sheetRowsOf(id: SheetId, sheet: WorkbookSheet, tell: Tell): readonly SheetRow[] {
  if (id === 'model') return modelRows(sheet, tell)
  const top = sheet.rows.findIndex((row) => isHeads(id, row))
  if (top < 0) {
    const needed = columnsOf[id].filter((one) => one.needed)
    if (sheet.rows.some((row) => !isBlank(row)))
      tell({ kind: 'heads-missing', sheet: sheet.name, heads: needed.map(({ en }) => en) })
    return []
  }
  const heads = (sheet.rows[top] ?? []).map((head) => ({ head: head.trim(), ...known(id, head) }))
  for (const { head, column } of heads)
    if (column === undefined && head !== '')
      tell({ kind: 'column-unknown', sheet: sheet.name, head })
  const rows = sheet.rows.flatMap((row, i) => {
    if (i <= top || isBlank(row)) return []
    const cells = heads.flatMap(({ head, column, language }, at): RowCell[] => {
      const own = row[at] ?? ''
      const cell = column?.kind === 'fields' ? own.trim() : cleaned(own)
      if (column === undefined || cell === '') return []
      return [{ head, column, cell, ...(language !== undefined && { language }) }]
    })
    return cells.length === 0 ? [] : [{ row: i + 1, cells }]
  })
  return filled(sheet.name, heads, rows, tell)
}

const known = (id: SheetId, head: string): Partial<Head> => headCalled(id, head) ?? {}
const isBlank = (row: readonly string[]) => row.every((cell) => cell.trim() === '')

/** Blanks at both ends are no part of what is meant; lines end as they do in a model file. */
const cleaned = (cell: string) => cell.replace(/\r\n?/g, '\n').normalize('NFC').trim()

/** A row in which a column stands that every entry needs, and no second one that is unknown. */
export function isHeads(id: SheetId, row: readonly string[]): boolean {
  const named = row.filter((cell) => cell.trim() !== '').map((head) => headCalled(id, head)?.column)
  const found = named.filter((one) => one !== undefined)
  return (
    found.some(({ needed, isTelling, kind }) => needed || isTelling || kind === 'id') &&
    found.length * 2 >= named.length
  )
}

/** What the model says of itself stands in two columns: what it is, and its value. */
function modelRows(sheet: WorkbookSheet, tell: Tell): readonly SheetRow[] {
  return sheet.rows.flatMap((row, i): SheetRow[] => {
    const at = row.findIndex((cell) => cell.trim() !== '')
    const head = (row[at] ?? '').trim()
    const found = headCalled('model', head)
    const cell = cleaned(row.slice(at + 1).find((one) => one.trim() !== '') ?? '')
    if (found === undefined && cell !== '' && !/^(field|angabe)$/i.test(head))
      tell({ kind: 'column-unknown', sheet: sheet.name, head })
    return found === undefined || cell === ''
      ? []
      : [{ row: i + 1, cells: [{ head, cell, ...found }] }]
  })
}

/** An empty cell of an owner, actor, plan or stage means the one above, and that is told once. */
function filled(
  sheet: string,
  heads: readonly (Partial<Head> & { readonly head: string })[],
  rows: readonly SheetRow[],
  tell: Tell,
): readonly SheetRow[] {
  const above = new Map<Column, RowCell>()
  const taken = new Map<string, number[]>()
  const columns = heads.flatMap(({ column }) => (column?.fills ? [column] : []))
  const whole = rows.map(({ row, cells }) => {
    const added = columns.flatMap((column, i): RowCell[] => {
      const own = cells.find((one) => one.column === column)
      if (own !== undefined) {
        // A new plan does not go on with the stage of the one before.
        if (above.get(column)?.cell !== own.cell)
          for (const later of columns.slice(i + 1)) above.delete(later)
        above.set(column, own)
        return []
      }
      const found = above.get(column)
      if (found === undefined) return []
      taken.set(found.head, [...(taken.get(found.head) ?? []), row])
      return [found]
    })
    return { row, cells: [...added, ...cells] }
  })
  for (const [head, numbers] of taken) tell({ kind: 'filled', sheet, head, rows: numbers })
  return whole
}
