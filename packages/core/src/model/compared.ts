/** The comparisons of numbers inside a test, their numbers as they stand where they stand. */
import type { Amount, Test } from './claim-test.ts'
import { printAmount } from './test-text.ts'

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

/** A number of a test as it was counted, by its text: so many, of so many. */
export interface CountedAmount {
  readonly amount: string
  readonly count: number
  readonly of: number
}

/** Compared crosswise, in whole numbers; a share of nothing compares as false. */
export function comesOut(
  { at: where, left, right }: Compared,
  amounts: readonly CountedAmount[],
): boolean {
  const [a, b] = [fraction(left, amounts), fraction(right, amounts)]
  if (a.of === 0 || b.of === 0) return false
  const difference = a.count * b.of - b.count * a.of
  switch (where.sign) {
    case '>':
      return difference > 0
    case '>=':
      return difference >= 0
    case '<':
      return difference < 0
    case '<=':
      return difference <= 0
  }
}

function fraction(amount: Amount, amounts: readonly CountedAmount[]) {
  if (amount.kind === 'number') return { count: amount.value, of: 1 }
  return amounts.find((one) => one.amount === printAmount(amount)) ?? { count: 0, of: 0 }
}
