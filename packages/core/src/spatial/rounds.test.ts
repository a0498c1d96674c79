/**
 * The published reference runs of KTAB's spatial model of politics (lsyaseen/KTAB, runs of 30 May
 * 2017, MIT), to the digits printed there.
 */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { at } from '../base/assert.ts'
import { weightedMean, weightedMedian } from './baselines.ts'
import type { SpatialActor } from './positions.ts'
import { bargainInRounds, type Round, roundsMax, usualRules } from './rounds.ts'
import { variantsOf } from './variants.ts'

/** Capability, then position and salience on each issue, of a hundred. */
function actorsIn(rows: readonly (readonly number[])[]): SpatialActor[] {
  return rows.map(([capability = 0, ...rest]) => ({
    capability,
    position: rest.filter((_, place) => place % 2 === 0).map((one) => one / 100),
    salience: rest.filter((_, place) => place % 2 === 1).map((one) => one / 100),
  }))
}

const threeIssues = actorsIn([
  [102.543, 75.79, 49.53, 6.37, 5.91, 70.45, 28.15],
  [53.393, 82.72, 30.33, 73.5, 21.22, 64, 24.79],
  [129.643, 82.45, 48.47, 90.89, 13.55, 0.07, 34.62],
  [75.92, 62.52, 20.76, 50.82, 39.24, 62.33, 22.21],
  [63.224, 82.34, 40.96, 45.77, 25.43, 73.31, 22.59],
  [120.048, 84.48, 22.92, 33.7, 39.35, 88.11, 15.42],
  [54.178, 70.96, 31.75, 33.46, 27.93, 90.36, 26.03],
])

const energyPolicy = actorsIn([
  [100, 30, 24, 20, 48],
  [60.2, 45, 44.7, 65, 41.3],
  [35, 30, 28.9, 15, 65.1],
  [35, 45, 20.6, 45, 49.4],
  [40, 50, 44.7, 65, 47.8],
  [20, 15, 32, 10, 32],
  [15, 20, 32, 15, 32],
  [25, 60, 43.9, 50, 50.1],
  [20, 30, 26.4, 15, 17.6],
  [35, 45, 35.9, 40, 46.6],
  [20, 50, 44.7, 50, 47.8],
  [20, 20, 47.4, 30, 40.6],
  [40, 15, 49, 60, 46],
])

const fixed = (numbers: readonly number[], digits: number) =>
  numbers.map((one) => one.toFixed(digits)).join(' ')

describe('KTAB, 7 actors and 3 issues', () => {
  const rounds = bargainInRounds(threeIssues)
  const first = at(rounds, 0)

  test('what risks they take', () => {
    expect(fixed(first.risks, 3)).toBe('-0.500 -0.459 -0.499 -0.274 1.000 -0.232 -0.430')
    expect(fixed(at(rounds, 1).risks, 3)).toBe('1.000 -0.469 -0.500 -0.474 0.655 -0.462 -0.469')
  })

  test('whom each challenges in the first round, with which chance and gain', () => {
    expect(
      first.challenges.map(({ challenger, target, chance, gain }) =>
        [challenger, target, chance.toFixed(4), gain.toFixed(4)].join(' '),
      ),
    ).toEqual([
      '0 6 0.7643 0.0947',
      '1 0 0.7964 0.2810',
      '2 6 0.8334 0.4711',
      '3 0 0.8056 0.2839',
      '4 0 0.5836 0.0116',
      '5 1 0.8510 0.2986',
      '6 1 0.3970 0.0286',
    ])
  })

  test('the first settlement', () => {
    expect(at(first.challenges, 0).settled).toEqual([
      [0.7561, 0.2478, 0.7195],
      [0.7561, 0.2479, 0.7195],
    ])
  })

  test('how far each round moves them', () => {
    const moved = rounds.slice(0, -1).map((one) => one.moved)
    expect(fixed(moved, 4)).toBe(
      '0.9999 0.7631 0.1780 0.0801 0.0853 0.0686 0.0639 0.1058 0.0398 0.0045',
    )
  })

  test.each([
    [0, '0.0047 0.6059 0.3618 0.2234 0.2420 0.4040 0.4031 0.3546 0.4593 0.3962 0.3340'],
    [1, '0.0302 0.0509 0.3087 0.3684 0.2457 0.1811 0.1290 0.3546 0.2960 0.3962 0.3340'],
    [2, '0.0054 0.0096 0.0256 0.0158 0.0096 0.0339 0.0072 0.0571 0.0194 0.0074 0.0183'],
    [3, '0.1492 0.1406 0.1887 0.1674 0.0823 0.2564 0.0533 0.2768 0.1131 0.0507 0.0957'],
    [4, '0.6001 0.6059 0.1152 0.3684 0.2420 0.4040 0.0446 0.3115 0.4593 0.1730 0.1512'],
    [5, '0.1447 0.1217 0.3618 0.0649 0.3687 0.1246 0.3628 0.3115 0.2960 0.3530 0.4009'],
    [6, '0.0656 0.0713 0.3087 0.1602 0.0517 0.1246 0.4031 0.3546 0.1123 0.0198 0.1512'],
  ])('the chances of actor %i', (actor, printed) => {
    expect(fixed(chancesOf(rounds, actor), 4)).toBe(printed)
  })

  test('where they end', () => {
    const ends = at(rounds, -1 + rounds.length).positions.map((one) =>
      fixed(
        one.map((each) => 100 * each),
        2,
      ),
    )
    expect(ends).toEqual([
      '78.56 31.76 74.05',
      '78.56 31.76 74.05',
      '82.45 90.89 0.07',
      '67.12 50.12 63.73',
      '78.60 31.65 74.11',
      '79.88 34.37 75.16',
      '78.60 31.65 74.11',
    ])
  })
})

