import { describe, expect, test } from 'vitest'
import type { Statement } from '../model/model.ts'
import { worthSource } from './worths.ts'

/** Statements by worth: a number, a range, or none. */
function list(...worths: readonly (number | readonly [number, number] | undefined)[]): Statement[] {
  return worths.map((worth, i) => ({
    id: `s${i + 1}`,
    want: { kind: 'option', option: 'o' },
    ...(worth !== undefined && { worth: typeof worth === 'number' ? [worth, worth] : worth }),
    strong: false,
    known: true,
    basis: [],
  }))
}

function drawn(statements: readonly Statement[], draws = 4_000) {
  const source = worthSource(statements)
  if (source === undefined) throw new Error('no worths can be drawn')
  return Array.from({ length: draws }, (_, draw) => source.draw({ seed: 3, draw, place: 9 }))
}

const mean = (worths: readonly Readonly<Record<string, number>>[], id: string) =>
  worths.reduce((sum, one) => sum + (one[id] ?? 0), 0) / worths.length

describe('worths', () => {
  test('of an order alone have the rank order centroid as their mean, and sum to 1', () => {
    const worths = drawn(list(undefined, undefined, undefined))
    const middle = worthSource(list(undefined, undefined, undefined))?.middle
    for (const [id, share] of [
      ['s1', 11 / 18],
      ['s2', 5 / 18],
      ['s3', 2 / 18],
    ] as const) {
      expect(Math.abs(mean(worths, id) - share)).toBeLessThan(0.01)
      expect(middle?.[id]).toBeCloseTo(share, 12)
    }
    for (const one of worths.slice(0, 50))
      expect((one.s1 ?? 0) + (one.s2 ?? 0) + (one.s3 ?? 0)).toBeCloseTo(1, 12)
  })

  test('of ranges stay in them and fall; exact ones are what they are', () => {
    const worths = drawn(list([2, 6], [1, 5], 0.5))
    for (const one of worths) {
      expect(one.s1).toBeGreaterThanOrEqual(Math.max(2, one.s2 ?? 9))
      expect(one.s2).toBeGreaterThanOrEqual(1)
      expect(one.s3).toBe(0.5)
    }
    // Of the box 2..6 times 1..5 half a square of side 3 does not fall; by hand 4.391 and 2.609.
    const area = 16 - 4.5
    const [first, second] = [64 - 4.5 * 3, 48 - 4.5 * 4].map((moment) => moment / area)
    expect(Math.abs(mean(worths, 's1') - (first ?? 0))).toBeLessThan(0.05)
    expect(Math.abs(mean(worths, 's2') - (second ?? 0))).toBeLessThan(0.05)
  })

  test('that are not stated lie between their neighbours, and above 0', () => {
    const worths = drawn(list(4, undefined, 2, undefined))
    for (const one of worths.slice(0, 200)) {
      expect(one.s2).toBeGreaterThanOrEqual(2)
      expect(one.s2).toBeLessThanOrEqual(4)
      expect(one.s4).toBeGreaterThanOrEqual(0)
      expect(one.s4).toBeLessThanOrEqual(2)
    }
    expect(mean(worths, 's2')).toBeCloseTo(3, 1)
    expect(mean(worths, 's4')).toBeCloseTo(1, 1)
  })

  test('that rise against the list are drawn each in its own range', () => {
    const worths = drawn(list([0, 1], [2, 3]))
    expect(mean(worths, 's1')).toBeCloseTo(0.5, 1)
    expect(mean(worths, 's2')).toBeCloseTo(2.5, 1)
  })

  test('are nothing to draw where all are exact, and none where nothing bounds them', () => {
    expect(worthSource(list(3, 2, 1))).toMatchObject({
      isDrawn: false,
      middle: { s1: 3, s2: 2, s3: 1 },
    })
    expect(worthSource(list(undefined, 2))).toBeUndefined()
    expect(worthSource([])?.isDrawn).toBe(false)
  })
})
