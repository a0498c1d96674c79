/** Small systems of linear equations in whole numbers, solved exactly (Bareiss 1968). */
import { at } from '../base/assert.ts'

export interface LinearSolution {
  /** The solution times `denominator`, which is above 0. */
  readonly values: readonly bigint[]
  readonly denominator: bigint
}

/** Solves matrix · x = (1, ..., 1) for a square matrix; undefined where it has not one solution. */
export function solvedLinear(matrix: readonly (readonly bigint[])[]): LinearSolution | undefined {
  const size = matrix.length
  const rows = matrix.map((row) => [...row, 1n])
  let denominator = 1n
  for (let k = 0; k < size; k++) {
    const pivotPlace = rows.findIndex((row, r) => r >= k && at(row, k) !== 0n)
    if (pivotPlace < 0) return undefined
    const pivotRow = at(rows, pivotPlace)
    rows[pivotPlace] = at(rows, k)
    rows[k] = pivotRow
    const pivot = at(pivotRow, k)
    for (let r = 0; r < size; r++) {
      if (r === k) continue
      const row = at(rows, r)
      const factor = at(row, k)
      for (let c = 0; c <= size; c++)
        row[c] = (at(row, c) * pivot - factor * at(pivotRow, c)) / denominator
    }
    denominator = pivot
  }
  // Every row now reads denominator * x = its last entry.
  const values = rows.map((row) => at(row, size))
  return denominator > 0n
    ? { values, denominator }
    : { values: values.map((value) => -value), denominator: -denominator }
}
