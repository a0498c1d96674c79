import { describe, expect, test } from 'vitest'
import { uniform } from '../../../base/random.ts'
import { shareByClasses, worthInfluences } from './worth-influence.ts'

const draws = 16_384
const columns = [0, 1, 2].map((place) =>
  Array.from({ length: draws }, (_, draw) => uniform({ seed: 31, draw, place })),
)

describe('shares of the variance read off the draws', () => {
  test('are those of the Ishigami function: 0.3139, 0.4424 and 0', () => {
    const [xs, ys, zs] = columns.map((column) => column.map((u) => Math.PI * (2 * u - 1)))
    const results = (xs ?? []).map((x, k) => {
      const [y, z] = [ys?.[k] ?? 0, zs?.[k] ?? 0]
      return Math.sin(x) + 7 * Math.sin(y) ** 2 + 0.1 * z ** 4 * Math.sin(x)
    })
    for (const [i, share] of [0.313905, 0.442411, 0].entries())
      expect(Math.abs(shareByClasses(columns[i] ?? [], results) - share)).toBeLessThan(0.02)
  })

  test('are those of the function of Sobol and others: 0.7162, 0.1790, 0.0237', () => {
    const weights = [0, 1, 4.5]
    const rest = [9, 99, 99, 99, 99].map((a, i) => ({ a, place: 3 + i }))
    const factor = (u: number, a: number) => (Math.abs(4 * u - 2) + a) / (1 + a)
    const results = Array.from({ length: draws }, (_, draw) => {
      const known = weights.reduce((p, a, i) => p * factor(columns[i]?.[draw] ?? 0, a), 1)
      return rest.reduce(
        (p, { a, place }) => p * factor(uniform({ seed: 31, draw, place }), a),
        known,
      )
    })
    for (const [i, share] of [0.7162, 0.179, 0.0237].entries())
      expect(Math.abs(shareByClasses(columns[i] ?? [], results) - share)).toBeLessThan(0.02)
  })

  test('are nothing where nothing varies or too little was drawn', () => {
    expect(shareByClasses([1, 2, 3], [0, 1, 0])).toBe(0)
    expect(shareByClasses(columns[0] ?? [], Array(draws).fill(1))).toBe(0)
  })
})

test('worths are ordered by what they account for, with the sign of what they do', () => {
  const [a = [], b = []] = columns
  const found = worthInfluences(
    [
      { actor: 'X', statement: 'idle', values: columns[2] ?? [] },
      { actor: 'X', statement: 'cost', values: a },
      { actor: 'Y', statement: 'gain', values: b },
    ],
    a.map((cost, k) => 0.4 * (b[k] ?? 0) > cost - 0.3),
    { space: { seed: 1 }, lookedAt: 3 },
  )
  expect(found.map((one) => one.beyondChance)).toEqual([true, true, false])
  expect(found.map((one) => one.statement)).toEqual(['cost', 'gain', 'idle'])
  expect(found[0]?.correlation).toBeLessThan(-0.7)
  expect(found[1]?.correlation).toBeGreaterThan(0.2)
  expect(found[2]?.first).toBeLessThan(0.01)
})
