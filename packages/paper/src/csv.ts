/** Tables as comma-separated text (RFC 4180); no cell of it is ever run as a formula. */
import { guarded } from './csv-guard.ts'
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
  return guarded(text.replace(/\s+/g, ' '))
}

function line(cells: readonly string[]): string {
  return `${cells.map(cell).join(',')}\r\n`
}

function cell(text: string): string {
  const safe = guarded(text)
  return /[",\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
