/** The comparisons of numbers inside a test, their numbers as they stand where they stand. */
import type { Amount, Test } from '../model/model.ts'

export type Comparison = Extract<Test, { kind: 'compare' }>

/** `left` and `right` carry what stands around the comparison: shocks, commitments taken out. */
export interface Compared {
  readonly at: Comparison
  readonly left: Amount
  readonly right: Amount
}

export function comparisonsIn(
  test: Test,
  around: (amount: Amount) => Amount = (amount) => amount,
): Compared[] {
  switch (test.kind) {
    case 'compare':
      return [{ at: test, left: standing(test.left, around), right: standing(test.right, around) }]
    case 'not':
      return comparisonsIn(test.of, around)
    case 'under':
    case 'without':
      return comparisonsIn(test.of, (of) => around({ ...test, of }))
    case 'and':
    case 'or':
      return test.parts.flatMap((part) => comparisonsIn(part, around))
    case 'iff':
      return [test.left, test.right].flatMap((part) => comparisonsIn(part, around))
    default:
      return []
  }
}

/** A number that is written out is the same after a shock. */
function standing(amount: Amount, around: (amount: Amount) => Amount): Amount {
  return amount.kind === 'number' ? amount : around(amount)
}
