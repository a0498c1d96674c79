/** The discounted detection factor, its inversions, and the units they are stated in. */
import { describe, expect, test } from 'vitest'
import {
  breachValue,
  criticalDetection,
  criticalDiscount,
  criticalFactor,
  detectionFactor,
  detectionPerPeriod,
  discountFactor,
  longestLag,
  shortestPause,
  valueUntilAlarm,
  valueWithPauses,
} from './calculus.ts'

describe('the dilemma with payoffs 5, 3, 1 (T1)', () => {
  const factor = criticalFactor({ kept: 3, tempted: 5, answered: 1 })

  test('the critical factor is one half', () => {
    expect(factor).toBe(0.5)
  })

  test.each([
    [1, 0, 0.5],
    [0.5, 0, 0.666667],
    [0.2, 0, 0.833333],
    [1, 2, 0.793701],
    [0.5, 2, 0.835122],
    [0.9, 4, 0.872994],
  ])('detection %d and lag %d ask for patience %d', (detection, lag, expected) => {
    const discount = criticalDiscount(factor, { detection, lag }) ?? Number.NaN
    expect(discount).toBeCloseTo(expected, 6)
    expect(detectionFactor({ discount, detection, lag })).toBeCloseTo(factor, 9)
  })

  test.each([
    [0.9, 0, 0.111111],
    [0.8, 0, 0.25],
    [0.6, 0, 0.666667],
    [0.9, 2, 0.179211],
    [0.7, 1, undefined],
  ])('patience %d and lag %d ask for detection %s', (discount, lag, expected) => {
    const detection = criticalDetection(factor, { discount, lag })
    if (expected === undefined) expect(detection).toBeUndefined()
    else expect(detection).toBeCloseTo(expected, 6)
  })
})

describe('the factor', () => {
  test('is the expected discount of the answer (by adding up 2000 periods)', () => {
    let sum = 0
    for (let seen = 1; seen < 2_000; seen++) sum += 0.3 * 0.7 ** (seen - 1) * 0.9 ** (seen + 2)
    expect(detectionFactor({ discount: 0.9, detection: 0.3, lag: 2 })).toBeCloseTo(sum, 12)
    expect(sum).toBeCloseTo(0.591081, 6)
  })

  test('values a breach', () => {
    const watch = { discount: 0.9, detection: 0.3, lag: 2 }
    expect(breachValue(watch, { tempted: 5, answered: 1 })).toBeCloseTo(2.635676, 6)
    const other = { discount: 0.8, detection: 0.6, lag: 0 }
    expect(breachValue(other, { tempted: 5, answered: 1 })).toBeCloseTo(2.176471, 6)
  })

  test.each([
    [0.6, 0.95, 2, 0.104393, 8],
    [0.4, 0.8, 1, 0.25, 2],
    [0.8, 0.9, 1, 0.888889, 0],
  ])('factor %d, patience %d', (...row) => {
    const [factor, discount, lag, detection, lagMax] = row
    expect(criticalDetection(factor, { discount, lag })).toBeCloseTo(detection, 6)
    expect(longestLag(factor, { discount, detection: 0.7 })).toBe(lagMax)
  })

  test('a factor above what patience allows is out of reach of any detection', () => {
    expect(criticalDetection(0.82, { discount: 0.9, lag: 1 })).toBeUndefined()
    expect(criticalDiscount(1, { detection: 1, lag: 0 })).toBeUndefined()
    expect(longestLag(0.95, { discount: 0.9, detection: 1 })).toBeUndefined()
  })
})

describe('periods', () => {
  test.each([
    [0.05, 0, 0.987578],
    [0.05, 0.25, 0.927743],
    [0.1, 0.125, 0.945303],
  ])('rate %d and hazard %d a year', (rate, hazard, expected) => {
    expect(discountFactor({ rate, hazard, periodYears: 0.25 })).toBeCloseTo(expected, 6)
  })

  test.each([
    [0.9, 3, 3, 0.9],
    [0.9, 12, 3, 0.437659],
    [0.2, 12, 3, 0.054258],
    [0.9, 1, 3, 0.999],
    [0.5, 12, 1, 0.056126],
  ])('seen with %d within %d months', (probability, within, period, expected) => {
    expect(detectionPerPeriod({ probability, within, period })).toBeCloseTo(expected, 6)
  })

  test('numbers out of bounds stop at once', () => {
    expect(() => detectionFactor({ discount: 1, detection: 0.5, lag: 0 })).toThrow('discount')
    expect(() => detectionFactor({ discount: 0.9, detection: 1.3, lag: 0 })).toThrow('probability')
    expect(() => detectionPerPeriod({ probability: 0.5, within: 0, period: 1 })).toThrow('times')
  })
})

describe('false alarms and answers that end (T2)', () => {
  test.each([
    [0.8, 0.02, 2.851852],
    [0.8, 0.1, 2.428571],
    [0.9, 0.05, 2.37931],
  ])('patience %d, false alarms %d', (discount, falseAlarm, expected) => {
    const play = { discount, falseAlarm, kept: 3, answered: 1 }
    expect(valueUntilAlarm(play)).toBeCloseTo(expected, 6)
    expect(valueWithPauses(play, 100_000)).toBeCloseTo(expected, 6)
  })

  test.each([
    [0.9, 0.8, 0.05, 2, 2.842469],
    [0.9, 0.4, 0.05, 5, 2.688791],
    [0.8, 0.8, 0.1, 3, 2.67336],
    [0.9, 0.8, 0, 2, 3],
  ])('patience %d, detection %d', (...row) => {
    const [discount, detection, falseAlarm, periods, value] = row
    const play = { discount, falseAlarm, kept: 3, answered: 1 }
    const pause = shortestPause(play, { detection, tempted: 5 })
    expect(pause?.periods).toBe(periods)
    expect(pause?.value).toBeCloseTo(value, 6)
  })

  test('no pause deters who is too rarely seen', () => {
    const play = { discount: 0.9, falseAlarm: 0.05, kept: 3, answered: 1 }
    expect(shortestPause(play, { detection: 0.06, tempted: 5 })).toBeUndefined()
  })
})
