/**
 * An edit applied to the plain value of a document: what an edited text must hold. Values are
 * never changed in place. Undefined where the edit does not fit the value.
 */
import { isJson, isRecord, type JsonRecord, type JsonValue, sameValue } from '../base/json.ts'
import { own } from '../base/own.ts'
import type { DocumentPath } from './diagnostic.ts'
import { nestingDepthMax } from './tree.ts'

/**
 * A change to the document as written, shorthands included. Paths are field names and places in
 * lists. `set` makes what is missing on the way; `insert` puts an item at a place of a list, or a
 * new key into a map; `move` puts an item of a list or a map at another place of the same. An item
 * inserted `from` elsewhere is the one that stands there: it is put in as its author wrote it,
 * comments and all, where both lists are written on lines.
 */
export type Edit =
  | { readonly kind: 'set'; readonly path: DocumentPath; readonly value: JsonValue }
  | {
      readonly kind: 'insert'
      readonly path: DocumentPath
      readonly at: number | string
      readonly value: JsonValue
      readonly from?: DocumentPath
    }
  | { readonly kind: 'remove'; readonly path: DocumentPath }
  | { readonly kind: 'move'; readonly path: DocumentPath; readonly to: number }
  | { readonly kind: 'rename'; readonly path: DocumentPath; readonly key: string }

type ValueChange = (here: JsonValue | undefined) => JsonValue | undefined

export function edited(value: JsonValue, edit: Edit): JsonValue | undefined {
  if ('value' in edit && !isJson(edit.value, nestingDepthMax)) return undefined
  const { path } = edit
  const last = path.at(-1)
  if (edit.kind === 'insert') return at(value, path, (here) => inserted(here, edit.at, edit.value))
  if (last === undefined) return undefined
  const above = path.slice(0, -1)
  switch (edit.kind) {
    case 'set':
      return at(value, above, (here) => withItem(here, last, edit.value))
    case 'remove':
      return at(value, above, (here) => without(here, last))
    case 'move':
      return at(value, above, (here) => moved(here, last, edit.to))
    case 'rename':
      return at(value, above, (here) => renamed(here, String(last), edit.key))
  }
}

/** What stands at a path; undefined where nothing does. */
export function valueAt(value: JsonValue, path: DocumentPath): JsonValue | undefined {
  let here: JsonValue | undefined = value
  for (const step of path) here = itemOf(here, step)
  return here
}

function itemOf(here: JsonValue | undefined, step: string | number): JsonValue | undefined {
  if (Array.isArray(here)) return typeof step === 'number' ? here[step] : undefined
  return isRecord(here) ? own(here, String(step)) : undefined
}

/** The value with a part of it changed; missing maps on the way are made, lists are not. */
function at(
  here: JsonValue | undefined,
  path: DocumentPath,
  change: ValueChange,
): JsonValue | undefined {
  const [step, ...rest] = path
  if (step === undefined) return change(here)
  const inner = at(itemOf(here, step), rest, change)
  return inner === undefined ? undefined : withItem(here, step, inner)
}

function withItem(
  here: JsonValue | undefined,
  step: string | number,
  value: JsonValue,
): JsonValue | undefined {
  if (Array.isArray(here)) {
    const isPlace = typeof step === 'number' && Number.isInteger(step) && step >= 0
    if (!isPlace || step > here.length) return undefined
    return here.with !== undefined && step < here.length ? here.with(step, value) : [...here, value]
  }
  if (isNothing(here) && typeof step === 'number') return step === 0 ? [value] : undefined
  if (!isNothing(here) && !isRecord(here)) return undefined
  return record([...Object.entries(here ?? {}), [String(step), value]])
}

function inserted(
  here: JsonValue | undefined,
  place: number | string,
  value: JsonValue,
): JsonValue | undefined {
  if (typeof place === 'string') {
    const isTaken = isRecord(here) && Object.hasOwn(here, place)
    return isTaken || Array.isArray(here) ? undefined : withItem(here, place, value)
  }
  if (isNothing(here)) return place === 0 ? [value] : undefined
  if (!Array.isArray(here) || !isWithin(place, here.length + 1)) return undefined
  return here.toSpliced(place, 0, value)
}

