/**
 * Timeliness: does an inspection fall within the critical time after a violation begins? Three ways
 * to set the dates, all with as many visits on average but with very different answers:
 *
 * - at equal intervals, announced. Who knows the dates begins just after one; who does not care
 *   begins at any time.
 * - so many visits at independent random times of a period (of the critical time and more).
 * - at random times with a constant rate (a Poisson process): the past tells nothing of the next.
 *
 * Each visit within the critical time misses with chance b, independently. Elementary probability;
 * for the games behind it Avenhaus and Krieger 2020, *Inspection Games over Time*. All times in one
 * unit, rates per that unit.
 */
import {
  demand,
  demandAmount,
  demandChance,
  demandCount,
  demandPositive,
  rounding,
  wholeAbove,
} from './demands.ts'

export interface Urgency {
  /** How long after its beginning a violation can still be answered in time; above 0. */
  readonly criticalTime: number
  /** Chance that a visit within it sees nothing. */
  readonly nonDetection: number
}

export interface EquidistantDetection {
  /** Against one that knows the dates and begins just after a visit. */
  readonly chosenStart: number
  /** Where the beginning has nothing to do with the dates. */
  readonly anyStart: number
}

/** Most visits that are reckoned with. */
export const visitsMax = 1_000_000

/**
 * The chance of timely detection by announced visits at equal intervals. m = floor(T / interval)
 * visits surely fall within the time, one more with what is left as its chance.
 *
 * @param interval between visits, above 0 @throws RangeError for numbers that cannot be
 */
export function equidistantDetection(interval: number, urgency: Urgency): EquidistantDetection {
  demandUrgency(urgency)
  demandPositive(interval, 'The interval')
  const { criticalTime, nonDetection } = urgency
  const ratio = criticalTime / interval
  const sure = Math.floor(ratio + rounding)
  const oneMore = Math.max(0, ratio - sure)
  const missed = nonDetection ** sure
  return {
    chosenStart: 1 - missed,
    anyStart: 1 - missed * (1 - oneMore * (1 - nonDetection)),
  }
}

/**
 * The longest interval that reaches a wanted chance against one that knows the dates; infinite
 * where no chance is wanted, undefined where no number of visits reaches it.
 *
 * @throws RangeError for numbers that cannot be
 */
export function equidistantInterval(wanted: number, urgency: Urgency): number | undefined {
  demandUrgency(urgency)
  demandChance(wanted, 'The wanted chance')
  const { criticalTime, nonDetection } = urgency
  if (wanted === 0) return Number.POSITIVE_INFINITY
  if (nonDetection === 0) return criticalTime
  if (nonDetection === 1 || wanted === 1) return undefined
  return criticalTime / wholeAbove(Math.log(1 - wanted) / Math.log(nonDetection))
}

/**
 * The chance with `visits` at independent random times of a period, 1 - (1 - (1 - b) T / P)^n,
 * whenever the violation begins, so long as its critical time ends within the period.
 *
 * @param period at least the critical time @throws RangeError for numbers that cannot be
 */
export function randomDetection(
  { visits, period }: { readonly visits: number; readonly period: number },
  urgency: Urgency,
): number {
  demandCount(visits, 'The number of visits', { min: 0, max: visitsMax })
  return 1 - (1 - chanceOfOne(period, urgency)) ** visits
}

/** Least visits at random times for a wanted chance; undefined where none are enough. */
export function randomVisits(wanted: number, period: number, urgency: Urgency): number | undefined {
  demandChance(wanted, 'The wanted chance')
  const one = chanceOfOne(period, urgency)
  if (wanted === 0) return 0
  if (one === 1) return 1
  if (one === 0 || wanted === 1) return undefined
  return wholeAbove(Math.log1p(-wanted) / Math.log1p(-one))
}

function chanceOfOne(period: number, urgency: Urgency): number {
  demandUrgency(urgency)
  const { criticalTime, nonDetection } = urgency
  demand(
    period >= criticalTime && Number.isFinite(period),
    `The period is at least the critical time of ${criticalTime}, and not ${period}.`,
  )
  return ((1 - nonDetection) * criticalTime) / period
}

/** 1 - exp(-(1 - b) rate T). @throws RangeError for numbers that cannot be */
export function poissonDetection(rate: number, urgency: Urgency): number {
  demandUrgency(urgency)
  demandAmount(rate, 'The rate')
  return -Math.expm1(-(1 - urgency.nonDetection) * rate * urgency.criticalTime)
}

/** The least rate for a wanted chance; undefined where none is enough. @throws RangeError */
export function poissonRate(wanted: number, urgency: Urgency): number | undefined {
  demandUrgency(urgency)
  demandChance(wanted, 'The wanted chance')
  const { criticalTime, nonDetection } = urgency
  if (wanted === 0) return 0
  if (wanted === 1 || nonDetection === 1) return undefined
  return -Math.log1p(-wanted) / ((1 - nonDetection) * criticalTime)
}

function demandUrgency({ criticalTime, nonDetection }: Urgency): void {
  demandPositive(criticalTime, 'The critical time')
  demandChance(nonDetection, 'Non-detection')
}
