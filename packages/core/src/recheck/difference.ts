/** What differs between two models, again: thing by thing, and statements by the fewest moves. */

import type { Budget } from '../base/budget.ts'
import { canonicalJson } from '../base/hash.ts'
import { isRecord } from '../base/json.ts'
import { worldOf } from '../game/game.ts'
import type { Actor, Formula, Model, StateGraph, Statement } from '../model/model.ts'
import { changedPlanClaims } from './changed-plans.ts'
import { leadsTo } from './changed-things.ts'
import { isRising, longestRise } from './rising.ts'
import { isState, rawStates, type SlowGame, slowGame, today } from './slow-game.ts'
import { isNashStable } from './stability.ts'
import { type CheckOfModel, verdictsRechecked } from './turned-verdicts.ts'
import { allOf, bothOf, type FindingClaim, refused, type Verdict } from './verdict.ts'

interface Thing {
  readonly id: string
}

/** A difference that is due; `pair`: what changed, as it was and as it is. */
interface Expected {
  readonly kind: string
  readonly what?: string
  readonly id?: string
  readonly changes?: unknown
  readonly pair?: readonly [object, object]
}

/**
 * `given` is what the comparison of two models found: their ids, differences, what holds today,
 * what changed inside plans, and the verdicts on them; `check` says of one of these whether it
 * holds.
 */
export function recheckDifferences(
  models: readonly [Model, Model],
  given: unknown,
  { budget, check }: { readonly budget: Budget; readonly check: CheckOfModel },
): Verdict {
  if (!isRecord(given)) return refused('it is no comparison of two models')
  const { models: ids, differences, today: holds, plans, verdicts, ...more } = given
  if (!Array.isArray(differences) || !Array.isArray(holds) || Object.keys(more).length > 0)
    return refused('it is no comparison of two models')
  const found = allOf(claimsOf(models, { ids, differences, holds }, budget))
  return bothOf(
    bothOf(found, () => allOf(changedPlanClaims(models, plans))),
    () => verdictsRechecked(models, verdicts, check),
  )
}

interface Given {
  readonly ids: unknown
  readonly differences: readonly unknown[]
  readonly holds: readonly unknown[]
}

function* claimsOf(
  models: readonly [Model, Model],
  { ids, differences, holds }: Given,
  budget: Budget,
): Generator<FindingClaim> {
  yield [canonicalJson(ids) === canonicalJson(models.map((one) => one.id)), 'other models']
  const [moved, others] = split(differences)
  const expected = plainDifferences(...models)
  const told = others.map((one) => (isRecord(one) ? withoutChanges(one) : one))
  const due = expected.map(withoutChanges)
  const same = told.map(canonicalJson).join('\n') === due.map(canonicalJson).join('\n')
  yield [same, `they differ in ${expected.length} things, and not in these`]
  for (const [i, { pair, ...one }] of expected.entries()) {
    const changes = isRecord(others[i]) ? others[i].changes : undefined
    if (pair === undefined) yield [changes === undefined, `“${one.id}” has nothing inside`]
    else if (one.what === 'plan')
      yield [canonicalJson(changes) === '[]', 'what changed inside plans is told elsewhere']
    else yield [leadsTo(...pair, changes), `something else changed in “${one.id}”`]
  }
  yield* movedClaims(models, moved)
  yield* placeClaims(models, differences)
  yield [holds.length === 2, 'what holds today is said of two models']
  for (const [i, model] of models.entries()) {
    const found = holdsToday(slowGame(model, worldOf(model), budget))
    const isSo = canonicalJson(holds[i]) === canonicalJson(found)
    yield [isSo, `what holds today in ${model.id} is something else`]
  }
}

/** A difference without what changed inside the thing. */
function withoutChanges({ changes: _, pair: __, ...one }: object & Partial<Expected>) {
  return one
}

