/**
 * Which link a plan fails at by what was known, beside what happened: before anything was recorded,
 * on a day, and day by day. The rule of comparison is that of models/history/README.md.
 */
import type { Asking } from '../asking/asking.ts'
import { spanOf } from '../base/dates.ts'
import { unfinished } from '../documents/unfinished.ts'
import {
  cutAt,
  type FirstBreak,
  knownBy,
  type Progress,
  progressOf,
  turningDays,
} from '../implementation/implementation.ts'
import type { Model, Plan } from '../model/model.ts'
import type { Finding } from '../subjects/findings.ts'
import { claim, type FindingOf } from '../subjects/monitoring/monitoring.ts'
import { askingAsOf, standingIn, weakestOf } from './seen-from.ts'

type Weakest = FindingOf<'foreseen'>['weakest']

/** Before anything was recorded, now, and how the former compares with what happened. */
export function foresight(
  asking: Asking,
  { plan, day, firstBreak }: Progress,
  then: Asking | undefined,
): Finding[] {
  const records = knownBy(asking.model, day).filter((one) => one.plan === plan.id)
  if (records.length === 0) return []
  const before = standingIn(asking, plan)
  const now = then && standingIn(then, plan)
  if (before === undefined || (then !== undefined && now === undefined))
    return [unfinished({ of: 'foreseen', limit: 'plans compared', explored: 0, whole: 1 })]
  const { weakest } = weakestOf(before)
  return [
    claim('foreseen', {
      plan: plan.id,
      day: beginOf(asking.model, plan, day),
      records: [],
      possible: true,
      ...(weakest && { weakest }),
      first: true,
    }),
    claim('foreseen', {
      plan: plan.id,
      day,
      records: newOn(asking.model, plan, day),
      possible: then !== undefined,
      ...(now && weakestOf(now)),
      ...happenedOf(firstBreak),
      first: false,
    }),
    comparedWith(plan, day, weakest, firstBreak),
  ]
}

/** The same on every day on which something became known or was a year late. */
export function replayed(asking: Asking, plan: Plan, upTo: string): Finding[] {
  const before = standingIn(asking, plan)
  if (before === undefined)
    return [unfinished({ of: 'foreseen', limit: 'plans compared', explored: 0, whole: 1 })]
  const { weakest } = weakestOf(before)
  const begin = beginOf(asking.model, plan, upTo)
  const found: Finding[] = [
    claim('foreseen', {
      plan: plan.id,
      day: begin,
      records: [],
      possible: true,
      ...(weakest && { weakest }),
      first: true,
    }),
  ]
  const days = turningDays(asking.model, plan, upTo)
  for (const [i, day] of days.entries()) {
    const one = foreseenOn(asking, plan, day)
    if (one === undefined)
      return [
        ...found,
        unfinished({ of: 'foreseen', limit: 'days looked at', explored: i, whole: days.length }),
      ]
    found.push(one)
  }
  const { firstBreak } = progressOf(asking.model, plan, upTo)
  return [...found, comparedWith(plan, upTo, weakest, firstBreak)]
}

function foreseenOn(asking: Asking, plan: Plan, day: string): Finding | undefined {
  const known = { ...asking, model: cutAt(asking.model, day) }
  const then = askingAsOf(known, day)
  const standing = then && standingIn(then, plan)
  if (then !== undefined && standing === undefined) return undefined
  const { firstBreak } = progressOf(known.model, plan, day)
  return claim('foreseen', {
    plan: plan.id,
    day,
    records: newOn(known.model, plan, day),
    possible: then !== undefined,
    ...(standing && weakestOf(standing)),
    ...happenedOf(firstBreak),
    first: false,
  })
}

/** Records of the plan that became known on the day. */
function newOn(model: Model, plan: Plan, day: string): string[] {
  return knownBy(model, day).flatMap(({ id, plan: of, date }) =>
    of === plan.id && spanOf(date)?.last === day ? [id] : [],
  )
}

function happenedOf(broken: FirstBreak | undefined) {
  if (broken === undefined) return {}
  const { parties, options, ...rest } = broken
  return { happened: { ...rest, parties: [...parties], options: [...options] } }
}

/** The day from which on the plan is judged: its signing, else the day of the model. */
function beginOf(model: Model, { signed }: Plan, day: string): string {
  return spanOf(signed ?? model.date)?.last ?? day
}

function comparedWith(
  plan: Plan,
  day: string,
  foreseen: Weakest,
  happened: FirstBreak | undefined,
): Finding {
  return claim('foresight', {
    plan: plan.id,
    day,
    ...(foreseen && { foreseen: { stage: foreseen.stage, parties: [...foreseen.parties] } }),
    ...(happened && { happened: { stage: happened.stage, parties: [...happened.parties] } }),
    compared: comparing(foreseen, happened),
  })
}

/** Right: the stage and all who broke it, and no others; in part: only the stage or only those. */
function comparing(
  foreseen: Weakest,
  happened: FirstBreak | undefined,
): FindingOf<'foresight'>['compared'] {
  if (happened === undefined) return foreseen === undefined ? 'right' : 'open'
  if (foreseen === undefined) return 'wrong'
  const stage = foreseen.stage === happened.stage
  const parties =
    foreseen.parties.length === happened.parties.length &&
    foreseen.parties.every((one) => happened.parties.includes(one))
  if (stage && parties) return 'right'
  return stage || parties ? 'in-part' : 'wrong'
}

/** What becomes of the plan without each promise that ends by itself. */
export function lapseEffects(
  { plan, day, promises }: Progress,
  then: Asking | undefined,
): Finding[] {
  if (then === undefined) return []
  return promises.flatMap((one): Finding[] => {
    const { stage, option, value, lapsesOn, lapse } = one
    if (lapsesOn === undefined || lapse === undefined) return []
    const standing = standingIn(then, plan)
    const left = standingIn(then, withoutPromise(plan, one))
    if (standing === undefined || left === undefined)
      return [unfinished({ of: 'lapse', limit: 'plans compared', explored: 0, whole: 1 })]
    const { weakest } = weakestOf(standing)
    const { weakest: without } = weakestOf(left)
    return [
      claim('lapse', {
        ...{ plan: plan.id, day, stage, option, value, on: lapsesOn, then: lapse },
        past: lapsesOn < day,
        ...(without && { without }),
        ...(weakest && { with: weakest }),
      }),
    ]
  })
}

function withoutPromise(
  plan: Plan,
  { stage, option }: { readonly stage: string; readonly option: string },
): Plan {
  const stages = plan.stages.map((one) =>
    one.id === stage
      ? { ...one, commitments: one.commitments.filter(({ keep }) => keep.option !== option) }
      : one,
  )
  return { ...plan, stages }
}
