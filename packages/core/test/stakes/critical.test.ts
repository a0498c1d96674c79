/**
 * Critical numbers are found with breaches worked out once. Here each is put into the stakes
 * themselves, and the plain stage test must turn there: hold on one side, fail on the other.
 */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { at } from '../../src/base/assert.ts'
import {
  type Case,
  criticalPatience,
  criticalSurvival,
  detectionNeeded,
  longestLagOf,
  missingHostage,
  missingSanction,
  surplusOf,
  testStages,
  withAnswers,
  withDetection,
  withMore,
  withParty,
} from '../../src/subjects/stakes/calculus/calculus.ts'
import { arbitraryLadder, arbitraryStakes } from './arbitrary-stakes.ts'

const runs = { numRuns: 60, seed: 20_251_110 }
const slack = 1e-9
const step = 1e-6

const rows = arbitraryStakes({ everything: true, optionsMax: 4 }).chain((stakes) =>
  fc
    .record({
      stakes: fc.constant(stakes),
      ladder: arbitraryLadder(stakes),
      look: fc.constantFrom('alone' as const, 'forward' as const),
      cheater: fc.constantFrom('march-on' as const, 'gated' as const),
      memory: fc.constantFrom('lasting' as const, 'fading' as const),
    })
    .map(({ ladder, ...settings }): Case[] =>
      testStages(settings.stakes, ladder, settings)
        .filter(({ margin }) => Number.isFinite(margin))
        .map(({ stage, party }) => ({ stakes, ladder, row: { ...settings, stage, party } })),
    ),
)

/** What a critical number is put in for, and what the plain test then says. */
type PutIn = (one: Case, value: number) => Case

function everyRow(judge: (one: Case) => void): void {
  fc.assert(
    fc.property(rows, (cases) => cases.forEach(judge)),
    runs,
  )
}

function turnsAt(one: Case, put: PutIn, value: number | undefined, range: [number, number]): void {
  if (value === undefined) {
    expect(surplusOf(put(one, range[1]))).toBeLessThan(slack)
    return
  }
  expect(surplusOf(put(one, Math.min(value + step, range[1])))).toBeGreaterThan(-1e-4)
  if (value > range[0] + step) expect(surplusOf(put(one, value - step))).toBeLessThan(slack)
}

describe('the plain stage test turns at the number found', () => {
  test('chance of detection', () => {
    everyRow((one) => {
      const put: PutIn = (given, value) => ({
        ...given,
        stakes: withDetection(given.stakes, given.row.party, value),
      })
      turnsAt(one, put, detectionNeeded(one), [0, 1])
    })
  })

  test('further sanction and further deposit', () => {
    everyRow((one) => {
      for (const what of ['sanction', 'hostage'] as const) {
        const found = what === 'sanction' ? missingSanction(one) : missingHostage(one)
        if (found === undefined) continue
        turnsAt(one, (given, value) => withMore(given, what, value), found, [0, 1e9])
      }
    })
  })

  test('lag', () => {
    everyRow((one) => {
      const withLag = (lag: number): number =>
        surplusOf({
          ...one,
          stakes: withAnswers(one.stakes, one.row.party, () => ({ lag })),
        })
      const found = longestLagOf(one)
      if (found === undefined) expect(withLag(0)).toBeLessThan(slack)
      else {
        expect(withLag(Math.min(found, 1_000))).toBeGreaterThan(-slack)
        if (Number.isFinite(found)) expect(withLag(found + 1)).toBeLessThan(slack)
      }
    })
  })

  test('patience, between the changes of sign', () => {
    everyRow((one) => {
      const { holds } = criticalPatience(one)
      const surplus = (discount: number): number =>
        surplusOf({ ...one, stakes: withParty(one.stakes, one.row.party, { discount }) })
      const inside = holds.map(([low, high]) => (low + high) / 2)
      const ends = [0, ...holds.flat(), 1]
      for (const middle of inside) expect(surplus(middle)).toBeGreaterThan(-slack)
      for (let i = 0; i < ends.length; i += 2) {
        const [low, high] = [at(ends, i), at(ends, i + 1)]
        if (high - low > 1e-3) expect(surplus((low + high) / 2)).toBeLessThan(slack)
      }
    })
  })

  test('the chance of going on', () => {
    everyRow((one) => {
      const put: PutIn = (given, survival) => ({
        ...given,
        ladder: given.ladder.map((stage, k) =>
          k < given.row.stage ? stage : { ...stage, survival },
        ),
      })
      turnsAt(one, put, criticalSurvival(one), [0, 1])
    })
  })
})
