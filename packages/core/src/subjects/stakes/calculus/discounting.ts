/**
 * From years and goals to periods: what authors state, in the numbers that the tests use.
 */
import { assert } from '../../../base/assert.ts'

/** Rates per year; `periodYears` is the length of one period. */
export interface YearlyPatience {
  /** Time preference per year. */
  readonly rate: number
  /** Hazard per year that whoever is bound is no longer there to be bound or rewarded. */
  readonly hazard: number
  readonly periodYears: number
}

/** Discount factor per period: exp(-(rate + hazard) * length). */
export function discountFactor({ rate, hazard, periodYears }: YearlyPatience): number {
  assert(rate + hazard > 0 && periodYears > 0, 'a discount factor below 1 needs a positive rate')
  return Math.exp(-(rate + hazard) * periodYears)
}

/** A goal "seen with this probability within so long", both times in one unit. */
export interface DetectionGoal {
  readonly probability: number
  readonly within: number
  readonly period: number
}

/** Chance per period that meets the goal, each period alike: 1 - (1 - P)^(period / within). */
export function detectionPerPeriod({ probability, within, period }: DetectionGoal): number {
  assert(probability >= 0 && probability <= 1, 'a probability lies between 0 and 1')
  assert(within > 0 && period > 0, 'times are positive')
  return 1 - (1 - probability) ** (period / within)
}
