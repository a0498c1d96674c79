/** When inspections come, what they deter, and what it means that they found nothing. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { at } from '../../src/base/assert.ts'
import { fraction, numberOf } from '../../src/base/fraction.ts'
import { uniform } from '../../src/base/random.ts'
import {
  announcedValue,
  beliefAfterClean,
  equidistantDetection,
  equidistantInterval,
  inspectionGame,
  inspectionToDeter,
  interimTimes,
  interimValue,
  poissonDetection,
  poissonRate,
  randomDetection,
  randomVisits,
  slotDetection,
  slotsIn,
  slotsToDeter,
} from '../../src/inspection/inspection.ts'
import { gameValue } from './linear-programme.ts'

const runs = { numRuns: 300, seed: 20_251_130 }

/** The alternating sum for 1 / v_k in whole numbers of 10^-90: slow, and nothing cancels. */
function sumOf(k: number): number {
  const scale = 10n ** 90n
  const exponential = (x: number): bigint => {
    let [term, total] = [scale, scale]
    for (let i = 1n; term > 0n; i++) {
      term = (term * BigInt(x)) / i
      total += term
    }
    return total
  }
  let [total, factorial] = [0n, 1n]
  for (let j = 0; j <= k; j++) {
    if (j > 0) factorial *= BigInt(j)
    const term = (BigInt(k - j) ** BigInt(j) * exponential(k - j)) / factorial
    total += j % 2 === 0 ? term : -term
  }
  return numberOf(fraction(total, scale))
}

describe('interim inspections (T13, Diamond 1982)', () => {
  test('v_1 to v_6, the first of them 1/e', () => {
    const values = [0.367879, 0.214097, 0.150002, 0.115385, 0.09375, 0.078947]
    for (const [i, value] of values.entries()) expect(interimValue(i + 1)).toBeCloseTo(value, 6)
    expect(interimValue(1)).toBeCloseTo(1 / Math.E, 15)
  })

  test('the closed form in exact arithmetic, up to 60 inspections', () => {
    for (let k = 0; k <= 60; k++)
      expect(Math.abs(interimValue(k) * sumOf(k) - 1)).toBeLessThan(1e-14)
  })

  test('announced ones are worth less, and at most half as much when there are many', () => {
    expect([1, 2, 3, 4].map(announcedValue)).toEqual([1 / 2, 1 / 3, 1 / 4, 1 / 5])
    const saved = [1, 2, 3].map((k) => 1 - interimValue(k) / announcedValue(k))
    expect(saved.map((x) => Math.round(100 * x))).toEqual([26, 36, 40])
    expect(interimValue(10_000) / announcedValue(10_000)).toBeCloseTo(0.5, 4)
  })

  test('whenever a violation begins, it lasts as long on average as the value says', () => {
    const draws = 4_000
    for (const k of [1, 2, 5]) {
      const plans = Array.from({ length: draws }, (_, i) => interimTimes(k, (i + 0.5) / draws))
      for (const begin of [0, 0.1, 0.33, 0.5, 0.61, 1 - interimValue(k) - 1e-9]) {
        const total = plans.reduce(
          (sum, times) => sum + (times.find((time) => time >= begin) ?? 1) - begin,
          0,
        )
        expect(total / draws).toBeCloseTo(interimValue(k), 3)
      }
    }
  })

  test('times rise, and each ends where the next begins', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (k, u) => {
          const times = interimTimes(k, u)
          expect(times).toHaveLength(k)
          for (const [i, time] of times.entries())
            expect(time).toBeGreaterThanOrEqual(times[i - 1] ?? 0)
          const [first, last] = [interimTimes(k, 0), interimTimes(k, 1)]
          expect(at(first, 0)).toBeCloseTo(0, 12)
          for (let i = 1; i < k; i++) expect(at(first, i)).toBeCloseTo(at(last, i - 1), 12)
          expect(at(last, k - 1)).toBeCloseTo(1 - interimValue(k), 12)
        },
      ),
      runs,
    )
  })
})

