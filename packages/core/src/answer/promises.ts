/** One promise of a plan, with how a breach of it is answered and whom it tempts. */
import type { Asking } from '../asking/asking.ts'
import { dayAfter, spanOf } from '../base/dates.ts'
import { decidingStatement, isFeasible, rankOf } from '../game/game.ts'
import type { Progress, PromiseStanding } from '../implementation/implementation.ts'
import { claim, type FindingOf } from '../subjects/monitoring/monitoring.ts'

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
 * Whether the owner is better off without it, from the state reached: of what is kept, by taking it
 * back; of what is due next, by not doing it.
 */
function temptsIn(
  { game }: Asking,
  { stages }: Progress,
  { is, stage, option, by }: PromiseStanding,
): Pick<Found, 'tempts'> {
  const isNext =
    ['late', 'soon', 'ahead', 'open'].includes(is) &&
    stages.find((one) => one.stage === stage)?.is === 'under-way'
  if (is !== 'kept' && !isNext) return {}
  const actor = game.names.actors.indexOf(by)
  const place = game.names.options.indexOf(option)
  const { today } = game.frame
  const other = today ^ (1 << place)
  if (actor < 0 || place < 0 || !isFeasible(game.frame, other)) return {}
  const [from, to] = is === 'kept' ? [today, other] : [other, today]
  const reason = decidingStatement(game, actor, from, to)
  const gains = rankOf(game, actor, to) > rankOf(game, actor, from)
  return { tempts: { gains, ...(reason && { reason }) } }
}
