/** The test of material balances, and the normal distribution that it stands on. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  alarmThreshold,
  conversionTimes,
  largestSigma,
  lossDetection,
  normalBelow,
  normalQuantile,
  quantitiesIn,
  significantQuantities,
  timelinessGoals,
} from '../../src/inspection/inspection.ts'

const runs = { numRuns: 300, seed: 20_251_130 }

function expectNear(value: number, expected: number, error: number): void {
  expect(Math.abs(value / expected - 1)).toBeLessThan(error)
}

describe('the normal distribution', () => {
  test.each([
    [-37.5, 4.605353009581955e-308],
    [-20, 2.7536241186062337e-89],
    [-10, 7.619853024160525e-24],
    [-6, 9.86587645037698e-10],
    [-3.0001, 0.001349454913260718],
    [-3, 0.0013498980316300946],
    [-2.9999, 0.001350341282954924],
    [-1.5, 0.06680720126885807],
    [-0.5, 0.3085375387259869],
    [0, 0.5],
    [0.25, 0.5987063256829237],
    [1, 0.8413447460685429],
    [2, 0.9772498680518208],
    [3, 0.9986501019683699],
  ])('below %d, as in Abramowitz and Stegun (1964), and to more digits', (x, expected) => {
    expectNear(normalBelow(x), expected, 1e-12)
  })

  test.each([
    [1e-20, -9.262340089798407],
    [0.001, -3.0902323061678136],
    [0.05, -1.6448536269514726],
    [0.3, -0.5244005127080408],
    [0.975, 1.9599639845400543],
    [0.99, 2.326347874040841],
  ])('quantile of %d', (chance, expected) => {
    expectNear(normalQuantile(chance), expected, 1e-12)
  })

  test('ends and middle', () => {
    expect([0, 0.5, 1].map(normalQuantile)).toEqual([
      Number.NEGATIVE_INFINITY,
      0,
      Number.POSITIVE_INFINITY,
    ])
    expect(normalBelow(Number.NEGATIVE_INFINITY)).toBe(0)
    expect(normalBelow(Number.POSITIVE_INFINITY)).toBe(1)
  })

  test('one undoes the other', () => {
    fc.assert(
      fc.property(fc.double({ min: -36, max: 5, noNaN: true }), (x) => {
        expect(normalQuantile(normalBelow(x))).toBeCloseTo(x, 6)
      }),
      runs,
    )
  })
})

describe('power of the material balance test (T15)', () => {
  test.each([
    [3.29, 0.95003],
    [4, 0.990742],
    [2.5, 0.803765],
    [2, 0.63876],
  ])('a loss of %d standard deviations at a false alarm of 5 %%', (loss, power) => {
    expect(lossDetection(loss, { sigma: 1, falseAlarm: 0.05 })).toBeCloseTo(power, 6)
    expect(lossDetection(2.43 * loss, { sigma: 2.43, falseAlarm: 0.05 })).toBeCloseTo(power, 6)
  })

  test('no loss raises as many alarms as there are false ones', () => {
    expect(lossDetection(0, { sigma: 2, falseAlarm: 0.03 })).toBeCloseTo(0.03, 12)
    expect(alarmThreshold({ sigma: 2, falseAlarm: 0.05 })).toBeCloseTo(3.289707, 6)
  })

  test('the largest spread is just enough, and a larger loss is seen better', () => {
    const chance = fc.integer({ min: 1, max: 999 }).map((x) => x / 1000)
    fc.assert(
      fc.property(chance, chance, (falseAlarm, detection) => {
        const sigma = largestSigma(8, { falseAlarm, detection })
        expect(Number.isFinite(sigma)).toBe(detection > falseAlarm)
        if (!Number.isFinite(sigma)) return
        expect(lossDetection(8, { sigma, falseAlarm })).toBeCloseTo(detection, 9)
        const power = lossDetection(8, { sigma: 3, falseAlarm })
        expect(lossDetection(9, { sigma: 3, falseAlarm })).toBeGreaterThanOrEqual(power)
      }),
      runs,
    )
  })
})

describe('numbers of the Agency', () => {
  test('significant quantities, as in the Safeguards Glossary', () => {
    const rows = significantQuantities.map((row) => [row.material, row.kilograms, row.counted])
    expect(rows).toEqual([
      ['plutonium', 8, 'element'],
      ['uranium-233', 8, 'isotope'],
      ['highly-enriched-uranium', 25, 'isotope'],
      ['low-enriched-uranium', 75, 'isotope'],
      ['natural-uranium', 10_000, 'element'],
      ['depleted-uranium', 20_000, 'element'],
      ['thorium', 20_000, 'element'],
    ])
  })

  test('goals and times grow with the distance from a weapon', () => {
    expect(timelinessGoals.map((goal) => goal.months)).toEqual([1, 3, 12])
    for (const [i, { days }] of conversionTimes.entries()) {
      expect(days.max).toBeGreaterThan(days.min)
      expect(days.min).toBeGreaterThanOrEqual(conversionTimes[i - 1]?.days.min ?? 0)
    }
  })

  test('every row has both languages, a source, and says how sure it is', () => {
    for (const { label, source, confidence } of [
      ...significantQuantities,
      ...conversionTimes,
      ...timelinessGoals,
    ]) {
      expect([label.en, label.de, source].every((text) => text.length > 3)).toBe(true)
      expect(['checked', 'recalled']).toContain(confidence)
    }
  })

  test('25 kg is U-235 contained, and not uranium', () => {
    const [, , enriched] = significantQuantities
    if (enriched === undefined) throw new Error('no such row')
    expect(quantitiesIn(enriched, 50, 0.5)).toBe(1)
    expect(quantitiesIn(enriched, 25, 0.9)).toBeCloseTo(0.9, 12)
    expect(quantitiesIn({ kilograms: 8, counted: 'element' }, 4, 0.1)).toBe(0.5)
  })
})
