/**
 * What a record says of those who are trusted: the belief that somebody is of the kind that keeps
 * its word, after so many promises kept and broken (Bayes; Kydd 2005 for the two kinds). Promises
 * count as independent given the kind; a promise that was broken counts as broken for good.
 */
import type { Plan, Range } from '../model/model.ts'
import type { PromiseStanding } from './promise.ts'

export interface BeliefNow {
  readonly by: string
  readonly of: string
  readonly before: Range
  readonly after: Range
  readonly kept: number
  readonly broken: number
}

/** One for each belief that the plan states with how often either kind keeps its word. */
export function beliefsNow(
  { trust = [] }: Pick<Plan, 'trust'>,
  promises: readonly PromiseStanding[],
): BeliefNow[] {
  return trust.flatMap(({ by, of, belief, keeps }): BeliefNow[] => {
    if (keeps === undefined) return []
    const own = promises.filter((one) => one.by === of)
    const broken = own.filter(({ is }) => is === 'broken').length
    const kept = own.filter(({ is, keptOn }) => keptOn !== undefined && is !== 'broken').length
    return [
      { by, of, before: belief, kept, broken, after: afterwards(belief, keeps, kept, broken) },
    ]
  })
}

type Keeps = NonNullable<NonNullable<Plan['trust']>[number]['keeps']>

function afterwards(
  belief: Range,
  { trustworthy, untrustworthy }: Keeps,
  kept: number,
  broken: number,
): Range {
  const turning = kept / Math.max(1, kept + broken)
  const good = chancesAt(trustworthy, turning)
  const bad = chancesAt(untrustworthy, turning)
  const all = belief.flatMap((t) =>
    good.flatMap((a) =>
      bad.map((b) => posterior(t, likelihood(a, kept, broken), likelihood(b, kept, broken))),
    ),
  )
  return [Math.min(...all), Math.max(...all)]
}

/** Where a^kept (1 - a)^broken may be least or greatest: at the ends, and where it turns. */
function chancesAt([low, high]: Range, turning: number): number[] {
  return low < turning && turning < high ? [low, turning, high] : [low, high]
}

function likelihood(chance: number, kept: number, broken: number): number {
  return chance ** kept * (1 - chance) ** broken
}

/** Where neither kind could have done so, the record says nothing. */
function posterior(belief: number, good: number, bad: number): number {
  const whole = belief * good + (1 - belief) * bad
  return whole === 0 ? belief : (belief * good) / whole
}
