/**
 * Tables as comma-separated text (RFC 4180). Spreadsheets read a cell that begins with one of
 * = + - @ as a formula and run it; such a cell gets an apostrophe in front, as OWASP advises on CSV
 * injection, unless it is a plain number.
 */
import type { PaperDocument } from './document.ts'
import { tablesOf } from './tables.ts'

/** Every table below its title, with its source below it, an empty line between two. */
export function toCsv(document: PaperDocument): string {
  return tablesOf(document)
    .map(({ title, columns, rows, source }) =>
      [[title], columns, ...rows, [source]].map(line).join(''),
    )
    .join('\r\n')
}

/** The same for a clipboard: columns apart by tabs, as spreadsheets take them. */
export function copied(document: PaperDocument): string {
  const row = (cells: readonly string[]) => cells.map(copiedCell).join('\t')
  return tablesOf(document)
    .map(({ title, columns, rows, source }) =>
      [[title], columns, ...rows, [source]].map(row).join('\n'),
    )
    .join('\n\n')
}

function copiedCell(text: string): string {
  const flat = text.replace(/\s+/g, ' ')
  return isFormula(flat) ? `'${flat}` : flat
}

function line(cells: readonly string[]): string {
  return `${cells.map(cell).join(',')}\r\n`
}

function cell(text: string): string {
  const safe = isFormula(text) ? `'${text}` : text
  return /[",\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Wide forms of the four signs count too: some spreadsheets read them alike. */
function isFormula(text: string): boolean {
  return /^[\s\p{Cc}]*[=+\-@＝＋－＠]/u.test(text) && !/^[+-]?\d+([.,]\d+)*$/.test(text)
}
