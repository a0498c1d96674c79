/**
 * Trades across issues: each party gives way where it costs it less than it gains the other.
 *
 * A pair of issues can be traded with profit to both exactly when the parties value one against the
 * other at different rates; the further apart the rates, the more there is to gain.
 */
import { assert, at } from '../base/assert.ts'

export interface Trade {
  /** The issue on which the first party gives way, and the one it gets for that. */
  readonly given: number
  readonly received: number
  /** How many times as much the trade brings as it takes, both parties together; above 1. */
  readonly ratio: number
}

/** Every profitable pair once, the largest ratio first; worths are per unit and above 0. */
export function tradesBetween(first: readonly number[], second: readonly number[]): Trade[] {
  assert(first.length === second.length, 'both parties value the same issues')
  assert(
    [...first, ...second].every((worth) => worth > 0),
    'worths of issues are above 0',
  )
  const issues = [...first.keys()]
  return issues
    .flatMap((given) =>
      issues.map((received) => {
        const [mine, theirs] = [first, second].map(
          (worth) => at(worth, received) / at(worth, given),
        )
        return { given, received, ratio: (mine ?? 0) / (theirs ?? 1) }
      }),
    )
    .filter(({ ratio }) => ratio > 1 + 1e-12)
    .sort((a, b) => b.ratio - a.ratio || a.given - b.given || a.received - b.received)
}
