/**
 * Material balance: what came in, less what went out and what is there, is the material unaccounted
 * for (MUF). Measurements err, so it is never 0 even where nothing is missing.
 *
 * With a normal error of standard deviation s, an alarm is raised where MUF passes z(1 - a) s, so
 * that it is false with chance a. A loss of M is then seen with chance
 *
 *     1 - b = Phi(M / s - z(1 - a))              (Avenhaus and Canty 1996; Jaech 1973)
 *
 * Assumes one balance, a known s, one loss between two inventories, and data that are not falsified
 * (whether they are is the matter of attribute sampling).
 */
import { demand, demandAmount, demandPositive } from './demands.ts'
import { normalBelow, normalQuantile } from './normal-distribution.ts'

export interface MaterialBalance {
  /** Standard deviation of MUF, above 0, in the unit of the loss (kg of element or isotope). */
  readonly sigma: number
  /** Chance of a false alarm, strictly between 0 and 1. */
  readonly falseAlarm: number
}

/** The MUF from which an alarm is raised, in the unit of `sigma`. @throws RangeError, see above */
export function alarmThreshold({ sigma, falseAlarm }: MaterialBalance): number {
  demandPositive(sigma, 'The standard deviation of MUF')
  demandInside(falseAlarm, 'The chance of a false alarm')
  return sigma * -normalQuantile(falseAlarm)
}

/**
 * The chance that a loss raises an alarm (the power of the test).
 *
 * @param loss in the unit of `sigma`, 0 or more @throws RangeError for numbers that cannot be
 */
export function lossDetection(loss: number, balance: MaterialBalance): number {
  demandAmount(loss, 'The loss')
  return normalBelow((loss - alarmThreshold(balance)) / balance.sigma)
}

/**
 * The largest standard deviation with which a loss is seen with the wanted chance:
 * M / (z(1 - a) + z(1 - b)). Infinite where the alarms alone are as likely as that.
 *
 * @throws RangeError for numbers that cannot be
 */
export function largestSigma(
  loss: number,
  { falseAlarm, detection }: { readonly falseAlarm: number; readonly detection: number },
): number {
  demandPositive(loss, 'The loss')
  demandInside(falseAlarm, 'The chance of a false alarm')
  demandInside(detection, 'The wanted chance')
  const spread = normalQuantile(detection) - normalQuantile(falseAlarm)
  return spread > 0 ? loss / spread : Number.POSITIVE_INFINITY
}

function demandInside(value: number, what: string): void {
  demand(value > 0 && value < 1, `${what} is strictly between 0 and 1, and not ${value}.`)
}
