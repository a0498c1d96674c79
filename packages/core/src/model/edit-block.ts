/**
 * Steps in maps and lists without brackets. An entry owns whole lines: its own, the comments right
 * above it, and comments after it that stand further in. Comments apart from it, set off by a blank
 * line, and blank lines stay where they are.
 */
import type { JsonValue } from '../base/json.ts'
import { columnOf, type Entry, entryEnd, type Part } from './edit-outline.ts'
import { placeOfKey, quoteOf, type Site } from './edit-site.ts'
import { type Wish, writeAfter, writeEntry } from './edit-write.ts'
import { fieldsAt } from './shape.ts'

interface Lines {
  readonly from: number
  readonly to: number
  /** False for the first entry of a map or list that begins behind a dash. */
  readonly areWhole: boolean
}

export function setInBlock(
  { text, part, style }: Site,
  place: number,
  value: JsonValue,
  wish?: Wish,
): string | undefined {
  const entry = part.entries[place]
  if (entry?.mark === undefined) return undefined
  const { mark, value: old } = entry
  const quote = quoteOf(text, old)
  const written = writeAfter(value, {
    style,
    column: part.column,
    used: columnOf(text, mark),
    isAfterDash: entry.key === undefined,
    ...(wish && { wish }),
    ...(quote && { quote }),
  })
  const isBelow = /^\r?\n/.test(written)
  if (old !== undefined && !isBelow && (old.kind === 'scalar' || old.isFlow))
    return text.slice(0, old.from) + written.slice(1) + text.slice(old.to)
  return rewritten(text, entry, written, isBelow)
}

/** Puts what is written right after the mark; a comment on the line of the mark stays on it. */
function rewritten(text: string, entry: Entry, written: string, isBelow: boolean): string {
  const mark = entry.mark ?? 0
  const end = entryEnd(entry)
  const isSingle = entry.value === undefined || entry.value.kind === 'scalar' || entry.value.isFlow
  const commentFrom = isSingle ? end : mark
  const line = text.slice(commentFrom, contentEnd(text, commentFrom))
  const comment = /^\s+#/.test(line) ? line.trimEnd() : ''
  const rest = isSingle ? contentEnd(text, end) : end
  const tail = isSingle && comment === '' ? text.slice(end) : text.slice(rest)
  return text.slice(0, mark) + (isBelow ? comment + written : written + comment) + tail
}

/** The lines of an item of a list, its comments with them, and how far in they stand. */
export interface EntryLines {
  readonly text: string
  readonly column: number
}

/** Undefined where the item begins behind another mark, so that its lines are not its own. */
export function entryLines(text: string, part: Part, place: number): EntryLines | undefined {
  const { from, to, areWhole } = linesOf(text, part, place)
  return areWhole ? { text: text.slice(from, to), column: part.column } : undefined
}

/** The same lines, standing further in or out; without the end of the last. */
function shifted({ text, column }: EntryLines, to: number, newline: string): string {
  const lines = text.replace(/\r?\n$/, '').split(/\r?\n/)
  return lines
    .map((line) => {
      const indent = line.length - line.trimStart().length
      return line.trim() === ''
        ? ''
        : ' '.repeat(Math.max(0, indent + to - column)) + line.trimStart()
    })
    .join(newline)
}

export function insertInBlock(
  site: Site,
  step: string | number,
  value: JsonValue,
  lines?: EntryLines,
): string | undefined {
  const { text, part, path, style } = site
  const { entries, column } = part
  const isList = part.kind === 'list'
  if (isList !== (typeof step === 'number')) return undefined
  const place = isList ? Number(step) : placeOfKey(entries, String(step), path)
  const isNamed = isList || fieldsAt(path).length === 0
  const wish = isNamed ? wishOf(entries, place) : 'usual'
  const indent = ' '.repeat(column)
  const written = lines
    ? shifted(lines, column, style.newline).slice(column)
    : writeEntry(isList ? undefined : String(step), value, { style, column, wish })
  const next = place < entries.length ? linesOf(text, part, place) : undefined
  const blank = isSpaced(text, part) ? style.newline : ''
  if (next && !next.areWhole)
    return text.slice(0, next.from) + written + style.newline + indent + text.slice(next.from)
  if (next) return put(text, next.from, indent + written + style.newline + blank)
  const at = linesOf(text, part, entries.length - 1).to
  const isOpen = !text.slice(0, at).endsWith('\n')
  const line = blank + indent + written
  return put(text, at, isOpen ? style.newline + line : line + style.newline)
}

/** New entries after the last of a map, each as if put in by itself after the one before. */
export function appendToBlock(
  { text, part, style }: Site,
  items: readonly (readonly [key: string, value: JsonValue])[],
): string {
  const { entries, column } = part
  const blank = isSpaced(text, part) ? style.newline : ''
  let wish = wishOf(entries, entries.length)
  const written = items.map(([key, value]) => {
    const entry = writeEntry(key, value, { style, column, wish })
    if (typeof value === 'object' && value !== null) wish = /\n/.test(entry) ? 'block' : 'flow'
    return blank + ' '.repeat(column) + entry
  })
  const at = linesOf(text, part, entries.length - 1).to
  const lines = written.join(style.newline)
  const isOpen = !text.slice(0, at).endsWith('\n')
  return put(text, at, isOpen ? style.newline + lines : lines + style.newline)
}

/** New items are written as their neighbours are: on one line, or on lines of their own. */
function wishOf(entries: readonly Entry[], place: number): Wish {
  const near = [...entries.slice(0, place).reverse(), ...entries.slice(place)]
  const like = near.find(({ value }) => value !== undefined && value.kind !== 'scalar')
  if (like?.value === undefined) return 'usual'
  return like.value.isFlow ? 'flow' : 'block'
}

