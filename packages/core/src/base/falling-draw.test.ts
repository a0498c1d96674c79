import { describe, expect, test } from 'vitest'
import { type Bounds, fallingDraws } from './falling-draw.ts'
import { uniform } from './random.ts'

function drawn(bounds: readonly Bounds[], draws: number, seed = 4): number[][] {
  const draw = fallingDraws(bounds)
  if (draw === undefined) throw new Error('no list falls within these bounds')
  return Array.from({ length: draws }, (_, k) => draw({ seed, draw: k, place: 0 }))
}

const means = (lists: readonly number[][]) =>
  (lists[0] ?? []).map((_, i) => lists.reduce((sum, one) => sum + (one[i] ?? 0), 0) / lists.length)

const unit = { low: 0, high: 1 }

describe('falling lists', () => {
  test('within the same bounds are order statistics: of n the i-th has mean (n + 1 - i) / (n + 1)', () => {
    const found = means(drawn(Array(5).fill(unit), 8_000))
    for (const [i, mean] of [5 / 6, 4 / 6, 3 / 6, 2 / 6, 1 / 6].entries())
      expect(Math.abs((found[i] ?? 0) - mean)).toBeLessThan(0.006)
  })

  test('have the variance of a beta distribution: i (n + 1 - i) / ((n + 1)^2 (n + 2))', () => {
    const lists = drawn(Array(4).fill(unit), 8_000)
    for (let i = 1; i <= 4; i++) {
      const values = lists.map((one) => one[i - 1] ?? 0)
      const mean = values.reduce((a, b) => a + b, 0) / values.length
      const variance = values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / values.length
      expect(Math.abs(variance - (i * (5 - i)) / (25 * 6))).toBeLessThan(0.0016)
    }
  })

  test('are those left of a box when lists that do not fall are thrown away', () => {
    const bounds = [
      { low: 2, high: 6 },
      { low: 1, high: 5 },
      { low: 0, high: 4 },
    ]
    const kept: number[][] = []
    for (let draw = 0; kept.length < 8_000; draw++) {
      const tried = bounds.map(
        ({ low, high }, place) => low + (high - low) * uniform({ seed: 77, draw, place }),
      )
      if (tried.every((x, i) => i === 0 || x <= (tried[i - 1] ?? 0))) kept.push(tried)
    }
    const [fast, slow] = [drawn(bounds, 8_000), kept]
    const quantile = (lists: number[][], i: number, share: number) =>
      lists.map((one) => one[i] ?? 0).sort((a, b) => a - b)[Math.floor(share * lists.length)] ?? 0
    for (let i = 0; i < 3; i++)
      for (const share of [0.1, 0.3, 0.5, 0.7, 0.9])
        expect(Math.abs(quantile(fast, i, share) - quantile(slow, i, share))).toBeLessThan(0.1)
  })

  test('where the bounds do not meet are drawn each for itself', () => {
    const apart = drawn(
      [
        { low: 4, high: 6 },
        { low: 1, high: 2 },
      ],
      8_000,
    )
    expect(means(apart)[0]).toBeCloseTo(5, 1)
    expect(means(apart)[1]).toBeCloseTo(1.5, 2)
  })

  test('keep exact numbers, fall, and stay within their bounds, also where many meet', () => {
    const many = [
      { low: 0, high: 9 },
      { low: 3, high: 3 },
      { low: 3, high: 8 },
      ...Array.from({ length: 30 }, () => ({ low: 0, high: 3 })),
      { low: 0.5, high: 0.5 },
    ]
    for (const list of drawn(many, 50)) {
      expect(list[1]).toBe(3)
      expect(list[2]).toBe(3)
      expect(list.at(-1)).toBe(0.5)
      for (const [i, x] of list.entries()) {
        expect(x).toBeGreaterThanOrEqual(0.5)
        if (i > 0) expect(x).toBeLessThanOrEqual(list[i - 1] ?? 0)
      }
    }
    expect(fallingDraws([])?.({ seed: 1, draw: 1, place: 1 })).toEqual([])
    expect(fallingDraws([{ low: 2, high: 2 }])?.({ seed: 1, draw: 1, place: 1 })).toEqual([2])
  })

  test('are none where none can fall', () => {
    expect(
      fallingDraws([
        { low: 0, high: 1 },
        { low: 2, high: 3 },
      ]),
    ).toBeUndefined()
  })

  test('are the same for the same seed and draw, for good', () => {
    expect(drawn([{ low: 1, high: 3 }, unit, unit], 2, 7)).toMatchInlineSnapshot(`
      [
        [
          2.9091942571126257,
          0.9156815440006464,
          0.1942702228137474,
        ],
        [
          1.8139208077681666,
          0.8599982587387177,
          0.03081284362861524,
        ],
      ]
    `)
  })
})
