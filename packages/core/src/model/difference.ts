/**
 * What differs between two models, thing by thing. Things are told apart by their ids; a renamed
 * one is dropped and added. Of statements that both lists hold, those have moved that are not in
 * the longest run which kept its order: the fewest moves that lead from one list to the other.
 */
import { canonicalJson } from '../base/hash.ts'
import { byStateName, movesByName, todayByName } from './by-state-name.ts'
import { longestRise } from './longest-rise.ts'
import type { Actor, Model, Statement } from './resolved.ts'
import { type ThingChange, thingChanges } from './thing-difference.ts'

export { keyOfList } from './thing-difference.ts'

/** In the order of the model file; statements stand after `today`. */
export const thingKinds = [
  'model',
  'source',
  'actor',
  'option',
  'rule',
  'moves',
  'today',
  'perception',
  'question',
  'answer',
  'judgement',
  'reading',
  'state',
  'fact',
  'inspection',
  'plan',
  'shock',
  'claim',
  'signal',
  'record',
] as const

export type ThingKind = (typeof thingKinds)[number]

export type Difference =
  | {
      readonly kind: 'added' | 'dropped'
      readonly what: ThingKind
      readonly id: string
    }
  | {
      readonly kind: 'changed'
      readonly what: ThingKind
      readonly id: string
      /** What in it; none of plans, where `planChanges` says so. */
      readonly changes: readonly ThingChange[]
    }
  | {
      readonly kind: 'statement-added' | 'statement-dropped'
      readonly actor: string
      readonly statement: string
      /** Its place, 1 first; in the later list, or where it is dropped in the earlier. */
      readonly place: number
    }
  | {
      readonly kind: 'statement-changed'
      readonly actor: string
      readonly statement: string
      /** In the later list, 1 first. */
      readonly place: number
      readonly changes: readonly ThingChange[]
    }
  | {
      readonly kind: 'statement-moved'
      readonly actor: string
      readonly statement: string
      readonly before: number
      readonly after: number
    }

/** Every difference, in the order of the model file. */
export function differencesOf(before: Model, after: Model): Difference[] {
  const [old, now] = [thingsOf(before), thingsOf(after)]
  return thingKinds.flatMap((what) => [
    ...thingDifferences(what, old[what], now[what]),
    ...(what === 'today' ? statementsDiffer(byStateName(before), byStateName(after)) : []),
  ])
}

/** A thing of a model as two models are compared by it; undefined: there is none of that id. */
export function thingNamed(model: Model, what: ThingKind, id: string): object | undefined {
  return thingsOf(model)[what].find((one) => one.id === id)
}

const bare = ({ statements: _, ...actor }: Actor) => actor

/** Every list of things that have ids; in state form by the names of states. */
function thingsOf(written: Model): Readonly<Record<ThingKind, readonly Thing[]>> {
  const model = byStateName(written)
  return {
    model: [ofItself(model)],
    source: model.sources,
    actor: model.actors.map(bare),
    option: model.options,
    rule: model.rules,
    moves: movesByName(written),
    today: todayByName(written),
    perception: model.perceptions ?? [],
    question: questionsOf(model),
    answer: answersOf(model),
    judgement: model.judgements ?? [],
    reading: model.readings,
    state: model.states,
    fact: model.observed,
    inspection: model.inspections ?? [],
    plan: model.plans,
    shock: model.shocks,
    claim: model.claims,
    signal: model.signals,
    record: model.implementation ?? [],
  }
}

function statementsDiffer(before: Model, after: Model): Difference[] {
  return after.actors.flatMap((actor) => {
    const earlier = before.actors.find((one) => one.id === actor.id)
    return earlier ? statementDifferences(actor.id, earlier.statements, actor.statements) : []
  })
}

interface Thing {
  readonly id: string
}

function thingDifferences(
  what: ThingKind,
  before: readonly Thing[],
  after: readonly Thing[],
): Difference[] {
  const earlier = new Map(before.map((one) => [one.id, one]))
  const later = new Set(after.map((one) => one.id))
  return [
    ...before
      .filter(({ id }) => !later.has(id))
      .map(({ id }) => ({ kind: 'dropped', what, id }) as const),
    ...after.flatMap((thing): Difference[] => {
      const old = earlier.get(thing.id)
      if (old === undefined) return [{ kind: 'added', what, id: thing.id }]
      return canonicalJson(old) === canonicalJson(thing) ? [] : [changed(what, old, thing)]
    }),
  ]
}

function changed(what: ThingKind, old: Thing, thing: Thing): Difference {
  const changes = what === 'plan' ? [] : thingChanges(old, thing)
  return { kind: 'changed', what, id: thing.id, changes }
}

/** What a model says of itself; two models may differ in their ids, which is no difference. */
function ofItself({ title, date, about, languages, periodDays, worthBasis }: Model): Thing {
  const said = { title, date, about, languages, periodDays, worthBasis }
  return { id: 'model', ...said }
}

function questionsOf(model: Model): Thing[] {
  return model.questions.map(({ answers: _, ...question }) => question)
}

/** Answers as `question=answer`. */
function answersOf(model: Model): Thing[] {
  return model.questions.flatMap((question) =>
    question.answers.map((answer) => ({ ...answer, id: `${question.id}=${answer.id}` })),
  )
}

function statementDifferences(
  actor: string,
  before: readonly Statement[],
  after: readonly Statement[],
): Difference[] {
  const earlier = new Map(before.map((one, i) => [one.id, i]))
  const later = new Set(after.map((one) => one.id))
  const kept = after.filter((one) => earlier.has(one.id))
  const steady = longestRise(kept.map((one) => earlier.get(one.id) ?? 0))
  const places = new Map(after.map((one, i) => [one.id, i]))
  return [
    ...before.flatMap(({ id: statement }, i): Difference[] =>
      later.has(statement) ? [] : [{ kind: 'statement-dropped', actor, statement, place: i + 1 }],
    ),
    ...after.flatMap((written, i): Difference[] => {
      const statement = written.id
      const old = before[earlier.get(statement) ?? -1]
      const place = i + 1
      if (old === undefined) return [{ kind: 'statement-added', actor, statement, place }]
      if (canonicalJson(old) === canonicalJson(written)) return []
      const changes = thingChanges(old, written)
      return [{ kind: 'statement-changed', actor, statement, place, changes }]
    }),
    ...kept.flatMap(({ id: statement }, i): Difference[] => {
      if (steady.has(i)) return []
      const [from, to] = [(earlier.get(statement) ?? 0) + 1, (places.get(statement) ?? 0) + 1]
      return [{ kind: 'statement-moved', actor, statement, before: from, after: to }]
    }),
  ]
}
