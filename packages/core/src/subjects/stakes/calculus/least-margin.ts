/**
 * A number that a margin does not fall below, whatever some numbers are: shares that stay, how
 * surely a breach is seen, how soon it is answered. Found by one look at the row instead of one at
 * each combination of their ends.
 *
 * It holds where nothing but a breach is ever answered or ends the agreement. Complying is then
 * worth the same wherever those numbers lie, and a breach no more than is found here; how, stands
 * in `most-of-breach.ts`.
 */
import type { Ladder, PartyIndex, Stakes } from './ladder.ts'
import { mostOfBreach, type OpenAnswers } from './most-of-breach.ts'
import { numbersOf } from './numbers.ts'
import {
  marginOf,
  type PreparedRow,
  prepareRow,
  sightOf,
  trialsOf,
  type Walk,
  walkOf,
} from './prepared-row.ts'
import { spanOf } from './reach-of-flows.ts'

/** Numbers that a margin is looked at with. */
export interface LookedWith {
  readonly discount: number
  readonly ladder: Ladder
}

/** What rounding may add to a bound, as a share of what flows can differ by. */
const rounding = 2e-13

interface Asked {
  readonly party: PartyIndex
  readonly looks: readonly LookedWith[]
  readonly open: OpenAnswers
}

/**
 * Of the stages of one party, each when it is asked for. In `stakes` is every open chance at its
 * low end, every open time at its high end, and open shares stand in `OpenNumbers`. Minus infinity:
 * nothing is proved; infinite: there is nothing to break.
 */
export function leastMargins(
  stakes: Stakes,
  ladder: Ladder,
  { party, ...asked }: Asked,
): (stage: number) => number {
  const walk = walkOf(stakes, { ladder, party, settings: {} })
  const slack = rounding * spanOf(stakes, party)
  return (stage) => leastMargin(walk, stage, asked) - slack
}

function leastMargin(walk: Walk, stage: number, { looks, open }: Omit<Asked, 'party'>): number {
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
