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
  feasibleUnlessAll,
  type Game,
  type Kernel,
  kernelHere,
  ownWays,
  type StateSet,
} from '../game/game.ts'

/** The feasible states that are Nash stable for the actor. */
export function nashStable(game: Game, actor: ActorIndex, kernel: Kernel = kernelHere()): StateSet {
  return kernel.whereBest({
    ranks: at(game.ranks, actor),
    own: ownWays(game.frame, actor),
    feasible: feasibleUnlessAll(game.frame),
  })
}
