/**
 * The best ladder that looks forward, for any stakes, by trying every one: what a breach is worth
 * then hangs on all that follows, and no way on from a set is better than another for everybody.
 */
import { bitCount } from '../../../base/bits.ts'
import { type Budget, stepBudget } from '../../../base/budget.ts'
import type { ForwardAnswer, ForwardLadder } from './forward-search.ts'
import type { Ladder, PartyIndex, Stakes } from './ladder.ts'
import { ladderThrough, type OptionSet } from './lattice.ts'
import { testParty } from './stage-test.ts'
import type { TableTest } from './table-test.ts'

export interface EverySettings {
  readonly test: TableTest
  /** The stakes of each party as it is judged. */
  readonly seenBy: (party: PartyIndex) => Stakes
  readonly dwell: number
  readonly possible: (set: OptionSet) => boolean
  readonly allowed?: ((set: OptionSet, added: OptionSet) => boolean) | undefined
  readonly stageCountMax: number
  readonly parties: readonly PartyIndex[]
  readonly paid: readonly PartyIndex[]
  readonly budget?: Budget
}

/** More ladders than this that pay at each stage are too many to try one by one. */
export const everyLadderMax = 20_000

/** Of ladders with the same least margin the one with fewest stages, then the first found. */
export function bestOfEvery(stakes: Stakes, settings: EverySettings): ForwardAnswer {
  const { budget = stepBudget() } = settings
  const target = 2 ** stakes.options.length - 1
  const cases = settings.parties.map((party) => ({ party, stakes: settings.seenBy(party) }))
  let best: ForwardLadder | undefined
  let complete = true
  for (const sets of laddersTo(target, settings)) {
    complete = budget.spend(sets.length)
    if (!complete) break
    const margin = leastMargin(cases, ladderThrough(sets, settings.dwell), best?.margin)
    const better =
      best === undefined ||
      margin > best.margin ||
      (margin === best.margin && sets.length < best.sets.length)
    if (better) best = { sets, margin }
  }
  return { best: complete ? best : undefined, labelCountMax: 0, complete }
}

interface PartyCase {
  readonly party: PartyIndex
  readonly stakes: Stakes
}

/**
 * The least margin over parties and stages; once it is below what is to be beaten, the rest is left
 * out. Who was weakest is asked first the next time: mostly it is the same party again.
 */
function leastMargin(cases: PartyCase[], ladder: Ladder, beaten = -Infinity): number {
  let margin = Number.POSITIVE_INFINITY
  for (const [place, one] of cases.entries()) {
    const { party, stakes } = one
    for (const row of testParty(stakes, ladder, { party })) margin = Math.min(margin, row.margin)
    if (margin >= beaten) continue
    cases.splice(place, 1)
    cases.unshift(one)
    break
  }
  return margin
}

/** Ladders to a set that cost nobody anything at any stage. */
function* laddersTo(
  target: OptionSet,
  settings: EverySettings,
  sets: readonly OptionSet[] = [],
): Generator<readonly OptionSet[]> {
  const { test, possible, allowed, stageCountMax, paid } = settings
  const from = sets[sets.length - 1] ?? 0
  if (from === target) yield sets
  if (from === target || sets.length === stageCountMax) return
  const rest = target & ~from
  for (let bits = 1; bits < 2 ** bitCount(rest); bits++) {
    const added = spread(bits, rest)
    const to = from | added
    if (!possible(to) || allowed?.(to, added) === false) continue
    if (paid.every((party) => test.isPaid(party, { from, to })))
      yield* laddersTo(target, settings, [...sets, to])
  }
}

/** The bits of a number laid onto the bits of a set, lowest first. */
function spread(bits: number, onto: OptionSet): OptionSet {
  let set = 0
  let rest = onto
  for (let left = bits; left !== 0; left >>>= 1) {
    const lowest = rest & -rest
    if (left & 1) set |= lowest
    rest ^= lowest
  }
  return set
}