/** Moved statements stand after all else that is said of the statements of their actor. */
function* placeClaims(
  models: readonly [Model, Model],
  differences: readonly unknown[],
): Generator<FindingClaim> {
  const actors = pairsOfLists(...models).map((one) => one.actor)
  const places = differences.flatMap((difference) => {
    if (!isRecord(difference) || !String(difference.kind).startsWith('statement-')) return []
    return [
      2 * actors.indexOf(String(difference.actor)) +
        (difference.kind === 'statement-moved' ? 1 : 0),
    ]
  })
  const isInOrder = places.every((place, i) => i === 0 || place >= (places[i - 1] ?? place))
  const first = differences.findIndex((one) => isStatement(one))
  const last = differences.findLastIndex((one) => isStatement(one))
  const whole = differences.slice(first, last + 1).every(isStatement)
  yield [isInOrder && (first < 0 || whole), 'what is said of statements is in another order']
}

function isStatement(difference: unknown): boolean {
  return isRecord(difference) && String(difference.kind).startsWith('statement-')
}

function split(differences: readonly unknown[]): [moved: unknown[], others: unknown[]] {
  const isMoved = (difference: unknown) =>
    isRecord(difference) && difference.kind === 'statement-moved'
  return [differences.filter(isMoved), differences.filter((one) => !isMoved(one))]
}

function holdsToday(game: SlowGame) {
  const actors = game.model.actors.map((one) => one.id)
  return {
    feasibleCount: [...rawStates(game)].filter((state) => isState(game, state)).length,
    movers: actors.filter((actor) => !isNashStable(game, actor, today(game))),
  }
}

/** Every list of things that have ids, in the order of the file. */
const lists: readonly (readonly [what: string, (model: Model) => readonly Thing[]])[] = [
  ['model', (model) => [itselfIn(model)]],
  ['source', ({ sources }) => sources],
  ['actor', (model) => actorsIn(model).map(({ statements: _, ...one }) => one)],
  ['option', ({ options, graph }) => (graph ? [] : options)],
  ['rule', ({ rules, graph }) => (graph ? [] : rules)],
  ['moves', movesIn],
  ['today', todayIn],
  ['perception', ({ perceptions }) => perceptions ?? []],
  ['question', ({ questions }) => questions.map(({ answers: _, ...one }) => one)],
  [
    'answer',
    ({ questions }) =>
      questions.flatMap((q) => q.answers.map((one) => ({ ...one, id: `${q.id}=${one.id}` }))),
  ],
  ['reading', ({ readings }) => readings],
  ['state', ({ states, graph }) => states.map((one) => ({ ...one, set: graph ? [] : one.set }))],
  ['fact', ({ observed }) => observed],
  ['inspection', ({ inspections }) => inspections ?? []],
  ['plan', ({ plans }) => plans],
  ['shock', ({ shocks }) => shocks],
  ['claim', ({ claims }) => claims],
  ['signal', ({ signals }) => signals],
  ['record', ({ implementation }) => implementation ?? []],
]

/** What it says of itself, but for its id: two files may have two. */
function itselfIn({ title, date, about, languages, periodDays, worthBasis }: Model): Thing {
  return { id: 'model', ...{ title, date, about, languages, periodDays, worthBasis } }
}

/** In state form the actors with names of states where numbers would stand. */
function actorsIn({ actors, graph }: Model): readonly Actor[] {
  if (graph === undefined) return actors
  return actors.map((actor) => {
    const ranking = (actor.ranking ?? []).map((tier) => tier.map((id) => nameOf(graph, id)))
    const named = (i: number): Formula[] =>
      (ranking[i] ?? []).map((option) => ({ kind: 'option', option }))
    const statements = actor.statements.map((one, i) => ({
      ...one,
      want: { kind: 'or', parts: named(i) } as const,
    }))
    return { ...actor, ranking, statements }
  })
}

function movesIn({ graph }: Model): Thing[] {
  if (graph === undefined) return []
  return graph.moves.map(({ actor, targets }) => ({
    id: actor,
    arrows: graph.states.map((from, i) => ({
      from,
      to: (targets[i] ?? []).map((to) => graph.states[to]),
    })),
  }))
}

