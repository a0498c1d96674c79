/**
 * What ladders are compared by. No criterion is weighed against another: a ladder is beaten only
 * by one that is at least as good on every chosen criterion and better on one.
 */
import { bitCount } from '../../../base/bits.ts'

/**
 * Fewer stages; a less important statement at risk at the first stage, or at any; fewer spoilers;
 * more commitments.
 */
export type Criterion = 'stages' | 'start' | 'risk' | 'losers' | 'ambition'

export interface Score {
  readonly stages: number
  /** The place of the most important statement that anyone risks at the first stage. */
  readonly start: number
  /** The same at any stage. */
  readonly risk: number
  /** Actors who are worse off by a stage in which they take no part, as bits. */
  readonly losers: number
  /** Pieces carried out at the end. */
  readonly ambition: number
}

/** A way to reach a set of pieces, as far as comparing ladders needs it. */
export interface Label {
  readonly set: number
  readonly stages: number
  readonly start: number
  readonly risk: number
  readonly losers: number
  readonly before?: Label
}

export function better(a: Score, b: Score, criteria: readonly Criterion[]): boolean {
  const gains = criteria.map((criterion) => gain(a, b, criterion))
  return gains.every((one) => one >= 0) && gains.some((one) => one > 0)
}

/** Above 0: the first is better on this criterion; below: the second. */
function gain(a: Score, b: Score, criterion: Criterion): number {
  switch (criterion) {
    case 'stages':
      return b.stages - a.stages
    case 'start':
    case 'risk':
      return a[criterion] === b[criterion] ? 0 : a[criterion] > b[criterion] ? 1 : -1
    case 'losers':
      return bitCount(b.losers) - bitCount(a.losers)
    case 'ambition':
      return a.ambition - b.ambition
  }
}
