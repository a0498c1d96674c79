/**
 * A number that a margin does not fall below, whatever some numbers are: shares that stay, how
 * surely a breach is seen, how soon it is answered. Found by one look at the row instead of one at
 * each combination of their ends.
 *
 * It holds where nothing but a breach is ever answered or ends the agreement. Complying is then
 * worth the same wherever those numbers lie, and a breach no more than is found here; how, stands
 * in `most-of-breach.ts`.
 */
import type { Ladder } from './ladder.ts'
import { mostOfBreach, type OpenAnswers } from './most-of-breach.ts'
import { numbersOf } from './numbers.ts'
import {
  marginOf,
  type PreparedRow,
  prepareRow,
  sightOf,
  trialsOf,
  type Walk,
} from './prepared-row.ts'

/** Numbers that a margin is looked at with. */
export interface LookedWith {
  readonly discount: number
  readonly ladder: Ladder
}

/**
 * `walk`: with every open chance at its low end, every open time at its high end, and open shares
 * as `OpenNumbers`. Minus infinity: nothing is proved; infinite: there is nothing to break.
 */
export function leastMargin(
  walk: Walk,
  stage: number,
  { looks, open }: { readonly looks: readonly LookedWith[]; readonly open: OpenAnswers },
): number {
  const row = prepareRow(walk, stage)
  let least = Number.POSITIVE_INFINITY
  for (const look of looks) {
    least = Math.min(least, leastWith(row, look, open))
    if (walk.stakes.open?.isTooOpen) return Number.NEGATIVE_INFINITY
  }
  return least
}

function leastWith(row: PreparedRow, { discount, ladder }: LookedWith, open: OpenAnswers): number {
  const { stakes, party } = row.walk
  const numbers = { ...numbersOf(stakes, party), discount }
  const sight = sightOf(row, numbers, ladder)
  let least = Number.POSITIVE_INFINITY
  for (const deviation of row.deviations)
    for (const trial of trialsOf(row, sight, deviation, mostOfBreach(open)))
      least = Math.min(least, marginOf(row, sight, trial))
  return least
}
