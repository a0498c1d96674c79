/**
 * How far two coders of the same promises agree beyond chance: Cohen's kappa (1960), and weighted
 * (1968), in which two neighbouring steps of the scale differ less than its ends.
 */
import { type Status, statuses } from '../model/model.ts'

export interface CoderAgreement {
  /** Rows: the first coder; columns: the second; from none to full. */
  readonly table: readonly (readonly number[])[]
  readonly count: number
  /** The share on which they agree. */
  readonly agreed: number
  /** Undefined where chance alone would agree on everything. */
  readonly kappa?: number
  readonly weighted?: number
}

/** Pairs of what each of two coders said of the same thing at the same time. */
export function coderAgreement(pairs: readonly (readonly [Status, Status])[]): CoderAgreement {
  const table = statuses.map((row) =>
    statuses.map((column) => pairs.filter(([a, b]) => a === row && b === column).length),
  )
  const plain = kappaOf(table, (i, j) => (i === j ? 0 : 1))
  const weighted = kappaOf(table, (i, j) => Math.abs(i - j))
  const same = table.reduce((sum, row, i) => sum + (row[i] ?? 0), 0)
  return {
    table,
    count: pairs.length,
    agreed: pairs.length === 0 ? 0 : same / pairs.length,
    ...(plain !== undefined && { kappa: plain }),
    ...(weighted !== undefined && { weighted }),
  }
}

/**
 * One minus the disagreement that is seen over the disagreement that chance would show, both
 * weighted; `weigh` says how much a pair of steps differs. Undefined where chance shows none.
 */
export function kappaOf(
  table: readonly (readonly number[])[],
  weigh: (row: number, column: number) => number,
): number | undefined {
  const rows = table.map((row) => row.reduce((sum, one) => sum + one, 0))
  const columns = table.map((_, j) => table.reduce((sum, row) => sum + (row[j] ?? 0), 0))
  const count = rows.reduce((sum, one) => sum + one, 0)
  let seen = 0
  let chance = 0
  for (const [i, row] of table.entries())
    for (const [j, cell] of row.entries()) {
      seen += weigh(i, j) * cell
      chance += (weigh(i, j) * (rows[i] ?? 0) * (columns[j] ?? 0)) / Math.max(1, count)
    }
  return chance === 0 ? undefined : 1 - seen / chance
}
