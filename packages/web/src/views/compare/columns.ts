/** How a row is ordered and marked, column by column, never over columns: there is no total. */
import type { FindingOf } from '@stufenplan/core'
import type { ComparedColumn as Column } from '@stufenplan/core/explain'

export type Row = FindingOf<'plan-compared'>

/** The less, the further up; among others the number of names that stand in the cell. */
function orderOf(row: Row, column: Column): number {
  switch (column) {
    case 'entered':
      return !row.possible ? 3 : !row.today ? 2 : row.step ? 0 : 1
    case 'held':
      return row.held && row.delivered ? 0 : row.held ? 1 : 2
    case 'movers':
      return row.movers.length
    case 'refusers':
      return row.refusers.length
    case 'undoers':
      return row.undoers.length + row.withholders.length
    case 'breakers':
      return row.unseenBreakers.length
    case 'exposed':
      // The most important statement that anybody risks; the less important, the better.
      return -Math.min(1_000, ...row.exposed.map(({ loss }) => loss.place))
    case 'spoilers':
      return row.spoilers.length
  }
}

/** Which row comes first by a column; of two with one verdict, that with more readings. */
export function inOrder(a: Row, b: Row, column: Column): number {
  return orderOf(a, column) - orderOf(b, column) || countOf(b, column) - countOf(a, column)
}

function countOf({ readings }: Row, column: Column): number {
  if (readings?.is !== 'counted') return 0
  if (column === 'entered') return readings.step + readings.today
  return column === 'held' ? (readings.lasting?.held ?? 0) : 0
}

const marked: readonly Column[] = ['entered', 'breakers', 'exposed', 'spoilers']

/** Plans that would be entered, hold and be delivered; only among these is anything best. */
export function passing(rows: readonly Row[]): readonly Row[] {
  return rows.filter((row) => row.possible && row.today && row.held && row.delivered)
}

export function isBest(rows: readonly Row[], row: Row, column: Column): boolean {
  const all = passing(rows)
  if (!marked.includes(column) || all.length < 2 || !all.includes(row)) return false
  const orders = all.map((one) => orderOf(one, column))
  const least = Math.min(...orders)
  // Where all are alike, none stands out.
  return orderOf(row, column) === least && orders.some((one) => one !== least)
}
