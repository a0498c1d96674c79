/** Matrices whose results are known, each under its source. */
import { describe, expect, test } from 'vitest'
import {
  attractorsOf,
  consistencyValue,
  consistentScenarios,
  impactBalances,
  matrixOf,
  totalImpact,
  weakestJudgements,
} from '../../src/cross-impact/cross-impact.ts'
import { scenarioOf, somewhereland, worldOfNested, written } from './somewhereland.ts'

function walked(matrix: ReturnType<typeof matrixOf>) {
  const found = attractorsOf(matrix, { succession: 'global' })
  if (found.kind !== 'walked') throw new Error(found.kind)
  return found
}

describe('Somewhereland (Weimer-Jehle, manual of ScenarioWizard)', () => {
  const matrix = matrixOf(somewhereland.variantCounts, somewhereland.rows)

  test('the impact balances of the figure in the manual', () => {
    expect(impactBalances(matrix, scenarioOf('213111'))).toEqual([
      [0, 3, -3],
      [2, 1, -3],
      [-9, -1, 10],
      [-7, 7],
      [4, -1, -3],
      [2, -1, -1],
    ])
    expect(consistencyValue(matrix, scenarioOf('213111'))).toBe(-14)
  })

  test('of 486 scenarios ten are consistent, with their totals and weights', () => {
    const { scenarios, isWhole } = consistentScenarios(matrix)
    expect(isWhole).toBe(true)
    const { attractors, cycles } = walked(matrix)
    const weights = new Map(
      attractors.map(({ scenarios: [one = []], weight }) => [written(one), weight]),
    )
    expect(cycles).toBe(0)
    const rows = scenarios.map(({ scenario, total }) => {
      const name = written(scenario)
      return `${name} ${total} ${weights.get(name)}`
    })
    expect(rows.sort()).toEqual([
      '122112 9 35',
      '131233 21 127',
      '132112 14 55',
      '132113 12 178',
      '213221 17 28',
      '223221 15 19',
      '312112 18 3',
      '313211 9 24',
      '322112 19 3',
      '323211 8 14',
    ])
    expect(attractors.length).toBe(10)
  })

  test.each([
    [1, 15],
    [2, 32],
    [3, 59],
  ])('up to an inconsistency of %d there are %d', (tolerance, count) => {
    expect(consistentScenarios(matrix, { tolerance }).count).toBe(count)
  })
})

describe('the world of Schweizer and Kurniawan 2016 (CIB_global of cibsa)', () => {
  const matrix = matrixOf(worldOfNested.variantCounts, worldOfNested.rows)

  test('four consistent scenarios: weight, consistency value and total of the vendor', () => {
    const { attractors } = walked(matrix)
    const rows = consistentScenarios(matrix).scenarios.map(({ scenario, consistency, total }) => {
      const weight = attractors.find(
        ({ scenarios: [one = []], length }) => length === 1 && written(one) === written(scenario),
      )?.weight
      return `${written(scenario)}; ${weight}; ${consistency}; ${total}`
    })
    expect(rows).toEqual(['313; 12; 1; 12', '232; 4; 0; 15', '222; 1; 0; 9', '123; 2; 0; 8'])
  })

  test('a cycle of two that the vendor leaves out', () => {
    const found = walked(matrix)
    const cycle = found.attractors.find(({ length }) => length > 1)
    expect(cycle?.scenarios.map(written).sort()).toEqual(['122', '223'])
    expect([cycle?.weight, found.cycles, found.cyclicWeight]).toEqual([17, 1, 17])
  })

  test('the total of each is the sum over its balances', () => {
    for (const { scenario, total } of consistentScenarios(matrix).scenarios)
      expect(totalImpact(matrix, scenario)).toBe(total)
  })

  test('by hand: 313 falls by a judgement of security or the economy on trade', () => {
    // Its balances: trade 3 −7 4, security 3 1 −4, economy −3 −1 5 −1; the least lead is 4 − 3 = 1,
    // so two steps are the least change, on trade's own variant 3 or its rival 1.
    expect(impactBalances(matrix, scenarioOf('313'))).toEqual([
      [3, -7, 4],
      [3, 1, -4],
      [-3, -1, 5, -1],
    ])
    expect(weakestJudgements(matrix, scenarioOf('313'))).toEqual({
      change: 2,
      judgements: [
        {
          from: { descriptor: 1, variant: 0 },
          on: { descriptor: 0, variant: 2 },
          is: 2,
          wouldBe: 0,
        },
        {
          from: { descriptor: 1, variant: 0 },
          on: { descriptor: 0, variant: 0 },
          is: 1,
          wouldBe: 3,
        },
        {
          from: { descriptor: 2, variant: 2 },
          on: { descriptor: 0, variant: 2 },
          is: 2,
          wouldBe: 0,
        },
        {
          from: { descriptor: 2, variant: 2 },
          on: { descriptor: 0, variant: 0 },
          is: 2,
          wouldBe: 4,
        },
      ],
    })
  })
})
