/**
 * Actors in a space of issues: where each stands, how much each issue is to it, and what it can
 * bring to bear.
 */

import { at } from '../base/assert.ts'

/** An actor of the spatial model; all lists have one entry for each issue. */
export interface SpatialActor {
  /** Where it stands on each issue, 0 to 1. */
  readonly position: readonly number[]
  /** The part of its attention that each issue has, 0 to 1; together at most 1. */
  readonly salience: readonly number[]
  /** What it can bring to bear; at least 0, of any unit, the same for all. */
  readonly capability: number
}

/** How much of its attention goes to all the issues together, 0 to 1. */
export function attention({ salience }: SpatialActor): number {
  return salience.reduce((sum, one) => sum + one, 0)
}

/** Who is this near to another on every issue, in parts of the scale, stands where it stands. */
const togetherWithin = 1e-3

/** Per actor, the first that stands where it stands. */
export function standingTogether(actors: readonly SpatialActor[]): number[] {
  return actors.map(({ position }) =>
    actors.findIndex((other) =>
      other.position.every((one, issue) => Math.abs(one - at(position, issue)) < togetherWithin),
    ),
  )
}
