/**
 * What changed inside things of a model, again: the changes that are told are put into the earlier
 * thing one after the other, each only where it finds what it says stood there. What comes out must
 * be the later thing.
 */
import { canonicalJson } from '../base/hash.ts'
import { isRecord } from '../base/json.ts'

type Fields = Record<string, unknown>

interface Change {
  readonly at: readonly string[]
  readonly field: string
  readonly before: unknown
  readonly after: unknown
}

/** By what the things of a list are told apart; `id` where nothing is said. */
const keyOfList: Readonly<Record<string, string>> = {
  preferences: 'actor',
  bears: 'question',
  conditions: 'to',
  arrows: 'from',
}

/** Does that lead from the one to the other, and say nothing that did not change? */
export function leadsTo(old: object, now: object, given: unknown): boolean {
  if (!Array.isArray(given)) return false
  const thing = JSON.parse(JSON.stringify(old)) as Fields
  const fresh = new Set<Fields>()
  const isSound = given.every((one) => {
    const change = changeOf(one)
    return change !== undefined && put(thing, change, fresh)
  })
  return isSound && isSame(thing, JSON.parse(JSON.stringify(now)), fresh)
}

function changeOf(given: unknown): Change | undefined {
  if (!isRecord(given)) return undefined
  const { at, field, before, after, ...more } = given
  if (!Array.isArray(at) || typeof field !== 'string' || Object.keys(more).length > 0)
    return undefined
  const isPlace = at.length % 2 === (field === 'order' ? 1 : 0)
  if (!isPlace || canonicalJson(before) === canonicalJson(after)) return undefined
  return { at: at.map(String), field, before, after }
}

/** False where it does not find what it says. */
function put(thing: Fields, change: Change, fresh: Set<Fields>): boolean {
  const { at, field } = change
  if (field === 'is') return putPlace(thing, change, fresh)
  if (field === 'order') return putOrder(thing, change, fresh)
  const place = placeAt(thing, at)
  return place !== undefined && putField(place, change)
}

function placeAt(thing: Fields, at: readonly string[]): Fields | undefined {
  let here: Fields | undefined = thing
  for (let i = 0; i + 1 < at.length; i += 2)
    here = here && listAt(here, at[i] ?? '').find((one) => nameIn(at[i], one) === at[i + 1])
  return here
}

function listAt(place: Fields, name: string): Fields[] {
  const list = place[name]
  return Array.isArray(list) ? (list as Fields[]) : []
}

function nameIn(list: string | undefined, one: Fields): string {
  return String(one[keyOfList[list ?? ''] ?? 'id'])
}

function putPlace(thing: Fields, { at, before, after }: Change, fresh: Set<Fields>): boolean {
  const [list = '', name = ''] = at.slice(-2)
  const holder = placeAt(thing, at.slice(0, -2))
  if (holder === undefined) return false
  const all = listAt(holder, list)
  const there = all.find((one) => nameIn(list, one) === name)
  if (before === true && after === undefined) {
    holder[list] = all.filter((one) => one !== there)
    return there !== undefined
  }
  if (before !== undefined || after !== true || there !== undefined) return false
  const key = keyOfList[list] ?? 'id'
  const added: Fields = { [key]: list === 'conditions' ? name === 'true' : name }
  holder[list] = [...all, added]
  fresh.add(added)
  return true
}

/** Those that were there before take the order that is told; what is new stays behind them. */
function putOrder(thing: Fields, { at, before, after }: Change, fresh: Set<Fields>): boolean {
  const list = at.at(-1) ?? ''
  const holder = placeAt(thing, at.slice(0, -1))
  if (holder === undefined || !Array.isArray(after)) return false
  const all = listAt(holder, list)
  const kept = all.filter((one) => !fresh.has(one))
  if (canonicalJson(kept.map((one) => nameIn(list, one))) !== canonicalJson(before)) return false
  const moved = after.flatMap((name) => kept.filter((one) => nameIn(list, one) === name))
  holder[list] = [...moved, ...all.filter((one) => fresh.has(one))]
  return moved.length === kept.length && after.length === kept.length
}

function putField(place: Fields, { field, before, after }: Change): boolean {
  const names = field.split('.')
  const last = names.pop() ?? ''
  let record = place
  for (const name of names) {
    if (!isRecord(record[name])) record[name] = {}
    record = record[name] as Fields
  }
  const stood = record[last]
  const isEmpty = stood === undefined || (Array.isArray(stood) && stood.length === 0)
  if (isEmpty ? before !== undefined : canonicalJson(stood) !== canonicalJson(before)) return false
  record[last] = after
  return true
}

/** Empty lists and records say nothing; lists by name have their own order. */
function isSame(thing: unknown, now: unknown, fresh: Set<Fields>): boolean {
  if (isNothing(thing) || isNothing(now)) return isNothing(thing) && isNothing(now)
  if (Array.isArray(thing) && Array.isArray(now)) return isSameList(thing, now, fresh)
  if (!isRecord(thing) || !isRecord(now)) return canonicalJson(thing) === canonicalJson(now)
  const [a, b]: Fields[] = [thing, now]
  if (a === undefined || b === undefined) return false
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => {
    const [one, other] = [a[key], b[key]]
    if (Array.isArray(one) && Array.isArray(other)) return isSameIn(key, one, other, fresh)
    return isSame(one, other, fresh)
  })
}

function isNothing(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0
  return value === undefined || (isRecord(value) && Object.values(value).every(isNothing))
}

function isSameList(a: readonly unknown[], b: readonly unknown[], fresh: Set<Fields>): boolean {
  return a.length === b.length && a.every((one, i) => isSame(one, b[i], fresh))
}

function isSameIn(list: string, a: unknown[], b: unknown[], fresh: Set<Fields>): boolean {
  const key = keyOfList[list] ?? 'id'
  const isNamed = [...a, ...b].every((one) => isRecord(one) && one[key] !== undefined)
  if (!isNamed || a.length === 0) return isSameList(a, b, fresh)
  const added = (a as Fields[]).filter((one) => fresh.has(one)).map((one) => nameIn(list, one))
  const kept = (all: unknown[]) =>
    (all as Fields[]).filter((one) => !added.includes(nameIn(list, one)))
  const [one, other] = [kept(a), kept(b)]
  const news = (all: unknown[]) =>
    added.map((name) => (all as Fields[]).find((it) => nameIn(list, it) === name))
  return (
    a.length === b.length && isSameList(one, other, fresh) && isSameList(news(a), news(b), fresh)
  )
}
