/**
 * The chance that a breach at one site is seen, by the means that serve it.
 *
 * A visit sees with chance q = g * s * h: g, that it is let in where a refusal counts for nothing
 * (one that counts as a breach is never worth while: it would be seen at once); s, that a visit
 * shows what is there; h, that a random sample of n out of N items holds one of the r taken, the
 * hypergeometric 1 - C(N - r, n) / C(N, n), with r the amount over what an item holds, rounded up.
 *
 * Over a time t, with v visits a year:
 *
 *     announced, a breach there for good     1 - (1 - q)^(v t)
 *     announced, one that lasts T            1 - (1 - q)^floor(v T) within T: it begins just after
 *                                            a visit (`equidistantDetection`, chosen start)
 *     at random times, constant rate         1 - exp(-q v t)      (`poissonDetection`)
 *     all the time, P within W               1 - (1 - P)^(t / W)
 *
 * Breaches that last T follow one another without a gap, so what is seen within T with chance A is
 * seen within t with 1 - (1 - A)^(t / T). Means are independent of one another: a breach goes
 * unseen where each of them misses it. Effort f multiplies visits, and the rate of what looks all
 * the time by people; what costs no days stays as it is.
 */
import { daysPerYear } from '../base/calendar.ts'
import { defectsFor, detectionBySample } from '../inspection/inspection.ts'
import {
  type InspectedSite,
  type InspectionMeans,
  isRemote,
  type Range,
  type WayToBreak,
} from '../model/model.ts'

/** Which end of each range is taken: all the least that sees, or all the most. */
export type End = 'least' | 'most'

export interface Looking {
  readonly end: End
  /** Share of the stated effort, 1 as stated. */
  readonly effort: number
  /** Whether inspectors can work at all; means from afar go on without them. */
  readonly inspectorsIn: boolean
}

/** What a breach takes at a site, and how long it is there to be seen. */
export type Taking = Pick<WayToBreak, 'amount' | 'lastsDays'>

/** Ten digits: powers differ in the last from machine to machine, and ends of ranges may not. */
export function tidyChance(chance: number): number {
  return Number(chance.toPrecision(10))
}

export function pick([low, high]: Range, end: End): number {
  return end === 'least' ? low : high
}

/**
 * The fewest items at the site that hold what must be taken, those that hold most first; undefined
 * where all of them together would not be enough.
 *
 * What must be taken is least, and what an item holds most, where the breach is hardest to see.
 */
export function takenAt({ strata }: InspectedSite, amount: Range, end: End): number | undefined {
  const isLeast = end === 'least'
  const held = strata
    .map(({ items, content }) => ({ items, each: isLeast ? content[1] : content[0] }))
    .filter(({ each }) => each > 0)
    .sort((a, b) => b.each - a.each)
  let missing = isLeast ? amount[0] : amount[1]
  let taken = 0
  for (const { items, each } of held) {
    if (missing <= 0) break
    const from = Math.min(items, defectsFor(missing, each).whole)
    taken += from
    missing -= from * each
  }
  return missing > amount[1] * 1e-9 ? undefined : Math.max(1, taken)
}

/**
 * The chance that a breach at the site is seen within so many days; undefined where what is there
 * does not hold what must be taken.
 */
export function chanceAtSite(
  site: InspectedSite,
  means: readonly InspectionMeans[],
  { taking, days, looking }: { taking: Taking; days: number; looking: Looking },
): number | undefined {
  const sampled = sampledAt(site, taking, looking.end)
  if (sampled === undefined) return undefined
  const unseen = means
    .filter(({ at, kind }) => at.includes(site.id) && (looking.inspectorsIn || isRemote(kind)))
    .reduce((product, one) => product * missedBy(one, { site, sampled, taking, days, looking }), 1)
  return 1 - unseen
}

/** The items at a site and those taken, or nothing of the kind. */
function sampledAt(site: InspectedSite, { amount }: Taking, end: End): Sampled | undefined {
  if (amount === undefined || site.strata.length === 0) return {}
  const defects = takenAt(site, amount, end)
  const items = site.strata.reduce((sum, stratum) => sum + stratum.items, 0)
  return defects === undefined ? undefined : { items, defects }
}

interface Sampled {
  readonly items?: number
  readonly defects?: number
}

interface Look {
  readonly site: InspectedSite
  readonly sampled: Sampled
  readonly taking: Taking
  readonly days: number
  readonly looking: Looking
}

/** The chance that one of the means misses the breach for so many days. */
export function missedBy(means: InspectionMeans, look: Look): number {
  const { taking, days, looking } = look
  const { end, effort } = looking
  const scale = means.days === undefined ? 1 : effort
  if (means.visits === undefined) {
    const rate = (scale * days) / (means.withinDays ?? days)
    return (1 - seenOnce(means, look)) ** rate
  }
  const perYear = scale * pick(means.visits, end)
  const missed = 1 - seenOnce(means, look)
  const lasts = taking.lastsDays
  if (means.kind !== 'announced') return Math.exp((-(1 - missed) * perYear * days) / daysPerYear)
  if (lasts === undefined) return missed ** ((perYear * days) / daysPerYear)
  const sure = Math.floor((perYear * lasts) / daysPerYear + 1e-9)
  return missed ** ((sure * days) / lasts)
}

/** The chance that one visit, or the time stated, shows it. */
function seenOnce(means: InspectionMeans, { site, sampled, looking }: Look): number {
  const { end } = looking
  const { access } = site
  const isRefusable = access?.refusal === 'nothing'
  const granted = isRefusable ? pick(access?.granted ?? [1, 1], end) : 1
  return granted * pick(means.sees, end) * bySample(means, sampled)
}

function bySample({ sample }: InspectionMeans, { items, defects }: Sampled): number {
  if (sample === undefined || items === undefined || defects === undefined) return 1
  return detectionBySample({ items, defects }, Math.min(sample, items))
}
