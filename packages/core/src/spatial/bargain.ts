/**
 * The settlement that two actors would come to instead of a contest: on each issue the nearer to
 * the one, the more the issue is to it and the likelier it is to win.
 *
 * Source: KTAB's spatial model of politics (see `utility.ts`).
 */
import { at } from '../base/assert.ts'
import type { SpatialActor } from './positions.ts'

/** So that two who care nothing for an issue stay where they are. */
const inertia = 1e-6

/** Positions are agreed to a hundredth of a percent of the scale. */
const steps = 10_000

/** Where the one and the other would stand; `chance`: that the first wins a contest. */
export function settlement(
  first: SpatialActor,
  second: SpatialActor,
  chance: number,
): readonly [number[], number[]] {
  const [one, other]: [number[], number[]] = [[], []]
  for (const [issue, mine] of first.position.entries()) {
    const theirs = at(second.position, issue)
    const pull = (at(first.salience, issue) * chance) ** 2
    const drag = (at(second.salience, issue) * (1 - chance)) ** 2
    const sum = pull + drag + inertia
    one.push(rounded(((pull + inertia) * mine + drag * theirs) / sum))
    other.push(rounded((pull * mine + (drag + inertia) * theirs) / sum))
  }
  return [one, other]
}

function rounded(position: number): number {
  return Math.round(position * steps) / steps
}
