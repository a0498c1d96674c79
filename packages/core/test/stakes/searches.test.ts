/** Searches over ladders are trying everything, on random stakes. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { at } from '../../src/base/assert.ts'
import { stepBudget } from '../../src/base/budget.ts'
import {
  bestByTable,
  bestForward,
  bestLadders,
  bestOfEvery,
  compareMargins,
  fewestStages,
  frontOf,
  ladderOf,
  ladderTo,
  latticeOf,
  leximinLadder,
  type Stakes,
  type TestSettings,
  tableTest,
  testStages,
  whyBlocked,
} from '../../src/subjects/stakes/calculus/calculus.ts'
import { arbitraryStakes } from './arbitrary-stakes.ts'
import { everyLadder } from './inst.ts'

const runs = { numRuns: 200, seed: 20_251_110 }
const alone = { look: 'alone' } as const
const slack = 1e-9
const small = arbitraryStakes({ optionsMax: 4, partiesMax: 3 })

interface Brute {
  readonly margin: number
  readonly margins: readonly number[]
  readonly stages: number
}

/** Every ladder to the target that pays each party at each stage, judged by the stage test. */
function bruteForce(stakes: Stakes, settings: TestSettings, dwell: number): Brute[] {
  const flow = (party: number, options: readonly number[]): number =>
    options.reduce((sum, o) => sum + at(at(stakes.options, o).values, party), 0)
  return [...everyLadder(stakes)]
    .filter((packages) => packages.flat().length === stakes.options.length)
    .filter((packages) =>
      packages.every((options) => stakes.parties.every((_, p) => flow(p, options) >= -slack)),
    )
    .map((packages) => {
      const rows = testStages(stakes, ladderOf(packages, dwell), settings)
      const margins = rows.map((row) => row.margin).sort((a, b) => a - b)
      return { margin: at(margins, 0), margins, stages: packages.length }
    })
}

function expectSame(a: number, b: number): void {
  if (Number.isFinite(a) || Number.isFinite(b)) expect(a).toBeCloseTo(b, 8)
  else expect(a).toBe(b)
}

