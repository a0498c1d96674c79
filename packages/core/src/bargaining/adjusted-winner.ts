/**
 * Adjusted winner (Brams and Taylor 1996): two parties spread 100 points each over the issues.
 *
 * Each issue goes to who gave it more points, ties to the first. Then the leader hands issues over,
 * those first on which it values its advantage least, until both have the same; at most one issue
 * is split. Efficient, equitable and free of envy if points add up and issues can be divided; open
 * to who knows the other's points.
 */
import { assert, at } from '../base/assert.ts'

export interface Division {
  /** Per issue, the share of the first party. */
  readonly shares: readonly number[]
  /** What each gets in its own points. */
  readonly points: readonly [number, number]
}

/** A lead below this is a draw. */
const rounding = 1e-9

export function adjustedWinner(first: readonly number[], second: readonly number[]): Division {
  assert(first.length === second.length, 'both parties value the same issues')
  const shares: number[] = first.map((points, issue) => (points >= at(second, issue) ? 1 : 0))
  const pointsOf = (): [number, number] => [
    shares.reduce((sum, share, issue) => sum + share * at(first, issue), 0),
    shares.reduce((sum, share, issue) => sum + (1 - share) * at(second, issue), 0),
  ]
  const firstLeads = pointsOf()[0] > pointsOf()[1]
  const [leader, other] = firstLeads ? [first, second] : [second, first]
  const held = [...shares.keys()].filter((issue) => (shares[issue] === 1) === firstLeads)
  held.sort((a, b) => ratioOf(leader, other, a) - ratioOf(leader, other, b) || a - b)
  for (const issue of held) {
    const [a, b] = pointsOf()
    const gap = firstLeads ? a - b : b - a
    if (gap <= rounding) break
    const moved = Math.min(1, gap / (at(leader, issue) + at(other, issue)))
    shares[issue] = firstLeads ? 1 - moved : moved
  }
  return { shares, points: pointsOf() }
}

function ratioOf(leader: readonly number[], other: readonly number[], issue: number): number {
  const theirs = at(other, issue)
  return theirs > 0 ? at(leader, issue) / theirs : Number.POSITIVE_INFINITY
}
