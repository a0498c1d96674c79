/**
 * A table on its way in: as a spreadsheet or a word processor copies it. Word processors give no
 * tabs, only the table as a page; that page is read for its cells, and neither run nor drawn.
 */
import type { SheetGiven } from '../runner/runner.ts'

/** The copied table; undefined where what was copied is none, and belongs into the field. */
export function copiedTable(data: DataTransfer | null, name: string): SheetGiven | undefined {
  const rows = tableRows(data?.getData('text/html') ?? '')
  if (rows !== undefined && rows.flat().length > 1) return { name, rows }
  const text = data?.getData('text/plain') ?? ''
  return text.includes('\t') ? { name, text } : undefined
}

/** More cells of one row, or rows below one cell, than any table that somebody copies has. */
const spanMax = 100

/** The cells of the first table; one that spans several has its text in the first of them. */
function tableRows(html: string): string[][] | undefined {
  if (!/<table/i.test(html)) return undefined
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table')
  if (table === null) return undefined
  const rows: string[][] = Array.from(table.rows, () => [])
  for (const [i, row] of [...table.rows].entries()) {
    let at = 0
    for (const cell of row.cells) {
      while (rows[i]?.[at] !== undefined) at++
      const [wide, high] = [spanOf(cell.colSpan), spanOf(cell.rowSpan)]
      for (let down = 0; down < high; down++)
        for (let right = 0; right < wide; right++) {
          const below = rows[i + down]
          if (below) below[at + right] = down + right === 0 ? textOf(cell) : ''
        }
      at += wide
    }
  }
  return rows.map((row) => Array.from(row, (cell) => cell ?? ''))
}

function spanOf(span: number): number {
  return Math.min(Math.max(1, span), spanMax)
}

const breaking = 'br, p, div, li'

/** Breaks of lines are kept, blanks that only lay out the page are not. */
function textOf(cell: Element): string {
  for (const one of cell.querySelectorAll('style, script')) one.remove()
  for (const one of cell.querySelectorAll(breaking)) one.after('\u2028')
  const lines = (cell.textContent ?? '').replace(/\s+/g, (blank) =>
    /\u2028/.test(blank) ? '\n' : ' ',
  )
  return lines.trim()
}
