/** A file that is no sheet to be read, and what is said of it; how much of one is read at all. */
import type { WorkbookSheet } from '@stufenplan/core'

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

/** What is said of a file past `sheetBytesMax`. */
export function tooLarge(name: string): SheetRefused {
  return new SheetRefused(name, {
    en: `it is larger than ${sheetBytesMax / 1_000_000} MB, or cannot be read`,
    de: `sie ist größer als ${sheetBytesMax / 1_000_000} MB oder nicht lesbar`,
  })
}

/** Rows of all sheets of a file together. */
const rowsMax = 100_000

/** Cells of all sheets together: any of them may be a head, and is looked up. */
const cellsMax = 1_000_000

/** Sheets of a file. */
const sheetsMax = 60

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

/** The sheets, where they, their rows and cells are not too many; throws `SheetRefused`. */
export function withinSheets<S extends WorkbookSheet>(name: string, sheets: S[]): S[] {
  const rows = sheets.reduce((sum, one) => sum + one.rows.length, 0)
  const cells = sheets.reduce(
    (sum, one) => one.rows.reduce((inRows, row) => inRows + row.length, sum),
    0,
  )
  if (sheets.length > sheetsMax || rows > rowsMax)
    throw new SheetRefused(name, {
      en: `it has ${sheets.length} sheets with ${rows} rows, and at most ${sheetsMax} with ${rowsMax} are read`,
      de: `sie hat ${sheets.length} Blätter mit ${rows} Zeilen, gelesen sind höchstens ${sheetsMax} mit ${rowsMax}`,
    })
  if (cells > cellsMax)
    throw new SheetRefused(name, {
      en: `it has ${cells} cells, and at most ${cellsMax} are read`,
      de: `sie hat ${cells} Zellen, gelesen sind höchstens ${cellsMax}`,
    })
  return sheets
}
