/**
 * Exact fractions of whole numbers of any size, in lowest terms, the denominator above 0. A sign or
 * a tie that a verdict hangs on is then no matter of rounding.
 */
import { assert } from './assert.ts'

export interface Fraction {
  readonly numerator: bigint
  readonly denominator: bigint
}

/** numerator / denominator, in lowest terms. */
export function fraction(numerator: bigint | number, denominator: bigint | number = 1n): Fraction {
  const [over, under] = [BigInt(numerator), BigInt(denominator)]
  assert(under !== 0n, 'a fraction has a denominator other than 0')
  const common = greatestCommonDivisor(over, under)
  const sign = under < 0n ? -1n : 1n
  return { numerator: (sign * over) / common, denominator: (sign * under) / common }
}

/** Euclid's greatest common divisor, above 0 unless both are 0. */
export function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a < 0n ? -a : a, b < 0n ? -b : b]
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller]
  return larger
}

/**
 * The decimal in which a number is written, so that 0.1 is a tenth and not the nearest sum of
 * powers of two: the shortest decimal that names the number, which the language prescribes.
 */
export function fractionOf(value: number): Fraction {
  assert(Number.isFinite(value), 'only a finite number is a fraction')
  const [digits = '', exponent = '0'] = String(value).split('e')
  const [whole = '', part = ''] = digits.split('.')
  const power = Number(exponent) - part.length
  const numerator = BigInt(whole + part)
  return power >= 0
    ? fraction(numerator * 10n ** BigInt(power))
    : fraction(numerator, 10n ** BigInt(-power))
}

export function plus(a: Fraction, b: Fraction): Fraction {
  const numerator = a.numerator * b.denominator + b.numerator * a.denominator
  return fraction(numerator, a.denominator * b.denominator)
}

export function minus(a: Fraction, b: Fraction): Fraction {
  return plus(a, { numerator: -b.numerator, denominator: b.denominator })
}

export function times(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.numerator, a.denominator * b.denominator)
}

export function over(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.denominator, a.denominator * b.numerator)
}

/** Below 0 where a is less, 0 where both are the same, above 0 where a is greater. */
export function compare(a: Fraction, b: Fraction): number {
  return signOf(a.numerator * b.denominator - b.numerator * a.denominator)
}

/** -1, 0 or 1. */
export function signOf(value: bigint): number {
  return value === 0n ? 0 : value < 0n ? -1 : 1
}

/** Whole numbers in the same proportions, and the unit that each of them is counted in. */
export function inCommonUnits(values: readonly Fraction[]): {
  readonly counts: readonly bigint[]
  readonly unit: Fraction
} {
  const denominator = values.reduce(
    (common, one) => (common / greatestCommonDivisor(common, one.denominator)) * one.denominator,
    1n,
  )
  const counts = values.map((one) => one.numerator * (denominator / one.denominator))
  return { counts, unit: { numerator: 1n, denominator } }
}

/** As it is written: 3/4, or 3 where it is whole. */
export function fractionText({ numerator, denominator }: Fraction): string {
  return denominator === 1n ? String(numerator) : `${numerator}/${denominator}`
}

const digitsKept = 64

/** The nearest number, to a unit in its last place, whatever the sizes above and below the line. */
export function numberOf({ numerator, denominator }: Fraction): number {
  const [size, against] = [bitsOf(numerator), bitsOf(denominator)]
  const shift = Math.max(0, against - size + digitsKept)
  const quotient = Number((numerator << BigInt(shift)) / denominator)
  const half = Math.floor(shift / 2)
  return quotient * 2 ** -half * 2 ** -(shift - half)
}

function bitsOf(value: bigint): number {
  return (value < 0n ? -value : value).toString(16).length * 4
}