describe('KTAB, 13 actors and 2 issues', () => {
  const rounds = bargainInRounds(energyPolicy)

  test('the chances at the end of 27 rounds', () => {
    expect(rounds).toHaveLength(28)
    const ends = energyPolicy.map((_, actor) => at(chancesOf(rounds, actor), 27))
    expect(fixed(ends, 4)).toBe(
      '0.2299 0.2299 0.1104 0.1104 0.1104 0.2202 0.2063 0.2063 0.2063 0.2330 0.2330 0.2330 0.0002',
    )
  })
})

/** Bueno de Mesquita 1994, years of delay of European emission standards, of ten. */
const emissions = actorsIn(
  [
    [0.08, 4, 0.8],
    [0.08, 7, 0.4],
    [0.03, 4, 0.2],
    [0.16, 4, 0.8],
    [0.16, 10, 0.6],
    [0.16, 10, 0.6],
    [0.16, 10, 0.9],
    [0.05, 7, 0.1],
    [0.05, 4, 1],
    [0.08, 7, 0.7],
  ].map(([capability = 0, position = 0, salience = 0]) => [
    capability,
    10 * position,
    100 * salience,
  ]),
)

describe('Bueno de Mesquita 1994, before any bargaining', () => {
  test('the mean by weight and the median', () => {
    expect(10 * weightedMean(emissions, 0)).toBeCloseTo(7.389955686853767, 12)
    expect(10 * weightedMedian(emissions, 0)).toBeCloseTo(7, 12)
  })
})

const share = fc.double({ min: 0, max: 1, noNaN: true })
const actors = fc.integer({ min: 1, max: 3 }).chain((issues) =>
  fc.array(
    fc.record({
      capability: fc.double({ min: 0, max: 100, noNaN: true }),
      position: fc.array(share, { minLength: issues, maxLength: issues }),
      salience: fc
        .array(share, { minLength: issues, maxLength: issues })
        .map((shares) => shares.map((one) => one / issues)),
    }),
    { minLength: 2, maxLength: 6 },
  ),
)

describe('any actors, by any rule', () => {
  test('end within the positions that there were, in a bounded number of rounds', () => {
    fc.assert(
      fc.property(actors, fc.constantFrom(...variantsOf(usualRules)), (some, rules) => {
        const rounds = bargainInRounds(some, rules)
        expect(rounds.length).toBeLessThanOrEqual(roundsMax + 1)
        for (const { positions, chances } of rounds) {
          expect(chances.every((one) => one >= 0 && one <= 1)).toBe(true)
          for (const position of positions)
            for (const [issue, one] of position.entries()) {
              const there = some.map((actor) => at(actor.position, issue))
              // Positions are agreed to a hundredth of a percent.
              expect(one).toBeGreaterThanOrEqual(Math.min(...there) - 1e-4)
              expect(one).toBeLessThanOrEqual(Math.max(...there) + 1e-4)
            }
        }
      }),
      { numRuns: 60 },
    )
  })

  test('the unit of what they can bring to bear does not matter', () => {
    const doubled = threeIssues.map((one) => ({ ...one, capability: 2 * one.capability }))
    expect(bargainInRounds(doubled).at(-1)?.positions).toEqual(
      bargainInRounds(threeIssues).at(-1)?.positions,
    )
  })

  test('who all stand together stay', () => {
    const same = threeIssues.map((one) => ({ ...one, position: [0.2, 0.5, 0.9] }))
    const rounds = bargainInRounds(same)
    expect(rounds.at(-1)?.positions).toEqual(same.map(({ position }) => position))
    expect(rounds.every((one) => one.challenges.length === 0)).toBe(true)
  })
})

function chancesOf(rounds: readonly Round[], actor: number): number[] {
  return rounds.map((one) => at(one.chances, actor))
}
