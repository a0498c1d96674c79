/** Plain value → YAML in the style of the text it goes into. */
import type { JsonValue } from '../base/json.ts'

export interface Style {
  readonly newline: string
  /** Spaces that a nested map, and a nested list, stand further in. */
  readonly step: number
  readonly listStep: number
  /** `{ a: b }` or `{a: b}`. */
  readonly isPadded: boolean
}

/** Lines of texts and short lists are broken after so many columns. */
export const lineWidth = 100

export function styleOf(text: string): Style {
  const step =
    /^[^\s#-][^\n]*:[ \t]*(?:#[^\n]*)?\r?\n(?:[ \t]*(?:#[^\n]*)?\r?\n)*( +)[^\s#-]/m.exec(text)
  const isAligned = /^( *)[^\s#-][^\n]*:[ \t]*\r?\n\1- /m.test(text)
  return {
    newline: text.includes('\r\n') ? '\r\n' : '\n',
    step: Math.min(8, step?.[1]?.length ?? 2),
    listStep: isAligned ? 0 : Math.min(8, step?.[1]?.length ?? 2),
    isPadded: text.includes('{ ') || !/\{[^\s}]/.test(text),
  }
}

/** Where a value goes: after a mark (a colon or dash) of an entry in a column. */
export interface Room {
  readonly style: Style
  /** The column of the entry. */
  readonly column: number
  /** Columns of the line taken up to and with the mark. */
  readonly used: number
  readonly isAfterDash: boolean
  /** How maps and lists should be written, as their neighbours are. */
  readonly wish?: Wish
  /** The quote that the value had before. */
  readonly quote?: string
}

/** On one line where it fits; on lines of its own; or as is usual for its size. */
export type Wish = 'flow' | 'block' | 'usual'

/** What follows the mark: begins with a space, or with a line break and goes on below. */
export function writeAfter(value: JsonValue, room: Room): string {
  if (value === null || typeof value !== 'object') return ` ${scalarIn(value, room)}`
  const flow = writeFlow(value, room.style)
  if (isEmpty(value)) return ` ${flow}`
  const fits = room.used + 1 + flow.length <= lineWidth
  const wish = room.wish ?? 'usual'
  if (fits && (wish === 'flow' || (wish === 'usual' && isSmall(value)))) return ` ${flow}`
  return writeBlock(value, room)
}

/** One entry on its first line and those below it, without the indent of the first. */
export function writeEntry(
  key: string | undefined,
  value: JsonValue,
  room: Pick<Room, 'style' | 'column' | 'wish'>,
): string {
  const mark = key === undefined ? '-' : `${keyText(key)}:`
  const used = room.column + mark.length
  return mark + writeAfter(value, { ...room, used, isAfterDash: key === undefined })
}

/** The whole value on one line, as it stands inside brackets. */
export function writeFlow(value: JsonValue, style: Style): string {
  if (Array.isArray(value)) return `[${value.map((item) => writeFlow(item, style)).join(', ')}]`
  if (value === null || typeof value !== 'object') return scalarText(value, 'flow')
  const pairs = Object.entries(value).map(
    ([key, inner]) => `${scalarText(key, 'flow')}: ${writeFlow(inner, style)}`,
  )
  const pad = style.isPadded && pairs.length > 0 ? ' ' : ''
  return `{${pad}${pairs.join(', ')}${pad}}`
}

function writeBlock(value: readonly JsonValue[] | object, room: Room): string {
  const { style, isAfterDash } = room
  const isList = Array.isArray(value)
  const deeper = isAfterDash ? room.used - room.column + 1 : isList ? style.listStep : style.step
  const column = room.column + deeper
  const inner = { style, column }
  const entries = isList
    ? value.map((item) => writeEntry(undefined, item, inner))
    : Object.entries(value).map(([key, item]) => writeEntry(key, item, inner))
  const between = style.newline + ' '.repeat(column)
  return (isAfterDash ? ' ' : between) + entries.join(between)
}

export function keyText(key: string): string {
  return scalarText(key, 'block')
}

function isEmpty(value: object): boolean {
  return Object.keys(value).length === 0
}

/** A few plain values: these stand on one line in models. */
function isSmall(value: object): boolean {
  const inner = Object.values(value)
  return (
    inner.length <= (Array.isArray(value) ? 20 : 4) &&
    inner.every((one) => one === null || typeof one !== 'object')
  )
}

function scalarIn(value: string | number | boolean | null, room: Room): string {
  const written = scalarText(value, 'block', room.quote)
  if (room.used + 1 + written.length <= lineWidth) return written
  return wrapped(written, room)
}

/** Breaks a long text at single spaces between words; YAML reads each break as a space. */
function wrapped(written: string, room: Room): string {
  const indent = room.column + (room.isAfterDash ? 2 : Math.max(1, room.style.step))
  const lines: string[] = []
  let line = ''
  let used = room.used + 1
  for (const word of written.split(/(?<=[^\s\\]) (?=[\p{L}\p{N}(„“])/u)) {
    const isFull = line !== '' && used + line.length + 1 + word.length > lineWidth
    if (isFull) {
      lines.push(line)
      used = indent
    }
    line = line === '' || isFull ? word : `${line} ${word}`
  }
  return [...lines, line].join(room.style.newline + ' '.repeat(indent))
}

type Surroundings = 'flow' | 'block'

/** A single value on one line. Texts that YAML would read as something else are quoted. */
export function scalarText(
  value: string | number | boolean | null,
  inside: Surroundings,
  quote?: string,
): string {
  if (typeof value !== 'string') return String(value)
  if (quote === "'" && isPrintable(value)) return singleQuoted(value)
  if (quote !== '"' && isPlain(value, inside)) return value
  const isEasier = value.includes('"') && !value.includes("'") && isPrintable(value)
  return isEasier && quote !== '"' ? singleQuoted(value) : doubleQuoted(value)
}

/** Read back as the same text without quotes? Rather no than wrongly yes. */
function isPlain(text: string, inside: Surroundings): boolean {
  if (text === '' || !isPrintable(text) || text.length > 5_000) return false
  if (/^[\s\-?:,[\]{}#&*!|>'"%@`~<=]|\s$|:$|: | #|\t/.test(text)) return false
  if (inside === 'flow' && /[,[\]{}]/.test(text)) return false
  return !looksLikeOther.test(text)
}

/** What the core schema of YAML 1.2 reads as a number, a truth value or nothing. */
const looksLikeOther = new RegExp(
  `^(?:${[
    'null|true|false',
    '[-+]?(?:\\.\\d+|\\d+(?:\\.\\d*)?)(?:e[-+]?\\d+)?',
    '0[ox][\\da-f]+|[-+]?\\.inf|\\.nan|\\.+',
  ].join('|')})$`,
  'i',
)

function isPrintable(text: string): boolean {
  return !unprintable.test(text)
}

/** Controls, line breaks, and halves of surrogate pairs. */
const unprintable = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff\ud800-\udfff]/u

function singleQuoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}

function doubleQuoted(text: string): string {
  return JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, escaped)
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
