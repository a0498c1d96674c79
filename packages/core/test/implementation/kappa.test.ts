/** Agreement of coders against published tables. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { coderAgreement, kappaOf } from '../../src/implementation/implementation.ts'
import { statuses } from '../../src/model/model.ts'

const plain = (i: number, j: number) => (i === j ? 0 : 1)
const linear = (i: number, j: number) => Math.abs(i - j)
const squared = (i: number, j: number) => (i - j) ** 2

describe('published tables', () => {
  test('Cohen (1968), two judges of 200 cases: 0.492, weighted by his ratios 0.348', () => {
    const table = [
      [88, 10, 2],
      [14, 40, 6],
      [18, 10, 12],
    ]
    const ratios = [
      [0, 1, 3],
      [1, 0, 6],
      [3, 6, 0],
    ]
    expect(kappaOf(table, plain)).toBeCloseTo(0.492, 3)
    expect(kappaOf(table, (i, j) => ratios[i]?.[j] ?? 0)).toBeCloseTo(0.348, 3)
  })

  test('Fleiss, Levin and Paik (2003), table 18.1, in per cent: 0.676', () => {
    const table = [
      [75, 1, 4],
      [5, 4, 1],
      [0, 0, 10],
    ]
    expect(kappaOf(table, plain)).toBeCloseTo(0.676, 3)
  })

  test('Hout, Duncan and Sobel (1987), fun of 91 couples on four steps: 0.1293, weighted 0.2374', () => {
    const table = [
      [7, 7, 2, 3],
      [2, 8, 3, 7],
      [1, 5, 4, 9],
      [2, 8, 9, 14],
    ]
    expect(kappaOf(table, plain)).toBeCloseTo(0.1293, 4)
    expect(kappaOf(table, linear)).toBeCloseTo(0.2374, 4)
  })
})

const status = fc.constantFrom(...statuses)
const pairs = fc.array(fc.tuple(status, status), { minLength: 1, maxLength: 40 })

test('who always agrees agrees fully, and the two coders may change places', () => {
  fc.assert(
    fc.property(pairs, (all) => {
      const own = coderAgreement(all.map(([a]) => [a, a] as const))
      expect(own.kappa ?? 1).toBeCloseTo(1, 12)
      expect(own.weighted ?? 1).toBeCloseTo(1, 12)
      const found = coderAgreement(all)
      const turned = coderAgreement(all.map(([a, b]) => [b, a] as const))
      expect(turned.kappa ?? 0).toBeCloseTo(found.kappa ?? 0, 12)
      expect(found.kappa ?? 0).toBeLessThanOrEqual(1)
      expect(found.kappa ?? 0).toBeGreaterThanOrEqual(-1)
    }),
  )
})

test('on two steps all weights say the same, and squares weigh the ends more', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(9), { minLength: 4, maxLength: 4 }),
      ([a = 0, b = 0, c = 0, d = 0]) => {
        const table = [
          [a, b],
          [c, d],
        ]
        const [one, other] = [kappaOf(table, plain), kappaOf(table, squared)]
        if (one === undefined || other === undefined) expect(one).toBe(other)
        else expect(one).toBeCloseTo(other, 12)
      },
    ),
  )
})
