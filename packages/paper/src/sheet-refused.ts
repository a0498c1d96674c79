/** A file that is no sheet to be read, and what is said of it; how much of one is read at all. */

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

/** The sheets, where they and their rows are not too many; throws `SheetRefused`. */
export function withinSheets<S>(
  name: string,
  sheets: readonly S[],
  rowCount: number,
): readonly S[] {
  if (sheets.length > sheetsMax || rowCount > rowsMax)
    throw new SheetRefused(name, {
      en: `it has ${sheets.length} sheets with ${rowCount} rows, and at most ${sheetsMax} with ${rowsMax} are read`,
      de: `sie hat ${sheets.length} Blätter mit ${rowCount} Zeilen, gelesen sind höchstens ${sheetsMax} mit ${rowsMax}`,
    })
  return sheets
}
