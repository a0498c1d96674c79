/** Steps in maps and lists written in brackets: `{ a: b }`, `[a, b]`. */
import type { JsonValue } from '../base/json.ts'
import { reordered } from './edit-block.ts'
import { type Entry, entryEnd, type Part } from './edit-outline.ts'
import { placeOfKey, quoteOf, type Site } from './edit-site.ts'
import { lineWidth, type Style, scalarText, writeFlow } from './edit-write.ts'

export function setInFlow(site: Site, place: number, value: JsonValue): string | undefined {
  const { text, part, style } = site
  const entry = part.entries[place]
  const old = entry?.value
  if (entry === undefined) return undefined
  const quote = quoteOf(text, old)
  const written =
    value === null || typeof value !== 'object'
      ? scalarText(value, 'flow', quote)
      : writeFlow(value, style)
  if (old !== undefined) return text.slice(0, old.from) + written + text.slice(old.to)
  const end = entryEnd(entry)
  const colon = entry.mark === undefined && entry.key !== undefined ? ':' : ''
  return `${text.slice(0, end)}${colon} ${written}${text.slice(end)}`
}

export function insertInFlow(
  { text, part, path, style }: Site,
  step: string | number,
  value: JsonValue,
): string | undefined {
  const { entries } = part
  const isList = part.kind === 'list'
  if (isList !== (typeof step === 'number')) return undefined
  const place = isList ? Number(step) : placeOfKey(entries, String(step), path)
  const written = isList ? writeFlow(value, style) : pairText(String(step), value, style)
  const next = entries[place]
  const last = entries.at(-1)
  if (last === undefined) return undefined
  const between = lineBreakAt(text, next ?? last)
  if (next) return put(text, next.from, `${written},${between}`)
  return put(text, entryEnd(last), `,${between}${written}`)
}

function pairText(key: string, value: JsonValue, style: Style): string {
  return `${scalarText(key, 'flow')}: ${writeFlow(value, style)}`
}

/** What stands between items: a space, or a new line where the neighbour has one of its own. */
function lineBreakAt(text: string, near: Entry): string {
  return /\r?\n[ \t]*$/.exec(text.slice(0, near.from))?.[0] ?? ' '
}

export function removeFromFlow({ text, part }: Site, place: number): string | undefined {
  const { entries } = part
  const [entry, next, before] = [entries[place], entries[place + 1], entries[place - 1]]
  if (entry === undefined) return undefined
  if (entries.length === 1)
    return text.slice(0, part.from) + (part.kind === 'map' ? '{}' : '[]') + text.slice(part.to)
  if (next) return text.slice(0, entry.from) + text.slice(next.from)
  return before && text.slice(0, entryEnd(before)) + text.slice(entryEnd(entry))
}

export function moveInFlow({ text, part }: Site, place: number, to: number): string {
  const spans = part.entries.map((entry) => ({ from: entry.from, to: entryEnd(entry) }))
  return reordered(text, spans, place, to)
}

/** Did a value in brackets, on one line before and without comments, outgrow its line? */
export function isTooLong(after: string, before: Part, text: string): boolean {
  const old = text.slice(before.from, before.to)
  if (/\n| #/.test(old)) return false
  const start = after.lastIndexOf('\n', before.from) + 1
  const end = after.indexOf('\n', before.from)
  return (end < 0 ? after.length : end) - start > lineWidth
}

function put(text: string, at: number, piece: string): string {
  return text.slice(0, at) + piece + text.slice(at)
}
