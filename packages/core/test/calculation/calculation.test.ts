/** Calculations without a model: their documents, how they are told, and laws. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fractionOf, fractionText, numberOf } from '../../src/base/fraction.ts'
import {
  type CalculationInput,
  calculated,
  explainCalculated,
} from '../../src/calculation/calculation.ts'
import { dresherByRecursion } from '../../src/inspection/inspection.ts'
import { toText } from '../../src/voice/text.ts'
import { asked, done, kinds, resultOf } from './asked.ts'

const runs = { numRuns: 100, seed: 20_251_130 }

describe.each(kinds)('%s', (kind) => {
  test('fits the published schema, the same each time', () => {
    fc.assert(
      fc.property(asked[kind] as fc.Arbitrary<CalculationInput>, (input) => {
        const first = done(input)
        expect(calculated.parse(first)).toEqual(first)
        expect(JSON.stringify(done(input))).toBe(JSON.stringify(first))
      }),
      runs,
    )
  })

  test('is told in both languages, without what is missing or never said', () => {
    fc.assert(
      fc.property(asked[kind] as fc.Arbitrary<CalculationInput>, (input) => {
        const found = done(input)
        const [english, german] = (['en', 'de'] as const).map((language) => {
          const page = explainCalculated(found, language)
          const answer = page.find((one) => one.kind === 'paragraph')
          for (const sentence of answer?.text ?? [])
            expect(String(sentence).match(/\d[\d.,]*/g)?.length ?? 0).toBeLessThanOrEqual(3)
          return toText(page, { width: 100, colour: false })
        })
        expect(`${english}${german}`).not.toMatch(/undefined|NaN|Infinity|null|\[object/)
        expect(english).not.toMatch(/\bwill\b/)
        expect(german).not.toMatch(/\bw(ird|erden)\b/)
        expect(german).not.toMatch(/\d\.\d{1,2}\b/)
      }),
      runs,
    )
  })
})

