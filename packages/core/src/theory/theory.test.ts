/** Published and hand-made values of the theory of repeated and gradual cooperation. */
import { describe, expect, test } from 'vitest'
import { at } from '../base/assert.ts'
import {
  type Bimatrix,
  bestSingleDeviation,
  contributions,
  criticalDiscountOf,
  fewestRounds,
  growthMargins,
  largestConcession,
  largestProject,
  linearPath,
  linearProject,
  linearValue,
  publicMonitoring,
  quadraticProject,
  restingLevel,
  smoothPath,
  smoothPayoff,
  smoothValue,
  stepsToShare,
  valueSet,
} from './theory.ts'

const dilemma: Bimatrix = [
  [
    [9, 9],
    [1, 10],
  ],
  [
    [10, 1],
    [3, 3],
  ],
]

function expectCorners(game: Bimatrix, discount: number, corners: readonly (readonly number[])[]) {
  const found = valueSet(game, discount)
  expect(found.complete).toBe(true)
  const sorted = (points: readonly (readonly number[])[]) =>
    [...points].sort((a, b) => at(a, 0) - at(b, 0) || at(a, 1) - at(b, 1))
  expect(found.corners).toHaveLength(corners.length)
  for (const [i, corner] of sorted(corners).entries())
    for (const player of [0, 1])
      expect(at(at(sorted(found.corners), i), player)).toBeCloseTo(at(corner, player), 6)
}

describe('value sets (T3; Abreu and Sannikov 2014, as tested in QuantEcon.py)', () => {
  test('the dilemma of patient players', () => {
    expectCorners(dilemma, 0.9, [
      [3, 3],
      [9.75, 3],
      [9, 9],
      [3, 9.75],
    ])
  })

  test('three actions each', () => {
    const game: Bimatrix = [
      [
        [16, 9],
        [3, 13],
        [0, 3],
      ],
      [
        [21, 1],
        [10, 4],
        [-1, 0],
      ],
      [
        [9, 0],
        [5, -4],
        [-5, -15],
      ],
    ]
    expectCorners(game, 0.3, [
      [7.33770472, 10.9826253],
      [1.1256824, 2.8],
      [7.33770472, 0],
      [7.86308964, 0],
      [19.7917977, 2.8],
      [15.5630896, 9.1],
    ])
  })

  test('no equilibrium in pure actions', () => {
    const game: Bimatrix = [
      [
        [1, -1],
        [-1, 2],
      ],
      [
        [-2, 2],
        [1, 0],
      ],
    ]
    expect(valueSet(game, 0.05).corners).toEqual([])
  })

  test('less patience: a segment, then the whole set again', () => {
    expectCorners(dilemma, 0.2, [
      [3, 3],
      [9, 9],
    ])
    expectCorners(dilemma, 0.3, [
      [3, 3],
      [9.75, 3],
      [9, 9],
      [3, 9.75],
    ])
  })
})

describe('repeated games', () => {
  test('the dilemma with payoffs 5, 3, 1 lasts from one half on', () => {
    const game: Bimatrix = [
      [
        [3, 3],
        [0, 5],
      ],
      [
        [5, 0],
        [1, 1],
      ],
    ]
    const [both, neither] = [
      { row: 0, column: 0 },
      { row: 1, column: 1 },
    ]
    expect(criticalDiscountOf(game, both, neither)).toBe(0.5)
    expect(() => criticalDiscountOf(game, neither, both)).toThrow('equilibrium')
  })

  test('a public signal', () => {
    const sharp = { kept: 2, gain: 1, worst: 0, goodIfKept: 0.9, goodIfBroken: 0.5 }
    const found = publicMonitoring(sharp)
    expect(found.best).toBeCloseTo(1.75, 10)
    expect(found.discountMin).toBeCloseTo(0.588235, 6)
    expect(found.punishmentAt(0.9)).toBeCloseTo(1.472222, 6)
    expect(found.punishmentAt(0.7)).toBeCloseTo(0.678571, 6)
    const other = publicMonitoring({ ...sharp, goodIfKept: 0.8, goodIfBroken: 0.3 })
    expect(other.best).toBeCloseTo(1.6, 10)
    expect(other.discountMin).toBeCloseTo(0.555556, 6)
  })
})

