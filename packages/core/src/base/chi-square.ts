/**
 * The chance that a sum of squares of so many independent standard normal numbers is at least x:
 * the upper tail of the chi-square distribution (Pearson 1900), from the series of the incomplete
 * gamma function (Abramowitz and Stegun 1964, 6.5.29).
 */
import { assert } from './assert.ts'

export function chiSquareAbove(x: number, freedom: number): number {
  assert(Number.isInteger(freedom) && freedom > 0, 'there is something that can vary')
  const [shape, half] = [freedom / 2, x / 2]
  if (half <= 0) return 1
  // Past this the tail is below 1e-15, and the series would lose its digits.
  if (half > shape + 40 + 10 * Math.sqrt(shape)) return 0
  let term = 1 / gammaAfter(shape)
  let sum = term
  for (let n = 1; term > sum * 1e-17; n++) {
    term *= half / (shape + n)
    sum += term
  }
  return Math.max(0, 1 - sum * Math.exp(shape * Math.log(half) - half))
}

/** Gamma of one more than a half of a whole number. */
function gammaAfter(shape: number): number {
  let product = shape % 1 === 0 ? 1 : Math.sqrt(Math.PI)
  for (let factor = shape; factor > 0; factor--) product *= factor
  return product
}