function todayIn({ graph, options }: Model): Thing[] {
  if (graph === undefined) return []
  const letters = options.map((option) => (option.today ? 'Y' : 'N')).join('')
  return [{ id: 'today', state: nameOf(graph, letters) } as Thing]
}

/** The name at the place that the letters say in binary, the first counting least. */
function nameOf({ states }: StateGraph, letters: string): string {
  return states[[...letters].reduce((sum, one, i) => sum + (one === 'Y' ? 2 ** i : 0), 0)] ?? ''
}

/** All but moved statements; statements stand after the rules, and after the moves. */
function plainDifferences(before: Model, after: Model): Expected[] {
  return lists.flatMap(([what, of]) => [
    ...thingDifferences(what, of(before), of(after)),
    ...(what === 'today' ? statementDifferences(before, after) : []),
  ])
}

function thingDifferences(what: string, before: readonly Thing[], after: readonly Thing[]) {
  const dropped = before.filter(({ id }) => !after.some((one) => one.id === id))
  return [
    ...dropped.map(({ id }): Expected => ({ kind: 'dropped', what, id })),
    ...after.flatMap((thing): Expected[] => {
      const old = before.find(({ id }) => id === thing.id)
      if (old === undefined) return [{ kind: 'added', what, id: thing.id }]
      if (sameThing(old, thing)) return []
      return [{ kind: 'changed', what, id: thing.id, pair: [old, thing] }]
    }),
  ]
}

function sameThing(a: Thing, b: Thing): boolean {
  return canonicalJson(a) === canonicalJson(b)
}

function pairsOfLists(before: Model, after: Model) {
  return actorsIn(after).flatMap(({ id, statements }) => {
    const old = actorsIn(before).find((one) => one.id === id)
    return old ? [{ actor: id, old: old.statements, now: statements }] : []
  })
}

function statementDifferences(before: Model, after: Model): Expected[] {
  return pairsOfLists(before, after).flatMap(({ actor, old, now }) => {
    const about = (kind: string, statement: Statement, place: number) => ({
      kind: `statement-${kind}`,
      actor,
      statement: statement.id,
      place: place + 1,
    })
    return [
      ...old.flatMap((statement, i) =>
        now.some(({ id }) => id === statement.id) ? [] : [about('dropped', statement, i)],
      ),
      ...now.flatMap((statement, i) => {
        const earlier = old.find(({ id }) => id === statement.id)
        if (earlier === undefined) return [about('added', statement, i)]
        if (sameThing(earlier, statement)) return []
        return [{ ...about('changed', statement, i), pair: [earlier, statement] as const }]
      }),
    ]
  })
}

/** Those that moved, taken away, leave both lists in one order; and fewer would not do. */
function* movedClaims(
  models: readonly [Model, Model],
  moved: readonly unknown[],
): Generator<FindingClaim> {
  const told: string[] = []
  for (const { actor, old, now } of pairsOfLists(...models)) {
    const own = moved.filter((one) => isRecord(one) && one.actor === actor)
    const names = own.map((one) => (isRecord(one) ? String(one.statement) : ''))
    const expected = now.flatMap(({ id }, i) => {
      const place = old.findIndex((one) => one.id === id)
      if (!names.includes(id) || place < 0) return []
      return [{ kind: 'statement-moved', actor, statement: id, before: place + 1, after: i + 1 }]
    })
    told.push(...expected.map(canonicalJson))
    const places = now.map(({ id }) => old.findIndex((one) => one.id === id))
    const kept = places.filter((place, i) => place >= 0 && !names.includes(now[i]?.id ?? ''))
    yield [isRising(kept), `more statements of ${actor} have moved`]
    const common = places.filter((place) => place >= 0)
    yield [kept.length === longestRise(common), `fewer statements of ${actor} have moved`]
  }
  yield [moved.map(canonicalJson).join('\n') === told.join('\n'), 'a moved statement is another']
}
