/**
 * Rows of a sheet from its bytes: comma-separated values of any country, JSON, or a workbook, which
 * is a zip of what anybody may have put in: it is unpacked piece by piece and given up where it
 * grows past all measure, holds macros, or reaches for other files. Of formulas only the values are
 * read.
 */
import type { WorkbookSheet } from '@stufenplan/core'
import { Unzip, UnzipInflate, zipSync } from 'fflate'
import { parse } from 'papaparse'
import readWorkbookFile, { readSheet } from 'read-excel-file/universal'

/** A sentence in both languages of the program. */
export interface Words {
  readonly en: string
  readonly de: string
}

/** The file is no sheet that is read; `words` name it and say why. */
export class SheetRefused extends Error {
  readonly words: Words

  constructor(name: string, why: Words) {
    super(why.en)
    this.words = {
      en: `"${name}" was not read: ${why.en}.`,
      de: `„${name}“ wurde nicht gelesen: ${why.de}.`,
    }
  }
}

/** A larger file is not even opened. */
export const sheetBytesMax = 16_000_000
const unpackedBytesMax = 128_000_000
const rowsMax = 100_000

const sheetsMax = 60

/** Is it a workbook by what it holds? Other packed files are none. */
export function isWorkbook(bytes: Uint8Array): boolean {
  if (!isPacked(bytes)) return false
  let isOne = false
  const unzip = new Unzip((file) => {
    isOne ||= file.name === 'xl/workbook.xml'
  })
  unzip.register(UnzipInflate)
  try {
    unzip.push(bytes, true)
  } catch {
    return isOne
  }
  return isOne
}

/** Does it begin as a zip does? */
export function isPacked(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b
}

/** What is said of a file past `sheetBytesMax`. */
export function tooLarge(name: string): SheetRefused {
  return new SheetRefused(name, {
    en: `it is larger than ${sheetBytesMax / 1_000_000} MB, or cannot be read`,
    de: `sie ist größer als ${sheetBytesMax / 1_000_000} MB oder nicht lesbar`,
  })
}

/** All sheets of a workbook as rows of texts; throws `SheetRefused`. */
export async function workbookSheets(name: string, bytes: Uint8Array): Promise<WorkbookSheet[]> {
  const parts = unpacked(name, bytes)
  const sheets = await orUnreadable(name, () => readWorkbookFile(parts, { trim: false }))
  const rowCount = sheets.reduce((sum, { data }) => sum + data.length, 0)
  if (sheets.length > sheetsMax || rowCount > rowsMax)
    throw new SheetRefused(name, {
      en: `it has ${sheets.length} sheets with ${rowCount} rows, and at most ${sheetsMax} with ${rowsMax} are read`,
      de: `sie hat ${sheets.length} Blätter mit ${rowCount} Zeilen, gelesen sind höchstens ${sheetsMax} mit ${rowsMax}`,
    })
  return sheets.map(({ sheet, data }) => ({
    name: sheet,
    rows: data.map((row) => row.map(numberedText)),
  }))
}

/** A number of a workbook is no text that could mean thousands: 1.125 stays what it is. */
function numberedText(cell: unknown): string {
  const text = cellText(cell)
  return typeof cell === 'number' && /^-?[1-9]\d{0,2}\.\d{3}$/.test(text) ? `${text}0` : text
}

/** The rows of a sheet as texts, of a workbook those of its first; throws `SheetRefused`. */
export async function sheetRows(name: string, bytes: Uint8Array): Promise<string[][]> {
  const rows = isPacked(bytes)
    ? await workbookRows(name, bytes)
    : (jsonRows(bytes) ?? csvRows(name, bytes))
  return withinRows(name, rows)
}

