/**
 * Cells of a workbook and the values of the format, there and back. A cell is read as people of
 * several countries type it; one that may be read in two ways is told and never guessed.
 */
import { isJson, isRecord, type JsonRecord, type JsonValue, sameValue } from '../base/json.ts'
import { idPattern, type MessageLanguage } from '../model/model.ts'
import { statusWritten, yesWritten } from './record-columns.ts'
import type { CellKind, Column, Named } from './workbook-column.ts'
import { dateWritten } from './written-dates.ts'

/** The id of a thing by its id, its label in any language, or as a cell named it. */
export type Lookup = (of: Named, cell: string) => string | undefined

export type CellRead = { readonly value: JsonValue } | 'unread' | 'ambiguous' | 'unknown'

/** A cell may hold 32,767 characters; longer values leave in pieces, elsewhere. */
export const cellLengthMax = 30_000
export const fieldsDepthMax = 30

/** What a cell says in a column; the cell has neither end blank and is not empty. */
export function cellRead(column: Column, cell: string, lookup: Lookup): CellRead {
  const { of = 'options' } = column
  switch (column.kind) {
    case 'name':
      return orUnknown(lookup(of, cell))
    case 'names':
      return listRead(cell, (one) => lookup(of, one))
    case 'settings':
      return listRead(cell, (one) => settingRead(one, lookup))
    case 'setting':
      return orUnknown(settingRead(cell, lookup))
    case 'formula':
      return { value: settingRead(cell, lookup) ?? cell }
    default:
      return plainRead(column.kind, cell)
  }
}

function plainRead(kind: CellKind, cell: string): CellRead {
  switch (kind) {
    case 'id':
      return orUnread(idPattern.test(cell) ? cell : undefined)
    case 'words':
      return listRead(cell, (one) => one)
    case 'date':
      return dateRead(cell)
    case 'duration':
      return orUnread(durationWritten(cell))
    case 'range':
      return rangeRead(cell)
    case 'rank':
      return numberRead(cell)
    case 'yes':
      return orUnread(yesNoWritten(cell))
    case 'choice':
      return orUnread(yesNoWritten(cell) ?? (idPattern.test(cell) ? cell : undefined))
    case 'degree':
      return orUnread(/^[1-9]$/.test(cell) ? Number(cell) : yesNoWritten(cell))
    case 'speaks':
      return orUnread(speaksWritten(cell))
    case 'status':
      return orUnread(statusWritten(cell))
    case 'fields':
      return orUnread(fieldsWritten(cell))
    default:
      return { value: cell }
  }
}

const orUnread = (value: JsonValue | undefined): CellRead =>
  value === undefined ? 'unread' : { value }
const orUnknown = (value: string | undefined): CellRead =>
  value === undefined ? 'unknown' : { value }

function yesNoWritten(cell: string): string | undefined {
  const is = yesWritten(cell)
  return is === undefined ? undefined : is ? 'yes' : 'no'
}

/** Which way a signal points, in both languages; the German words are those that are written. */
const speaking: Readonly<Record<string, readonly string[]>> = {
  for: ['dafür', 'for', 'für', 'pro', '+'],
  against: ['dagegen', 'against', 'gegen', 'contra', '-', '−'],
  both: ['beides', 'both', 'both ways'],
}

function speaksWritten(cell: string): string | undefined {
  const word = cell.toLowerCase()
  return Object.keys(speaking).find((one) => speaking[one]?.includes(word))
}

function listRead(cell: string, read: (one: string) => string | undefined): CellRead {
  const parts = cell
    .split(/[,;\n]/)
    .map((one) => one.trim())
    .filter((one) => one !== '')
  const found = parts.map(read)
  return found.every((one) => one !== undefined) ? { value: found } : 'unknown'
}

/** An option as yes or no: `insp`, `not insp`, `!insp`, or the same with its label. */
function settingRead(cell: string, lookup: Lookup): string | undefined {
  const option = lookup('options', cell)
  if (option !== undefined) return option
  const match = /^(?:not |nicht |!\s?|kein |keine )(.+)$/i.exec(cell)
  const other = match && lookup('options', (match[1] ?? '').trim())
  return other ? `not ${other}` : undefined
}

function dateRead(cell: string): CellRead {
  if (/^(undated|ohne datum|undatiert)$/i.test(cell)) return { value: 'undated' }
  const date = dateWritten(cell)
  return date === 'ambiguous' ? 'ambiguous' : orUnread(date)
}

/** Names of lengths of time in German, as the format has them. */
const lengths: readonly (readonly [RegExp, string])[] = [
  [/^tag(?:en?)?$/, 'day'],
  [/^wochen?$/, 'week'],
  [/^monat(?:en?)?$/, 'month'],
  [/^jahr(?:en?)?$/, 'year'],
]