export function removeFromBlock(site: Site, place: number): string | undefined {
  const { text, part, holder } = site
  const { entries } = part
  if (entries.length === 1) return emptied(site, holder)
  const lines = linesOf(text, part, place)
  if (lines.areWhole) return withoutLines(text, lines)
  const next = entries[place + 1]
  return next && text.slice(0, lines.from) + text.slice(next.from)
}

/** Where blank lines stood on both sides, one side's are enough. */
function withoutLines(text: string, { from, to }: Lines): string {
  const before = text.slice(0, from)
  const after = text.slice(to)
  const isBlankBefore = before === '' || /\n[ \t]*\r?\n$/.test(before)
  return before + (isBlankBefore ? after.replace(/^(?:[ \t]*\r?\n)+/, '') : after)
}

/** The last entry goes: brackets take its place, so that the map or list is still one. */
function emptied({ text, part }: Site, holder: Entry | undefined): string | undefined {
  const brackets = part.kind === 'map' ? '{}' : '[]'
  const lines = linesOf(text, part, 0)
  if (!lines.areWhole) return text.slice(0, lines.from) + brackets + text.slice(part.to)
  const rest = text.slice(lines.to)
  if (holder?.mark === undefined) return `${text.slice(0, lines.from)}${brackets}\n${rest}`
  return `${text.slice(0, holder.mark)} ${brackets}${text.slice(holder.mark, lines.from)}${rest}`
}

export function moveInBlock(site: Site, place: number, to: number): string | undefined {
  const { text, part, style } = site
  if (place === to) return text
  const mine = linesOf(text, part, place)
  const there = linesOf(text, part, to)
  if (!mine.areWhole || !there.areWhole) return permuted(site, place, to)
  const own = ended(text.slice(mine.from, mine.to), style.newline)
  const without = (from: number, until: number) =>
    ended(text.slice(from, until), until > from ? style.newline : '')
  const isDown = to > place
  const parts = isDown
    ? [text.slice(0, mine.from), without(mine.to, there.to), own, text.slice(there.to)]
    : [text.slice(0, there.from), own, without(there.from, mine.from), text.slice(mine.to)]
  const moved = parts.join('')
  return /\n$/.test(text) ? moved : moved.replace(/\r?\n$/, '')
}

/** Where the first entry begins behind a dash, the entries change places without the spaces. */
function permuted({ text, part }: Site, place: number, to: number): string {
  const spans = part.entries.map((entry, i) => ({
    from: entry.from,
    to: i + 1 < part.entries.length ? spanEnd(text, entry) : entryEnd(entry),
  }))
  return reordered(text, spans, place, to)
}

function spanEnd(text: string, entry: Entry): number {
  const end = entryEnd(entry)
  return end + text.slice(end, contentEnd(text, end)).trimEnd().length
}

/** The spans in a new order; what stands between them stays. */
export function reordered(
  text: string,
  spans: readonly { readonly from: number; readonly to: number }[],
  place: number,
  to: number,
): string {
  const pieces = spans.map((span) => text.slice(span.from, span.to))
  const order = pieces.toSpliced(place, 1).toSpliced(to, 0, pieces[place] ?? '')
  let made = ''
  let done = 0
  for (const [i, span] of spans.entries()) {
    made += text.slice(done, span.from) + order[i]
    done = span.to
  }
  return made + text.slice(done)
}

function linesOf(text: string, part: Part, place: number): Lines {
  const entry = part.entries[place]
  const next = part.entries[place + 1]
  const start = entry?.from ?? 0
  const lineFrom = start - columnOf(text, start)
  const areWhole = text.slice(lineFrom, start).trim() === ''
  const to = ownedEnd(text, entry ? entryEnd(entry) : 0, part.column, next?.from ?? text.length)
  if (!areWhole) return { from: start, to, areWhole }
  const before = part.entries[place - 1]
  const floor = before ? ownedEnd(text, entryEnd(before), part.column, start) : 0
  return { from: commentsAbove(text, lineFrom, floor), to, areWhole }
}

/** To the end of the line, and over comments below that stand further in than the entry. */
function ownedEnd(text: string, end: number, column: number, limit: number): number {
  let to = lineEnd(text, end)
  for (let at = to; at < limit; ) {
    const next = lineEnd(text, at)
    const line = text.slice(at, next)
    const indent = line.length - line.trimStart().length
    if (line.trim() !== '' && !(line.trimStart().startsWith('#') && indent > column)) break
    at = next
    if (line.trim() !== '') to = next
  }
  return to
}

function commentsAbove(text: string, from: number, floor: number): number {
  let start = from
  while (start > floor) {
    const above = text.lastIndexOf('\n', start - 2) + 1
    if (above < floor || !/^[ \t]*#/.test(text.slice(above, start))) break
    start = above
  }
  return start
}

/** Do blank lines stand between all entries? */
function isSpaced(text: string, part: Part): boolean {
  const { entries } = part
  return (
    entries.length > 1 &&
    entries.slice(1).every((entry, i) => {
      const before = entries[i]
      return before && /\n[ \t]*\r?\n/.test(text.slice(entryEnd(before), entry.from))
    })
  )
}

function contentEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  if (end < 0) return text.length
  return text[end - 1] === '\r' && end > from ? end - 1 : end
}

/** The start of the next line. */
function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end + 1
}

function ended(lines: string, newline: string): string {
  return lines.endsWith('\n') ? lines : lines + newline
}

function put(text: string, at: number, piece: string): string {
  return text.slice(0, at) + piece + text.slice(at)
}
