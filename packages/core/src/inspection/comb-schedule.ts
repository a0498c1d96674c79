/**
 * From the chance that each site is inspected to lists of sites to go to: a mix of lists in which
 * every site has exactly its chance, where each takes one inspector-day (comb sampling: Madow 1949;
 * for security games Tsai and others 2010).
 *
 * The chances are laid end to end and a comb with teeth a length of 1 apart is put over them, its
 * first tooth at an even draw from 0 to 1. The sites under the teeth are visited. A site that is no
 * longer than 1 lies under one tooth at most, and does so with the chance of its length; the number
 * of visits is the sum of the chances, rounded down or up. The list changes only where a tooth
 * passes from one site to the next, so there are at most as many lists as sites and one more.
 */
import { at } from '../base/assert.ts'
import { type Fraction, fraction, fractionOf, inCommonUnits } from '../base/fraction.ts'
import { demand, demandChance } from './demands.ts'

export interface DayPlan {
  /** Places of the sites to visit, rising. */
  readonly sites: readonly number[]
  /** The share of days on which they are. */
  readonly share: Fraction
}

/** Most sites: lists take the square of their number. */
export const combSitesMax = 1_000

/**
 * Lists of sites and their shares, which sum to 1, in the order of the draw. Chances are taken as
 * the decimals in which they are written; each site's lists then have shares of exactly that sum.
 *
 * @throws RangeError for more than `combSitesMax` sites, or what is no chance
 */
export function combSchedule(chances: readonly number[]): DayPlan[] {
  demand(chances.length <= combSitesMax, `There are at most ${combSitesMax} sites.`)
  for (const chance of chances) demandChance(chance, 'The chance of a visit')
  const { counts, unit } = inCommonUnits(chances.map(fractionOf))
  const tooth = unit.denominator
  const ends: bigint[] = [0n]
  for (const count of counts) ends.push(at(ends, ends.length - 1) + count)
  const starts = [...new Set(ends.map((end) => end % tooth))].sort((a, b) => (a < b ? -1 : 1))
  return starts.map((start, i) => ({
    sites: sitesUnder(ends, start, tooth),
    share: fraction((starts[i + 1] ?? tooth) - start, tooth),
  }))
}

/** Sites with a tooth from their beginning up to, but not including, their end. */
function sitesUnder(ends: readonly bigint[], start: bigint, tooth: bigint): number[] {
  const sites: number[] = []
  let next = start
  for (let t = 0; t + 1 < ends.length; t++) {
    if (next >= at(ends, t + 1)) continue
    sites.push(t)
    next += tooth
  }
  return sites
}
