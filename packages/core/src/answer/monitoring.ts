/**
 * What became of a plan by a day: promises and stages, coders, what changed, what was foreseen. The
 * model holds nothing that was not known by then; `answer.ts` has cut it.
 */
import type { Asking } from '../asking/asking.ts'
import { planNamed } from '../asking/plans.ts'
import { unfinished } from '../documents/unfinished.ts'
import {
  beliefsNow,
  coderAgreement,
  cutAt,
  knownBy,
  type Progress,
  type PromiseIs,
  pairsOfCoders,
  progressOf,
  reachedState,
} from '../implementation/implementation.ts'
import type { Model, Plan } from '../model/model.ts'
import type { Finding } from '../subjects/findings.ts'
import { claim } from '../subjects/monitoring/monitoring.ts'
import type { QuestionOf } from '../subjects/questions.ts'
import { foresight, lapseEffects, replayed } from './foresight.ts'
import { promiseFound } from './promises.ts'
import { askingAsOf, standingIn } from './seen-from.ts'
import { turnedClaims } from './turned-claims.ts'

export function answerMonitoring(
  asking: Asking,
  { plan: id, day, since, world }: QuestionOf<'monitoring'>,
): Finding[] {
  const plan = planNamed(asking, id)
  if (plan === undefined) return []
  const progress = progressOf(asking.model, plan, day)
  const then = askingAsOf(asking, day)
  return [
    progressFound(asking, progress, then !== undefined),
    ...(since === undefined
      ? []
      : [
          changedFound(asking, progress, since),
          ...claimsFound({ asking, then, held: world }, plan.id, { since, day }),
        ]),
    ...progress.promises.map((one) => promiseFound(progress, one, then)),
    ...codersFound(asking.model, plan, day),
    ...lapseEffects(progress, then),
    ...trustFound(progress),
    ...foresight(asking, progress, then),
    ...watchedFound(asking.model, day),
  ]
}

export function answerReplay(asking: Asking, { plan: id, day }: QuestionOf<'replay'>): Finding[] {
  const plan = planNamed(asking, id)
  return plan === undefined ? [] : replayed(asking, plan, day)
}

function progressFound(
  { model }: Asking,
  { plan, day, promises, stages }: Progress,
  possible: boolean,
): Finding {
  const counts = countOf(promises.map(({ is }) => is))
  const state = reachedState(model, day)
  return claim('progress', {
    plan: plan.id,
    day,
    ...(plan.signed !== undefined && { signed: plan.signed }),
    counts,
    reached: model.options.map((one) => (state.get(one.id) ? 'Y' : 'N')).join(''),
    possible,
    stages: stages.map((one) => ({ ...one })),
    inbox: model.signals
      .filter(({ links = [], bears }) => links.length === 0 && bears.length === 0)
      .map((one) => one.id),
  })
}

function countOf(list: readonly PromiseIs[]): Record<PromiseIs, number> {
  const count = (is: PromiseIs) => list.filter((one) => one === is).length
  return {
    kept: count('kept'),
    broken: count('broken'),
    'taken-back': count('taken-back'),
    lapsed: count('lapsed'),
    late: count('late'),
    soon: count('soon'),
    ahead: count('ahead'),
    open: count('open'),
  }
}

function codersFound(model: Model, plan: Plan, day: string): Finding[] {
  return pairsOfCoders(model, plan, day).map(({ coders, pairs }) => {
    const { table, kappa, weighted } = coderAgreement(pairs)
    return claim('coders', {
      plan: plan.id,
      day,
      coders: [...coders],
      count: pairs.length,
      same: pairs.filter(([a, b]) => a === b).length,
      table: table.map((row) => [...row]),
      ...(kappa !== undefined && { kappa }),
      ...(weighted !== undefined && { weighted }),
    })
  })
}

/** Only where something was kept or broken: else the belief is what the plan states. */
function trustFound({ plan, day, promises }: Progress): Finding[] {
  return beliefsNow(plan, promises)
    .filter(({ kept, broken }) => kept + broken > 0)
    .map(({ of, before, after, ...rest }) =>
      claim('trusting', {
        ...{ plan: plan.id, day, toward: of, ...rest },
        before: [...before],
        after: [tenDigits(after[0]), tenDigits(after[1])],
      }),
    )
}

