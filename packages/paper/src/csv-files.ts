/**
 * The sheets of a workbook as files of comma-separated values, one for each sheet and named after
 * it, in a zip or in a folder: what is left of a workbook where no office program is at hand.
 */
import type { WorkbookSheet } from '@stufenplan/core'
import { strToU8, zipSync } from 'fflate'
import { guarded } from './csv-guard.ts'
import { csvRows } from './csv-read.ts'
import { sheetBytesMax, tooLarge, withinSheets } from './sheet-refused.ts'
import { partNames, partsIn } from './unpacking.ts'

/** A file and its name without folders. */
export interface NamedBytes {
  readonly name: string
  readonly bytes: Uint8Array
}

/**
 * One zip of all. Spreadsheets of countries that write 1,5 expect semicolons between cells; the
 * mark at the beginning has them read UTF-8.
 */
export function sheetsToCsvZip(
  sheets: readonly WorkbookSheet[],
  delimiter: ',' | ';',
): Uint8Array<ArrayBuffer> {
  const files = sheets.map(({ name, rows }) => [`${name}.csv`, strToU8(csvText(rows, delimiter))])
  // Without a day of its own, the same model is the same file.
  return zipSync(Object.fromEntries(files), { level: 9, mtime: new Date(1980, 0, 1) })
}

function csvText(rows: readonly (readonly string[])[], delimiter: string): string {
  const width = Math.max(0, ...rows.map((row) => row.length))
  const line = (row: readonly string[]) =>
    Array.from({ length: width }, (_, i) => quoted(guarded(row[i] ?? ''))).join(delimiter)
  return `\ufeff${rows.map((row) => `${line(row)}\r\n`).join('')}`
}

/** Whatever some reader of such files takes for more than a letter stands in quotes. */
function quoted(cell: string): string {
  return /[",;|\t\r\n']|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

/** Files bundled as they are, to be read as `csvSheetsIn` reads them. */
export function zipOf(files: readonly NamedBytes[]): Uint8Array<ArrayBuffer> {
  return zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])), { level: 0 })
}

/** Does this zip hold such files? By their names; a workbook has none. */
export function holdsCsv(bytes: Uint8Array): boolean {
  return partNames(bytes).some(isCsv)
}

/** The sheets in such a zip; throws `SheetRefused`. */
export function csvSheetsIn(name: string, bytes: Uint8Array): WorkbookSheet[] {
  const files = [...partsIn(name, bytes, isCsv)].map(([part, content]) => ({
    name: namedInZip(part),
    bytes: content,
  }))
  // As much as a folder of them, or a single one, may hold: each letter may be a cell.
  const size = files.reduce((sum, one) => sum + one.bytes.length, 0)
  if (size > sheetBytesMax) throw tooLarge(name)
  return csvSheets(name, files)
}

/** Such files as sheets, each named by its file; throws `SheetRefused`. */
export function csvSheets(name: string, files: readonly NamedBytes[]): WorkbookSheet[] {
  const sheets = files.map((file) => ({
    name: file.name.replace(/\.csv$/i, ''),
    rows: csvRows(file.name, file.bytes),
  }))
  return withinSheets(name, sheets)
}

/** Some programs pack notes of their own beside each file. */
function isCsv(part: string): boolean {
  return /\.csv$/i.test(part) && !/(?:^|\/)(?:__MACOSX\/|\._)/.test(part)
}

/**
 * Where a zip does not say that its names are UTF-8, they are in the code page of an old machine;
 * the letters of German stand at the same places in both that are common, 437 and 850.
 */
const codePage: { readonly [letter: string]: string } = {
  '\x81': 'ü',
  '\x84': 'ä',
  '\x8e': 'Ä',
  '\x94': 'ö',
  '\x99': 'Ö',
  '\x9a': 'Ü',
  '\xe1': 'ß',
}

function namedInZip(part: string): string {
  const file = part.replace(/^.*[\\/]/, '')
  const isOld = /[\x80-\x9f]/.test(file)
  const letters = isOld ? [...file].map((one) => codePage[one] ?? one).join('') : file
  return letters.normalize('NFC')
}
