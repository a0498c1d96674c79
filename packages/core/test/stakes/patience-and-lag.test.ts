/**
 * Critical patience and lag against the closed forms of the discounted detection factor, in periods
 * of a day to a year; and for ladders, whose margin need not rise with patience, against a very
 * fine scan with the plain stage test.
 */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { at } from '../../src/base/assert.ts'
import {
  type Case,
  criticalDiscount,
  criticalPatience,
  detectionPerPeriod,
  longestLag,
  longestLagOf,
  type Stakes,
  surplusOf,
  testStages,
  withAnswers,
  withParty,
} from '../../src/subjects/stakes/calculus/calculus.ts'
import { arbitraryLadder, arbitraryStakes } from './arbitrary-stakes.ts'

const periods = { day: 1, week: 7, month: 365.25 / 12, quarter: 365.25 / 4, year: 365.25 }

interface Watch {
  readonly discount: number
  readonly detection: number
  readonly lag: number
}

/** What each gives costs it 1 and is worth `gift` to the other: the critical factor is 1 / gift. */
function exchange(watch: Watch, gift = 2): Case {
  const party = { ...watch, sanction: 0, hostage: 0, falseAlarm: 0 }
  const option = { irreversibleShare: 0, prerequisites: [] }
  const stakes: Stakes = {
    parties: [
      { ...party, id: 'a' },
      { ...party, id: 'b' },
    ],
    options: [
      { ...option, id: 'x', owner: 0, values: [-1, gift] },
      { ...option, id: 'y', owner: 1, values: [gift, -1] },
    ],
  }
  const ladder = [{ options: [0, 1], dwell: 1, survival: 1 }]
  return { stakes, ladder, row: { stage: 0, party: 0 } }
}

function surplusWith(one: Case, discount: number): number {
  return surplusOf({ ...one, stakes: withParty(one.stakes, one.row.party, { discount }) })
}

/** Below and above a change of sign, as near as its distance from 0 and 1 allows. */
function besides(change: number): [number, number] {
  const step = 1e-6 * Math.min(change, 1 - change)
  return [change - step, change + step]
}

describe('an exchange', () => {
  test.each(Object.entries(periods))(
    'patience in periods of a %s is the closed form',
    (_, period) => {
      for (const within of [7, 30, 365.25, 3652.5])
        for (const probability of [0.01, 0.5, 0.99])
          for (const lag of [0, 1, 4, 90])
            for (const gift of [1.001, 2, 50]) {
              const detection = detectionPerPeriod({ probability, within, period })
              const one = exchange({ discount: 0.5, detection, lag }, gift)
              const closed = criticalDiscount(1 / gift, { detection, lag }) ?? Number.NaN
              const { changes, holds } = criticalPatience(one)
              const change = at(changes, 0)
              expect(holds).toEqual([[change, 1]])
              expect(Math.abs(change - closed) / Math.min(closed, 1 - closed)).toBeLessThan(1e-6)
              const [before, after] = besides(change)
              expect(surplusWith(one, before)).toBeLessThan(0)
              expect(surplusWith(one, after)).toBeGreaterThan(0)
            }
    },
  )

  test('seen for sure, patience is a root of the critical factor, however long the lag', () => {
    for (const lag of [0, 12, 365, 100_000]) {
      const one = exchange({ discount: 0.5, detection: 1, lag })
      expect(at(criticalPatience(one).changes, 0)).toBeCloseTo(0.5 ** (1 / (lag + 1)), 12)
    }
  })

  test('half a chance within a year, looked at day by day', () => {
    const detection = detectionPerPeriod({ probability: 0.5, within: 365.25, period: 1 })
    const [change = 0] = criticalPatience(exchange({ discount: 0.5, detection, lag: 0 })).changes
    expect(change).toBeCloseTo(0.998108, 5)
  })

  test('no patience is enough where the answer takes no more than the breach brings', () => {
    for (const detection of [1, 0.2, 1e-3])
      expect(criticalPatience(exchange({ discount: 0.9, detection, lag: 1 }, 1)).holds).toEqual([])
  })

  test.each<[number, keyof typeof periods, number]>([
    [0.7, 'day', 708],
    [0.95, 'day', 4_934],
    [0.95, 'week', 704],
  ])('at %d a year, in periods of a %s, the longest lag is %d', (yearly, name, lag) => {
    const discount = yearly ** (periods[name] / 365.25)
    expect(longestLagOf(exchange({ discount, detection: 1, lag: 0 }))).toBe(lag)
  })

  test.each(Object.entries(periods))(
    'the lag in periods of a %s is the closed form',
    (_, period) => {
      for (const yearly of [0.05, 0.7, 0.95, 0.9999])
        for (const detection of [1, 0.3, 1e-3])
          for (const gift of [1.5, 2, 50]) {
            const discount = yearly ** (period / 365.25)
            const one = exchange({ discount, detection, lag: 3 }, gift)
            const found = longestLagOf(one)
            expect(found).toBe(longestLag(1 / gift, { discount, detection }))
            if (found === undefined) continue
            const withLag = (lag: number): number =>
              surplusOf({ ...one, stakes: withAnswers(one.stakes, 0, () => ({ lag })) })
            expect(withLag(found)).toBeGreaterThan(-1e-12)
            expect(withLag(found + 1)).toBeLessThan(0)
          }
    },
  )

  test('the answer may take for ever only where a breach that nobody answers brings nothing', () => {
    const one = exchange({ discount: 0.9, detection: 1, lag: 0 })
    const options = one.stakes.options.map((option) =>
      option.owner === 0 ? { ...option, values: [0, 2] } : option,
    )
    const term = { party: 0, worth: 1, options: [0, 1], truth: [false, false, false, true] }
    const glad = { ...one, stakes: { ...one.stakes, options, terms: [term] } }
    expect(longestLagOf(glad)).toBe(Number.POSITIVE_INFINITY)
    expect(longestLagOf(one)).toBe(5)
  })
})

