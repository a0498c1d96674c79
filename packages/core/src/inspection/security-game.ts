/**
 * Inspector-days over sites as a security game: the inspector divides its days in a way that the
 * other side knows (Stackelberg), which then chooses where to violate (Kiekintveld and others 2009,
 * the algorithm ORIGAMI; Tambe 2011).
 *
 * Site t gives d_t when a violation is not found and -b_t when it is. Covered with chance c_t, at
 * w_t c_t days, it is worth d_t - (1 - n_t) (d_t + b_t) c_t, n_t being the chance that an
 * inspection misses. To hold every site to v at most takes
 *
 *     c_t(v) = (d_t - v) / ((1 - n_t) (d_t + b_t))     between 0 and 1,
 *
 * and the least v for which the days suffice is where their sum over the sites meets the days, as
 * water fills from the lowest place. The sum is convex in v and made of straight lines, with a bend
 * at each gain; from below, Newton's method follows the line it is on to the days and never passes
 * the answer. Each step halves what is missing or the slope at least (Radzik 1998), so there are
 * few, and the last line gives the answer without a tolerance.
 *
 * A site that no inspector knows of costs infinitely many days. Leaving such sites out makes the
 * answer falsely comforting: put one in for them.
 */
import { at } from '../base/assert.ts'
import { demand, demandAmount, demandChance, rounding } from './demands.ts'

export interface Site {
  /** d: what a violation there that is not found brings; 0 or more. */
  readonly gain: number
  /** b: what one that is found costs; 0 or more, and above 0 where there is no gain. */
  readonly loss: number
  /** w: days that cover it in full; infinite where it is out of reach. */
  readonly days: number
  /** n: chance that an inspection there misses a violation. */
  readonly nonDetection: number
}

export interface SecuritySolution {
  /** What the best site is worth to the violator; at 0 or below it is deterred. */
  readonly value: number
  readonly deterred: boolean
  /** Per site the chance that it is inspected. */
  readonly coverage: readonly number[]
  /** Days used; fewer than given where more would not help. */
  readonly days: number
  /** Places of the sites that are worth that value, by which a violator would go. */
  readonly best: readonly number[]
}

/** Most sites. */
export const sitesMax = 2_000_000

/**
 * The coverage that makes the best site as bad as can be; a million sites take about a second.
 *
 * @param days to be divided, 0 or more
 * @throws RangeError for no site, more than `sitesMax`, or numbers that cannot be
 */
export function solveSecurityGame(sites: readonly Site[], days: number): SecuritySolution {
  demandSites(sites)
  demandAmount(days, 'The number of days')
  const value = leastValue(sites, days)
  const coverage = sites.map((site) => coverageFor(site, value))
  const used = sites.reduce((sum, site, t) => sum + daysOf(site, at(coverage, t)), 0)
  const slack = rounding * Math.max(1, Math.abs(value))
  const isBest = (t: number): boolean => worthOf(at(sites, t), at(coverage, t)) >= value - slack
  const best = [...sites.keys()].filter(isBest)
  return { value, deterred: value <= slack, coverage, days: used, best }
}

/** The chance of an inspection that holds a site to a value, as far as one can. */
function coverageFor(site: Site, value: number): number {
  const steepness = steepnessOf(site)
  return steepness > 0 ? Math.min(1, Math.max(0, (site.gain - value) / steepness)) : 0
}

/** By how much full coverage lowers what a site is worth. */
function steepnessOf({ gain, loss, days, nonDetection }: Site): number {
  return days === Number.POSITIVE_INFINITY ? 0 : (1 - nonDetection) * (gain + loss)
}

function worthOf(site: Site, coverage: number): number {
  return site.gain - steepnessOf(site) * coverage
}

function daysOf({ days }: Site, coverage: number): number {
  return coverage === 0 ? 0 : days * coverage
}

/**
 * No coverage holds all sites below the greatest worth of any that is covered in full. Above that
 * no coverage would have to pass 1, so that the days needed are what the formula says.
 */
function leastValue(sites: readonly Site[], days: number): number {
  let value = Number.NEGATIVE_INFINITY
  for (const site of sites) value = Math.max(value, worthOf(site, 1))
  const coverable = sites.filter((site) => steepnessOf(site) > 0 && site.gain > value)
  const gains = Float64Array.from(coverable, (site) => site.gain)
  const slopes = Float64Array.from(coverable, (site) => site.days / steepnessOf(site))
  for (;;) {
    let [needed, slope] = [0, 0]
    for (let t = 0; t < gains.length; t++) {
      const above = (gains[t] ?? 0) - value
      if (above <= 0) continue
      needed += (slopes[t] ?? 0) * above
      slope += slopes[t] ?? 0
    }
    const next = value + (needed - days) / slope
    if (needed <= days || next <= value) return value
    value = next
  }
}

/** The least number of days that deters everywhere, or the sites where none does. */
export type DeterrenceBudget =
  | { readonly kind: 'deters'; readonly days: number }
  | { readonly kind: 'remains'; readonly sites: readonly number[] }

/**
 * Days for which no site is worth more than 0: the sum of w_t d_t / ((1 - n_t) (d_t + b_t)), so
 * long as no site would have to be covered more than in full.
 *
 * @throws RangeError as `solveSecurityGame`
 */
export function deterrenceBudget(sites: readonly Site[]): DeterrenceBudget {
  demandSites(sites)
  const remaining = sites.flatMap((site, t) =>
    worthOf(site, 1) > rounding * (site.gain + site.loss) ? [t] : [],
  )
  if (remaining.length > 0) return { kind: 'remains', sites: remaining }
  const days = sites.reduce((sum, site) => sum + daysOf(site, coverageFor(site, 0)), 0)
  return { kind: 'deters', days }
}

function demandSites(sites: readonly Site[]): void {
  demand(sites.length > 0 && sites.length <= sitesMax, `There are 1 to ${sitesMax} sites.`)
  for (const { gain, loss, days, nonDetection } of sites) {
    demandAmount(gain, 'The gain at a site')
    demandAmount(loss, 'The loss at a site')
    demand(gain + loss > 0, 'At a site there is something to gain or to lose.')
    demand(days >= 0, 'The days that cover a site are 0 or more, or infinite.')
    demandChance(nonDetection, 'Non-detection')
  }
}
