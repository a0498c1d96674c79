/**
 * What differs between two models, thing by thing. Things are told apart by their ids; a renamed
 * one is dropped and added. Of statements that both lists hold, those have moved that are not in
 * the longest run which kept its order: the fewest moves that lead from one list to the other.
 */
import { canonicalJson } from '../base/hash.ts'
import { byStateName, movesByName, todayByName } from './by-state-name.ts'
import { longestRise } from './longest-rise.ts'
import type { Actor, Model, Statement } from './resolved.ts'

export type ThingKind =
  | 'actor'
  | 'option'
  | 'rule'
  | 'moves'
  | 'today'
  | 'perception'
  | 'question'
  | 'answer'
  | 'judgement'
  | 'reading'
  | 'state'
  | 'fact'
  | 'inspection'
  | 'plan'
  | 'shock'
  | 'claim'
  | 'signal'
  | 'record'

export type Difference =
  | {
      readonly kind: 'added' | 'dropped' | 'changed'
      readonly what: ThingKind
      readonly id: string
    }
  | {
      readonly kind: 'statement-added' | 'statement-dropped' | 'statement-changed'
      readonly actor: string
      readonly statement: string
      /** Its place, 1 first; in the later list, or where it is dropped in the earlier. */
      readonly place: number
    }
  | {
      readonly kind: 'statement-moved'
      readonly actor: string
      readonly statement: string
      readonly before: number
      readonly after: number
    }

/** Every difference, in the order of the model file. */
export function differencesOf(...written: readonly [before: Model, after: Model]): Difference[] {
  const [before, after] = [byStateName(written[0]), byStateName(written[1])]
  const bare = ({ statements: _, ...actor }: Actor) => actor
  return [
    ...things('actor', before.actors.map(bare), after.actors.map(bare)),
    ...things('option', before.options, after.options),
    ...things('rule', before.rules, after.rules),
    ...things('moves', movesByName(written[0]), movesByName(written[1])),
    ...things('today', todayByName(written[0]), todayByName(written[1])),
    ...after.actors.flatMap((actor) => {
      const earlier = before.actors.find((one) => one.id === actor.id)
      return earlier ? statementDifferences(actor.id, earlier.statements, actor.statements) : []
    }),
    ...things('perception', before.perceptions ?? [], after.perceptions ?? []),
    ...things('question', questionsOf(before), questionsOf(after)),
    ...things('answer', answersOf(before), answersOf(after)),
    ...things('judgement', before.judgements ?? [], after.judgements ?? []),
    ...things('reading', before.readings, after.readings),
    ...things('state', before.states, after.states),
    ...things('fact', before.observed, after.observed),
    ...things('inspection', before.inspections ?? [], after.inspections ?? []),
    ...things('plan', before.plans, after.plans),
    ...things('shock', before.shocks, after.shocks),
    ...things('claim', before.claims, after.claims),
    ...things('signal', before.signals, after.signals),
    ...things('record', before.implementation ?? [], after.implementation ?? []),
  ]
}

interface Thing {
  readonly id: string
}

function things(what: ThingKind, before: readonly Thing[], after: readonly Thing[]): Difference[] {
  const earlier = new Map(before.map((one) => [one.id, one]))
  const later = new Set(after.map((one) => one.id))
  return [
    ...before
      .filter(({ id }) => !later.has(id))
      .map(({ id }) => ({ kind: 'dropped', what, id }) as const),
    ...after.flatMap((thing): Difference[] => {
      const old = earlier.get(thing.id)
      if (old === undefined) return [{ kind: 'added', what, id: thing.id }]
      return canonicalJson(old) === canonicalJson(thing)
        ? []
        : [{ kind: 'changed', what, id: thing.id }]
    }),
  ]
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
      return [{ kind: 'statement-changed', actor, statement, place }]
    }),
    ...kept.flatMap(({ id: statement }, i): Difference[] => {
      if (steady.has(i)) return []
      const [from, to] = [(earlier.get(statement) ?? 0) + 1, (places.get(statement) ?? 0) + 1]
      return [{ kind: 'statement-moved', actor, statement, before: from, after: to }]
    }),
  ]
}