/** The rows, where they are not too many; throws `SheetRefused`. */
export function withinRows<R>(name: string, rows: R[]): R[]
export function withinRows<R>(name: string, rows: readonly R[]): readonly R[]
export function withinRows<R>(name: string, rows: readonly R[]): readonly R[] {
  if (rows.length > rowsMax)
    throw new SheetRefused(name, {
      en: `it has ${rows.length} rows, and at most ${rowsMax} are read`,
      de: `sie hat ${rows.length} Zeilen, gelesen sind höchstens ${rowsMax}`,
    })
  return rows
}

/** Cells as a spreadsheet copies them: tabs between them, and quotes around what holds some. */
export function copiedRows(text: string): string[][] {
  const { data } = parse<string[]>(text, { delimiter: '\t', skipEmptyLines: false })
  return data.map((row) => row.map(withoutGuard))
}

function csvRows(name: string, bytes: Uint8Array): string[][] {
  let text: string
  try {
    text = new TextDecoder(isUtf16(bytes) ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new SheetRefused(name, {
      en: 'it is no text in UTF-8: save it as "CSV UTF-8", or as a workbook (.xlsx)',
      de: 'sie ist kein Text in UTF-8: als „CSV UTF-8“ speichern oder als Arbeitsmappe (.xlsx)',
    })
  }
  const { data } = parse<string[]>(text.replace(/^\ufeff/, ''), { skipEmptyLines: false })
  return data.map((row) => row.map(withoutGuard))
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

function isUtf16(bytes: Uint8Array): boolean {
  return bytes[0] === 0xff && bytes[1] === 0xfe
}

/** A mark before what a spreadsheet would take for a formula, as the program writes it. */
function withoutGuard(cell: string): string {
  return /^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell
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
 * Unpacks everything once, for its true size, and looks at what is in it. What is then read is what
 * was looked at, packed again without any pressing: the list at the end of a zip may speak of other
 * contents than those before it, and a part that need not be unpacked again starts no worker, which
 * a page forbids.
 */
function unpacked(name: string, bytes: Uint8Array): ArrayBuffer {
  let size = 0
  let problem: Words | undefined
  const parts = new Map<string, Uint8Array[]>()
  const unzip = new Unzip((file) => {
    problem ??= badPart(file.name)
    const chunks = /[.](?:xml|rels)$/i.test(file.name) ? ([] as Uint8Array[]) : undefined
    if (chunks) parts.set(file.name, chunks)
    file.ondata = (_, chunk) => {
      size += chunk.length
      chunks?.push(chunk)
      if (size > unpackedBytesMax) {
        problem ??= {
          en: `unpacked it is larger than ${unpackedBytesMax / 1_000_000} MB`,
          de: `entpackt ist sie größer als ${unpackedBytesMax / 1_000_000} MB`,
        }
        file.terminate()
      }
    }
    if (problem === undefined) file.start()
  })
  unzip.register(UnzipInflate)
  const step = 65_536
  try {
    for (let at = 0; at < bytes.length && problem === undefined; at += step)
      unzip.push(bytes.subarray(at, at + step), at + step >= bytes.length)
  } catch {
    problem ??= { en: 'its parts cannot be unpacked', de: 'ihre Teile sind nicht zu entpacken' }
  }
  if (problem !== undefined) throw new SheetRefused(name, problem)
  const whole = [...parts].map(([part, chunks]) => [part, joined(chunks)] as const)
  return zipSync(Object.fromEntries(whole), { level: 0 }).buffer as ArrayBuffer
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(chunks.reduce((sum, one) => sum + one.length, 0))
  let at = 0
  for (const one of chunks) {
    all.set(one, at)
    at += one.length
  }
  return all
}

function badPart(part: string): Words | undefined {
  if (/vbaProject[.]bin$/i.test(part))
    return {
      en: 'it holds macros: save it as .xlsx, without them',
      de: 'sie enthält Makros: ohne sie als .xlsx speichern',
    }
  if (/externalLinks\//i.test(part))
    return {
      en: 'it reaches for other files: replace the links by their values',
      de: 'sie greift auf andere Dateien zu: die Verknüpfungen durch ihre Werte ersetzen',
    }
  return undefined
}