describe('searching is trying everything (T11)', () => {
  test('the widest path is the best of all ladders that stand alone', () => {
    let found = 0
    fc.assert(
      fc.property(small, (stakes) => {
        const lattice = latticeOf(stakes)
        const target = (1 << stakes.options.length) - 1
        const best = bestLadders(lattice)
        const all = bruteForce(stakes, alone, 1)
        expectSame(at(best.margin, target), Math.max(...all.map(({ margin }) => margin)))
        const sets = ladderTo(best, target)
        expect(sets === undefined).toBe(all.length === 0)
        if (sets === undefined) return
        found++
        const margin = at(best.margin, target)
        const short = fewestStages(lattice, target, { marginMin: margin })
        const fewest = all.filter((one) => one.margin >= margin - slack).map((one) => one.stages)
        expect(short?.sets).toHaveLength(Math.min(...fewest))
      }),
      runs,
    )
    expect(found).toBeGreaterThan(100)
  })

  test('leximin is the best of all ladders by their sorted margins', () => {
    fc.assert(
      fc.property(small, (stakes) => {
        const label = leximinLadder(latticeOf(stakes), (1 << stakes.options.length) - 1)
        const rounded = (margins: readonly number[]): number[] =>
          margins.map((m) => (Number.isFinite(m) ? onGrid(m) : m))
        const all = bruteForce(stakes, alone, 1).map(({ margins }) => rounded(margins))
        const best = all.sort((a, b) => compareMargins(b, a))[0]
        expect(label === undefined).toBe(best === undefined)
        if (label && best) expect(compareMargins(rounded(label.margins), best)).toBe(0)
      }),
      runs,
    )
  })

  test('the forward search is the best of all ladders that look forward', () => {
    const inputs = fc.record({ stakes: small, dwell: fc.integer({ min: 1, max: 3 }) })
    fc.assert(
      fc.property(inputs, ({ stakes, dwell }) => {
        const { best } = bestForward(stakes, { dwell })
        const all = bruteForce(stakes, {}, dwell)
        expectSame(best?.margin ?? -Infinity, Math.max(...all.map(({ margin }) => margin)))
      }),
      runs,
    )
  })

  test('the front holds the best margin of each number of stages', () => {
    fc.assert(
      fc.property(small, (stakes) => {
        const whole = frontOf(latticeOf(stakes)).points.filter(
          ({ optionCount }) => optionCount === stakes.options.length,
        )
        const all = bruteForce(stakes, alone, 1)
        for (const { stageCount, margin } of whole) {
          const upTo = all.filter(({ stages }) => stages <= stageCount)
          expectSame(margin, Math.max(...upTo.map((one) => one.margin)))
        }
      }),
      runs,
    )
  })

  test('the table is the best of all ladders by their sorted margins, and counts them', () => {
    fc.assert(
      fc.property(small, (stakes) => {
        const { test, settings } = tabled(stakes)
        const found = bestByTable(stakes, test, settings)
        const whole = (1 << stakes.options.length) - 1
        const all = bruteForce(stakes, alone, 1)
        const labels = found.best.get(whole) ?? []
        for (const { sets, margins } of labels) {
          const best = all
            .filter(({ stages }) => stages === sets.length)
            .map((one) => finiteOf(one.margins))
            .sort((a, b) => compareMargins(b, a))[0]
          expect(compareMargins(finiteOf(margins), best ?? [])).toBe(0)
        }
        expect(labels.map(({ sets }) => sets.length)).toEqual(
          [...new Set(all.map(({ stages }) => stages))].sort((a, b) => a - b),
        )
        const every = [...everyLadder(stakes)].filter((p) => p.flat().length === settings.count)
        expect(found.counts(whole)).toEqual({
          all: every.length,
          paying: all.length,
          holding: all.filter(({ margin }) => margin >= -slack).length,
        })
      }),
      runs,
    )
  })

  test('trying every ladder that looks forward finds what the forward search finds', () => {
    const inputs = fc.record({ stakes: small, dwell: fc.integer({ min: 1, max: 3 }) })
    fc.assert(
      fc.property(inputs, ({ stakes, dwell }) => {
        const { test, settings } = tabled(stakes)
        const parties = [...stakes.parties.keys()]
        const how = { ...settings, parties, dwell, seenBy: () => stakes }
        const every = bestOfEvery(stakes, { ...how, test, paid: parties }).best
        const { best } = bestForward(stakes, how)
        expectSame(every?.margin ?? -Infinity, best?.margin ?? -Infinity)
        expect(every?.sets.length).toBe(best?.sets.length)
      }),
      runs,
    )
  })

  test('a bound on the number of stages is kept, and costs no more than it must', () => {
    const inputs = fc.record({ stakes: small, stageCountMax: fc.integer({ min: 1, max: 3 }) })
    fc.assert(
      fc.property(inputs, ({ stakes, stageCountMax }) => {
        const { best } = bestForward(stakes, { dwell: 2, stageCountMax })
        const all = bruteForce(stakes, {}, 2).filter(({ stages }) => stages <= stageCountMax)
        expect(best === undefined || best.sets.length <= stageCountMax).toBe(true)
        expectSame(best?.margin ?? -Infinity, Math.max(...all.map(({ margin }) => margin)))
      }),
      runs,
    )
  })

  test('what blocks blocks, and less than all of it does not', () => {
    let blocked = 0
    fc.assert(
      fc.property(small, (stakes) => {
        const { test, settings } = tabled(stakes)
        const { requirements, complete } = whyBlocked(stakes, test, settings)
        const all = bruteForce(stakes, alone, 1)
        expect(complete).toBe(true)
        expect(requirements.length === 0).toBe(all.some(({ margin }) => margin >= -slack))
        if (requirements.length > 0) blocked++
        const whose = (kind: string, but?: number): number[] =>
          requirements.flatMap((one, i) =>
            one.kind === kind && 'party' in one && i !== but ? [one.party] : [],
          )
        const rules = (but?: number) =>
          requirements.some((one, i) => one.kind === 'rules' && i !== but)
        const reached = (but?: number): boolean =>
          bestByTable(stakes, test, {
            ...settings,
            possible: rules(but) ? settings.possible : () => true,
            parties: whose('margin', but),
            paid: whose('gain', but),
          }).counts((1 << stakes.options.length) - 1).holding > 0
        if (requirements.length === 0) return
        expect(reached()).toBe(false)
        for (const i of requirements.keys()) expect(reached(i)).toBe(true)
      }),
      runs,
    )
    expect(blocked).toBeGreaterThan(50)
  })

  function finiteOf(margins: readonly number[]): number[] {
    return margins.filter(Number.isFinite).map(onGrid)
  }

  /** Sums in another order are alike: no short decimal lies on a border of this grid. */
  function onGrid(margin: number): number {
    return Math.floor(margin * 1e8 + 0.7713)
  }

  function tabled(stakes: Stakes) {
    const seen = () => stakes
    const { closed } = latticeOf(stakes)
    const count = stakes.options.length
    const settings = { possible: (set: number) => closed[set] === 1, stageCountMax: count, count }
    return { test: tableTest(stakes, { margins: seen, gains: seen }), settings }
  }

  test('a budget that ends is said', () => {
    fc.assert(
      fc.property(small, (stakes) => {
        const lattice = latticeOf(stakes)
        expect(bestLadders(lattice, { budget: stepBudget(1) }).complete).toBe(false)
        expect(frontOf(lattice, { budget: stepBudget(1) }).complete).toBe(false)
        expect(bestForward(stakes, { dwell: 1, budget: stepBudget(0) }).complete).toBe(false)
      }),
      { ...runs, numRuns: 50 },
    )
  })
})
