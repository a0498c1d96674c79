/** Dresher's game in exact fractions, and matrix games against a solver of linear programmes. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { at } from '../../src/base/assert.ts'
import { type Fraction, fraction, fractionText, numberOf, over } from '../../src/base/fraction.ts'
import {
  compare,
  dresherByRecursion,
  dresherValue,
  firstInspection,
  fractionOf,
  solveMatrixGame,
} from '../../src/inspection/inspection.ts'
import { solvedByPivots } from '../../src/inspection/simplex.ts'
import { gameValue } from './linear-programme.ts'

const found = fraction(1)

describe("Dresher's game (T12)", () => {
  test.each([
    [2, ['-1', '-1/3', '0']],
    [3, ['-1', '-1/2', '-1/7', '0']],
    [4, ['-1', '-3/5', '-3/11', '-1/15', '0']],
    [5, ['-1', '-2/3', '-3/8', '-2/13', '-1/31', '0']],
    [6, ['-1', '-5/7', '-5/11', '-5/21', '-5/57', '-1/63']],
    [8, ['-1', '-7/9', '-21/37', '-35/93', '-35/163', '-7/73']],
  ])('%d periods, one inspection more each time', (periods, values) => {
    const all = values.map((_, inspections) => dresherValue({ periods, inspections, found }))
    expect(all.map(fractionText)).toEqual(values)
  })

  test.each([
    [12, 3, 1, '-165/299'],
    [10, 2, 1, '-9/14'],
    [12, 3, 10, '-3/56'],
  ])('%d periods, %d inspections, found worth %d', (periods, inspections, worth, value) => {
    expect(fractionText(dresherValue({ periods, inspections, found: fraction(worth) }))).toBe(value)
  })

  test.each([
    [2, 1, '1/3'],
    [3, 1, '1/4'],
    [4, 2, '4/11'],
    [10, 2, '5/28'],
    [12, 3, '67/299'],
  ])('%d periods, %d inspections: the first is inspected with chance', (periods, m, chance) => {
    expect(fractionText(firstInspection({ periods, inspections: m, found }))).toBe(chance)
  })

  const everyGame = [fraction(1, 2), fraction(1), fraction(2), fraction(10)].flatMap((worth) =>
    Array.from({ length: 14 }, (_, i) => i + 1).flatMap((periods) =>
      Array.from({ length: periods + 2 }, (_, inspections) => ({
        periods,
        inspections,
        found: worth,
      })),
    ),
  )

  test('the closed form is the recursion, in 420 and more games', () => {
    expect(everyGame.length).toBeGreaterThan(420)
    for (const game of everyGame) expect(dresherValue(game)).toEqual(dresherByRecursion(game))
  })

  test('the first inspection is a best mix of the game of the first period', () => {
    for (const game of everyGame) {
      const { periods, inspections, found: worth } = game
      if (inspections === 0 || inspections >= periods) continue
      const rest = { periods: periods - 1, found: worth }
      const first = solveMatrixGame([
        [dresherValue({ ...rest, inspections: inspections - 1 }), worth],
        [dresherValue({ ...rest, inspections }), fraction(-1)],
      ])
      expect(first.value).toEqual(dresherValue(game))
      expect(first.rows[0]).toEqual(firstInspection(game))
    }
  })

  test('one more inspection never hurts, and a find worth more does not either', () => {
    for (const game of everyGame) {
      const value = dresherValue(game)
      const more = dresherValue({ ...game, inspections: game.inspections + 1 })
      expect(compare(more, value)).toBeGreaterThanOrEqual(0)
      const dearer = dresherValue({ ...game, found: over(game.found, fraction(1, 3)) })
      expect(compare(dearer, value)).toBeGreaterThanOrEqual(0)
    }
  })
})

const matrices = fc
  .record({ rows: fc.integer({ min: 1, max: 7 }), columns: fc.integer({ min: 1, max: 7 }) })
  .chain(({ rows, columns }) => {
    const row = fc.array(fc.integer({ min: -6, max: 6 }), {
      minLength: columns,
      maxLength: columns,
    })
    return fc.array(row, { minLength: rows, maxLength: rows })
  })

/** What a mix gets at worst against single choices. */
function bounds(payoffs: readonly (readonly number[])[], rows: Fractions, columns: Fractions) {
  const against = payoffs.map((row) =>
    row.reduce((sum, payoff, k) => sum + payoff * numberOf(at(columns, k)), 0),
  )
  const forRows = at(payoffs, 0).map((_, k) =>
    payoffs.reduce((sum, row, j) => sum + at(row, k) * numberOf(at(rows, j)), 0),
  )
  return { most: Math.max(...against), least: Math.min(...forRows) }
}

type Fractions = readonly Fraction[]

describe('matrix games', () => {
  test('a published one, solved in fractions (Canty)', () => {
    const payoffs = [
      [4, -4, 1],
      [-4, 4, -2],
    ].map((row) => row.map((payoff) => fraction(payoff)))
    const { value, rows, columns } = solveMatrixGame(payoffs)
    expect(fractionText(value)).toBe('-4/11')
    expect(rows.map(fractionText)).toEqual(['6/11', '5/11'])
    expect(columns.map(fractionText)).toEqual(['0', '3/11', '8/11'])
  })

  test('random ones have the value that the solver gives, and mixes that prove it', () => {
    fc.assert(
      fc.property(matrices, (payoffs) => {
        const solution = solveMatrixGame(payoffs.map((row) => row.map(fractionOf)))
        const value = numberOf(solution.value)
        expect(value).toBeCloseTo(gameValue(payoffs), 6)
        const { most, least } = bounds(payoffs, solution.rows, solution.columns)
        expect(most).toBeCloseTo(value, 10)
        expect(least).toBeCloseTo(value, 10)
      }),
      { numRuns: 300, seed: 20_251_130 },
    )
  })

  test('solving the parts that matter is solving all of it', () => {
    fc.assert(
      fc.property(matrices, (payoffs) => {
        const whole = solvedByPivots(payoffs.map((row) => row.map(BigInt)))
        const { value } = solveMatrixGame(payoffs.map((row) => row.map(fractionOf)))
        expect(value).toEqual(fraction(whole.value, whole.total))
      }),
      { numRuns: 300, seed: 20_251_130 },
    )
  })
})
