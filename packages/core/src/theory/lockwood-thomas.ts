/**
 * Cooperation that can only grow (Lockwood and Thomas 2002): two players raise what they
 * contribute and can never take it back; the only answer to who stops is to stop too.
 *
 * On the best path the incentive binds at each step: staying at the old level while the other
 * moves is worth as much as the rest of the path, so that
 * (1 - discount) * f(c_t, c_t) + discount * f(c_t, c_t+1) = f(c_t-1, c_t), own level first.
 */
import { assert, at } from '../base/assert.ts'

/** Flow to a player from its own and the other's level. */
export type LevelPayoff = (own: number, other: number) => number

/** Each unit of one's own level costs `cost` and brings the other `benefit`, up to `most`. */
export interface LinearGrowth {
  readonly cost: number
  readonly benefit: number
  readonly most: number
  readonly discount: number
}

/** The share left to do after each step: cost / (benefit * discount); 1 or more: nothing grows. */
export function remainingShare({ cost, benefit, discount }: LinearGrowth): number {
  return cost / (benefit * discount)
}

/** The first levels of the best path: most * (1 - share^t). */
export function linearPath(growth: LinearGrowth, stepCount: number): number[] {
  const share = remainingShare(growth)
  return Array.from({ length: stepCount }, (_, i) =>
    share < 1 ? growth.most * (1 - share ** (i + 1)) : 0,
  )
}

/** What the path is worth to each, normalised: (benefit - cost / discount) * most. */
export function linearValue(growth: LinearGrowth): number {
  const { cost, benefit, most, discount } = growth
  return remainingShare(growth) < 1 ? (benefit - cost / discount) * most : 0
}

/** Steps until a share of the most is reached; infinite where nothing grows. */
export function stepsToShare(growth: LinearGrowth, share: number): number {
  const left = remainingShare(growth)
  if (left >= 1) return Number.POSITIVE_INFINITY
  return Math.ceil(Math.log(1 - share) / Math.log(left) - 1e-9)
}

/**
 * With flow other - own^2 / 2 the first best is 1. A path whose incentive binds at every step goes
 * on from its first level by c_t+1 = c_t + (c_t^2 - c_t-1^2) / (2 * discount). The best starts at
 * half the discount factor and tends to it; any higher start runs past the first best at last.
 */
export function smoothPath(discount: number, stepCount: number, first = discount / 2): number[] {
  const path = [first]
  for (let before = 0; path.length < stepCount; ) {
    const level = at(path, path.length - 1)
    path.push(level + (level ** 2 - before ** 2) / (2 * discount))
    before = level
  }
  return path.slice(0, stepCount)
}

export const smoothPayoff: LevelPayoff = (own, other) => other - own ** 2 / 2

/** What that path is worth to each, normalised. */
export function smoothValue(discount: number): number {
  return discount / 2
}

/**
 * The level at which the best path of any smooth flow comes to rest:
 * -f_own = discount * f_other there. Searched between bounds at which the difference has two signs.
 */
export function restingLevel(
  slopes: (level: number) => { readonly own: number; readonly other: number },
  { discount, low, high }: { discount: number; low: number; high: number },
): number {
  const excess = (level: number): number => slopes(level).own + discount * slopes(level).other
  assert(excess(low) > 0 && excess(high) < 0, 'the level of rest does not lie between the bounds')
  let [below, above] = [low, high]
  for (let step = 0; step < 80; step++) {
    const middle = (below + above) / 2
    if (excess(middle) > 0) below = middle
    else above = middle
  }
  return (below + above) / 2
}

/**
 * For any growing path: at each step the value of going on less that of stopping at the old level.
 * What follows the last level given is taken to stay as it is, so the last rows are rough.
 */
export function growthMargins(
  payoff: LevelPayoff,
  path: readonly number[],
  discount: number,
): number[] {
  let value = payoff(at(path, path.length - 1), at(path, path.length - 1))
  const margins: number[] = []
  for (let t = path.length - 1; t >= 0; t--) {
    const level = at(path, t)
    value = (1 - discount) * payoff(level, level) + discount * value
    margins.unshift(value - payoff(path[t - 1] ?? 0, level))
  }
  return margins
}