describe('timely detection', () => {
  test.each([
    [4, 1 / 12, 0.283469],
    [12, 1 / 12, 0.632121],
    [12, 1 / 4, 0.950213],
  ])('surprise at %d a year', (rate, criticalTime, chance) => {
    expect(poissonDetection(rate, { criticalTime, nonDetection: 0 })).toBeCloseTo(chance, 6)
  })

  test.each([
    [1 / 12, 27.631],
    [1 / 4, 9.21],
    [1, Math.LN10],
  ])('90 %% within %d of a year', (criticalTime, rate) => {
    expect(poissonRate(0.9, { criticalTime, nonDetection: 0 })).toBeCloseTo(rate, 3)
  })

  const chance = fc.integer({ min: 1, max: 98 }).map((x) => x / 100)
  const urgencies = fc.record({
    criticalTime: fc.integer({ min: 1, max: 40 }).map((x) => x / 10),
    nonDetection: fc.integer({ min: 0, max: 95 }).map((x) => x / 100),
  })

  test('what is least for a wanted chance is just enough', () => {
    fc.assert(
      fc.property(chance, urgencies, (wanted, urgency) => {
        const rate = poissonRate(wanted, urgency) ?? 0
        expect(poissonDetection(rate, urgency)).toBeCloseTo(wanted, 12)
        const visits = randomVisits(wanted, 10, urgency) ?? 0
        const reached = (n: number) => randomDetection({ visits: n, period: 10 }, urgency)
        expect(reached(visits)).toBeGreaterThanOrEqual(wanted - 1e-9)
        expect(reached(visits - 1)).toBeLessThan(wanted)
        const interval = equidistantInterval(wanted, urgency) ?? 0
        const { chosenStart } = equidistantDetection(interval, urgency)
        expect(chosenStart).toBeGreaterThanOrEqual(wanted - 1e-9)
        expect(equidistantDetection(interval * 1.001, urgency).chosenStart).toBeLessThan(wanted)
      }),
      runs,
    )
  })

  test('as many visits: a rate is the limit of visits at random times', () => {
    const urgency = { criticalTime: 1, nonDetection: 0.2 }
    const many = randomDetection({ visits: 100_000, period: 50_000 }, urgency)
    expect(many).toBeCloseTo(poissonDetection(2, urgency), 4)
  })

  test('more visits never find less, of any kind; a sensor that sees nothing finds nothing', () => {
    fc.assert(
      fc.property(urgencies, fc.integer({ min: 1, max: 20 }), (urgency, n) => {
        const found = (more: number) => [
          equidistantDetection(10 / (n + more), urgency).chosenStart,
          equidistantDetection(10 / (n + more), urgency).anyStart,
          randomDetection({ visits: n + more, period: 10 }, urgency),
          poissonDetection((n + more) / 10, urgency),
        ]
        const [less, more] = [found(0), found(1)]
        for (const [i, share] of more.entries())
          expect(share).toBeGreaterThanOrEqual(at(less, i) - 1e-12)
      }),
      runs,
    )
    const blind = { criticalTime: 1, nonDetection: 1 }
    expect(equidistantDetection(0.1, blind)).toEqual({ chosenStart: 0, anyStart: 0 })
    expect(poissonRate(0.5, blind)).toBeUndefined()
    expect(randomVisits(0.5, 2, blind)).toBeUndefined()
    expect(equidistantInterval(0.5, blind)).toBeUndefined()
  })

  test('visits at equal intervals, a violation at any time: as drawn', () => {
    const [interval, draws] = [0.7, 20_000]
    const urgency = { criticalTime: 1, nonDetection: 0.4 }
    let seen = 0
    for (let draw = 0; draw < draws; draw++) {
      const first = interval * uniform({ seed: 5, draw, place: 0 })
      let isSeen = false
      for (let time = first, place = 1; time <= 1; time += interval, place++)
        if (uniform({ seed: 5, draw, place }) >= 0.4) isSeen = true
      if (isSeen) seen++
    }
    const { anyStart, chosenStart } = equidistantDetection(interval, urgency)
    expect(Math.abs(seen / draws - anyStart)).toBeLessThan(4 * Math.sqrt(0.25 / draws))
    expect(chosenStart).toBeCloseTo(0.6, 12)
  })
})

describe('critical time in slots (Canty, Rothenstein and Avenhaus 2001)', () => {
  test.each([
    [12, 4, 0, 0.333333],
    [12, 4, 0.1, 0.3],
    [4, 1, 0.2, 0.2],
  ])('%d slots, %d inspected, non-detection %d', (slots, inspections, nonDetection, chance) => {
    expect(slotDetection({ slots, inspections, nonDetection })).toBeCloseTo(chance, 6)
  })

  test('is the value of the game of slots against sets of slots', () => {
    for (const [slots, inspections] of [
      [3, 1],
      [4, 2],
      [5, 2],
    ] as const) {
      const sets = Array.from({ length: 2 ** slots }, (_, set) => set).filter(
        (set) => [...set.toString(2)].filter((bit) => bit === '1').length === inspections,
      )
      const undetected = Array.from({ length: slots }, (_, slot) =>
        sets.map((set) => ((set >> slot) & 1 ? 0.25 : 1)),
      )
      const found = slotDetection({ slots, inspections, nonDetection: 0.25 })
      expect(1 - gameValue(undetected)).toBeCloseTo(found, 6)
    }
  })

  test('slots are rounded up, but not by rounding, and an inspection at the end takes one', () => {
    const none = { endInspection: false }
    expect(slotsIn(12, 1, none)).toBe(12)
    expect(slotsIn(0.3, 0.1, none)).toBe(3)
    expect(slotsIn(1, 0.3, none)).toBe(4)
    expect(slotsIn(1, 5, none)).toBe(1)
    expect(slotsIn(12, 3, { endInspection: true })).toBe(3)
  })

  test('the fewest that deter do, and one less does not', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 0, max: 9 }),
        (slots, gain, tenth) => {
          const nonDetection = tenth / 10
          const fewest = slotsToDeter({ slots, nonDetection }, { gain, loss: 10 })
          const needed = gain / (gain + 10)
          const reached = (inspections: number) =>
            slotDetection({ slots, inspections, nonDetection })
          if (fewest === undefined) expect(reached(slots)).toBeLessThan(needed)
          else {
            expect(reached(fewest)).toBeGreaterThanOrEqual(needed - 1e-9)
            if (fewest > 0) expect(reached(fewest - 1)).toBeLessThan(needed)
          }
        },
      ),
      runs,
    )
  })
})

