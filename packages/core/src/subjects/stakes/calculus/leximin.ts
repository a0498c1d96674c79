/**
 * The ladder whose margins are greatest from the least upwards: among those with the greatest least
 * margin the one with the greatest second-least, and so on; of equals the one with fewer stages.
 *
 * Exact by one label per set and number of stages: adding the same margins to two lists of one
 * length never turns their order round. Lists of different lengths are compared as if the shorter
 * went on for ever without a weak place.
 */
import { at } from '../../../base/assert.ts'
import { bitCount } from '../../../base/bits.ts'
import { type Budget, stepBudget } from '../../../base/budget.ts'
import { marginsOf } from './fewest-stages.ts'
import { isGain, type Lattice, type OptionSet } from './lattice.ts'

export interface LeximinLadder {
  readonly sets: readonly OptionSet[]
  /** Margins of all stages and parties, least first. */
  readonly margins: readonly number[]
}

export interface LeximinSettings {
  readonly gainMin?: number
  readonly budget?: Budget
}

/** Undefined where no ladder leads there, or where the budget ended first. */
export function leximinLadder(
  lattice: Lattice,
  target: OptionSet,
  { gainMin = 0, budget = stepBudget() }: LeximinSettings = {},
): LeximinLadder | undefined {
  const labels: (LeximinLadder | undefined)[][] = [[{ sets: [], margins: [] }]]
  for (let set = 1; set <= target; set++) {
    labels.push([])
    if ((set & ~target) !== 0 || lattice.closed[set] === 0) continue
    if (!budget.spend(2 ** bitCount(set))) return undefined
    const here = at(labels, set)
    for (let added = set; added !== 0; added = (added - 1) & set) {
      const from = set ^ added
      if (!isGain(lattice, { from, to: set }, gainMin)) continue
      const own = marginsOf(lattice, set, added).map(rounded)
      for (const [count, label] of at(labels, from).entries()) {
        if (label === undefined) continue
        const margins = [...label.margins, ...own].sort((a, b) => a - b)
        const known = here[count + 1]
        if (known && compareMargins(margins, known.margins) <= 0) continue
        here[count + 1] = { sets: [...label.sets, set], margins }
      }
    }
  }
  let best: LeximinLadder | undefined
  for (const label of at(labels, target))
    if (label && (!best || compareMargins(label.margins, best.margins) > 0)) best = label
  return best
}

/** Positive where the first list is better; each is sorted, least first. */
export function compareMargins(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const [mine, theirs] = [a[i] ?? Number.POSITIVE_INFINITY, b[i] ?? Number.POSITIVE_INFINITY]
    if (mine !== theirs) return mine < theirs ? -1 : 1
  }
  return 0
}

/** On one grid, so that sums in another order do not decide. */
function rounded(margin: number): number {
  return Number.isFinite(margin) ? Math.round(margin * 1e12) / 1e12 : margin
}
