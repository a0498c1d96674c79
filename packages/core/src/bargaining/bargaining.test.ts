/** Textbook sets that tell the solutions apart, and published divisions. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { at } from '../base/assert.ts'
import {
  adjustedWinner,
  type Bargain,
  egalitarian,
  idealPoint,
  kalaiSmorodinsky,
  nashSolution,
  packagesOf,
  paretoFilter,
  rationalPackages,
  rubinsteinShare,
  tradesBetween,
  type Utilities,
  utilitarian,
} from './bargaining.ts'

function chosen(bargain: Bargain, solution: (bargain: Bargain) => number | undefined): Utilities {
  return at(bargain.packages, solution(bargain) ?? -1)
}

const issues = [
  [
    [0, 0, 0],
    [30, -8, -2],
    [45, -20, -6],
  ],
  [
    [0, 0, 0],
    [-10, 25, 10],
    [-25, 40, 15],
  ],
  [
    [0, 0, 0],
    [15, -5, 1],
    [25, -15, 2],
  ],
  [
    [0, 0, 0],
    [10, -4, 3],
  ],
]

describe('packages (T18)', () => {
  test('four solutions choose four packages', () => {
    const packages = [
      [30, 2],
      [26, 2.6],
      [16, 4],
      [9, 5],
    ]
    const bargain = { packages, disagreement: [0, 0] }
    expect(chosen(bargain, nashSolution)).toEqual([26, 2.6])
    expect(chosen(bargain, kalaiSmorodinsky)).toEqual([16, 4])
    expect(chosen(bargain, egalitarian)).toEqual([9, 5])
    expect(chosen(bargain, utilitarian)).toEqual([30, 2])
  })

  test('four issues between two parties', () => {
    const packages = packagesOf(issues.map((levels) => levels.map((u) => u.slice(0, 2))))
    const bargain = { packages, disagreement: [0, 0] }
    const rational = rationalPackages(bargain)
    expect([packages.length, rational.length]).toEqual([54, 29])
    expect(paretoFilter(rational.map((i) => at(packages, i)))).toHaveLength(8)
    expect(idealPoint(bargain)).toEqual([55, 32])
    for (const solution of [nashSolution, kalaiSmorodinsky, egalitarian])
      expect(chosen(bargain, solution)).toEqual([30, 23])
    expect(chosen(bargain, utilitarian)).toEqual([45, 11])
  })

  test('four issues between three parties', () => {
    const packages = packagesOf(issues)
    const bargain = { packages, disagreement: [0, 0, 0] }
    const rational = rationalPackages(bargain)
    expect([packages.length, rational.length]).toEqual([54, 29])
    expect(paretoFilter(rational.map((i) => at(packages, i)))).toHaveLength(10)
    expect(idealPoint(bargain)).toEqual([55, 32, 20])
    expect(chosen(bargain, nashSolution)).toEqual([30, 23, 17])
    expect(chosen(bargain, utilitarian)).toEqual([40, 13, 18])
  })

  test('stretching one scale moves neither Nash nor Kalai-Smorodinsky', () => {
    const packages = packagesOf(issues)
    const bargain = { packages, disagreement: [0, 0, 0] }
    const stretched = {
      packages: packages.map((u) => u.map((x, p) => (p === 1 ? 7 * x + 3 : x))),
      disagreement: [0, 3, 0],
    }
    for (const solution of [nashSolution, kalaiSmorodinsky])
      expect(solution(stretched)).toBe(solution(bargain))
  })

  test('nobody agrees to a set without a rational package', () => {
    expect(nashSolution({ packages: [[-1, 5]], disagreement: [0, 0] })).toBeUndefined()
  })

  test('who offers first gets more of the pie', () => {
    expect(rubinsteinShare(0.9, 0.8)).toBeCloseTo(0.714286, 6)
  })
})

test('efficient packages are those that no other one dominates', () => {
  const packages = fc.array(fc.tuple(fc.integer({ max: 5 }), fc.integer({ max: 5 }), fc.nat(4)), {
    maxLength: 40,
  })
  fc.assert(
    fc.property(packages, (some) => {
      const slowly = [...some.keys()].filter(
        (i) =>
          !some.some(
            (other) =>
              other.every((u, p) => u >= at(at(some, i), p)) &&
              other.some((u, p) => u > at(at(some, i), p)),
          ),
      )
      expect(paretoFilter(some)).toEqual(slowly)
    }),
  )
})

describe('adjusted winner (T19)', () => {
  test('Camp David: each side gets 395/6 of its points', () => {
    const israel = [35, 10, 20, 10, 5, 20]
    const egypt = [55, 5, 10, 5, 20, 5]
    const { shares, points } = adjustedWinner(israel, egypt)
    expect(points[0]).toBeCloseTo(395 / 6, 10)
    expect(points[1]).toBeCloseTo(395 / 6, 10)
    expect(shares[0]).toBeCloseTo(1 / 6, 10)
    expect(shares[4]).toBe(0)
  })

  test('no split where issues even out', () => {
    expect(adjustedWinner([60, 30, 10], [40, 40, 20])).toEqual({
      shares: [1, 0, 0],
      points: [60, 60],
    })
  })

  test('a split of the first of four', () => {
    const { shares, points } = adjustedWinner([50, 20, 20, 10], [30, 40, 10, 20])
    expect(points).toEqual([63.75, 63.75])
    expect(shares).toEqual([0.875, 0, 1, 0])
  })
})

describe('trades', () => {
  test('equal rates leave nothing to trade', () => {
    expect(tradesBetween([10, 20], [5, 10])).toEqual([])
  })

  test('the widest difference of rates comes first', () => {
    const [best] = tradesBetween([10, 20, 40], [20, 20, 10])
    expect(best).toEqual({ given: 0, received: 2, ratio: 8 })
  })
})
