/** Verdicts on plans in two models, again: each by itself, then which of them differ. */

import { stepBudget } from '../base/budget.ts'
import { canonicalJson } from '../base/hash.ts'
import { isRecord } from '../base/json.ts'
import { worldOf } from '../game/game.ts'
import type { Model } from '../model/model.ts'
import { isState, slowGame, today } from './slow-game.ts'
import { allOf, bothOf, type FindingClaim, notChecked, refused, type Verdict } from './verdict.ts'

/** Whether a finding holds of a model as it is written. */
export type CheckOfModel = (model: Model, finding: unknown) => Verdict

type Facts = Readonly<Record<string, unknown>>

export function verdictsRechecked(
  models: readonly [Model, Model],
  given: unknown,
  check: CheckOfModel,
): Verdict {
  if (!isRecord(given) || !Array.isArray(given.plans) || Object.keys(given).length !== 2)
    return refused('the verdicts on plans are not told')
  const plans: readonly unknown[] = given.plans
  const due = plansDue(models)
  const named = plans.map((one) => (isRecord(one) ? one.plan : undefined))
  const first = allOf([
    [given.of === due.length, `${due.length} plans are to be judged in both`],
    [named.length <= due.length && named.every((id, i) => id === due[i]), 'other plans are judged'],
  ])
  const all = plans.reduce<Verdict>((so, one) => bothOf(so, () => oneOf(models, one, check)), first)
  // That a budget ended is nothing that can be found again.
  return plans.length < due.length ? bothOf(all, () => notChecked('partial', 'verdicts')) : all
}

/** None where the models are one, or where the rules of either exclude its own today. */
function plansDue([before, after]: readonly [Model, Model]): string[] {
  if (canonicalJson(before) === canonicalJson(after)) return []
  const isPossible = (model: Model) => {
    const game = slowGame(model, worldOf(model), stepBudget())
    return isState(game, today(game))
  }
  if (!isPossible(before) || !isPossible(after)) return []
  const earlier = before.plans.map(({ id }) => id)
  return after.plans.flatMap(({ id }) => (earlier.includes(id) ? [id] : []))
}

function oneOf(models: readonly [Model, Model], given: unknown, check: CheckOfModel): Verdict {
  const { plan, differs, before, after, ...more } = isRecord(given) ? given : {}
  if (before === undefined && after === undefined && Object.keys(more).length === 0)
    return allOf([
      [canonicalJson(differs) === '[]', 'nothing was judged, and yet something differs'],
      [bearOn(models[0], plan) === bearOn(models[1], plan), 'what bears on the plan differs'],
    ])
  if (Object.keys(more).length > 0 || !isRecord(before) || !isRecord(after))
    return refused('these are no verdicts on a plan')
  const sides = [before, after] as const
  const found = sides.reduce<Verdict>(
    (so, side, i) => bothOf(so, () => sideOf(models[i] ?? models[0], plan, side, check)),
    allOf([]),
  )
  return bothOf(found, () => allOf(differClaims(differs, before, after)))
}

/** Everything that a verdict on the plan is made of. */
function bearOn(model: Model, plan: unknown): string {
  const { actors, options, rules, perceptions, questions, inspections, periodDays } = model
  const stakes = [inspections ?? [], periodDays ?? null, model.worthBasis ?? []]
  const own = model.plans.filter(({ id }) => id === plan)
  return canonicalJson([actors, options, rules, perceptions ?? [], questions, ...stakes, own])
}

function sideOf(model: Model, plan: unknown, side: Facts, check: CheckOfModel): Verdict {
  const { standing, stakes, ...more } = side
  const isOf = (one: unknown, kind: string) =>
    isRecord(one) && one.kind === kind && one.plan === plan
  const form = allOf([
    [Object.keys(more).length === 0, 'these are no verdicts on a plan'],
    [isOf(standing, 'plan-standing'), 'the verdict on a plan is on another'],
    [isRecord(standing) && standing.rule === 'one-reply', 'judged by another rule'],
    [isRecord(standing) && standing.readings === undefined, 'readings are not counted here'],
    [stakes === undefined || isOf(stakes, 'stakes'), 'the amounts are those of another plan'],
  ])
  const byOrder = bothOf(form, () => check(model, standing))
  return stakes === undefined ? byOrder : bothOf(byOrder, () => check(model, stakes))
}

function* differClaims(given: unknown, before: Facts, after: Facts): Generator<FindingClaim> {
  const [was, is] = [saidIn(before), saidIn(after)]
  const due = Object.keys(was).filter((one) => canonicalJson(was[one]) !== canonicalJson(is[one]))
  yield [canonicalJson(given) === canonicalJson(due), `what differs is: ${due.join(', ')}`]
}

function saidIn({ standing, stakes }: Facts): Facts {
  const of = (thing: unknown, ...names: readonly string[]) =>
    names.map((name) => (isRecord(thing) ? (thing[name] ?? null) : null))
  const [fails] = of(standing, 'fails')
  const [actors] = of(fails, 'actors')
  const [weakest] = of(stakes, 'weakest')
  return {
    entered: of(standing, 'possible', 'step', 'today'),
    held: of(standing, 'possible', 'held', 'delivered'),
    enforced: [of(stakes, 'holds'), of(weakest, 'stage', 'actor')],
    seen: of(standing, 'seen'),
    fails: [
      of(fails, 'stage', 'test'),
      Array.isArray(actors) ? actors.map((a) => of(a, 'actor')) : [],
    ],
  }
}
