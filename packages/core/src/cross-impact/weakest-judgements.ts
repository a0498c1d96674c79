/**
 * How much a single judgement would have to be otherwise for a scenario to fall: to be consistent,
 * or consistent within a tolerance, no longer.
 *
 * Only what the scenario's own variants say enters its balances. The lead of descriptor j over a
 * rival k shrinks by d if some judgement on its own variant is lower by d, or one on k higher by d,
 * whichever descriptor says it. So the least change is one more than the least lead and the
 * tolerance together, and any judgement on either side of that lead makes it. Sections in which
 * nothing is judged are left out: an empty section says that there is no influence, which is not a
 * number that could be a little off.
 */
import { at } from '../base/assert.ts'
import { impactBalances } from './balance.ts'
import { isJudged, judgement, type Matrix, type Scenario } from './matrix.ts'

/** A judgement that would make a scenario fall, and what it would be then. */
export interface CriticalJudgement {
  readonly from: { readonly descriptor: number; readonly variant: number }
  readonly on: { readonly descriptor: number; readonly variant: number }
  readonly is: number
  readonly wouldBe: number
}

export interface Weakest {
  /** The least change of one judgement that makes the scenario fall, in whole steps. */
  readonly change: number
  /** Every judgement of which that change is enough. */
  readonly judgements: readonly CriticalJudgement[]
}

export interface WeakestSettings {
  readonly tolerance?: number
  /** What `judgedBy` says of the matrix, for whoever asks about many scenarios. */
  readonly judged?: readonly (readonly number[])[]
}

/** Per descriptor, those that judge it. */
export function judgedBy(matrix: Matrix): number[][] {
  const every = [...matrix.variantCounts.keys()]
  return every.map((j) => every.filter((i) => isJudged(matrix, i, j)))
}

/**
 * The weakest judgements of a scenario that is consistent within the tolerance.
 *
 * @returns undefined where no judgement could make it fall: nothing is judged that leaves a choice
 */
export function weakestJudgements(
  matrix: Matrix,
  scenario: Scenario,
  { tolerance = 0, judged = judgedBy(matrix) }: WeakestSettings = {},
): Weakest | undefined {
  const gaps = impactBalances(matrix, scenario).flatMap((balance, j) => {
    const taken = at(scenario, j)
    if (at(judged, j).length === 0) return []
    return balance.flatMap((score, k) =>
      k === taken ? [] : [{ j, k, gap: at(balance, taken) - score }],
    )
  })
  if (gaps.length === 0) return undefined
  const least = gaps.reduce((low, { gap }) => Math.min(low, gap), Number.POSITIVE_INFINITY)
  const change = least + tolerance + 1
  const judgements = [...scenario.keys()].flatMap((j) => {
    const rivals = gaps.filter((one) => one.j === j && one.gap === least)
    if (rivals.length === 0) return []
    return at(judged, j).flatMap((i) => {
      const says = (variant: number, by: number): CriticalJudgement => {
        const from = { descriptor: i, variant: at(scenario, i) }
        const is = judgement(matrix, [i, from.variant], [j, variant])
        return { from, on: { descriptor: j, variant }, is, wouldBe: is + by }
      }
      return [says(at(scenario, j), -change), ...rivals.map(({ k }) => says(k, change))]
    })
  })
  return { change, judgements }
}
