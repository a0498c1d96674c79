/**
 * A table as a spreadsheet saves it: a line of names, then a line for each row, with commas, or
 * semicolons, or tabs between cells (RFC 4180 for quotation marks). Where semicolons part the
 * cells, a comma in a number is a decimal one, as German spreadsheets write.
 */
import { nearest } from '@stufenplan/core'
import { meant, UsageError, type Words } from './command.ts'
import { numberOf } from './numbers.ts'

/** What a column holds; `none` stands for what cannot be reached. */
export interface Column {
  readonly name: string
  /** The field of the row that it fills in. */
  readonly field: string
  readonly kind: 'text' | 'number' | 'number or none'
  readonly isNeeded: boolean
}

export type Row = Readonly<Record<string, string | number | null>>

/** The rows of a table; the mistakes in it are wrong usage, with their line. */
export function tableRows(text: string, columns: readonly Column[], rowsMax: number): Row[] {
  const count = rowCount(text)
  if (count > rowsMax)
    throw new UsageError({
      en: `The table has ${count} rows; at most ${rowsMax} are reckoned with. Put alike rows together.`,
      de: `Die Tabelle hat ${count} Zeilen; Platz ist für höchstens ${rowsMax}. Gleiche zusammenfassen.`,
    })
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/)
  const [head = ''] = lines
  const separator = [';', '\t'].find((one) => head.includes(one)) ?? ','
  const heads = columnsOf(cellsOf(head, separator), columns)
  const filled = [...lines.entries()].slice(1).filter(([, line]) => line.trim() !== '')
  if (filled.length === 0)
    throw new UsageError({
      en: `The table has no rows. Below the names of the columns (${namesOf(columns)}) write a line for each.`,
      de: `Die Tabelle hat keine Zeilen. Unter die Namen der Spalten (${namesOf(columns)}) je eine Zeile schreiben.`,
    })
  return filled.map(([index, line]) =>
    rowOf(cellsOf(line, separator), heads, { line: index + 1, isGerman: separator === ';' }),
  )
}

/** Lines below the first that are not empty, counted before they are cut: there may be millions. */
function rowCount(text: string): number {
  let count = 0
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1))
    if (/[^\r\n]/.test(text.charAt(end + 1))) count++
  return count
}

/** Cells of a line; one in quotation marks may hold the separator, and "" for a mark. */
function cellsOf(line: string, separator: string): string[] {
  if (!line.includes('"')) return line.split(separator).map((cell) => cell.trim())
  const cell = new RegExp(`(?:^|${separator})\\s*(?:"((?:[^"]|"")*)"\\s*|([^${separator}]*))`, 'g')
  return [...line.matchAll(cell)].map(([, quoted, plain = '']) =>
    quoted === undefined ? plain.trim() : quoted.replaceAll('""', '"'),
  )
}

function columnsOf(heads: readonly string[], columns: readonly Column[]): Column[] {
  const found = heads.map((head, place) => {
    const known = columns.find(({ name }) => name === head.toLowerCase())
    if (known === undefined) throw unknownColumn(head, columns)
    if (heads.findIndex((one) => one.toLowerCase() === known.name) < place)
      throw new UsageError({
        en: `The table has two columns "${known.name}". Keep one.`,
        de: `Die Tabelle hat zwei Spalten „${known.name}“. Eine behalten.`,
      })
    return known
  })
  const missing = columns.find((one) => one.isNeeded && !found.includes(one))
  if (missing === undefined) return found
  throw new UsageError({
    en: `The table has no column "${missing.name}". Its first line names the columns: ${namesOf(columns)}.`,
    de: `Der Tabelle fehlt die Spalte „${missing.name}“. Die erste Zeile nennt die Spalten: ${namesOf(columns)}.`,
  })
}

function unknownColumn(head: string, columns: readonly Column[]): UsageError {
  const names = columns.map(({ name }) => name)
  const near = meant(nearest(head, names))
  return new UsageError({
    en: `The table has a column "${head}", and nothing is known of it.${near.en} Columns: ${namesOf(columns)}.`,
    de: `Die Tabelle hat eine Spalte „${head}“, und die ist nicht bekannt.${near.de} Spalten: ${namesOf(columns)}.`,
  })
}

function namesOf(columns: readonly Column[]): string {
  return columns.map(({ name, isNeeded }) => (isNeeded ? name : `[${name}]`)).join(', ')
}

interface Place {
  readonly line: number
  readonly isGerman: boolean
}

function rowOf(cells: readonly string[], heads: readonly Column[], place: Place): Row {
  if (cells.length > heads.length)
    throw inLine(place, {
      en: `${cells.length} cells stand below ${heads.length} columns. Put a cell that holds a separator in quotation marks.`,
      de: `${cells.length} Zellen stehen unter ${heads.length} Spalten. Eine Zelle mit Trennzeichen in Anführungszeichen setzen.`,
    })
  const row: Record<string, string | number | null> = {}
  for (const [at, column] of heads.entries()) {
    const cell = cells[at] ?? ''
    if (cell === '' && !column.isNeeded) continue
    row[column.field] = cellValue(cell, column, place)
  }
  return row
}

function cellValue(cell: string, { name, kind }: Column, place: Place): string | number | null {
  if (cell === '')
    throw inLine(place, {
      en: `the cell of column "${name}" is empty. Fill it in.`,
      de: `Die Zelle der Spalte „${name}“ ist leer. Ausfüllen.`,
    })
  if (kind === 'text') return cell
  if (kind === 'number or none' && cell.toLowerCase() === 'none') return null
  const value = numberOf(place.isGerman ? cell.replace(',', '.') : cell)
  if (value !== undefined) return value
  const orNone = kind === 'number or none'
  throw inLine(place, {
    en: `column "${name}" needs a number${orNone ? ', or the word none' : ''}; not "${cell}".`,
    de: `Spalte „${name}“ braucht eine Zahl${orNone ? ' oder das Wort none' : ''}; nicht „${cell}“.`,
  })
}

function inLine({ line }: Place, { en, de }: Words): UsageError {
  return new UsageError({
    en: `Line ${line} of the table: ${en}`,
    de: `Zeile ${line} der Tabelle: ${de}`,
  })
}
