/**
 * Interim inspections that cannot be foreseen (Diamond 1982): k visits within a period of 1 that
 * ends with an inspection, against one that begins whenever it likes, sees no visit and wants the
 * time until it is found to be long. Its worst for the inspector is v_k of the period.
 *
 * The visits that make every beginning as bad: draw u evenly from 0 to 1 and visit at t_1(u), ...,
 * t_k(u), where each t_i grows as fast as the time to the next is long, t_i' = t_(i+1) - t_i, the
 * last before t_(k+1) = 1, and each ends where the next begins. Read backwards, 1 - t is a multiple
 * of the mean number m of even draws from 0 to 1 whose sum first passes x:
 *
 *     m' (x) = m(x) - m(x - 1),   m(x) = e^x up to 1        (renewal equation; Feller 1971, XI)
 *     t_i(u) = 1 - m(k - i + 1 - u) / m(k)                  v_k = 1 / m(k)
 *     m(k) = sum over j = 0..k of (-1)^j (k - j)^j e^(k - j) / j!
 *
 * The terms of the sum grow and alternate: in plain numbers it has seven digits left at k = 20, and
 * is wrong in the second at 30. Here m is computed interval by interval from the equation, as a
 * power series each: an error once made grows in proportion to x at most, for the equation has no
 * faster solution that grows. Past 20 the line 2 x + 2/3 is m to the last digit: the next term is
 * of the order e^(-2.09 x), 2.09 being the real part of the nearest other root of s = 1 - e^(-s).
 * Held against the sum in exact arithmetic up to k = 60: the relative error is below 1e-14.
 */
import { at } from '../base/assert.ts'
import { demandCount } from './demands.ts'

/** Most interim inspections; the calculation would bear more. */
export const interimMax = 1_000_000

const lineFrom = 20
const degree = 30

/** The longest expected time to detection, as a share of the period. @throws RangeError */
export function interimValue(inspections: number): number {
  demandInterim(inspections)
  return 1 / drawsToPass()(inspections)
}

/** The same with announced visits at equal intervals: 1 / (k + 1). @throws RangeError */
export function announcedValue(inspections: number): number {
  demandInterim(inspections)
  return 1 / (inspections + 1)
}

/**
 * The times of the visits, as shares of the period, in order: the plan of k inspections for a
 * number drawn evenly from 0 to 1. Everyone who draws the same number gets the same times.
 *
 * @throws RangeError where `drawn` is outside 0 to 1, or there are more than `interimMax` visits
 */
export function interimTimes(inspections: number, drawn: number): number[] {
  demandInterim(inspections)
  if (!(drawn >= 0 && drawn <= 1)) throw new RangeError('What is drawn lies between 0 and 1.')
  const mean = drawsToPass()
  const whole = mean(inspections)
  return Array.from({ length: inspections }, (_, i) => 1 - mean(inspections - i - drawn) / whole)
}

/** m(x) for x from 0 on: a power series on each interval of length 1, a line past the last. */
function drawsToPass(): (x: number) => number {
  const pieces = [exponentialSeries()]
  while (pieces.length < lineFrom) pieces.push(nextPiece(at(pieces, pieces.length - 1)))
  return (x) => {
    if (x >= lineFrom) return 2 * x + 2 / 3
    const piece = Math.max(0, Math.ceil(x) - 1)
    return valueAt(at(pieces, piece), x - piece)
  }
}

function exponentialSeries(): number[] {
  const series = [1]
  for (let n = 1; n <= degree; n++) series.push(at(series, n - 1) / n)
  return series
}

/** On the next interval: begins where the last ended, and m' = m - (m on the last). */
function nextPiece(last: readonly number[]): number[] {
  const series = [valueAt(last, 1)]
  for (let n = 0; n < degree; n++) series.push((at(series, n) - at(last, n)) / (n + 1))
  return series
}

/** Horner's scheme. */
function valueAt(series: readonly number[], x: number): number {
  return series.reduceRight((sum, coefficient) => sum * x + coefficient, 0)
}

function demandInterim(inspections: number): void {
  demandCount(inspections, 'The number of interim inspections', { min: 0, max: interimMax })
}