function without(here: JsonValue | undefined, step: string | number): JsonValue | undefined {
  if (itemOf(here, step) === undefined) return undefined
  if (Array.isArray(here)) return here.toSpliced(Number(step), 1)
  return record(Object.entries(here as JsonRecord).filter(([key]) => key !== String(step)))
}

function moved(
  here: JsonValue | undefined,
  step: string | number,
  to: number,
): JsonValue | undefined {
  if (itemOf(here, step) === undefined) return undefined
  if (Array.isArray(here)) return reordered(here, Number(step), to)
  const entries = Object.entries(here as JsonRecord)
  const from = entries.findIndex(([key]) => key === String(step))
  const order = reordered(entries, from, to)
  return order && record(order)
}

function reordered<T>(list: readonly T[], from: number, to: number): T[] | undefined {
  const item = list[from]
  if (item === undefined || !isWithin(to, list.length)) return undefined
  return list.toSpliced(from, 1).toSpliced(to, 0, item)
}

function renamed(here: JsonValue | undefined, key: string, name: string): JsonValue | undefined {
  if (!isRecord(here) || !Object.hasOwn(here, key)) return undefined
  if (key !== name && Object.hasOwn(here, name)) return undefined
  return record(Object.entries(here).map(([one, value]) => [one === key ? name : one, value]))
}

function isNothing(here: JsonValue | undefined): here is null | undefined {
  return here === undefined || here === null
}

function isWithin(place: number, length: number): boolean {
  return Number.isInteger(place) && place >= 0 && place < length
}

/** Without a prototype, as the tree's plain values are: no key is special. */
function record(entries: readonly (readonly [string, JsonValue])[]): JsonRecord {
  const made: Record<string, JsonValue> = Object.create(null)
  for (const [key, value] of entries) made[key] = value
  return made
}

/**
 * Steps that lead to the same value and leave alone what both hold: setting a map over a map
 * touches the keys that differ, setting a list over a list the items that differ.
 */
export function primitiveEdits(value: JsonValue, edit: Edit): readonly Edit[] {
  if (edit.kind !== 'set') return [edit]
  return steps(valueAt(value, edit.path), edit.path, edit.value)
}

function steps(before: JsonValue | undefined, path: DocumentPath, after: JsonValue): Edit[] {
  if (before !== undefined && sameValue(before, after)) return []
  if (isRecord(before) && isRecord(after) && !isEmpty(before) && !isEmpty(after))
    return mapSteps(before, path, after)
  if (Array.isArray(before) && Array.isArray(after) && !isEmpty(before) && !isEmpty(after))
    return listSteps(before, path, after)
  return [{ kind: 'set', path, value: after }]
}

function mapSteps(before: JsonRecord, path: DocumentPath, after: JsonRecord): Edit[] {
  const set = Object.entries(after).flatMap(([key, value]) =>
    steps(own(before, key), [...path, key], value),
  )
  const gone = Object.keys(before).filter((key) => !Object.hasOwn(after, key))
  return [...set, ...gone.map((key): Edit => ({ kind: 'remove', path: [...path, key] }))]
}

function listSteps(
  before: readonly JsonValue[],
  path: DocumentPath,
  after: readonly JsonValue[],
): Edit[] {
  const shorter = Math.min(before.length, after.length)
  let head = 0
  while (head < shorter && sameValue(before[head] ?? null, after[head] ?? null)) head++
  let tail = 0
  while (
    tail < shorter - head &&
    sameValue(before.at(-1 - tail) ?? null, after.at(-1 - tail) ?? null)
  )
    tail++
  const both = shorter - tail
  const found: Edit[] = []
  for (let i = head; i < both; i++) found.push(...steps(before[i], [...path, i], after[i] ?? null))
  for (let i = both; i < after.length - tail; i++)
    found.push({ kind: 'insert', path, at: i, value: after[i] ?? null })
  for (let i = before.length - tail - 1; i >= both; i--)
    found.push({ kind: 'remove', path: [...path, i] })
  return found
}

function isEmpty(value: JsonRecord | readonly JsonValue[]): boolean {
  return Object.keys(value).length === 0
}
