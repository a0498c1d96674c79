import { describe, expect, test } from 'vitest'
import { type Column, peel, quantile, restricted, within } from './prim.ts'
import { below, uniform } from './random.ts'

/** All settings of so many yes-or-no columns. */
function settings(count: number): Column[] {
  const cases = Array.from({ length: 2 ** count }, (_, i) => i)
  return Array.from({ length: count }, (_, bit) => ({
    kind: 'choice',
    count: 2,
    values: cases.map((i) => (i >> bit) & 1),
  }))
}

describe('the peeling of a box', () => {
  test('finds the two conditions that make every case one of interest', () => {
    const columns = settings(4)
    const hits = Array.from({ length: 16 }, (_, i) => (i & 1) === 1 && (i & 4) === 0)
    const last = peel(columns, hits).at(-1)
    expect(last).toEqual({
      limits: [
        { kind: 'choice', allowed: [false, true] },
        undefined,
        { kind: 'choice', allowed: [true, false] },
        undefined,
      ],
      caseCount: 4,
      hitCount: 4,
    })
  })

  test('leaves everything alone where all cases or none are of interest', () => {
    for (const hit of [true, false]) expect(peel(settings(3), Array(8).fill(hit))).toHaveLength(1)
  })

  test('finds a corner of the square: both numbers high', () => {
    const draws = Array.from({ length: 2_000 }, (_, draw) =>
      [0, 1, 2].map((place) => uniform({ seed: 3, draw, place })),
    )
    const columns = [0, 1, 2].map(
      (i): Column => ({ kind: 'number', values: draws.map((one) => one[i] ?? 0) }),
    )
    const hits = draws.map(([x, y]) => (x ?? 0) > 0.7 && (y ?? 0) > 0.6)
    const boxes = peel(columns, hits)
    const pure = boxes.find((box) => box.hitCount / box.caseCount > 0.95)
    const [x, y, z] = pure?.limits ?? []
    expect(x?.kind === 'number' && Math.abs(x.low - 0.7)).toBeLessThan(0.03)
    expect(y?.kind === 'number' && Math.abs(y.low - 0.6)).toBeLessThan(0.03)
    expect(z).toBeUndefined()
  })

  test('raises the share at each step, and its counts are those of its limits', () => {
    const columns = settings(6)
    const hits = Array.from(
      { length: 64 },
      (_, draw) => below(3, { seed: 8, draw, place: 0 }) === 0,
    )
    const boxes = peel(columns, hits)
    for (const [i, box] of boxes.entries()) {
      const inside = hits.flatMap((hit, one) =>
        box.limits.every((limit, c) => !limit || within(limit, columns[c]?.values[one] ?? 0))
          ? [hit]
          : [],
      )
      expect(inside).toHaveLength(box.caseCount)
      expect(inside.filter(Boolean)).toHaveLength(box.hitCount)
      const before = boxes[i - 1]
      if (before)
        expect(box.hitCount / box.caseCount).toBeGreaterThan(before.hitCount / before.caseCount)
      expect(restricted(box)).toBeLessThanOrEqual(i)
    }
  })
})

test('a quantile passes over equal values as one', () => {
  expect(quantile([1, 2, 3, 4, 5], 0.5)).toBe(3.5)
  expect(quantile([1, 1, 1, 1, 9], 0.05)).toBe(5)
  expect(quantile([1, 9, 9, 9, 9], 0.95)).toBe(5)
})
