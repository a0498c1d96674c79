/**
 * Symmetric sequential stability (Rego and Vieira 2017): as in sequential stability every
 * improvement is answered by others who move to their own advantage, and from the answer no own
 * move of the actor leads back above its start.
 *
 * Not to be confused with strong sequential stability, which some papers shorten in the same way.
 */
import { at } from '../base/assert.ts'
import {
  type ActorIndex,
  bestOwnRank,
  type Game,
  type Improvements,
  lowestByImprovements,
  type StateSet,
} from '../game/game.ts'
import { whereAllIsAnswered } from './answered.ts'

/** The feasible states that are stable for the actor. */
export function sseqStable(game: Game, actor: ActorIndex, improvements: Improvements): StateSet {
  const withWayOut = bestOwnRank(game.frame, at(game.ranks, actor), actor)
  const lowest = lowestByImprovements(game, withWayOut, actor, improvements)
  return whereAllIsAnswered(game, actor, lowest)
}
