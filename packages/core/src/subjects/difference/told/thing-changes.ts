/** What changed inside a thing of a model, in words: a line a field, with the place before it. */
import { isRecord } from '../../../base/json.ts'
import { keyOfList, thingNamed } from '../../../model/difference.ts'
import { type Formula, printFormula } from '../../../model/formula.ts'
import type { Text, ThingChange, ThingKind } from '../../../model/model.ts'
import { capital } from '../../../voice/words/spelling.ts'
import { wordsOf } from '../words/words.ts'
import { type ThingPlace, thingValues } from './thing-values.ts'
import { changeSaid, range, type Side, stateNamed } from './values-said.ts'

/** A thing in which something changed, as it stands in each of the two models. */
export interface ChangedThing {
  readonly what: ThingKind | 'statement'
  readonly id: string
  readonly changes: readonly ThingChange[]
}

type Places = ReturnType<typeof wordsOf>['thingChanges']['places']

/** One line a change. */
export function thingChangeLines(
  { what, id, changes }: ChangedThing,
  [before, after]: readonly [Side, Side],
): string[] {
  const words = wordsOf(after.v)
  return changes
    .filter(({ at, field }) => !isSaidByName(at, field, changes))
    .map(({ at, field, before: was, after: is }) => {
      const there = { what, id, at }
      const isGone = field === 'is' && is === undefined
      const place = placeNamed(there, isGone ? before : after)
      if (field === 'is') {
        const { added, dropped } = words.planChanges
        return `${place}: ${isGone ? dropped : added}.`
      }
      const said = (value: unknown, one: Side) => valueSaid(there, field, value, one)
      const earlier = was === undefined ? undefined : said(was, before)
      const line = changeSaid(nameOf(there, field, after), earlier, said(is, after), after.v)
      return place === '' || field === 'order' ? line : `${place}: ${line}`
    })
}

/** The name of what is new is said with the place. */
function isSaidByName(at: readonly string[], field: string, changes: readonly ThingChange[]) {
  const isNew = changes.some(
    (one) => one.field === 'is' && one.after !== undefined && one.at.join() === at.join(),
  )
  return isNew && field === 'label'
}

/** Looked up with what stands before it, by its name, and by the last part of that. */
function found<T>(
  table: Readonly<Record<string, T>>,
  { what, at }: ThingPlace,
  field: string,
): T | undefined {
  const last = field.slice(field.lastIndexOf('.') + 1)
  const name = [`${at.at(-2) ?? what}.${field}`, field, last].find((one) =>
    Object.hasOwn(table, one),
  )
  return name === undefined ? undefined : table[name]
}

function nameOf(there: ThingPlace, field: string, { v }: Side): string {
  const { thingChanges, thingFields } = wordsOf(v)
  if (field === 'order') {
    const list = there.at.at(-1) as keyof Places
    return thingChanges.order(thingChanges.lists[list] ?? list)
  }
  return found(thingFields, there, field) ?? field
}

function valueSaid(there: ThingPlace, field: string, value: unknown, side: Side): string {
  if (value === undefined) return wordsOf(side.v).planChanges.nothing
  if (field === 'order') {
    const names = (value as string[]).map((key) =>
      lastNamed({ ...there, at: [...there.at, key] }, side),
    )
    return side.v.list(names)
  }
  return (found(thingValues, there, field) ?? range)(value as never, side, there)
}

/** "Site “Port”, items “Rods”"; empty for the thing itself. */
function placeNamed(there: ThingPlace, side: Side): string {
  const { places } = wordsOf(side.v).thingChanges
  const parts = namesAlong(there, side).map(
    ([list, name]) => `${places[list as keyof Places] ?? list} ${name}`,
  )
  return capital(parts.join(', '))
}

function lastNamed(there: ThingPlace, side: Side): string {
  return namesAlong(there, side).at(-1)?.[1] ?? ''
}

function namesAlong({ what, id, at }: ThingPlace, side: Side): [list: string, name: string][] {
  let here: unknown = what === 'statement' ? undefined : thingNamed(side.model, what, id)
  const names: [string, string][] = []
  for (let i = 0; i + 1 < at.length; i += 2) {
    const [list, key] = [at[i] ?? '', at[i + 1] ?? '']
    here = held(here, list, key)
    names.push([list, named(list, key, here, side)])
  }
  return names
}

function held(thing: unknown, list: string, key: string): unknown {
  const all = isRecord(thing) ? thing[list] : undefined
  if (!Array.isArray(all)) return undefined
  return all.find((one) => isRecord(one) && String(one[keyOfList(list)]) === key)
}

function named(list: string, key: string, thing: unknown, side: Side): string {
  const { v } = side
  const { yesNo } = wordsOf(v).thingChanges
  if (list === 'preferences') return v.actor(key)
  if (list === 'bears') return v.words.quoted(v.question(key))
  if (list === 'conditions') return yesNo[key as 'true' | 'false'] ?? key
  if (list === 'arrows') return stateNamed(key, side)
  if (!isRecord(thing)) return v.words.quoted(key)
  if (isRecord(thing.label)) return v.words.quoted(v.text(thing.label as unknown as Text))
  if (list === 'statements')
    return v.words.quoted(v.formula(printFormula(thing.want as unknown as Formula)))
  return v.words.quoted(key)
}