const rows = arbitraryStakes({ everything: true, optionsMax: 5 }).chain((stakes) =>
  fc
    .record({
      ladder: arbitraryLadder(stakes),
      longer: fc.constantFrom(1, 1, 5),
      look: fc.constantFrom('forward' as const, 'forward' as const, 'alone' as const),
      cheater: fc.constantFrom('march-on' as const, 'gated' as const),
      memory: fc.constantFrom('lasting' as const, 'fading' as const),
      marginMin: fc.constantFrom(0, 0, 0.25),
    })
    .map(({ ladder, longer, ...settings }): Case[] => {
      const stages = ladder.map((stage) => ({ ...stage, dwell: stage.dwell * longer }))
      return testStages(stakes, stages, settings)
        .filter(({ margin }) => Number.isFinite(margin))
        .map(({ stage, party }) => ({ stakes, ladder: stages, row: { ...settings, stage, party } }))
    }),
)

/** From 0.00005 to 1 less 0.0000001, as fine near both ends as between them. */
const scanned = Array.from({ length: 651 }, (_, i) => 1 / (1 + Math.exp(10 - i / 25)))

function agreesWithScan(one: Case): number {
  const { holds, changes } = criticalPatience(one)
  for (const discount of scanned) {
    const surplus = surplusWith(one, discount)
    if (Math.abs(surplus) < 1e-9) continue
    const inside = holds.some(([low, high]) => low <= discount && discount <= high)
    if (inside !== surplus > 0) throw new Error(`${discount}: ${surplus}, but ${inside}`)
  }
  for (const change of changes) {
    const [before, after] = besides(change).map((discount) => surplusWith(one, discount))
    expect(Math.abs(before ?? 1) + Math.abs(after ?? 1)).toBeLessThan(1e-3)
    if (Math.min(Math.abs(before ?? 0), Math.abs(after ?? 0)) > 1e-11)
      expect((before ?? 0) < 0).not.toBe((after ?? 0) < 0)
  }
  return changes.length
}

describe('ladders', () => {
  test('a very fine scan finds the same stretches, several where patience acts both ways', () => {
    const found = new Map<number, number>()
    fc.assert(
      fc.property(rows, (cases) => {
        for (const one of cases) {
          const changeCount = agreesWithScan(one)
          found.set(changeCount, (found.get(changeCount) ?? 0) + 1)
        }
      }),
      { numRuns: 25, seed: 20_251_110 },
    )
    for (const changeCount of [0, 1, 2]) expect(found.get(changeCount)).toBeGreaterThan(0)
  })

  test.each([
    ['a gift', [40], 1],
    ['a gift, then a bill', [40, -60], 2],
    ['a gift, a bill, and a greater gift', [30, -160, 200], 3],
  ] as const)('%s later: so many changes of sign, all where a grid would not look', (...row) => {
    const [, later, count] = row
    const one = stepThen(later, 300)
    const { changes, holds } = criticalPatience(one)
    expect(changes).toHaveLength(count)
    expect(at(changes, 0)).toBeGreaterThan(0.98)
    expect(holds.flat()).toEqual(count % 2 === 1 ? [...changes, 1] : changes)
    agreesWithScan(one)
  })
})

/** Party 0 takes a costly step for what comes after a long dwell each; broken, no more comes. */
function stepThen(later: readonly number[], dwell: number): Case {
  const party = { discount: 0.99, detection: 0, lag: 0, sanction: 0, hostage: 0, falseAlarm: 0 }
  const option = { irreversibleShare: 1, prerequisites: [] }
  const stakes: Stakes = {
    parties: [
      { ...party, id: 'a', detection: 1 },
      { ...party, id: 'b' },
    ],
    options: [
      { ...option, id: 'step', owner: 0, values: [-1, 1] },
      ...later.map((value, i) => ({
        ...option,
        id: `later-${i + 1}`,
        owner: 1,
        values: [value, -1],
      })),
    ],
  }
  const ladder = stakes.options.map((_, o) => ({ options: [o], dwell, survival: 1 }))
  return { stakes, ladder, row: { stage: 0, party: 0 } }
}
