import { describe, expect, test } from 'vitest'
import { uniform } from './random.ts'
import { firstOrderShares, rankCorrelation, wilsonInterval } from './statistics.ts'

describe('the interval around a share', () => {
  test.each([
    // Newcombe, Two-sided confidence intervals for the single proportion, 1998, table I, method 3
    { count: 81, draws: 263, low: 0.2553, high: 0.3662 },
    { count: 15, draws: 148, low: 0.0624, high: 0.1605 },
    { count: 0, draws: 20, low: 0, high: 0.1611 },
    { count: 1, draws: 29, low: 0.0061, high: 0.1718 },
  ])('is the published one for $count of $draws', ({ count, draws, low, high }) => {
    const [from, to] = wilsonInterval(count, draws)
    expect(from).toBeCloseTo(low, 4)
    expect(to).toBeCloseTo(high, 4)
  })

  test('is everything when nothing was drawn, and never passes 0 or 1', () => {
    expect(wilsonInterval(0, 0)).toEqual([0, 1])
    expect(wilsonInterval(7, 7)[1]).toBe(1)
    expect(wilsonInterval(0, 7)[0]).toBe(0)
  })
})

describe('rank correlation', () => {
  test('is 1 for any rising pair, -1 for any falling, 0 where nothing varies', () => {
    expect(rankCorrelation([1, 2, 3, 4], [1, 10, 100, 1000])).toBeCloseTo(1)
    expect(rankCorrelation([1, 2, 3, 4], [9, 5, 2, 1])).toBeCloseTo(-1)
    expect(rankCorrelation([1, 2, 3], [5, 5, 5])).toBe(0)
  })

  test('gives the textbook value for hours of television against intelligence', () => {
    const intelligence = [106, 100, 86, 101, 99, 103, 97, 113, 112, 110]
    const hours = [7, 27, 2, 50, 28, 29, 20, 12, 6, 17]
    expect(rankCorrelation(intelligence, hours)).toBeCloseTo(-29 / 165, 10)
  })

  test('lets ties share the mean of their places', () => {
    expect(rankCorrelation([1, 2, 2, 3], [1, 2, 3, 4])).toBeCloseTo(0.9486833, 6)
  })
})

describe('first-order shares', () => {
  test('are those of the Ishigami function: 0.3139, 0.4424 and 0', () => {
    const ishigami = ([x, y, z]: number[]) =>
      Math.sin(x ?? 0) + 7 * Math.sin(y ?? 0) ** 2 + 0.1 * (z ?? 0) ** 4 * Math.sin(x ?? 0)
    const at = (sample: number, draw: number) =>
      [0, 1, 2].map((place) => Math.PI * (2 * uniform({ seed: sample, draw, place }) - 1))
    const draws = Array.from({ length: 16_384 }, (_, draw) => [at(101, draw), at(202, draw)])
    const shares = firstOrderShares({
      a: draws.map(([a]) => ishigami(a ?? [])),
      b: draws.map(([, b]) => ishigami(b ?? [])),
      mixed: [0, 1, 2].map((input) =>
        draws.map(([a, b]) => ishigami((a ?? []).map((x, i) => (i === input ? (b?.[i] ?? 0) : x)))),
      ),
    })
    for (const [i, share] of [0.313905, 0.442411, 0].entries())
      expect(Math.abs((shares[i] ?? 9) - share)).toBeLessThan(0.03)
  })

  test('are 0 where nothing varies', () => {
    expect(firstOrderShares({ a: [1, 1], b: [1, 1], mixed: [[1, 1]] })).toEqual([0])
  })
})
