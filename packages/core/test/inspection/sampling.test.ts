/** Attribute sampling: published sizes, the definition in exact numbers, draws, and laws. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { at } from '../../src/base/assert.ts'
import { fraction, numberOf } from '../../src/base/fraction.ts'
import { below } from '../../src/base/random.ts'
import {
  defectsFor,
  detectionBySample,
  exactSample,
  iaeaSample,
  jaechSample,
} from '../../src/inspection/inspection.ts'

const runs = { numRuns: 300, seed: 20_251_130 }

function binomial(n: number, k: number): bigint {
  let chosen = 1n
  for (let i = 0; i < k; i++) chosen = (chosen * BigInt(n - i)) / BigInt(i + 1)
  return k > n ? 0n : chosen
}

/** C(N - r, n) / C(N, n), as it is defined. */
function missedByDefinition(items: number, defects: number, sample: number): number {
  return numberOf(fraction(binomial(items - defects, sample), binomial(items, sample)))
}

describe('sample sizes (T14)', () => {
  test.each([
    [100, 8, 0.1, 25.0106, 26, 24.1352, 25, 25, 0.909338],
    [100, 4, 0.1, 43.7659, 44, 43.1094, 44, 44, 0.906333],
    [50, 4, 0.8, 2.7129, 3, 2.6315, 3, 3, 0.22551],
    [200, 25, 0.5, 5.469, 6, 5.1409, 6, 6, 0.556083],
    [1000, 8, 0.05, 312.344, 313, 311.2508, 312, 312, 0.950437],
    [1000, 50, 0.1, 45.0074, 46, 43.9047, 44, 44, 0.900563],
    [30, 3, 0.1, 16.0752, 17, 15.5394, 16, 16, 0.910345],
    [300, 1, 0.1, 270, 270, 270, 270, 270, 0.9],
  ])('%d items, %d defects, non-detection %d', (items, defects, nonDetection, ...expected) => {
    const stratum = { items, defects }
    const [iaea, jaech] = [iaeaSample(stratum, nonDetection), jaechSample(stratum, nonDetection)]
    const exact = exactSample(stratum, nonDetection)
    expect([iaea.formula, jaech.formula]).toEqual(['iaea', 'jaech'])
    expect(iaea.unrounded).toBeCloseTo(at(expected, 0), 3)
    expect(jaech.unrounded).toBeCloseTo(at(expected, 2), 3)
    expect([iaea.sample, jaech.sample, exact]).toEqual([1, 3, 4].map((i) => at(expected, i)))
    expect(detectionBySample(stratum, exact)).toBeCloseTo(at(expected, 5), 6)
  })

  test('a plutonium stratum of 180 items of 0.4 kg', () => {
    const { whole, ratio } = defectsFor(8, 0.4)
    expect([whole, ratio]).toEqual([20, 20])
    expect(exactSample({ items: 180, defects: whole }, 0.1)).toBe(19)
    expect(iaeaSample({ items: 180, defects: whole }, 0.1).unrounded).toBeCloseTo(19.575, 3)
  })

  test('60 items of 1.5 kg of U-235: 8 by the formula, by either meaning, and 7 exactly', () => {
    const { whole, ratio } = defectsFor(25, 1.5)
    expect(whole).toBe(17)
    const byExponent = iaeaSample({ items: 60, defects: ratio }, 0.1)
    expect(byExponent.unrounded).toBeCloseTo(7.742, 3)
    expect(byExponent.sample).toBe(8)
    expect(iaeaSample({ items: 60, defects: whole }, 0.1).sample).toBe(8)
    expect(exactSample({ items: 60, defects: whole }, 0.1)).toBe(7)
  })

  test('the two meanings of the number of defects may differ by samples', () => {
    const { whole, ratio } = defectsFor(8, 5)
    expect([whole, ratio]).toEqual([2, 1.6])
    expect(iaeaSample({ items: 40, defects: whole }, 0.1).sample).toBe(28)
    expect(iaeaSample({ items: 40, defects: ratio }, 0.1).sample).toBe(31)
  })

  test('rounding adds no defect and no sample', () => {
    expect(defectsFor(0.3, 0.1).whole).toBe(3)
    expect(defectsFor(2.1, 0.7).whole).toBe(3)
    expect(exactSample({ items: 10, defects: 1 }, 0.3)).toBe(7)
    expect(iaeaSample({ items: 10, defects: 1 }, 0.3).sample).toBe(7)
    // C(23, 6) / C(25, 6) is 0.57, and comes out as the next number above.
    expect(exactSample({ items: 25, defects: 2 }, 0.57)).toBe(6)
  })
})

const strata = fc.integer({ min: 1, max: 60 }).chain((items) =>
  fc.record({
    items: fc.constant(items),
    defects: fc.integer({ min: 1, max: items }),
    sample: fc.integer({ min: 0, max: items }),
    nonDetection: fc.integer({ min: 0, max: 100 }).map((x) => x / 100),
  }),
)

