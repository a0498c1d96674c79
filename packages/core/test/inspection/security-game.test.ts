/** Inspector-days over sites, and lists of sites from the chances of visiting them. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { at } from '../../src/base/assert.ts'
import { type Fraction, fraction, fractionOf, plus } from '../../src/base/fraction.ts'
import {
  combSchedule,
  deterrenceBudget,
  type Site,
  solveSecurityGame,
} from '../../src/inspection/inspection.ts'
import { solved, sum } from './linear-programme.ts'

const runs = { numRuns: 150, seed: 20_251_130 }

function sitesWith(nonDetection: readonly number[]): Site[] {
  const days = [30, 20, 25, 60, 10]
  return [9, 6.75, 6, 4.5, 2].map((gain, t) => ({
    gain,
    loss: 9,
    days: at(days, t),
    nonDetection: at(nonDetection, t),
  }))
}

const perfect = sitesWith([0, 0, 0, 0, 0])

describe('days over five sites (T17)', () => {
  test.each([
    [0, 9],
    [20, 3.710526],
    [40, 1.545652],
    [60, -0.463043],
  ])('%d days', (days, value) => {
    const solution = solveSecurityGame(perfect, days)
    expect(solution.value).toBeCloseTo(value, 6)
    expect(solution.deterred).toBe(value <= 0)
    expect(solution.days).toBeCloseTo(days, 9)
  })

  test('days that deter, with perfect sensors and without', () => {
    const budgets = [perfect, sitesWith([0.1, 0.2, 0.1, 0.4, 0])].map(deterrenceBudget)
    for (const [i, days] of [55.38961, 73.643579].entries()) {
      const budget = at(budgets, i)
      expect(budget.kind === 'deters' ? budget.days : undefined).toBeCloseTo(days, 6)
    }
  })

  test('exactly that many days deter', () => {
    expect(solveSecurityGame(perfect, 55.38961038961039).deterred).toBe(true)
    expect(solveSecurityGame(perfect, 55.38).deterred).toBe(false)
  })

  test('a place that no inspector knows of stays worth what it is worth', () => {
    const hidden = { gain: 5, loss: 9, days: Number.POSITIVE_INFINITY, nonDetection: 0 }
    const solution = solveSecurityGame([...perfect, hidden], 1_000)
    // The three places that are worth more are held to as much, and no further.
    expect([solution.value, solution.deterred, solution.best]).toEqual([5, false, [0, 1, 2, 5]])
    expect(deterrenceBudget([...perfect, hidden])).toEqual({ kind: 'remains', sites: [5] })
    // Days beyond what holds the others to that much are left over.
    expect(solution.days).toBeLessThan(20)
  })

  test('a sensor that sees nothing is as good as none', () => {
    const blind = sitesWith([0, 0, 1, 0, 0])
    expect(solveSecurityGame(blind, 1_000).value).toBe(6)
    expect(deterrenceBudget(blind)).toEqual({ kind: 'remains', sites: [2] })
  })
})

const site = fc.record({
  gain: fc.integer({ min: 0, max: 20 }).map((x) => x / 2),
  loss: fc.integer({ min: 1, max: 20 }).map((x) => x / 2),
  days: fc.integer({ min: 0, max: 30 }),
  nonDetection: fc.integer({ min: 0, max: 10 }).map((x) => x / 10),
})
const cases = fc.record({
  sites: fc.array(site, { minLength: 1, maxLength: 8 }),
  days: fc.integer({ min: 0, max: 120 }),
})

function valueByProgramme(sites: readonly Site[], days: number): number {
  const rows = sites.map(({ gain, loss, nonDetection }, t) => {
    const steepness = (1 - nonDetection) * (gain + loss)
    const terms = [
      [1, 'v'],
      [steepness, `c${t}`],
    ] as const
    return ` s${t}: ${sum(terms)} >= ${gain}`
  })
  const used = sum(sites.map((one, t) => [one.days, `c${t}`] as const))
  const budget = used === '' ? [] : [` days: ${used} <= ${days}`]
  const bounds = [' v free', ...sites.map((_, t) => ` c${t} <= 1`)]
  return solved(
    `Minimize\n obj: v\nSubject To\n${[...rows, ...budget].join('\n')}\nBounds\n${bounds.join('\n')}\nEnd\n`,
  ).objective
}

describe('any sites', () => {
  test('have the value of the linear programme', () => {
    fc.assert(
      fc.property(cases, ({ sites, days }) => {
        const { value, coverage, days: used } = solveSecurityGame(sites, days)
        expect(value).toBeCloseTo(valueByProgramme(sites, days), 6)
        expect(used).toBeLessThanOrEqual(days + 1e-9)
        for (const [t, covered] of coverage.entries()) {
          const { gain, loss, nonDetection } = at(sites, t)
          expect(covered >= 0 && covered <= 1).toBe(true)
          const worth = gain - (1 - nonDetection) * (gain + loss) * covered
          expect(worth).toBeLessThanOrEqual(value + 1e-9)
        }
      }),
      runs,
    )
  })

  test('are worth no more with more days, and no more than 0 from the budget on', () => {
    fc.assert(
      fc.property(cases, ({ sites, days }) => {
        const { value } = solveSecurityGame(sites, days)
        expect(solveSecurityGame(sites, days + 5).value).toBeLessThanOrEqual(value + 1e-12)
        const budget = deterrenceBudget(sites)
        if (budget.kind === 'remains') expect(solveSecurityGame(sites, 10_000).deterred).toBe(false)
        else {
          expect(solveSecurityGame(sites, budget.days).deterred).toBe(true)
          if (budget.days > 1)
            expect(solveSecurityGame(sites, budget.days * 0.99).deterred).toBe(false)
        }
      }),
      runs,
    )
  })

  test('a site split into two that are as tempting and share its days changes nothing else', () => {
    // One violator chooses one place: half the days in each part buys the same cover in each.
    fc.assert(
      fc.property(cases, ({ sites, days }) => {
        const [first, ...others] = sites
        if (first === undefined) return
        const half = { ...first, days: first.days / 2 }
        const { value } = solveSecurityGame(sites, days)
        expect(solveSecurityGame([half, half, ...others], days).value).toBeCloseTo(value, 9)
      }),
      runs,
    )
  })

  test('a million of them take less than two seconds', () => {
    const many = Array.from({ length: 1_000_000 }, (_, t) => ({
      gain: ((t * 7_919) % 1_000_003) / 1_000,
      loss: 5,
      days: 1 + (t % 7),
      nonDetection: (t % 10) / 20,
    }))
    // Of its own processor: what else the machine is doing is not the matter.
    const start = process.cpuUsage()
    expect(solveSecurityGame(many, 500_000).days).toBeCloseTo(500_000, 3)
    const { user, system } = process.cpuUsage(start)
    expect((user + system) / 1_000).toBeLessThan(2_000)
  })
})

describe('lists of sites to visit', () => {
  const chances = fc.array(
    fc.integer({ min: 0, max: 100 }).map((x) => x / 100),
    { minLength: 1, maxLength: 12 },
  )

  function total(shares: readonly Fraction[]): Fraction {
    return shares.reduce(plus, fraction(0))
  }

  test('give every site exactly its chance', () => {
    fc.assert(
      fc.property(chances, (wanted) => {
        const plans = combSchedule(wanted)
        expect(total(plans.map(({ share }) => share))).toEqual(fraction(1))
        for (const [t, chance] of wanted.entries()) {
          const visited = plans.filter(({ sites }) => sites.includes(t)).map(({ share }) => share)
          expect(total(visited)).toEqual(fractionOf(chance))
        }
      }),
      runs,
    )
  })

  test('go to as many sites as the chances sum to, and never twice to one', () => {
    fc.assert(
      fc.property(chances, (wanted) => {
        const all = wanted.reduce((sum, chance) => sum + Math.round(chance * 100), 0) / 100
        for (const { sites } of combSchedule(wanted)) {
          expect(new Set(sites).size).toBe(sites.length)
          expect([Math.floor(all), Math.ceil(all)]).toContain(sites.length)
        }
      }),
      runs,
    )
  })

  test('of the sites above, with a day each: two days give three lists at least', () => {
    const sites = perfect.map((one) => ({ ...one, days: 1 }))
    const { coverage } = solveSecurityGame(sites, 2)
    const plans = combSchedule(coverage)
    expect(plans.length).toBeGreaterThanOrEqual(3)
    for (const [t, covered] of coverage.entries()) {
      const visited = plans.filter(({ sites: list }) => list.includes(t)).map(({ share }) => share)
      expect(total(visited)).toEqual(fractionOf(covered))
    }
  })

  test('a thousand sites, and chances with all their digits', () => {
    const wanted = Array.from({ length: 1_000 }, (_, t) => (Math.sin(t) + 1) / 2)
    const plans = combSchedule(wanted)
    expect(plans.length).toBeLessThanOrEqual(1_001)
    expect(total(plans.map(({ share }) => share))).toEqual(fraction(1))
  })
})
