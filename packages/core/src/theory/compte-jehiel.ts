/**
 * Why concessions are gradual (after Compte and Jehiel 2004): a concession raises what the other
 * gets if talks end, and ending them wastes a part of what is left. Two equal parties divide one
 * pie; who walks away leaves the other what was conceded and a share `kept` of the rest.
 */
import { assert } from '../base/assert.ts'

export interface Talks {
  readonly discount: number
  /** The share of the rest that either side saves when talks end; below a half. */
  readonly kept: number
}

/** The most that may have been conceded with so many rounds to go: (d^T / 2 - k) / (1 - 2k). */
export function largestConcession({ discount, kept }: Talks, roundsLeft: number): number {
  assert(kept < 0.5, 'ending the talks must waste something')
  return (discount ** roundsLeft / 2 - kept) / (1 - 2 * kept)
}

/** Rounds before which nothing at all can have been conceded: ceil(ln(2k) / ln d). */
export function fewestRounds({ discount, kept }: Talks): number {
  return Math.ceil(Math.log(2 * kept) / Math.log(discount) - 1e-9)
}
