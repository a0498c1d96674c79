/** One promise of a plan, with how a breach of it is answered and whom a breach would serve. */
import type { Asking } from '../asking/asking.ts'
import { agreed } from '../asking/plans.ts'
import { bitsOf } from '../base/bits.ts'
import { dayAfter, spanOf } from '../base/dates.ts'
import {
  actorIds,
  changeable,
  decidingStatement,
  inWorld,
  isFeasible,
  rankOf,
  stateId,
  watchAt,
} from '../game/game.ts'
import type { Progress, PromiseStanding } from '../implementation/implementation.ts'
import type { Plan } from '../model/model.ts'
import { claim, type FindingOf } from '../subjects/monitoring/monitoring.ts'
import { answerTo, type Deviation } from '../subjects/plan/plan.ts'

type Found = FindingOf<'promise'>

/** `then`: the game as of that day; none where the rules exclude the state reached. */
export function promiseFound(
  progress: Progress,
  promise: PromiseStanding,
  then: Asking | undefined,
): Found {
  const { plan, day } = progress
  return claim('promise', {
    plan: plan.id,
    day,
    ...promise,
    coders: promise.coders.map((one) => ({ ...one })),
    records: [...promise.records],
    ...breachAnswerOf(progress, promise),
    ...(then && temptsIn(then, progress, promise)),
  })
}

function breachAnswerOf(
  { plan }: Progress,
  { is, stage, option, value, brokenOn }: PromiseStanding,
): Pick<Found, 'breachAnswer'> {
  const commitment = plan.stages
    .find(({ id }) => id === stage)
    ?.commitments.find(({ keep }) => keep.option === option && keep.value === value)
  const breach = commitment?.breach
  if (is !== 'broken' || breach === undefined) return {}
  const { answer, by = [], withinDays } = breach
  const since = spanOf(brokenOn ?? '')?.last
  const between =
    since === undefined || withinDays === undefined
      ? undefined
      : withinDays.map((days) => dayAfter(since, `${Math.round(days)} days`))
  return {
    breachAnswer: {
      settings: answer.map((one) => ({ ...one })),
      by: [...by],
      ...(between && { between: between as [string, string] }),
    },
  }
}

/**
 * Whom a breach would serve, from the state reached: of what is kept, taking it back; of what is
 * due next, not doing it. As the test of stages asks: does its owner gain, and would nobody answer
 * who sees it as the stages are watched that have begun?
 */
function temptsIn(
  then: Asking,
  { plan, stages, promises }: Progress,
  { is, stage, option, by }: PromiseStanding,
): Pick<Found, 'tempts'> {
  const { game } = then
  const isNext =
    ['late', 'soon', 'ahead', 'open'].includes(is) &&
    stages.find((one) => one.stage === stage)?.is === 'under-way'
  if (is !== 'kept' && !isNext) return {}
  const actor = game.names.actors.indexOf(by)
  const place = game.names.options.indexOf(option)
  const { today } = game.frame
  const other = (today ^ (1 << place)) >>> 0
  if (actor < 0 || place < 0 || !isFeasible(game.frame, other)) return {}
  // What cannot be taken back tempts nobody to it.
  if (is === 'kept' && changeable(game.frame, 1 << place, today) === 0) return {}
  const [from, to] = is === 'kept' ? [today, other] : [other, today]
  const reason = decidingStatement(game, actor, from, to)
  const told = reason && { reason }
  if (rankOf(game, actor, to) <= rankOf(game, actor, from))
    return { tempts: { gains: false, ...told, serves: false } }
  const begun = stages.filter((one) => !['waiting', 'failed'].includes(one.is))
  const kept = promises
    .filter((one) => one.is === 'kept' || one.option === option)
    .reduce((set, one) => set | (1 << game.names.options.indexOf(one.option)), 0)
  const breach = { actor, from, to, kept: kept >>> 0, broken: (1 << place) >>> 0 }
  const answers = answersIn(then, plan, { begun: begun.map((one) => one.stage), breach })
  return { tempts: { gains: true, ...told, ...answers } }
}

interface AtStage {
  readonly begun: readonly string[]
  readonly breach: Deviation
}

/** What would answer it, what that costs its owner, and whether the plan's answer is enough. */
function answersIn(
  then: Asking,
  plan: Plan,
  { begun, breach }: AtStage,
): Omit<NonNullable<Found['tempts']>, 'gains' | 'reason'> {
  const { game, model, world } = then
  const agreement = agreed(then, plan, new Set(inWorld(model, world).unseen))
  const reached = agreement.stages.flatMap(({ id }, i) => (begun.includes(id) ? [i] : []))
  const watch = watchAt(agreement, reached)
  const steps = answerTo(game, watch, breach, 'one-reply')
  const end = steps?.at(-1)?.to
  const loss =
    end === undefined ? undefined : decidingStatement(game, breach.actor, breach.from, end)
  const named =
    breach.broken === undefined ? [] : bitsOf(breach.broken).map((i) => watch.answers[i])
  const isEnough = answerTo(game, watch, breach, 'proportionate') !== undefined
  return {
    to: stateId(game.frame.optionCount, breach.to),
    ...(steps && {
      answer: steps.map(({ actors, to }) => ({
        actors: actorIds(game.names, actors),
        to: stateId(game.frame.optionCount, to),
      })),
    }),
    ...(loss && { loss }),
    ...(named.some((one) => one !== undefined) && {
      planned: isEnough ? ('enough' as const) : ('not-enough' as const),
    }),
    serves: steps === undefined,
  }
}