describe('the definition', () => {
  test('the product is the quotient of binomial coefficients', () => {
    fc.assert(
      fc.property(strata, ({ items, defects, sample }) => {
        const missed = missedByDefinition(items, defects, sample)
        expect(detectionBySample({ items, defects }, sample)).toBeCloseTo(1 - missed, 12)
      }),
      runs,
    )
  })

  test('the least sample is enough, and one less is not', () => {
    fc.assert(
      fc.property(strata, ({ items, defects, nonDetection }) => {
        const sample = exactSample({ items, defects }, nonDetection)
        expect(missedByDefinition(items, defects, sample)).toBeLessThan(nonDetection + 1e-9)
        if (sample > 0)
          expect(missedByDefinition(items, defects, sample - 1)).toBeGreaterThan(nonDetection)
      }),
      runs,
    )
  })

  test('drawing is what is calculated', () => {
    const [items, defects, sample, draws] = [40, 5, 9, 20_000]
    let seen = 0
    for (let draw = 0; draw < draws; draw++) {
      const order = [...Array(items).keys()]
      for (let i = 0; i < sample; i++) {
        const j = i + below(items - i, { seed: 1_964, draw, place: i })
        ;[order[i], order[j]] = [at(order, j), at(order, i)]
      }
      if (order.slice(0, sample).some((item) => item < defects)) seen++
    }
    const chance = detectionBySample({ items, defects }, sample)
    const error = Math.sqrt((chance * (1 - chance)) / draws)
    expect(Math.abs(seen / draws - chance)).toBeLessThan(4 * error)
  })
})

describe('laws', () => {
  test('a larger sample never finds less, nor do more defects', () => {
    fc.assert(
      fc.property(strata, ({ items, defects, sample }) => {
        const found = detectionBySample({ items, defects }, sample)
        if (sample < items)
          expect(detectionBySample({ items, defects }, sample + 1)).toBeGreaterThanOrEqual(found)
        if (defects < items)
          expect(detectionBySample({ items, defects: defects + 1 }, sample)).toBeGreaterThanOrEqual(
            found - 1e-15,
          )
      }),
      runs,
    )
  })

  test("the Agency's formula never asks for fewer than are needed", () => {
    fc.assert(
      fc.property(strata, ({ items, defects, nonDetection }) => {
        const { sample } = iaeaSample({ items, defects }, nonDetection)
        expect(sample).toBeGreaterThanOrEqual(exactSample({ items, defects }, nonDetection))
      }),
      runs,
    )
  })

  const split = fc
    .record({
      first: fc.integer({ min: 1, max: 8 }),
      second: fc.integer({ min: 1, max: 8 }),
      times: fc.integer({ min: 2, max: 4 }),
      sampledPer: fc.integer({ min: 1, max: 4 }),
    })
    .filter(({ times, sampledPer }) => sampledPer <= times)

  test('a stratum split in two, samples in proportion: the same on average over where defects lie', () => {
    fc.assert(
      fc.property(split, fc.integer({ min: 1, max: 12 }), (parts, defects) => {
        const [one, two] = [parts.first * parts.times, parts.second * parts.times]
        const [seenOne, seenTwo] = [parts.first, parts.second].map((x) => x * parts.sampledPer)
        fc.pre(defects <= one + two)
        let [average, least] = [0, 1]
        for (let inOne = 0; inOne <= defects; inOne++) {
          if (inOne > one || defects - inOne > two) continue
          const ways = binomial(one, inOne) * binomial(two, defects - inOne)
          const found =
            1 -
            missedByDefinition(one, inOne, seenOne ?? 0) *
              missedByDefinition(two, defects - inOne, seenTwo ?? 0)
          average += numberOf(fraction(ways, binomial(one + two, defects))) * found
          least = Math.min(least, found)
        }
        const whole = detectionBySample(
          { items: one + two, defects },
          (seenOne ?? 0) + (seenTwo ?? 0),
        )
        expect(average).toBeCloseTo(whole, 10)
        // Whoever chooses where the defects lie can only gain by the split.
        expect(least).toBeLessThanOrEqual(whole + 1e-12)
      }),
      runs,
    )
  })

  test("the Agency's formula asks for the same in all, however a stratum is split", () => {
    fc.assert(
      fc.property(strata, fc.integer({ min: 1, max: 60 }), (stratum, more) => {
        const { defects, nonDetection } = stratum
        const asked = (items: number): number =>
          iaeaSample({ items, defects }, nonDetection).unrounded
        const [one, two] = [defects + stratum.items, defects + more]
        expect(asked(one) + asked(two)).toBeCloseTo(asked(one + two), 9)
      }),
      runs,
    )
  })
})
