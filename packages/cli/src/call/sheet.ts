/** Sheets from the disk; how they are read, and what is refused, says `@stufenplan/paper/sheet`. */
import { join } from 'node:path'
import type { WorkbookSheet } from '@stufenplan/core'
import {
  csvSheets,
  holdsSheets,
  sheetRows as rowsOf,
  SheetRefused,
  sheetBytesMax,
  workbookSheets as sheetsOf,
  tooLarge,
} from '@stufenplan/paper/sheet'
import { UsageError } from './command.ts'
import { filesIn, isFile, isFolder, readWhole } from './files.ts'

/** Several sheets, whatever the name: a workbook, a zip of CSV files, a folder of them? */
export function isWorkbookFile(name: string): boolean {
  if (isFolder(name)) return csvFilesIn(name).length > 0
  const bytes = isFile(name) ? readWhole(name, sheetBytesMax) : undefined
  return bytes !== undefined && holdsSheets(bytes)
}

/** All such sheets as rows of texts, under the same guards as a single one. */
export function workbookSheets(name: string): Promise<WorkbookSheet[]> {
  return orWrongUsage(async () =>
    isFolder(name) ? csvSheets(name, csvBytesIn(name)) : sheetsOf(name, bytesOf(name)),
  )
}

/** The CSV files of a folder, in the order of their names; hidden ones are somebody else's. */
function csvFilesIn(folder: string): string[] {
  return filesIn(folder, (name) => /^[^.].*\.csv$/i.test(name))
}

function csvBytesIn(folder: string) {
  let left = sheetBytesMax
  return csvFilesIn(folder).map((name) => {
    const bytes = bytesOf(join(folder, name))
    left -= bytes.length
    if (left < 0) throw tooLarge(folder)
    return { name: name.normalize('NFC'), bytes }
  })
}

/**
 * The rows of a file as texts, of several sheets those of the first; what cannot be read as a sheet
 * is wrong usage.
 */
export function sheetRows(name: string): Promise<readonly (readonly string[])[]> {
  return orWrongUsage(async () =>
    isFolder(name)
      ? (csvSheets(name, csvBytesIn(name))[0]?.rows ?? [])
      : rowsOf(name, bytesOf(name)),
  )
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
