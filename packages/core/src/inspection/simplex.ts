/**
 * The simplex method for one matrix game, in whole numbers. `matrix-game.ts` says how a game is a
 * linear programme and where the method is from.
 *
 * Layout: rows and columns of the game, then one row for the objective and one column for the
 * bounds; every entry stands for itself over the common denominator, which is the last pivot.
 *
 *              y_1 ... y_n | bound
 *     slack_1   payoffs      1
 *     ...
 *     objective -1 ... -1    0
 */
import { at } from '../base/assert.ts'

/** Mixes as whole numbers that sum to `total`; the value times `total` too. */
export interface Mixed {
  readonly value: bigint
  readonly rows: readonly bigint[]
  readonly columns: readonly bigint[]
  readonly total: bigint
}

interface Tableau {
  readonly entries: bigint[][]
  denominator: bigint
  /** Which variable each row and column stands for: slack i is i, y_j is (row count) + j. */
  readonly rowVariables: number[]
  readonly columnVariables: number[]
}

/** Solves a game of whole payoffs, of which the row player wants more; neither side without any. */
export function solvedByPivots(payoffs: readonly (readonly bigint[])[]): Mixed {
  const [rowCount, columnCount] = [payoffs.length, at(payoffs, 0).length]
  const least = payoffs.flat().reduce((a, b) => (a < b ? a : b))
  const added = 1n - least
  const tableau = tableauOf(payoffs, added)
  for (;;) {
    const column = entering(tableau, rowCount, columnCount)
    if (column < 0) break
    pivot(tableau, leaving(tableau, rowCount, column), column)
  }
  return readOff(tableau, added)
}

function tableauOf(payoffs: readonly (readonly bigint[])[], added: bigint): Tableau {
  const columnCount = at(payoffs, 0).length
  const entries = payoffs.map((row) => [...row.map((payoff) => payoff + added), 1n])
  entries.push([...new Array<bigint>(columnCount).fill(-1n), 0n])
  return {
    entries,
    denominator: 1n,
    rowVariables: [...payoffs.keys()],
    columnVariables: Array.from({ length: columnCount }, (_, c) => payoffs.length + c),
  }
}

/** Bland: of the columns that would raise the objective, that of the least variable; or -1. */
function entering(tableau: Tableau, rowCount: number, columnCount: number): number {
  const objective = at(tableau.entries, rowCount)
  let chosen = -1
  for (let c = 0; c < columnCount; c++) {
    if (at(objective, c) >= 0n) continue
    const variables = tableau.columnVariables
    if (chosen < 0 || at(variables, c) < at(variables, chosen)) chosen = c
  }
  return chosen
}

/** The row whose bound is reached first; of several, that of the least variable (Bland). */
function leaving({ entries, rowVariables }: Tableau, rowCount: number, column: number): number {
  let chosen = -1
  for (let r = 0; r < rowCount; r++) {
    const row = at(entries, r)
    if (at(row, column) <= 0n) continue
    if (chosen < 0) {
      chosen = r
      continue
    }
    const best = at(entries, chosen)
    const [own, other] = [
      at(row, row.length - 1) * at(best, column),
      at(best, best.length - 1) * at(row, column),
    ]
    const isFirst = own < other || (own === other && at(rowVariables, r) < at(rowVariables, chosen))
    if (isFirst) chosen = r
  }
  return chosen
}

/** The variables of a row and a column change places. Every division is exact. */
function pivot(tableau: Tableau, row: number, column: number): void {
  const { entries, denominator, rowVariables, columnVariables } = tableau
  const pivotRow = at(entries, row)
  const pivoted = at(pivotRow, column)
  for (let r = 0; r < entries.length; r++) {
    if (r === row) continue
    const here = at(entries, r)
    const factor = at(here, column)
    for (let c = 0; c < here.length; c++) {
      if (c === column) continue
      here[c] = (at(here, c) * pivoted - factor * at(pivotRow, c)) / denominator
    }
    here[column] = -factor
  }
  pivotRow[column] = denominator
  tableau.denominator = pivoted
  const entered = at(columnVariables, column)
  columnVariables[column] = at(rowVariables, row)
  rowVariables[row] = entered
}

/** Weights of columns stand with the bounds, prices of rows in the objective. */
function readOff(tableau: Tableau, added: bigint): Mixed {
  const { entries, denominator, rowVariables, columnVariables } = tableau
  const [rowCount, columnCount] = [rowVariables.length, columnVariables.length]
  const objective = at(entries, rowCount)
  const total = at(objective, columnCount)
  const rows = new Array<bigint>(rowCount).fill(0n)
  const columns = new Array<bigint>(columnCount).fill(0n)
  for (const [c, variable] of columnVariables.entries())
    if (variable < rowCount) rows[variable] = at(objective, c)
  for (const [r, variable] of rowVariables.entries())
    if (variable >= rowCount) columns[variable - rowCount] = at(at(entries, r), columnCount)
  return { value: denominator - added * total, rows, columns, total }
}
