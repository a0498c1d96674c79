/**
 * Zero-sum games in matrix form, solved exactly: what the row player gets, a best mix of rows, a
 * best mix of columns, each the proof of the other (von Neumann 1928).
 *
 * As a linear programme after adding a constant so that every payoff is above 0: the columns'
 * weights y >= 0 with payoffs times y at most 1 in each row, their sum as large as can be. The
 * value is one over that sum; the weights, and the prices of the rows, in proportion are the mixes
 * (Gale, Kuhn and Tucker 1951). The simplex method runs in whole numbers: each pivot divides
 * exactly by the one before (Edmonds 1967), and Bland's rule (1977) keeps it from going round in
 * circles.
 *
 * Of large games only a part is ever needed. Beginning with a guess, the part is solved, the best
 * row and the best column of the whole game against its mixes are added, until neither is better
 * (double oracle: McMahan, Gordon and Blum 2003). It ends because the game is finite, and is exact
 * because the last comparison is of the whole game.
 */
import { at } from '../base/assert.ts'
import { type Fraction, fraction, inCommonUnits, times } from '../base/fraction.ts'
import { demand } from './demands.ts'
import { guessedPart, type Part } from './guessed-part.ts'
import { type Mixed, solvedByPivots } from './simplex.ts'

/** Most payoffs of a game. */
export const matrixCellsMax = 200_000

export interface MatrixSolution {
  /** What the row player gets when both choose well. */
  readonly value: Fraction
  /** Weights of all rows and all columns, each summing to 1. */
  readonly rows: readonly Fraction[]
  readonly columns: readonly Fraction[]
}

/**
 * Solves a game in which the row player wants `payoffs[row][column]` to be large.
 *
 * @param payoffs as many numbers in each row, at least one, together at most `matrixCellsMax`
 * @throws RangeError for another shape
 */
export function solveMatrixGame(payoffs: readonly (readonly Fraction[])[]): MatrixSolution {
  const columnCount = payoffs[0]?.length ?? 0
  demand(columnCount > 0, 'A game has a row and a column at least.')
  demand(
    payoffs.every((row) => row.length === columnCount),
    'Every row of a game has as many columns as the first.',
  )
  demand(
    payoffs.length * columnCount <= matrixCellsMax,
    `A game of ${payoffs.length} rows and ${columnCount} columns has more than ${matrixCellsMax} payoffs.`,
  )
  const { counts, unit } = inCommonUnits(payoffs.flat())
  const whole = payoffs.map((_, row) => counts.slice(row * columnCount, (row + 1) * columnCount))
  return solveWholeGame(whole, unit)
}

/** The same for payoffs that are so many times a unit, as many in each row. */
export function solveWholeGame(
  payoffs: readonly (readonly bigint[])[],
  unit: Fraction,
): MatrixSolution {
  const { mixed, chosen } = solvedByParts(payoffs)
  const spread = (weights: readonly bigint[], places: readonly number[], count: number) => {
    const all = new Array<Fraction>(count).fill(fraction(0))
    for (const [i, place] of places.entries()) all[place] = fraction(at(weights, i), mixed.total)
    return all
  }
  return {
    value: times(fraction(mixed.value, mixed.total), unit),
    rows: spread(mixed.rows, chosen.rows, payoffs.length),
    columns: spread(mixed.columns, chosen.columns, at(payoffs, 0).length),
  }
}

function solvedByParts(payoffs: readonly (readonly bigint[])[]): {
  readonly mixed: Mixed
  readonly chosen: Part
} {
  let chosen = guessedPart(payoffs)
  for (;;) {
    const part = chosen.rows.map((row) => chosen.columns.map((c) => at(at(payoffs, row), c)))
    const mixed = solvedByPivots(part)
    const row = bestRow(payoffs, chosen.columns, mixed.columns)
    const column = bestColumn(payoffs, chosen.rows, mixed.rows)
    const [rowIsBetter, columnIsBetter] = [row.payoff > mixed.value, column.payoff < mixed.value]
    if (!rowIsBetter && !columnIsBetter) return { mixed, chosen }
    chosen = {
      rows: rowIsBetter ? [...chosen.rows, row.place] : chosen.rows,
      columns: columnIsBetter ? [...chosen.columns, column.place] : chosen.columns,
    }
  }
}

interface Reply {
  readonly place: number
  /** Times the total of the weights. */
  readonly payoff: bigint
}

function bestRow(
  payoffs: readonly (readonly bigint[])[],
  columns: readonly number[],
  weights: readonly bigint[],
): Reply {
  const sums = payoffs.map((row) => {
    let sum = 0n
    for (let i = 0; i < columns.length; i++) {
      const weight = at(weights, i)
      if (weight !== 0n) sum += weight * at(row, at(columns, i))
    }
    return sum
  })
  return first(sums, (a, b) => a > b)
}

function bestColumn(
  payoffs: readonly (readonly bigint[])[],
  rows: readonly number[],
  weights: readonly bigint[],
): Reply {
  const sums = new Array<bigint>(at(payoffs, 0).length).fill(0n)
  for (let i = 0; i < rows.length; i++) {
    const [weight, row] = [at(weights, i), at(payoffs, at(rows, i))]
    if (weight === 0n) continue
    for (let c = 0; c < sums.length; c++) sums[c] = at(sums, c) + weight * at(row, c)
  }
  return first(sums, (a, b) => a < b)
}

/** The first of the best. */
function first(sums: readonly bigint[], isBetter: (a: bigint, b: bigint) => boolean): Reply {
  let place = 0
  for (let i = 1; i < sums.length; i++) if (isBetter(at(sums, i), at(sums, place))) place = i
  return { place, payoff: at(sums, place) }
}