describe('one inspection and one temptation', () => {
  test.each([
    [9, 1, 0, 0.9],
    [9, 1, 0.1, 1],
    [10, 10, 0.1, 0.555556],
    [1, 4, 0.2, 0.25],
  ])('gain %d, loss %d, non-detection %d', (gain, loss, nonDetection, chance) => {
    expect(inspectionToDeter({ gain, loss }, { nonDetection })).toBeCloseTo(chance, 6)
  })

  test('even a sure inspection may not deter', () => {
    expect(inspectionToDeter({ gain: 9, loss: 1 }, { nonDetection: 0.11 })).toBeUndefined()
  })

  const amounts = { gain: 9, loss: 1, nonDetection: 0, effort: 1, found: 10, missed: 100 }

  test('whoever announces its chance of inspecting is better off', () => {
    const { equilibrium, leadership, deterrable } = inspectionGame(amounts)
    expect(deterrable).toBe(true)
    expect(equilibrium.inspection).toBeCloseTo(0.9, 12)
    expect(equilibrium.violation).toBeCloseTo(0.010989, 6)
    expect(equilibrium.payoff).toBeCloseTo(-1.098901, 6)
    expect(leadership).toEqual({ inspection: 0.9, violation: 0, payoff: -0.9 })
  })

  const games = fc.record({
    gain: fc.integer({ min: 1, max: 20 }),
    loss: fc.integer({ min: 1, max: 20 }),
    nonDetection: fc.integer({ min: 0, max: 10 }).map((x) => x / 10),
    falseAlarm: fc.integer({ min: 0, max: 3 }).map((x) => x / 10),
    effort: fc.integer({ min: 1, max: 4 }),
    found: fc.integer({ min: 5, max: 9 }),
    missed: fc.integer({ min: 10, max: 60 }),
    alarmCost: fc.record({
      inspector: fc.integer({ min: 0, max: 3 }),
      inspected: fc.integer({ min: 0, max: 3 }),
    }),
  })

  test('in equilibrium nobody gains by another choice; to lead is no worse', () => {
    fc.assert(
      fc.property(games, (game) => {
        const { equilibrium, leadership } = inspectionGame(game)
        const { inspection: q, violation: p, payoff } = equilibrium
        const { gain, loss, nonDetection: miss, falseAlarm, effort, found, missed } = game
        const violating = q * (miss * gain - (1 - miss) * loss) + (1 - q) * gain
        const keeping = -q * falseAlarm * game.alarmCost.inspected
        const mixed = p * violating + (1 - p) * keeping
        expect(mixed).toBeGreaterThanOrEqual(Math.max(violating, keeping) - 1e-9)
        const inspecting =
          -(1 - p) * (effort + falseAlarm * game.alarmCost.inspector) -
          p * (miss * missed + (1 - miss) * found)
        const staying = -p * missed
        expect(payoff).toBeCloseTo(q * inspecting + (1 - q) * staying, 9)
        expect(payoff).toBeGreaterThanOrEqual(Math.max(inspecting, staying) - 1e-9)
        expect(leadership.payoff).toBeGreaterThanOrEqual(payoff - 1e-9)
      }),
      runs,
    )
  })
})

describe('clean inspections', () => {
  test.each([
    [0.1, 0.3, 5, 0.018332],
    [0.5, 0.3, 5, 0.143887],
    [0.5, 0.7, 3, 0.02629],
  ])('belief %d, detection %d, %d times nothing', (belief, detection, inspections, after) => {
    expect(beliefAfterClean(belief, { detection, inspections })).toBeCloseTo(after, 6)
  })

  test('two rounds are as one of both, and a blind inspection tells nothing', () => {
    const belief = beliefAfterClean(0.4, { detection: 0.2, inspections: 3 })
    const twice = beliefAfterClean(belief, { detection: 0.2, inspections: 4 })
    expect(twice).toBeCloseTo(beliefAfterClean(0.4, { detection: 0.2, inspections: 7 }), 14)
    expect(beliefAfterClean(0.4, { detection: 0, inspections: 9 })).toBe(0.4)
  })
})
