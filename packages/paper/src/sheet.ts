/**
 * Rows of a sheet from its bytes: comma-separated values, JSON, or a workbook. Of formulas only the
 * values are read.
 */
import type { WorkbookSheet } from '@stufenplan/core'
import { zipSync } from 'fflate'
import readWorkbookFile, { readSheet } from 'read-excel-file/universal'
import { csvSheetsIn, holdsCsv } from './csv-files.ts'
import { csvRows } from './csv-read.ts'
import { SheetRefused, withinRows, withinSheets } from './sheet-refused.ts'
import { isPacked, partNames, partsIn } from './unpacking.ts'

export { csvSheets, type NamedBytes } from './csv-files.ts'
export { copiedRows } from './csv-read.ts'
export { SheetRefused, sheetBytesMax, tooLarge, withinRows } from './sheet-refused.ts'

/** Is it a workbook by what it holds? Other packed files are none. */
export function isWorkbook(bytes: Uint8Array): boolean {
  return partNames(bytes).includes('xl/workbook.xml')
}

/** Are these the sheets of a workbook in one of the two forms in which a file holds several? */
export function holdsSheets(bytes: Uint8Array): boolean {
  return isWorkbook(bytes) || holdsCsv(bytes)
}

/** All sheets of a workbook, or of a zip of CSV files, as rows of texts; throws `SheetRefused`. */
export async function workbookSheets(name: string, bytes: Uint8Array): Promise<WorkbookSheet[]> {
  if (!isWorkbook(bytes) && holdsCsv(bytes)) return csvSheetsIn(name, bytes)
  const parts = unpacked(name, bytes)
  const sheets = await orUnreadable(name, () => readWorkbookFile(parts, { trim: false }))
  const named = sheets.map(({ sheet, data }) => ({
    name: sheet,
    rows: data.map((row) => row.map(numberedText)),
  }))
  return withinSheets(name, named)
}

/** A number of a workbook is no text that could mean thousands: 1.125 stays what it is. */
function numberedText(cell: unknown): string {
  const text = cellText(cell)
  return typeof cell === 'number' && /^-?[1-9]\d{0,2}\.\d{3}$/.test(text) ? `${text}0` : text
}

/** The rows of a sheet as texts, of several sheets those of the first; throws `SheetRefused`. */
export async function sheetRows(
  name: string,
  bytes: Uint8Array,
): Promise<readonly (readonly string[])[]> {
  if (!isWorkbook(bytes) && holdsCsv(bytes)) return csvSheetsIn(name, bytes)[0]?.rows ?? []
  const rows = isPacked(bytes)
    ? await workbookRows(name, bytes)
    : (jsonRows(bytes) ?? csvRows(name, bytes))
  return withinRows(name, rows)
}

/** Objects with a date, wherever in a JSON document they stand, as rows; undefined for no JSON. */
function jsonRows(bytes: Uint8Array): string[][] | undefined {
  if (bytes[0] !== 0x7b && bytes[0] !== 0x5b) return undefined
  try {
    const found = [...dated(JSON.parse(new TextDecoder().decode(bytes)), 0)]
    const heads = [...new Set(found.flatMap((one) => Object.keys(one)))]
    return [heads, ...found.map((one) => heads.map((head) => plainText(one[head])))]
  } catch {
    return undefined
  }
}

const depthMax = 8

function* dated(value: unknown, depth: number): Iterable<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || depth > depthMax) return
  if (!Array.isArray(value) && typeof (value as { date?: unknown }).date === 'string')
    yield value as Record<string, unknown>
  else for (const one of Object.values(value)) yield* dated(one, depth + 1)
}

function plainText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

async function workbookRows(name: string, bytes: Uint8Array): Promise<string[][]> {
  const parts = unpacked(name, bytes)
  const rows = await orUnreadable(name, () => readSheet(parts))
  return rows.map((row) => row.map(cellText))
}

async function orUnreadable<T>(name: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read()
  } catch {
    throw new SheetRefused(name, {
      en: 'it is no workbook that can be read: save it as .xlsx, or as "CSV UTF-8"',
      de: 'sie ist keine lesbare Arbeitsmappe: als .xlsx oder als „CSV UTF-8“ speichern',
    })
  }
}

/** A day of a workbook has no hour and no place: it is read in universal time, as it is kept. */
function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) return cell.toISOString().slice(0, 10)
  return String(cell)
}

/**
 * What was looked at, packed again without any pressing: a part that need not be unpacked again
 * starts no worker, which a page forbids.
 */
function unpacked(name: string, bytes: Uint8Array): ArrayBuffer {
  const parts = partsIn(name, bytes, (part) => /[.](?:xml|rels)$/i.test(part))
  return zipSync(Object.fromEntries(parts), { level: 0 }).buffer as ArrayBuffer
}
