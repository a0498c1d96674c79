/** Sheets from the disk; how they are read, and what is refused, says `@stufenplan/paper/sheet`. */
import type { WorkbookSheet } from '@stufenplan/core'
import {
  isWorkbook,
  sheetRows as rowsOf,
  SheetRefused,
  sheetBytesMax,
  workbookSheets as sheetsOf,
  tooLarge,
} from '@stufenplan/paper/sheet'
import { UsageError } from './command.ts'
import { isFile, readWhole } from './files.ts'

/** Is it a workbook by what it holds, whatever its name? Other packed files are none. */
export function isWorkbookFile(name: string): boolean {
  const bytes = isFile(name) ? readWhole(name, sheetBytesMax) : undefined
  return bytes !== undefined && isWorkbook(bytes)
}

/** All sheets of a workbook as rows of texts, under the same guards as a single one. */
export function workbookSheets(name: string): Promise<WorkbookSheet[]> {
  return orWrongUsage(async () => sheetsOf(name, bytesOf(name)))
}

/** The rows of a file as texts; what cannot be read as a sheet is wrong usage. */
export function sheetRows(name: string): Promise<string[][]> {
  return orWrongUsage(async () => rowsOf(name, bytesOf(name)))
}

function bytesOf(name: string): Uint8Array {
  if (!isFile(name))
    throw new SheetRefused(name, {
      en: 'there is no such file',
      de: 'es gibt keine solche Datei',
    })
  const bytes = readWhole(name, sheetBytesMax)
  if (bytes === undefined) throw tooLarge(name)
  return bytes
}

async function orWrongUsage<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read()
  } catch (error) {
    throw error instanceof SheetRefused ? new UsageError(error.words) : error
  }
}
