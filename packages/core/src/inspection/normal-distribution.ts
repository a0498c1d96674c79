/**
 * The standard normal distribution function and its inverse.
 *
 * Within 3 of the middle by the series  1/2 + f(x) (x + x^3/3 + x^5/(3·5) + ...)  (Abramowitz and
 * Stegun 1964, 26.2.11), further out by the continued fraction of the tail
 *
 *     f(x) / (x + 1/(x + 2/(x + 3/(x + ...))))        (Laplace; Abramowitz and Stegun, 26.2.14)
 *
 * with the density f. Held against published values and an arithmetic of 50 digits: the relative
 * error of either tail is below 1e-12, down to where numbers end at about -37.5.
 */
import { demand } from './demands.ts'

const seriesMax = 3
const fractionDepth = 200

/** The chance that a standard normal number is at most x. @throws RangeError for no number */
export function normalBelow(x: number): number {
  demand(!Number.isNaN(x), 'The normal distribution is asked at a number.')
  if (x > 0) return 1 - normalBelow(-x)
  return x < -seriesMax ? tail(-x) : 0.5 - series(-x)
}

function density(x: number): number {
  return Math.exp(-(x * x) / 2) / Math.sqrt(2 * Math.PI)
}

/** From the middle to x, x from 0 to `seriesMax`. */
function series(x: number): number {
  let [term, sum] = [x, x]
  for (let odd = 3; term > sum * 1e-17; odd += 2) {
    term *= (x * x) / odd
    sum += term
  }
  return density(x) * sum
}

/** From x on, x above `seriesMax`. */
function tail(x: number): number {
  if (x === Number.POSITIVE_INFINITY) return 0
  let rest = x
  for (let n = fractionDepth; n > 0; n--) rest = x + n / rest
  return density(x) / rest
}

/** Past these numbers nothing is left of the tail. */
const edge = 40

/**
 * The number that a standard normal one is at most with the given chance (quantile), by halving
 * until neighbouring numbers are left. Minus infinity at 0, infinity at 1.
 *
 * @throws RangeError where `chance` is not between 0 and 1
 */
export function normalQuantile(chance: number): number {
  demand(chance >= 0 && chance <= 1, `A chance lies between 0 and 1, and not at ${chance}.`)
  if (chance === 0.5) return 0
  if (chance > 0.5) return -normalQuantile(1 - chance)
  if (chance === 0) return Number.NEGATIVE_INFINITY
  let [low, high] = [-edge, 0]
  for (;;) {
    const middle = (low + high) / 2
    if (middle <= low || middle >= high) return high
    if (normalBelow(middle) < chance) low = middle
    else high = middle
  }
}