function durationWritten(cell: string): string | undefined {
  if (/^\d+(?:\.\d+)? ?(?:d|days?|w|weeks?|m|months?|y|years?)$/.test(cell)) return cell
  const match = /^(\d+)(?:[.,](\d+))? ?(\p{L}+)$/u.exec(cell)
  const [, whole = '', part, name = ''] = match ?? []
  const word = name.toLowerCase()
  const unit =
    lengths.find(([known]) => known.test(word))?.[1] ?? /^(day|week|month|year)s?$/.exec(word)?.[1]
  if (match === null || unit === undefined) return undefined
  const count = part === undefined ? whole : `${whole}.${part}`
  return `${count} ${unit}${count === '1' ? '' : 's'}`
}

/** "3", "0,5", "80 %", or two of them: "2 to 4", "2 bis 4", "2–4". */
function rangeRead(cell: string): CellRead {
  const ends = cell.split(/\s*(?:–|\bto\b|\bbis\b|\.\.)\s*/i)
  const read = ends.map(numberRead)
  if (read.length === 1) return read[0] ?? 'unread'
  const [low, high] = read
  if (read.length !== 2 || !isRead(low) || !isRead(high))
    return read.includes('ambiguous') ? 'ambiguous' : 'unread'
  return { value: [low.value, high.value] }
}

const isRead = (one: CellRead | undefined): one is { readonly value: JsonValue } =>
  typeof one === 'object'

/**
 * A number with a decimal point or comma. Three digits behind a point or a comma may be thousands
 * in one country and thousandths in another.
 */
function numberRead(cell: string): CellRead {
  const match = /^([-−+]?)(\d+)(?:[.,](\d+))?(e[-+]?\d+)?\s?(%?)$/i.exec(cell.trim())
  if (match === null) return 'unread'
  const [, sign, whole = '', part, power = '', percent] = match
  if (part?.length === 3 && /^[1-9]\d{0,2}$/.test(whole) && power === '') return 'ambiguous'
  const size = Number(`${whole}.${part ?? 0}${power}`)
  const value = (sign === '-' || sign === '−' ? -size : size) / (percent ? 100 : 1)
  return Number.isFinite(value) ? { value } : 'unread'
}

/** Fields as JSON. */
export function fieldsWritten(text: string): JsonRecord | undefined {
  const value = jsonWritten(text)
  return isRecord(value) ? value : undefined
}

/** A value as JSON, of bounded depth and without the one key that reaches inside objects. */
export function jsonWritten(text: string): JsonValue | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isJson(value, fieldsDepthMax) && !/"(?:_|\\u005f){2}proto/i.test(text)
      ? value
      : undefined
  } catch {
    return undefined
  }
}

/** A value as it stands in a cell, if it reads back as it is; undefined where it would not. */
export function cellOf(
  column: Column,
  value: JsonValue,
  { lookup, language }: { readonly lookup: Lookup; readonly language: MessageLanguage },
): string | undefined {
  const cell = written(column.kind, value, language)
  if (cell === undefined || cell === '' || cell.trim() !== cell || /\r/.test(cell)) return undefined
  if (cell.length > cellLengthMax || cell.normalize('NFC') !== cell) return undefined
  const read = cellRead(column, cell, lookup)
  return isRead(read) && sameValue(alike(column, read.value), alike(column, value))
    ? cell
    : undefined
}

/** Spellings that mean the same: a year as a number, yes as true. */
function alike({ kind }: Column, value: JsonValue): JsonValue {
  if (kind === 'date' && typeof value === 'number') return String(value)
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return value
}

function written(kind: CellKind, value: JsonValue, language: MessageLanguage): string | undefined {
  const isGerman = language === 'de'
  if (kind === 'fields') return JSON.stringify(value)
  if (kind === 'speaks' && isGerman && typeof value === 'string')
    return speaking[value]?.[0] ?? value
  if (Array.isArray(value)) {
    if (kind === 'range') {
      const ends = value.map((one) => numberText(one))
      return ends.includes(undefined) ? undefined : ends.join(isGerman ? ' bis ' : ' to ')
    }
    const parts = value.map((one) => (typeof one === 'string' ? one : ''))
    return parts.includes('') ? undefined : parts.join(', ')
  }
  if (typeof value === 'boolean' || value === 'yes' || value === 'no') {
    const isYes = value === true || value === 'yes'
    const isSpoken = kind === 'yes' || kind === 'choice' || kind === 'degree'
    if (isSpoken) return isGerman ? (isYes ? 'ja' : 'nein') : isYes ? 'yes' : 'no'
  }
  if (typeof value === 'number') return kind === 'date' ? String(value) : numberText(value)
  return typeof value === 'string' ? value : undefined
}

/** With a nought behind where the number could be taken for thousands. */
function numberText(value: JsonValue): string | undefined {
  if (typeof value !== 'number') return undefined
  const text = String(value)
  return /^-?[1-9]\d{0,2}\.\d{3}$/.test(text) ? `${text}0` : text
}
