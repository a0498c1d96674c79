/**
 * Timely detection as a game over slots of critical length (after Canty, Rothenstein and Avenhaus
 * 2001): k of L slots are inspected, at random; a violation begins in one of them and is in time to
 * be answered only if that slot is inspected.
 *
 * Discrete, the value is k (1 - b) / L: random slots give the inspector as much against any slot,
 * a random slot holds the violator to it. Continuous, over a horizon of T with critical time T_c,
 * it is exactly the same with L = T / T_c rounded up: the inspector visits at the ends of random
 * slots, of which every window of length T_c holds one; the violator begins at one of L moments
 * more than T_c apart, of which a visit covers at most one. A fixed inspection at the end takes one
 * slot out of the game, for what begins there is found anyway.
 *
 * Assumes that the violator sees no visit before it begins, and at most one violation.
 */
import { demandAmount, demandChance, demandCount, demandPositive, wholeAbove } from './demands.ts'

/** Most slots that are reckoned with. */
export const slotsMax = 1_000_000_000

export interface SlotPlan {
  /** Slots open to a violation, from 1 on. */
  readonly slots: number
  /** Slots inspected, up to all of them. */
  readonly inspections: number
  readonly nonDetection: number
}

/**
 * Slots of critical length within a horizon, of which an inspection fixed at the end covers one.
 * At least one without it; none may be left with it.
 *
 * @throws RangeError where a time is not above 0, or there are more slots than `slotsMax`
 */
export function slotsIn(
  horizon: number,
  criticalTime: number,
  { endInspection }: { readonly endInspection: boolean },
): number {
  demandPositive(horizon, 'The horizon')
  demandPositive(criticalTime, 'The critical time')
  const slots = Math.max(1, wholeAbove(horizon / criticalTime))
  demandCount(slots, 'The number of slots', { min: 1, max: slotsMax })
  return endInspection ? slots - 1 : slots
}

/** k (1 - b) / L. @throws RangeError for more inspections than slots, or what is no chance */
export function slotDetection({ slots, inspections, nonDetection }: SlotPlan): number {
  demandCount(slots, 'The number of slots', { min: 1, max: slotsMax })
  demandCount(inspections, 'The number of inspections', { min: 0, max: slots })
  demandChance(nonDetection, 'Non-detection')
  return (inspections * (1 - nonDetection)) / slots
}

/**
 * The fewest inspected slots that deter: k (1 - b) / L >= d / (b + d), for one that gains d when it
 * is not seen in time and loses b when it is. Undefined where all slots are not enough.
 *
 * @throws RangeError for amounts below 0, a loss of 0, or what is no chance
 */
export function slotsToDeter(
  { slots, nonDetection }: Omit<SlotPlan, 'inspections'>,
  { gain, loss }: { readonly gain: number; readonly loss: number },
): number | undefined {
  demandCount(slots, 'The number of slots', { min: 1, max: slotsMax })
  demandChance(nonDetection, 'Non-detection')
  demandAmount(gain, 'The gain')
  demandPositive(loss, 'The loss')
  if (gain === 0) return 0
  const needed = wholeAbove((slots * gain) / ((gain + loss) * (1 - nonDetection)))
  return needed <= slots ? needed : undefined
}