describe('growth that cannot be undone (T4; Lockwood and Thomas 2002)', () => {
  test.each([
    { cost: 1, benefit: 2, discount: 0.8, value: 0.75, to90: 5, to99: 10 },
    { cost: 1, benefit: 2, discount: 0.9, value: 0.888889, to90: 4, to99: 8 },
    { cost: 1, benefit: 1.5, discount: 0.9, value: 0.388889, to90: 8, to99: 16 },
  ])('linear: benefit $benefit, patience $discount', ({ value, to90, to99, ...play }) => {
    const growth = { ...play, most: 1 }
    expect(linearValue(growth)).toBeCloseTo(value, 6)
    expect([stepsToShare(growth, 0.9), stepsToShare(growth, 0.99)]).toEqual([to90, to99])
  })

  test.each([
    [0.8, [0.375, 0.609375, 0.755859, 0.847412, 0.904633]],
    [0.9, [0.444444, 0.691358, 0.828532]],
  ])('linear: the path at patience %d', (discount, levels) => {
    const path = linearPath({ cost: 1, benefit: 2, discount, most: 1 }, 10)
    for (const [t, level] of levels.entries()) expect(at(path, t)).toBeCloseTo(level, 6)
  })

  test('linear: too little patience, and nothing grows', () => {
    expect(linearValue({ cost: 1, benefit: 2, discount: 0.5, most: 1 })).toBe(0)
  })

  test('the incentive binds at every step of both paths', () => {
    const linear = growthMargins(
      (own, other) => 2 * other - own,
      linearPath({ cost: 1, benefit: 2, discount: 0.8, most: 1 }, 400),
      0.8,
    )
    const smooth = growthMargins(smoothPayoff, smoothPath(0.9, 40_000), 0.9)
    for (const margin of [...linear.slice(0, 100), ...smooth.slice(0, 100)])
      expect(Math.abs(margin)).toBeLessThan(1e-9)
  })

  test('smooth: the path, its limit and its value', () => {
    const path = smoothPath(0.9, 2_000)
    const shares = [0.5, 0.625, 0.6953125, 0.741729736, 0.7750815]
    for (const [t, share] of shares.entries()) expect(at(path, t) / 0.9).toBeCloseTo(share, 6)
    expect(at(path, 99)).toBeCloseTo(0.883088, 6)
    expect(at(path, 1_999)).toBeCloseTo(0.899104, 6)
    expect(smoothValue(0.9)).toBe(0.45)
    const slopes = (level: number) => ({ own: -level, other: 1 })
    expect(restingLevel(slopes, { discount: 0.9, low: 0, high: 2 })).toBeCloseTo(0.9, 10)
  })

  test('smooth: one percent more at the start runs past the first best after 43 steps', () => {
    const path = smoothPath(0.9, 60, (0.9 / 2) * 1.01)
    expect(path.findIndex((level) => level > 1)).toBe(43)
    expect(Math.max(...smoothPath(0.9, 60))).toBeLessThan(0.9)
  })
})

describe('contributions in turns (T5; Admati and Perry 1991)', () => {
  test('linear costs: the contributions, and their sum is the worth', () => {
    const expected = [0.1, 0.171, 0.13851, 0.112193, 0.090876]
    for (const [n, x] of contributions(linearProject(0.9, 1), 5).entries())
      expect(x).toBeCloseTo(at(expected, n), 6)
    expect(contributions(linearProject(0.5, 1), 3)).toEqual([0.5, 0.375, 0.09375])
    for (const discount of [0.5, 0.9])
      expect(largestProject(linearProject(discount, 1))).toBeCloseTo(1, 10)
  })

  test('quadratic costs', () => {
    expect(largestProject(quadraticProject(0.5, 1))).toBeCloseTo(2.732051, 6)
    expect(largestProject(quadraticProject(0.9, 1))).toBeCloseTo(6.29529, 5)
  })

  test('no other contribution pays', () => {
    for (const project of [
      linearProject(0.9, 1),
      quadraticProject(0.5, 1),
      quadraticProject(0.9, 1),
    ])
      expect(bestSingleDeviation(project, 120)).toBeLessThan(1e-9)
  })
})

describe('gradual concessions (after Compte and Jehiel 2004)', () => {
  test.each([
    [0.9, 0.3, [0.375, 0.2625, 0.16125, 0.070125], 5],
    [0.95, 0.3, [], 10],
    [0.9, 0.45, [], 1],
    [0.8, 0.2, [0.333333, 0.2, 0.093333, 0.008], 5],
  ])('patience %d, kept %d', (discount, kept, most, rounds) => {
    for (const [i, x] of most.entries())
      expect(largestConcession({ discount, kept }, i + 1)).toBeCloseTo(x, 6)
    expect(fewestRounds({ discount, kept })).toBe(rounds)
  })
})
