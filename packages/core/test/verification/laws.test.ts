/**
 * Laws of detection: more effort never sees less, splitting a stratum changes nothing, a covert way
 * has a ceiling that is reached and not crossed, and what is seen is what a simulation sees.
 */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chanceOfWay, seenWay } from '../../src/detection/detection.ts'
import type { Inspection } from '../../src/model/model.ts'
import { seenRangeAgain } from '../../src/recheck/inspection-again.ts'
import { readModel } from '../models.ts'
import { inspectedPlan } from '../stakes/inspected-plan.ts'

const designs = inspectedPlan
  .map((text) => readModel(text).inspections?.[0])
  .filter((one): one is Inspection => one !== undefined)
const efforts = fc.constantFrom(0, 0.1, 0.5, 1, 2, 7, 100)
const days = fc.constantFrom(1, 30, 91.3125, 365.25)

/** Of every way of a design what is seen at this effort. */
const seenIn = (design: Inspection, effort: number, within: number) =>
  design.ways.map((way) => chanceOfWay(design, way, { days: within, effort }))

describe('of 500 random designs', () => {
  const runs = { numRuns: 500, seed: 20_261_130 }

  test('the chance is that of the slow checker, which goes along every path', () => {
    let paths = 0
    fc.assert(
      fc.property(designs, efforts, days, fc.boolean(), (design, effort, within, afar) => {
        for (const way of design.ways) {
          const [low, high] = chanceOfWay(design, way, {
            days: within,
            effort,
            inspectorsIn: !afar,
          })
          const again = seenRangeAgain(design, way, { days: within, effort, afar })
          expect(low).toBeCloseTo(again[0], 9)
          expect(high).toBeCloseTo(again[1], 9)
          if (seenWay(design, way, { end: 'least', days: within, effort }).steps.length > 1) paths++
        }
      }),
      runs,
    )
    expect(paths).toBeGreaterThan(20)
  })

  test('more effort never lowers detection, and more time does not either', () => {
    fc.assert(
      fc.property(
        designs,
        efforts,
        fc.constantFrom(1, 1.5, 4),
        days,
        (design, effort, more, within) => {
          const before = seenIn(design, effort, within)
          const after = seenIn(design, effort * more, within)
          const later = seenIn(design, effort, within * more)
          for (const [i, [low, high]] of before.entries()) {
            expect(after[i]?.[0]).toBeGreaterThanOrEqual(low - 1e-9)
            expect(after[i]?.[1]).toBeGreaterThanOrEqual(high - 1e-9)
            expect(later[i]?.[0]).toBeGreaterThanOrEqual(low - 1e-9)
          }
        },
      ),
      runs,
    )
  })

  test('splitting a stratum changes nothing', () => {
    const halved = (design: Inspection): Inspection => ({
      ...design,
      sites: design.sites.map((site) => ({
        ...site,
        strata: site.strata.flatMap((one) => [
          { ...one, id: `${one.id}-a`, items: Math.floor(one.items / 2) },
          { ...one, id: `${one.id}-b`, items: Math.ceil(one.items / 2) },
        ]),
      })),
    })
    fc.assert(
      fc.property(designs, efforts, (design, effort) => {
        expect(seenIn(halved(design), effort, 30)).toEqual(seenIn(design, effort, 30))
      }),
      runs,
    )
  })

  test('a way through what nobody knows of alone is seen no better by any effort', () => {
    fc.assert(
      fc.property(designs, fc.constantFrom(2, 100, 1_000), (design, effort) => {
        const hidden = { ...design.ways[0], open: false, at: ['hidden'], id: 'covert' }
        const { route: _, ...way } = hidden as Inspection['ways'][number]
        const free = {
          ...design,
          means: design.means.map(({ days: __, ...means }) => means),
        }
        const within = { days: 30 }
        expect(chanceOfWay(free, way, { ...within, effort })).toEqual(
          chanceOfWay(free, way, within),
        )
      }),
      runs,
    )
  })
})

/** A small stream of numbers between 0 and 1, the same each time (Park and Miller 1988). */
function drawsFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

test('a sample sees as often as one that is drawn sees, within its error', () => {
  const draw = drawsFrom(7)
  const [items, gone, sample, runs] = [40, 5, 8, 20_000]
  let seen = 0
  for (let run = 0; run < runs; run++) {
    const left = Array.from({ length: items }, (_, i) => i)
    const hit = Array.from({ length: sample }, () =>
      left.splice(Math.floor(draw() * left.length), 1),
    )
    if (hit.flat().some((item) => item < gone)) seen++
  }
  const design = line({ visits: 365.25, sample })
  const [way] = design.ways
  if (way === undefined) throw new Error('no way')
  // One visit a day on average: the chance within a day is 1 - exp(-h).
  const [chance] = chanceOfWay(design, way, { days: 1 })
  const each = -Math.log1p(-chance)
  expect(Math.abs(each - seen / runs)).toBeLessThan(4 * Math.sqrt((each * (1 - each)) / runs))
})

/** One site with 40 items of which 5 must be taken, visited at random times. */
function line(means: object): Inspection {
  const model = readModel(
    JSON.stringify({
      stufenplan: 1,
      id: 'one-site',
      title: 'One site',
      date: 2026,
      basis: 'assumption',
      actors: { n: { label: 'n' } },
      options: { o: { owner: 'n', label: 'o' } },
      preferences: { n: ['not o'] },
      inspections: {
        watch: {
          label: 'watch',
          of: 'n',
          sites: {
            depot: { label: 'depot', strata: { all: { label: 'all', items: 40, content: 1 } } },
          },
          means: {
            visits: { label: 'visits', kind: 'random', at: ['depot'], sees: 1, ...means },
          },
          ways: { taking: { label: 'taking', breaks: ['o'], at: ['depot'], amount: 5 } },
        },
      },
    }),
  )
  const [design] = model.inspections ?? []
  if (design === undefined) throw new Error('no design')
  return design
}

describe('given values (staged agreements, 2.2)', () => {
  const chanceWithin = (means: object, time: number, way: object = {}): number => {
    const design = line({ sample: undefined, ...means })
    const [one] = design.ways
    if (one === undefined) throw new Error('no way')
    const { amount: _, ...taking } = { ...one, ...way }
    return chanceOfWay(design, taking, { days: time })[0]
  }
  const month = 365.25 / 12

  test.each([
    [4, 1, 0.283469],
    [12, 1, 0.632121],
    [12, 3, 0.950213],
  ])('a surprise %s times a year within %s months: %s', (visits, months, chance) => {
    expect(chanceWithin({ visits }, months * month)).toBeCloseTo(chance, 6)
  })

  test('three visits announced a year see within a year what lasts, and nothing that is quick', () => {
    const announced = { kind: 'announced', visits: 3 }
    expect(chanceWithin({ ...announced, sees: 0.5 }, 365.25)).toBeCloseTo(1 - 0.5 ** 3, 12)
    expect(chanceWithin(announced, 365.25, { lastsDays: 100 })).toBe(0)
    expect(chanceWithin(announced, 365.25, { lastsDays: 122 })).toBe(1)
  })

  test('a goal of 0.9 in three months is 0.9 in a quarter, one within a year 0.437659', () => {
    const looking = (within: string) => ({ visits: undefined, within, sees: 0.9 })
    expect(chanceWithin(looking('3 months'), 3 * month)).toBeCloseTo(0.9, 9)
    expect(chanceWithin(looking('12 months'), 3 * month)).toBeCloseTo(0.437659, 6)
  })
})
