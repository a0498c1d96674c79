/**
 * Rows of a sheet from a file: comma-separated values of any country, JSON, or a workbook, which is
 * a zip of what anybody may have put in: it is unpacked piece by piece and given up where it grows
 * past all measure, holds macros, or reaches for other files. Of formulas only the values are read.
 */

import type { WorkbookSheet } from '@stufenplan/core'
import { Unzip, UnzipInflate } from 'fflate'
import { parse } from 'papaparse'
import readWorkbookFile, { readSheet } from 'read-excel-file/universal'
import { UsageError, type Words } from './command.ts'
import { isFile, readWhole } from './files.ts'

const fileBytesMax = 16_000_000
const unpackedBytesMax = 128_000_000
const rowsMax = 100_000

const sheetsMax = 60

/** Is it a workbook by what it holds, whatever its name? Other packed files are none. */
export function isWorkbookFile(name: string): boolean {
  const bytes = isFile(name) ? readWhole(name, fileBytesMax) : undefined
  if (bytes === undefined || !isZip(bytes)) return false
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

/** All sheets of a workbook as rows of texts, under the same guards as a single one. */
export async function workbookSheets(name: string): Promise<WorkbookSheet[]> {
  const bytes = readWhole(name, fileBytesMax) ?? new Uint8Array()
  checkUnpacked(name, bytes)
  const sheets = await orUnreadable(name, () =>
    readWorkbookFile(new Blob([Uint8Array.from(bytes)]), { trim: false }),
  )
  const rowCount = sheets.reduce((sum, { data }) => sum + data.length, 0)
  if (sheets.length > sheetsMax || rowCount > rowsMax)
    throw refused(name, {
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

/** The rows of a file as texts; what cannot be read as a sheet is wrong usage. */
export async function sheetRows(name: string): Promise<string[][]> {
  if (!isFile(name))
    throw refused(name, { en: 'there is no such file', de: 'es gibt keine solche Datei' })
  const bytes = readWhole(name, fileBytesMax)
  if (bytes === undefined)
    throw refused(name, {
      en: `it is larger than ${fileBytesMax / 1_000_000} MB, or cannot be read`,
      de: `sie ist größer als ${fileBytesMax / 1_000_000} MB oder nicht lesbar`,
    })
  const rows = isZip(bytes)
    ? await workbookRows(name, bytes)
    : (jsonRows(bytes) ?? csvRows(name, bytes))
  if (rows.length > rowsMax)
    throw refused(name, {
      en: `it has ${rows.length} rows, and at most ${rowsMax} are read`,
      de: `sie hat ${rows.length} Zeilen, gelesen sind höchstens ${rowsMax}`,
    })
  return rows
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b
}

function csvRows(name: string, bytes: Uint8Array): string[][] {
  let text: string
  try {
    text = new TextDecoder(isUtf16(bytes) ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw refused(name, {
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
  checkUnpacked(name, bytes)
  const rows = await orUnreadable(name, () => readSheet(new Blob([Uint8Array.from(bytes)])))
  return rows.map((row) => row.map(cellText))
}

async function orUnreadable<T>(name: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read()
  } catch {
    throw refused(name, {
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

/** Unpacks everything once, for its true size, and looks at what is in it. */
function checkUnpacked(name: string, bytes: Uint8Array): void {
  let size = 0
  let problem: Words | undefined
  const unzip = new Unzip((file) => {
    problem ??= badPart(file.name)
    file.ondata = (_, chunk) => {
      size += chunk.length
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
  if (problem !== undefined) throw refused(name, problem)
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

function refused(name: string, why: Words): UsageError {
  return new UsageError({
    en: `"${name}" was not read: ${why.en}.`,
    de: `„${name}“ wurde nicht gelesen: ${why.de}.`,
  })
}
