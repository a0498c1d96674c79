/**
 * A matrix of judgements, as the method of cross-impact balances asks for it (Weimer-Jehle 2006).
 *
 * A *descriptor* is something that may turn out in one of several ways, its *variants*. The
 * judgement C[(i,a)][(j,b)] says how strongly "i is a" speaks for (above 0) or against (below 0)
 * "j becomes b". Rows are what exerts the influence:
 *
 *                 descriptor 0   descriptor 1
 *     row (0,0)   [ section  ]   [ section  ]      section (i,j): what i says of j
 *     row (0,1)   [  0 → 0   ]   [  0 → 1   ]      group: one row of a section
 *     row (1,0)   [ section  ]   [ section  ]
 *     row (1,1)   [  1 → 0   ]   [  1 → 1   ]      sections i → i may be filled, too
 *
 * Judgements are whole numbers, so that ties are ties and no rounding decides. Whoever has decimals
 * multiplies the whole matrix, which changes no verdict.
 */
import { assert } from '../base/assert.ts'

/** Most descriptors, variants of one descriptor, and variants in all. */
export const descriptorsMax = 200
export const variantsMax = 50
export const columnsMax = 1_000
/** The largest judgement: sums over all descriptors stay within 32 bits. */
export const judgementMax = 1_000_000

/** A scenario: for each descriptor the place of the variant that it takes, counted from 0. */
export type Scenario = readonly number[]

export interface Matrix {
  /** Per descriptor, how many variants it has. */
  readonly variantCounts: readonly number[]
  /** Per descriptor, the row and column of its first variant. */
  readonly starts: readonly number[]
  /** Rows, and columns: variants in all. */
  readonly width: number
  /** Judgement of row r on column c at r · width + c. */
  readonly impacts: Int32Array
}

/**
 * Puts judgements together.
 *
 * @param variantCounts per descriptor, at least 1 each
 * @param rows one for each variant of each descriptor in order, each as long as there are rows
 * @throws where sizes do not fit or a judgement is no whole number within `judgementMax`
 */
export function matrixOf(
  variantCounts: readonly number[],
  rows: readonly (readonly number[])[],
): Matrix {
  const starts: number[] = []
  let width = 0
  for (const count of variantCounts) {
    assert(Number.isInteger(count) && count >= 1 && count <= variantsMax, `${count} variants`)
    starts.push(width)
    width += count
  }
  assert(variantCounts.length <= descriptorsMax && width <= columnsMax, `${width} variants`)
  assert(rows.length === width, `${rows.length} rows for ${width} variants`)
  const impacts = new Int32Array(width * width)
  for (const [r, row] of rows.entries()) {
    assert(row.length === width, `row ${r} has ${row.length} of ${width} judgements`)
    for (const [c, value] of row.entries()) {
      assert(Number.isInteger(value) && Math.abs(value) <= judgementMax, `judgement ${value}`)
      impacts[r * width + c] = value
    }
  }
  return { variantCounts: [...variantCounts], starts, width, impacts }
}

/** How many scenarios there are: more than a number can hold exactly, in large matrices. */
export function combinationCount({ variantCounts }: Matrix): bigint {
  return variantCounts.reduce((product, count) => product * BigInt(count), 1n)
}

/** The judgement of variant `a` of descriptor `i` on variant `b` of descriptor `j`. */
export function judgement(
  { impacts, starts, width }: Matrix,
  [i, a]: readonly [number, number],
  [j, b]: readonly [number, number],
): number {
  return impacts[((starts[i] ?? 0) + a) * width + (starts[j] ?? 0) + b] ?? 0
}

/** Whether anything is judged in the section from descriptor `i` to descriptor `j`. */
export function isJudged(matrix: Matrix, i: number, j: number): boolean {
  const { variantCounts, starts, width, impacts } = matrix
  const from = starts[j] ?? 0
  const to = from + (variantCounts[j] ?? 0)
  const firstRow = starts[i] ?? 0
  for (let row = firstRow; row < firstRow + (variantCounts[i] ?? 0); row++)
    for (let column = from; column < to; column++)
      if (impacts[row * width + column] !== 0) return true
  return false
}
