/**
 * A model in state form: states with names, and per actor a directed graph of moves among them
 * (Fang, Hipel and Kilgour 1993, chapter 3). States are numbered by their place, and the rest of
 * the program meets that number as options: its binary digits, which belong to nobody.
 */
import type { DocumentPath } from './diagnostic.ts'
import type { ModelDocument } from './document.ts'
import { type Formula, joined } from './formula.ts'
import { isAmong, type Lookup, optionalBasis, report, textOf } from './lookup.ts'
import type { NamedState, Option, Rule, StateGraph } from './resolved.ts'

/** What a model in state form cannot have: all that is said in terms of options. */
const ofOptions = [
  'options',
  'rules',
  'perceptions',
  'questions',
  'judgements',
  'readings',
  'observed',
  'inspections',
  'plans',
  'shocks',
  'implementation',
] as const

/** Past these a text of the greatest length holds no more moves that could matter. */
export const graphStatesMax = 16_384

/** What stands in the place of options, of rules and of named states. */
export interface ResolvedGraph {
  readonly options: readonly Option[]
  readonly rules: readonly Rule[]
  readonly states: readonly NamedState[]
  readonly graph: StateGraph
}

/** Undefined where the model is written with options. */
export function resolveGraph(lookup: Lookup, document: ModelDocument): ResolvedGraph | undefined {
  if (document.moves === undefined) {
    if (document.today !== undefined)
      report(lookup, 'wrong-form', ['today'], { field: 'today', form: 'options' })
    return undefined
  }
  for (const field of ofOptions)
    if (Object.keys(document[field] ?? {}).length > 0)
      report(lookup, 'wrong-form', [field], { field, form: 'states' })
  const ids = Object.keys(document.states ?? {})
  if (ids.length > graphStatesMax) {
    const facts = { what: 'states', count: ids.length, countMax: graphStatesMax }
    report(lookup, 'too-many', ['states'], facts)
    return { options: [], rules: [], states: [], graph: { states: [], moves: [] } }
  }
  const places = new Map(ids.map((id, i) => [id, i]))
  const digits = digitsFor(ids.length)
  const start = todayIn(lookup, document, places)
  return {
    options: digits.map((id, i) => digitOption(id, ((start >>> i) & 1) === 1)),
    rules: beyondLast(digits, ids.length),
    states: namedStates(lookup, document, digits),
    graph: { states: ids, moves: movesIn(lookup, document, places) },
  }
}

/** Names of the digits, which no author can write. */
function digitsFor(stateCount: number): string[] {
  const count = Math.max(1, Math.ceil(Math.log2(Math.max(1, stateCount))))
  return Array.from({ length: count }, (_, i) => `#${i}`)
}

function digitOption(id: string, today: boolean): Option {
  return { id, owner: '', label: { en: id }, today, reversible: 'yes', basis: [] }
}

function todayIn(
  lookup: Lookup,
  { today, states = {} }: ModelDocument,
  places: ReadonlyMap<string, number>,
): number {
  const [first] = Object.keys(states)
  if (today === undefined) {
    const expected = [{ form: 'name' }] as const
    report(lookup, 'missing-field', [], {
      field: first === undefined ? 'states' : 'today',
      expected,
    })
    return 0
  }
  isAmong(lookup, { what: 'state', name: today, path: ['today'] }, new Set(places.keys()))
  return places.get(today) ?? 0
}

/**
 * Numbers from the count of states on are none: above the last one in the highest digit in which
 * they differ from it.
 */
function beyondLast(digits: readonly string[], stateCount: number): Rule[] {
  const last = Math.max(0, stateCount - 1)
  const isSet = (i: number) => ((last >>> i) & 1) === 1
  const above = digits.flatMap((id, i): Formula[] => {
    if (isSet(i)) return []
    const higher = digits.filter((_, j) => j > i && isSet(j))
    const parts = [id, ...higher].map((option): Formula => ({ kind: 'option', option }))
    return [joined('and', parts)]
  })
  if (above.length === 0) return []
  return [{ id: '#', never: joined('or', above), basis: [] }]
}

function namedStates(
  lookup: Lookup,
  { states = {} }: ModelDocument,
  digits: readonly string[],
): NamedState[] {
  return Object.entries(states).map(([id, entry], number) => {
    const path = ['states', id]
    if (id === 'today') report(lookup, 'name-taken', path, { name: id, by: 'state' })
    if (entry.set !== undefined)
      report(lookup, 'wrong-form', [...path, 'set'], { field: 'set', form: 'states' })
    return {
      id,
      label: textOf(lookup, [...path, 'label'], entry.label),
      set: digits.map((option, i) => ({ option, value: ((number >>> i) & 1) === 1 })),
      basis: optionalBasis(lookup, [...path, 'basis'], entry.basis),
    }
  })
}

function movesIn(
  lookup: Lookup,
  { actors, moves = {} }: ModelDocument,
  places: ReadonlyMap<string, number>,
): StateGraph['moves'] {
  const known = new Set(places.keys())
  const isState = (name: string, path: DocumentPath) =>
    isAmong(lookup, { what: 'state', name, path }, known)
  for (const actor of Object.keys(moves))
    isAmong(
      lookup,
      { what: 'actor', name: actor, path: ['moves', actor] },
      new Set(Object.keys(actors)),
    )
  return Object.keys(actors).map((actor) => {
    const rows = Array.from(known, (): number[] => [])
    for (const [from, targets] of Object.entries(
      Object.hasOwn(moves, actor) ? (moves[actor] ?? {}) : {},
    )) {
      const path = ['moves', actor, from]
      if (!isState(from, path)) continue
      const found = targets.filter((to, i) => isState(to, [...path, i]))
      for (const [i, to] of targets.entries())
        if (to === from) report(lookup, 'idle-move', [...path, i], { actor, state: from })
      const numbers = [...new Set(found.map((to) => places.get(to) ?? 0))]
      rows[places.get(from) ?? 0] = numbers.sort((a, b) => a - b)
    }
    return { actor, targets: rows }
  })
}
