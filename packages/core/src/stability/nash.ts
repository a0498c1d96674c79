/**
 * Nash stability (Nash 1950; as R in Fang, Hipel and Kilgour 1993): a state is stable for an actor
 * when none of the actor's own moves leads to a state it prefers.
 *
 * For all states at once: a state is stable exactly when its rank equals the best rank that the
 * actor's own moves can reach from it. One pass over the states per own option.
 */
import { at } from '../base/assert.ts'
import {
  type ActorIndex,
  bestOwnRank,
  type Game,
  infeasibleRank,
  type State,
  type StateSet,
} from '../game/game.ts'

/** The feasible states that are Nash stable for the actor. */
export function nashStable(game: Game, actor: ActorIndex): StateSet {
  const ranks = at(game.ranks, actor)
  const best = bestOwnRank(game.frame, ranks, actor)
  const stable = new Uint32Array(game.frame.feasible.length)
  for (let state: State = 0; state < ranks.length; state++) {
    const rank = ranks[state] ?? infeasibleRank
    if (rank !== infeasibleRank && rank === best[state])
      stable[state >>> 5] = (stable[state >>> 5] ?? 0) | (1 << (state & 31))
  }
  return stable
}
