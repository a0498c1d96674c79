/**
 * What a scenario comes to (Weimer-Jehle 2006).
 *
 * The impact score of variant b of descriptor j is the sum of what all variants of the scenario say
 * of it, θ_j(b) = Σ_i C[(i,z_i)][(j,b)], the descriptor itself included where the matrix says
 * something of that. The scores of j's variants are its impact balance. The scenario is
 * *consistent* if in each balance no other variant has a higher score than the one it takes; a tie
 * is enough.
 */
import { at } from '../base/assert.ts'
import { type Matrix, matrixOf, type Scenario } from './matrix.ts'

/** The impact scores of all variants, one column each. */
export function impactScores(matrix: Matrix, scenario: Scenario): Int32Array {
  const { width, starts, impacts } = matrix
  const scores = new Int32Array(width)
  for (const [i, variant] of scenario.entries()) {
    const row = (at(starts, i) + variant) * width
    for (let column = 0; column < width; column++)
      scores[column] = at(scores, column) + at(impacts, row + column)
  }
  return scores
}

/** The impact balances: per descriptor the scores of its variants. */
export function impactBalances(matrix: Matrix, scenario: Scenario): number[][] {
  const scores = impactScores(matrix, scenario)
  return matrix.starts.map((start, i) => [
    ...scores.subarray(start, start + at(matrix.variantCounts, i)),
  ])
}

/**
 * By how much the variant taken is ahead of the best other one, per descriptor: θ_j(z_j) − max over
 * b ≠ z_j of θ_j(b). Below 0: behind. Infinite where there is no other variant.
 */
export function leads(matrix: Matrix, scenario: Scenario): number[] {
  return impactBalances(matrix, scenario).map((balance, i) => {
    const taken = at(scenario, i)
    return balance.reduce(
      (least, score, b) => (b === taken ? least : Math.min(least, at(balance, taken) - score)),
      Number.POSITIVE_INFINITY,
    )
  })
}

/**
 * The consistency value: the least lead of any descriptor. 0 or above exactly if the scenario is
 * consistent; below 0 it is the inconsistency with its sign turned.
 */
export function consistencyValue(matrix: Matrix, scenario: Scenario): number {
  return Math.min(...leads(matrix, scenario))
}

/** The total impact score: the sum of the scores of the variants that the scenario takes. */
export function totalImpact(matrix: Matrix, scenario: Scenario): number {
  const scores = impactScores(matrix, scenario)
  return scenario.reduce((sum, variant, i) => sum + at(scores, at(matrix.starts, i) + variant), 0)
}

/**
 * The matrix with each judgement group summing to 0, times a number that keeps judgements whole
 * (the least common multiple of the numbers of variants, where a group does not divide evenly).
 * It has the same consistent scenarios: adding the same to a whole group shifts all scores of a
 * balance alike, and one factor for all changes no order.
 */
export function standardised(matrix: Matrix): { readonly matrix: Matrix; readonly factor: number } {
  const { variantCounts, starts, width, impacts } = matrix
  const sums = (row: number) =>
    starts.map((start, j) => {
      const group = impacts.subarray(
        row * width + start,
        row * width + start + at(variantCounts, j),
      )
      return { count: group.length, sum: group.reduce((all, one) => all + one, 0) }
    })
  let factor = 1
  for (let row = 0; row < width; row++)
    for (const { count, sum } of sums(row))
      factor = commonMultiple(factor, count / divisor(sum, count))
  const rows = Array.from({ length: width }, (_, row) =>
    sums(row).flatMap(({ count, sum }, j) =>
      Array.from({ length: count }, (_, b) => {
        const value = at(impacts, row * width + at(starts, j) + b)
        return value * factor - (sum * factor) / count
      }),
    ),
  )
  return { matrix: matrixOf(variantCounts, rows), factor }
}

function divisor(a: number, b: number): number {
  return b === 0 ? Math.abs(a) : divisor(b, a % b)
}

function commonMultiple(a: number, b: number): number {
  return (a / divisor(a, b)) * b
}
