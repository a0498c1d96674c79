/** Random matrices of judgements: few variants, many ties, empty sections, some on themselves. */
import fc from 'fast-check'
import { matrixOf } from '../../src/cross-impact/cross-impact.ts'
import type { Judged } from './somewhereland.ts'

export const judgedMatrix: fc.Arbitrary<Judged> = fc
  .array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 5 })
  .chain((variantCounts) => {
    const width = variantCounts.reduce((sum, one) => sum + one, 0)
    const pairs = variantCounts.length ** 2
    return fc
      .tuple(
        fc.array(fc.integer({ min: -3, max: 3 }), {
          minLength: width * width,
          maxLength: width * width,
        }),
        fc.array(fc.boolean(), { minLength: pairs, maxLength: pairs }),
      )
      .map(([values, isJudged]) => {
        const owner = variantCounts.flatMap((count, i) => new Array<number>(count).fill(i))
        const rows = owner.map((i, r) =>
          owner.map((j, c) => {
            const isFilled = isJudged[i * variantCounts.length + j] === true
            return isFilled ? (values[r * width + c] ?? 0) : 0
          }),
        )
        return { variantCounts, rows }
      })
  })

export const matrixFrom = ({ variantCounts, rows }: Judged) => matrixOf(variantCounts, rows)

/** Rows and columns of each descriptor. */
export function placesOf({ variantCounts }: Judged): number[][] {
  let next = 0
  return variantCounts.map((count) => Array.from({ length: count }, () => next++))
}

/** The matrix with each judgement changed by what stands in its row and column. */
export function changed(
  judged: Judged,
  change: (value: number, row: number, column: number) => number,
): Judged {
  return {
    ...judged,
    rows: judged.rows.map((row, r) => row.map((value, c) => change(value, r, c))),
  }
}
