/**
 * Power: how much of it a single stage may shift without giving the declining side a reason to
 * fight now. Apart from the margin: it concerns exits that are wars, not re-armament.
 */
import { assert } from '../../../base/assert.ts'

/** A pie of one per period; costs of war are lump sums in units of the pie per period. */
export interface PowerPlay {
  readonly discount: number
  readonly costDeclining: number
  readonly costRising: number
}

/**
 * The most that the rising side's chance of winning may be after a stage (after Powell 1999, 2006):
 * (p + (1 - discount) * (cost of the declining + discount * cost of the rising)) / discount.
 */
export function largestShift(chance: number, play: PowerPlay): number {
  const { discount, costDeclining, costRising } = play
  assert(discount > 0 && discount < 1, 'a discount factor lies between 0 and 1')
  return (chance + (1 - discount) * (costDeclining + discount * costRising)) / discount
}

/** The chances of winning after each of the fewest stages from one to another, each at its most. */
export function shiftInStages(
  range: { readonly from: number; readonly to: number },
  play: PowerPlay,
): number[] {
  const stages: number[] = []
  for (let chance = range.from; chance < range.to; stages.push(chance))
    chance = Math.min(range.to, largestShift(chance, play))
  return stages
}

/** What peaceful divisions both prefer to war, given the chance that A wins (Fearon 1995). */
export function bargainingRange(
  chanceA: number,
  costs: { readonly a: number; readonly b: number },
): readonly [number, number] {
  return [chanceA - costs.a, chanceA + costs.b]
}
