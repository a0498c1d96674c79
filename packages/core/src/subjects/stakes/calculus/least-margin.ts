/**
 * A number that a margin does not fall below, whatever some numbers are: shares that stay, how
 * surely a breach is seen, how soon it is answered. Found by one look at the row instead of one at
 * each combination of their ends.
 *
 * It holds where nothing but a breach is ever answered or ends the agreement. Complying is then
 * worth the same wherever those numbers lie, and a breach no more than is found here:
 * - Shares: each flow of the breach, before and after an answer, is the most that it may be (see
 *   `share-ranges.ts`), and what the others take back is the same wherever shares lie, else nothing
 *   is proved. The worth of a breach is a mean of its flows with weights that shares leave alone.
 * - How surely it is seen: `stakes` has each chance at its low end. In a period something is seen,
 *   a set S of what may be, or nothing; let G(S) be what then follows, G of nothing being to go on.
 *   Where G never rises as S grows, greater chances, each for itself, make the mean of G no
 *   greater. That G does not rise is looked up: at every stage of the breach, against the least
 *   that going on is worth there.
 * - How soon it is answered: `stakes` has each time at its high end. A value from an alarm on is
 *   (1 - d) * before + d * after, where d falls as the time grows: no less for a longer time where
 *   `after` is no more than `before`, which is looked up as well.
 * By induction from the last stage back, and in a stage from its gate back, what a period of the
 * breach is worth at most follows from what the next is; for ever, since a step of the value that
 * is never above another has a fixed point no higher.
 */
import { type Answering, onceCalled } from './alarms.ts'
import type { Ladder } from './ladder.ts'
import { type Numbers, numbersOf } from './numbers.ts'
import {
  type LivedBreach,
  marginOf,
  type PreparedRow,
  prepareRow,
  sightOf,
  trialsOf,
  type Walk,
} from './prepared-row.ts'
import { type StageValues, valueAtEntry } from './values.ts'

/** Numbers that a margin is looked at with. */
export interface LookedWith {
  readonly discount: number
  readonly ladder: Ladder
}

/** What else may be anything in its range, of what the party is answered by. */
export interface OpenTimes {
  readonly chances: boolean
  readonly lags: boolean
}

/** Minus infinity where nothing is proved; infinite where there is nothing to break. */
export function leastMargin(
  walk: Walk,
  stage: number,
  { looks, open }: { readonly looks: readonly LookedWith[]; readonly open: OpenTimes },
): number {
  const row = prepareRow(walk, stage)
  const { shares } = walk.stakes
  let least = Number.POSITIVE_INFINITY
  for (const look of looks) {
    least = Math.min(least, leastWith(row, look, open))
    if (shares?.isDoubtful || least === Number.NEGATIVE_INFINITY) return Number.NEGATIVE_INFINITY
  }
  return least
}

function leastWith(row: PreparedRow, { discount, ladder }: LookedWith, open: OpenTimes): number {
  const { stakes, party } = row.walk
  const numbers = { ...numbersOf(stakes, party), discount }
  const sight = sightOf(row, numbers, ladder)
  const judged = new Set<LivedBreach>()
  let least = Number.POSITIVE_INFINITY
  for (const deviation of row.deviations)
    for (const trial of trialsOf(row, sight, deviation)) {
      const { breach } = trial
      if (!judged.has(breach) && !isWorstAsLived(breach, numbers, open))
        return Number.NEGATIVE_INFINITY
      judged.add(breach)
      least = Math.min(least, marginOf(row, sight, trial))
    }
  return least
}

/** Whether to be seen more surely, or answered sooner, is nowhere a gain in the breach. */
function isWorstAsLived(
  { course, phases, valuesOn }: LivedBreach,
  numbers: Numbers,
  open: OpenTimes,
): boolean {
  if (!open.chances && !open.lags) return true
  return course.shapes.every(({ answering, flow, inBreach }, k) => {
    const [phase, values] = [phases[k], valuesOn[k]]
    if (!inBreach || !phase || !values || phase.alarm === 0) return true
    const goingOn = phase.alarm === 1 ? Number.POSITIVE_INFINITY : leastAhead(values)
    return isNoGain(answering, { flow, numbers, goingOn }, open)
  })
}

/** What going on is worth lies between staying for ever and what waits behind the gate. */
function leastAhead(values: StageValues): number {
  return Math.min(values.staying, values.staying + values.ahead, valueAtEntry(values))
}

interface Ahead {
  readonly flow: number
  readonly numbers: Numbers
  readonly goingOn: number
}

function isNoGain(
  { calls }: Answering,
  { flow, numbers, goingOn }: Ahead,
  { chances, lags }: OpenTimes,
): boolean {
  const followed = calls.map((call) => ({ seen: call.seen, ...onceCalled(call, flow, numbers) }))
  const isLateAGain = ({ after, hostage }: { after: number; hostage: number }): boolean =>
    isNoMore(after - (1 - numbers.discount) * hostage, flow)
  if (lags && !followed.every(isLateAGain)) return false
  if (!chances) return true
  return followed.every(
    ({ seen, value }) =>
      isNoMore(value, goingOn) &&
      followed.every((more) => (more.seen & seen) !== seen || isNoMore(more.value, value)),
  )
}

/** Not above by more than rounding makes. */
function isNoMore(a: number, b: number): boolean {
  return a <= b + 1e-13 * Math.max(1, Math.abs(a))
}
