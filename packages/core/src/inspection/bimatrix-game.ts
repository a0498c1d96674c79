/**
 * Equilibria of a game in which what one side gains the other need not lose, exactly, by trying
 * supports (Dickhaut and Kaplan 1991): for each choice of as many rows as columns, the one mix that
 * makes the other side indifferent among its chosen ones, kept where nobody gains by another.
 *
 * After a constant is added so that every payoff is above 0, rows' weights x with payoffs of 1 in
 * each chosen column, columns' weights y with payoffs of 1 in each chosen row. At least one
 * equilibrium is found in every game: that which Lemke and Howson (1964) reach without cycling has
 * such supports, its weights on them possibly 0. In a game without ties all are found; in one with
 * ties there may be infinitely many, of which these are some.
 */
import { at } from '../base/assert.ts'
import { type Fraction, fraction, fractionText, inCommonUnits, times } from '../base/fraction.ts'
import { demand } from './demands.ts'
import { solvedLinear } from './linear-system.ts'

/** Most choices of supports that are tried: C(rows + columns, rows) of them. */
export const supportsMax = 20_000

export interface Payoffs {
  readonly row: Fraction
  readonly column: Fraction
}

export interface Equilibrium {
  readonly rows: readonly Fraction[]
  readonly columns: readonly Fraction[]
  /** What the row and the column player get. */
  readonly values: Payoffs
}

/**
 * Equilibria, in the order of their supports, none twice.
 *
 * @param game `game[row][column]`, as many columns in each row
 * @throws RangeError for another shape, or more supports than `supportsMax`
 */
export function bimatrixEquilibria(game: readonly (readonly Payoffs[])[]): Equilibrium[] {
  const [rowCount, columnCount] = [game.length, game[0]?.length ?? 0]
  demand(columnCount > 0, 'A game has a row and a column at least.')
  demand(
    game.every((row) => row.length === columnCount),
    'Every row of a game has as many columns as the first.',
  )
  demand(
    supportCount(rowCount, columnCount) <= supportsMax,
    `A game of ${rowCount} rows and ${columnCount} columns has more than ${supportsMax} supports.`,
  )
  const forRow = inWhole(game.map((row) => row.map((payoff) => payoff.row)))
  const forColumn = inWhole(transposed(game.map((row) => row.map((payoff) => payoff.column))))
  const found = new Map<string, Equilibrium>()
  for (const [rows, columns] of supports(rowCount, columnCount)) {
    const columnMix = indifferent(forRow, rows, columns)
    const rowMix = columnMix && indifferent(forColumn, columns, rows)
    if (columnMix === undefined || rowMix === undefined) continue
    const values = { row: payoffOf(forRow, columnMix), column: payoffOf(forColumn, rowMix) }
    const one = { rows: rowMix.weights, columns: columnMix.weights, values }
    found.set([...one.rows, ...one.columns].map(fractionText).join(' '), one)
  }
  return [...found.values()]
}

/** C(rows + columns, rows), less the empty choice; stops once it is too large. */
function supportCount(rowCount: number, columnCount: number): number {
  let count = 1
  const few = Math.min(rowCount, columnCount)
  for (let i = 1; i <= few && count <= supportsMax; i++)
    count = (count * (rowCount + columnCount - few + i)) / i
  return count - 1
}

function* supports(rowCount: number, columnCount: number): Generator<[number[], number[]]> {
  for (let size = 1; size <= Math.min(rowCount, columnCount); size++)
    for (const rows of choices(rowCount, size))
      for (const columns of choices(columnCount, size)) yield [rows, columns]
}

function* choices(count: number, size: number, from = 0): Generator<number[]> {
  if (size === 0) yield []
  else
    for (let first = from; first <= count - size; first++)
      for (const rest of choices(count, size - 1, first + 1)) yield [first, ...rest]
}

/** Payoffs of one side as whole numbers above 0, its own choices as rows. */
interface WholePayoffs {
  readonly payoffs: readonly (readonly bigint[])[]
  readonly added: bigint
  readonly unit: Fraction
}

function inWhole(payoffs: readonly (readonly Fraction[])[]): WholePayoffs {
  const { counts, unit } = inCommonUnits(payoffs.flat())
  const width = at(payoffs, 0).length
  const added = 1n - counts.reduce((a, b) => (a < b ? a : b))
  const whole = payoffs.map((_, r) =>
    counts.slice(r * width, (r + 1) * width).map((count) => count + added),
  )
  return { payoffs: whole, added, unit }
}

interface Mix {
  readonly weights: readonly Fraction[]
  /** What the other side gets by any of its chosen ones, over `scale`. */
  readonly level: bigint
  readonly scale: bigint
}

/**
 * The mix of `columns` that makes the side with the given payoffs indifferent among `rows` and
 * willing to choose no other row; undefined where there is none, or not one alone.
 */
function indifferent(
  { payoffs }: WholePayoffs,
  rows: readonly number[],
  columns: readonly number[],
): Mix | undefined {
  const part = rows.map((row) => columns.map((column) => at(at(payoffs, row), column)))
  const solved = solvedLinear(part)
  if (solved === undefined || solved.values.some((weight) => weight < 0n)) return undefined
  const isContent = payoffs.every(
    (row) =>
      columns.reduce((sum, c, i) => sum + at(row, c) * at(solved.values, i), 0n) <=
      solved.denominator,
  )
  if (!isContent) return undefined
  const total = solved.values.reduce((a, b) => a + b)
  const weights = new Array<Fraction>(at(payoffs, 0).length).fill(fraction(0))
  for (const [i, c] of columns.entries()) weights[c] = fraction(at(solved.values, i), total)
  return { weights, level: solved.denominator, scale: total }
}

function payoffOf({ added, unit }: WholePayoffs, { level, scale }: Mix): Fraction {
  return times(fraction(level - added * scale, scale), unit)
}

function transposed<T>(matrix: readonly (readonly T[])[]): T[][] {
  return at(matrix, 0).map((_, c) => matrix.map((row) => at(row, c)))
}
