/**
 * Nash stability (Nash 1950; as R in Fang, Hipel and Kilgour 1993): a state is stable for an actor
 * when none of the actor's own moves leads to a state it prefers.
 *
 * For all states at once: a state is stable exactly when its rank equals the best rank that the
 * actor's own moves can reach from it. One pass over the states per own option.
 */
import { at } from '../base/assert.ts'
import { type ActorIndex, bestOwnRank, type Game, type StateSet } from '../game/game.ts'
import { whereNotAbove } from './answered.ts'

/** The feasible states that are Nash stable for the actor. */
export function nashStable(game: Game, actor: ActorIndex): StateSet {
  const ranks = at(game.ranks, actor)
  return whereNotAbove(bestOwnRank(game.frame, ranks, actor), ranks, game.frame.feasible)
}
