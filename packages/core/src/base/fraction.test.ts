/** Fractions are exact, and numbers are taken as they are written. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  compare,
  fraction,
  fractionOf,
  fractionText,
  inCommonUnits,
  minus,
  numberOf,
  over,
  plus,
  times,
} from './fraction.ts'

test.each([
  [0.1, '1/10'],
  [-2.25, '-9/4'],
  [1e21, '1000000000000000000000'],
  [1.5e-7, '3/20000000'],
  [0, '0'],
  [-0, '0'],
])('%d is read as it is written', (value, text) => {
  expect(fractionText(fractionOf(value))).toBe(text)
})

test('in lowest terms, the denominator above 0', () => {
  expect(fraction(6, -4)).toEqual({ numerator: -3n, denominator: 2n })
  expect(fraction(0, -7)).toEqual({ numerator: 0n, denominator: 1n })
  expect(() => fraction(1, 0)).toThrow('denominator other than 0')
  expect(() => fractionOf(Number.NaN)).toThrow('finite')
})

test('every number survives', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      const back = numberOf(fractionOf(value))
      expect(Math.abs(back - value)).toBeLessThanOrEqual(Math.abs(value) * 3e-16)
    }),
    { numRuns: 1_000, seed: 20_251_130 },
  )
})

test('the rules of arithmetic', () => {
  const part = fc.tuple(fc.integer(), fc.integer({ min: 1, max: 1_000 }))
  const one = part.map(([above, below]) => fraction(above, below))
  fc.assert(
    fc.property(one, one, one, (a, b, c) => {
      expect(times(a, plus(b, c))).toEqual(plus(times(a, b), times(a, c)))
      expect(minus(plus(a, b), b)).toEqual(a)
      if (b.numerator !== 0n) expect(over(times(a, b), b)).toEqual(a)
      expect(compare(a, b)).toBe(-compare(b, a) + 0)
      const { counts, unit } = inCommonUnits([a, b, c])
      expect(counts.map((count) => times(fraction(count), unit))).toEqual([a, b, c])
    }),
    { numRuns: 300, seed: 20_251_130 },
  )
})