describe('laws', () => {
  test('a larger sample never finds less, and the least sample is the least', () => {
    fc.assert(
      fc.property(asked.sampling, (input) => {
        const { found = 0, least } = resultOf(input)
        const { items, samples = 0, miss = 0 } = input
        if (samples < items)
          expect(resultOf({ ...input, samples: samples + 1 }).found).toBeGreaterThanOrEqual(found)
        const enough = least?.samples ?? 0
        expect(resultOf({ ...input, samples: enough }).found).toBe(least?.found)
        expect(least?.found).toBeGreaterThanOrEqual(1 - miss - 1e-9)
        if (enough > 0)
          expect(resultOf({ ...input, samples: enough - 1 }).found).toBeLessThan(1 - miss)
        expect(least?.iaea.samples).toBeGreaterThanOrEqual(enough)
      }),
      runs,
    )
  })

  test('a larger loss is never seen less; the error that is allowed sees as wanted', () => {
    fc.assert(
      fc.property(asked['material-balance'], (input) => {
        const { found, sigmaMax } = resultOf(input)
        expect(resultOf({ ...input, missing: input.missing + 1 }).found).toBeGreaterThanOrEqual(
          found,
        )
        if (sigmaMax == null) {
          expect(input.wanted).toBeLessThanOrEqual(input.falseAlarm ?? 0)
          return
        }
        expect(resultOf({ ...input, sigma: sigmaMax }).found).toBeCloseTo(input.wanted ?? 0, 9)
      }),
      runs,
    )
  })

  test('more visits never find less, and as many as are asked for are enough', () => {
    fc.assert(
      fc.property(asked.timeliness, (input) => {
        const { announced, drawn, constant } = resultOf(input)
        const more = resultOf({ ...input, visits: input.visits + 1 })
        expect(more.constant.found).toBeGreaterThanOrEqual(constant.found)
        expect(more.drawn?.found).toBeGreaterThanOrEqual(drawn?.found ?? 0)
        expect(more.announced.chosenStart).toBeGreaterThanOrEqual(announced.chosenStart)
        const wanted = (input.wanted ?? 0) - 1e-9
        const at = (visits: number | null | undefined) =>
          resultOf({ ...input, visits: visits ?? 0 })
        if (constant.visits) expect(at(constant.visits).constant.found).toBeGreaterThan(wanted)
        if (drawn?.visits) expect(at(drawn.visits).drawn?.found).toBeGreaterThan(wanted)
        if (announced.visits)
          expect(at(announced.visits).announced.chosenStart).toBeGreaterThan(wanted)
      }),
      runs,
    )
  })

  test('surprise never lengthens, one visit more always shortens, and visits come in order', () => {
    fc.assert(
      fc.property(asked.interim, (input) => {
        const { unforeseen, announced, times = [] } = resultOf(input)
        expect(unforeseen).toBeLessThanOrEqual(announced)
        const more = resultOf({ ...input, inspections: input.inspections + 1 })
        expect(more.unforeseen).toBeLessThan(unforeseen)
        expect(times).toHaveLength(input.inspections)
        expect([...times].sort((a, b) => a - b)).toEqual(times)
        for (const time of times) expect(time >= 0 && time <= 1).toBe(true)
      }),
      runs,
    )
  })

  test('the fewest slots that deter do, and one less does not', () => {
    fc.assert(
      fc.property(asked['critical-time'], (input) => {
        const { enough, needed = 0 } = resultOf(input)
        const found = (inspections: number) => resultOf({ ...input, inspections }).found
        if (enough === null) {
          expect(found(input.slots ?? 0)).toBeLessThan(needed)
          return
        }
        expect(found(enough ?? 0)).toBeGreaterThanOrEqual(needed - 1e-9)
        if (enough) expect(found(enough - 1)).toBeLessThan(needed)
      }),
      runs,
    )
  })

  test('the value of the game in sequence is that of its recursion', () => {
    fc.assert(
      fc.property(asked.dresher, (input) => {
        const { value, first } = resultOf(input)
        const { periods, inspections, worth = 1 } = input
        const slow = dresherByRecursion({ periods, inspections, found: fractionOf(worth) })
        expect(value.fraction).toBe(fractionText(slow))
        expect(value.decimal).toBeCloseTo(numberOf(slow), 11)
        expect(first.decimal >= 0 && first.decimal <= 1).toBe(true)
      }),
      runs,
    )
  })

  test('the least chance deters just so, and announcing it is never worse', () => {
    fc.assert(
      fc.property(asked.deterrence, (input) => {
        const { needed, enough, game } = resultOf(input)
        const { gain, loss, missed = 0, inspected = 0 } = input
        const worth = (q: number) => gain - q * (1 - missed) * (gain + loss)
        if (needed === null) expect(worth(1)).toBeGreaterThan(0)
        else expect(worth(needed)).toBeCloseTo(0, 9)
        if (Math.abs(worth(inspected)) > 1e-9) expect(enough).toBe(worth(inspected) < 0)
        expect(game?.deterrable).toBe(needed !== null)
        expect(game?.announced.payoff).toBeGreaterThanOrEqual((game?.atOnce.payoff ?? 0) - 1e-9)
      }),
      runs,
    )
  })

  test('more effort never makes a path worth more; the least effort deters, less does not', () => {
    fc.assert(
      fc.property(asked['acquisition-paths'], (input) => {
        const { value, leastEffort, paths, inspection } = resultOf(input)
        const more = resultOf({ ...input, effort: input.effort + 1 })
        expect(more.value.decimal).toBeLessThanOrEqual(value.decimal)
        const best = Math.max(...paths.map(({ worth }) => worth.decimal))
        expect(best).toBeCloseTo(value.decimal, 9)
        const shares = inspection.reduce((sum, { share }) => sum + share.decimal, 0)
        expect(shares).toBeCloseTo(1, 9)
        expect(leastEffort).toBeDefined()
        if (leastEffort == null) {
          expect(paths.some(({ deterrable }) => !deterrable)).toBe(true)
          return
        }
        expect(resultOf({ ...input, effort: leastEffort }).deterred).toBe(true)
        if (leastEffort > 0)
          expect(resultOf({ ...input, effort: leastEffort - 0.01 }).deterred).toBe(false)
      }),
      { ...runs, numRuns: 40 },
    )
  })

  test('more days never make a site worth more; as many as are enough deter, fewer do not', () => {
    fc.assert(
      fc.property(asked.sites, (input) => {
        const { value, days, sites, enough, open } = resultOf(input)
        expect(resultOf({ ...input, days: input.days + 1 }).value).toBeLessThanOrEqual(value + 1e-9)
        expect(days).toBeLessThanOrEqual(input.days + 1e-9)
        const used = sites.reduce((sum, one) => sum + one.days, 0)
        expect(used).toBeCloseTo(days, 6)
        for (const { worth, best } of sites) {
          expect(worth).toBeLessThanOrEqual(value + 1e-8)
          if (best) expect(worth).toBeCloseTo(value, 6)
        }
        if (enough === null) {
          expect(open).not.toEqual([])
          return
        }
        expect(resultOf({ ...input, days: enough + 1e-6 }).value).toBeLessThanOrEqual(1e-6)
        if (enough > 0.1) expect(resultOf({ ...input, days: enough - 0.1 }).deterred).toBe(false)
      }),
      runs,
    )
  })

  test('lists visit each site as often as it is to be, and as many as there are days', () => {
    fc.assert(
      fc.property(asked.sites, (input) => {
        const sites = input.sites.map((one) => ({ ...one, days: one.days === null ? null : 1 }))
        const found = resultOf({ ...input, days: input.days / 10, sites, lists: true })
        const { lists = [] } = found
        expect(lists.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9)
        for (const { site, inspected } of found.sites) {
          const visited = lists.filter((one) => one.sites.includes(site))
          expect(visited.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(inspected, 8)
        }
        for (const one of lists) expect(Math.abs(one.sites.length - found.days)).toBeLessThan(1)
      }),
      runs,
    )
  })

  test('twice the mass holds twice as much, and the share counts where the isotope does', () => {
    fc.assert(
      fc.property(asked.quantities, (input) => {
        const { held = 0 } = resultOf(input)
        const { kilograms = 0, fissile = 1, material } = input
        expect(resultOf({ ...input, kilograms: 2 * kilograms }).held).toBeCloseTo(2 * held, 9)
        expect(held).toBeCloseTo(
          material === 'plutonium' ? kilograms / 8 : (kilograms * fissile) / 25,
          9,
        )
      }),
      runs,
    )
  })

  test('one inspection more that finds nothing never strengthens the belief', () => {
    fc.assert(
      fc.property(asked.clean, (input) => {
        const { belief } = resultOf(input)
        expect(belief).toBeLessThanOrEqual(input.belief + 1e-12)
        const more = resultOf({ ...input, inspections: input.inspections + 1 })
        expect(more.belief).toBeLessThanOrEqual(belief)
      }),
      runs,
    )
  })
})