function tenDigits(value: number): number {
  return Number(value.toPrecision(10))
}

const tests = ['possible', 'step', 'today', 'held', 'delivered'] as const

/** What is new since a day, and which verdicts come out otherwise from where things stand now. */
function changedFound(asking: Asking, { plan, day, promises }: Progress, since: string): Finding {
  const { model } = asking
  const before = { ...asking, model: cutAt(model, since) }
  const known = new Set(knownBy(model, since).map(({ id }) => id))
  const heard = new Set(before.model.signals.map(({ id }) => id))
  const earlier = progressOf(before.model, plan, since).promises
  const sides = model.plans.map((one) => ({
    one,
    old: verdictsOf(before, one, since),
    now: verdictsOf(asking, one, day),
  }))
  // What was not looked at has not changed, and not stayed the same either.
  if (sides.some(({ old, now }) => old === undefined || now === undefined))
    return unfinished({
      of: 'changed',
      limit: 'plans compared',
      explored: 0,
      whole: sides.length,
    })
  const verdicts = sides.flatMap(({ one, old, now }) => {
    if (old === undefined || now === undefined) return []
    return tests
      .filter((test) => old[test] !== now[test])
      .map((test) => ({ plan: one.id, test, before: old[test], after: now[test] }))
  })
  return claim('changed', {
    plan: plan.id,
    day,
    since,
    records: knownBy(model, day).flatMap(({ id, plan: of }) =>
      known.has(id) || of !== plan.id ? [] : [id],
    ),
    signals: model.signals.flatMap(({ id }) => (heard.has(id) ? [] : [id])),
    promises: promises.flatMap(({ stage, option, value, is }, i) => {
      const was = earlier[i]?.is ?? is
      return was === is ? [] : [{ stage, option, value, before: was, after: is }]
    }),
    verdicts,
  })
}

/** None where the rules exclude the state that was reached by either day. */
function claimsFound(
  {
    asking,
    then,
    held,
  }: {
    asking: Asking
    then: Asking | undefined
    held: Readonly<Record<string, string>> | undefined
  },
  plan: string,
  { since, day }: { readonly since: string; readonly day: string },
): Finding[] {
  const before = askingAsOf({ ...asking, model: cutAt(asking.model, since) }, since)
  if (before === undefined || then === undefined) return []
  return turnedClaims({ plan, since, day, before, after: then, held })
}

/** Where the rules exclude the state reached, no test holds; undefined where the budget ended. */
function verdictsOf(asking: Asking, plan: Plan, day: string) {
  const then = askingAsOf(asking, day)
  const standing = then && standingIn(then, plan)
  if (then !== undefined && standing === undefined) return undefined
  return {
    possible: standing?.possible === true,
    step: standing?.step === true,
    today: standing?.today === true,
    held: standing?.held === true,
    delivered: standing?.delivered === true,
  }
}

/** Questions of which something is watched for, or that a signal is linked to. */
function watchedFound({ questions, signals }: Model, day: string): Finding[] {
  return questions.flatMap((question): Finding[] => {
    const linked = signals.flatMap(({ id, links = [] }) =>
      links.flatMap(({ to, speaks }) =>
        'question' in to && to.question === question.id ? [{ id, to, speaks }] : [],
      ),
    )
    const answers = question.answers.map(({ id: answer, watch = [] }) => {
      const own = linked.filter(({ to }) => to.answer === answer)
      const speaking = (way: 'for' | 'against' | 'both') =>
        own.filter(({ speaks }) => speaks === way).map(({ id }) => id)
      return {
        answer,
        for: speaking('for'),
        against: speaking('against'),
        both: speaking('both'),
        sights: watch.map(({ id: sight }) => ({
          sight,
          signals: own.filter(({ to }) => to.sees === sight).map(({ id }) => id),
        })),
      }
    })
    const isWatched = linked.length > 0 || answers.some(({ sights }) => sights.length > 0)
    return isWatched ? [claim('watched', { day, question: question.id, answers })] : []
  })
}
