/**
 * What differs inside a thing of a model that both models have, piece by piece. A thing is laid out
 * as what it says at each place: itself, and what it holds by name (the sites of a design, the
 * answers a signal bears on). Two things differ where these do. What is held by name has moved if
 * its order among those of both is another, which is said once for all of them.
 */
import { canonicalJson } from '../base/hash.ts'
import { isRecord } from '../base/json.ts'

/** What changed at one place; `is`: that the place is there at all, `order`: of what it holds. */
export interface ThingChange {
  /** Names of lists and of what they hold by turns; empty for the thing itself. */
  readonly at: readonly string[]
  /** As the resolved model names it, with dots; `is`; or `order`, of the list named last. */
  readonly field: string
  /** As the resolved model holds it; left out where nothing is said. */
  readonly before?: unknown
  readonly after?: unknown
}

interface Part {
  readonly at: readonly string[]
  readonly field: string
  readonly value: unknown
}

/** Records whose fields are told one by one. Whatever else is a record is one value. */
const opened = new Set(['patience', 'breach', 'observed', 'access'])

/** By what things in a list are told apart, where they have no `id`. */
const keys: Readonly<Record<string, string>> = {
  preferences: 'actor',
  bears: 'question',
  conditions: 'to',
  arrows: 'from',
}

/** What is gone with its place is not told field by field; what is new is. */
export function thingChanges(before: object, after: object): ThingChange[] {
  const [old, now] = [partsOf(before), partsOf(after)]
  const gone = [...old].flatMap(([key, { at, field, value }]): ThingChange[] => {
    const stays = now.has(nameOf({ at, field: 'is' }))
    return !now.has(key) && (field === 'is' ? isTop(at, now) : stays)
      ? [{ at, field, before: value }]
      : []
  })
  const changed = [...now].flatMap(([key, { at, field, value }]): ThingChange[] => {
    const was = old.get(key)
    if (was === undefined) return field === 'order' ? [] : [{ at, field, after: value }]
    return field === 'order'
      ? orderChange(at, was.value as string[], value as string[])
      : sameOrChanged(was, { at, field, value })
  })
  return [...gone.filter(({ field }) => field !== 'order'), ...changed]
}

/** A place that is gone is told once, not again for each place inside it. */
function isTop(at: readonly string[], now: ReadonlyMap<string, Part>): boolean {
  return now.has(nameOf({ at: at.slice(0, -2), field: 'is' }))
}

function sameOrChanged(was: Part, { at, field, value }: Part): ThingChange[] {
  if (canonicalJson(bare(was.value)) === canonicalJson(bare(value))) return []
  return [{ at, field, before: was.value, after: value }]
}

function orderChange(at: readonly string[], was: readonly string[], is: readonly string[]) {
  const before = was.filter((one) => is.includes(one))
  const after = is.filter((one) => was.includes(one))
  if (canonicalJson(before) === canonicalJson(after)) return []
  return [{ at, field: 'order', before, after }]
}

function nameOf({ at, field }: Pick<Part, 'at' | 'field'>): string {
  return canonicalJson([at, field])
}

/** All that a thing says, by place and field, in the order of the file. */
function partsOf(thing: object): Map<string, Part> {
  const parts = new Map<string, Part>()
  const put = (part: Part) => parts.set(nameOf(part), part)
  const walk = (at: readonly string[], record: object, before: string) => {
    for (const [name, value] of Object.entries(record)) {
      const field = `${before}${name}`
      const named = before === '' ? byName(name, value) : undefined
      if (isNothing(value)) continue
      if (field === 'id' || (before === '' && keyOf(at) === name)) continue
      if (named !== undefined) {
        put({ at: [...at, name], field: 'order', value: [...named.keys()] })
        for (const [key, one] of named) place([...at, name, key], one)
      } else if (opened.has(field) && isRecord(value)) walk(at, value, `${field}.`)
      else put({ at, field, value })
    }
  }
  const place = (at: readonly string[], record: object) => {
    put({ at, field: 'is', value: true })
    walk(at, record, '')
  }
  place([], thing)
  return parts
}

/** Lists and records that are empty say nothing. */
function isNothing(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0
  return value === undefined || (isRecord(value) && Object.values(value).every(isNothing))
}

/** Without what says nothing. */
function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare)
  if (!isRecord(value)) return value
  const said = Object.entries(value).filter(([, part]) => !isNothing(part))
  return Object.fromEntries(said.map(([key, part]) => [key, bare(part)]))
}

/** By which of their fields the things of a list are told apart. */
export function keyOfList(list: string): string {
  return keys[list] ?? 'id'
}

/** By what the thing at this place is told apart, which is no field of it. */
function keyOf(at: readonly string[]): string {
  return keyOfList(at.at(-2) ?? '')
}

/** A list of things that have names; undefined for other lists, and where two bear one name. */
function byName(list: string, value: unknown): Map<string, object> | undefined {
  if (!Array.isArray(value)) return undefined
  const named = new Map<string, object>()
  for (const one of value) {
    const name = isRecord(one) ? one[keyOfList(list)] : undefined
    if (name === undefined || name === null || !isRecord(one)) return undefined
    named.set(String(name), one)
  }
  return named.size === value.length ? named : undefined
}
