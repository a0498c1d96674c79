/**
 * Symmetric sequential stability (Rego and Vieira 2017): as in sequential stability every
 * improvement is answered by others who move to their own advantage, and from the answer no own
 * move of the actor leads back above its start.
 *
 * Not to be confused with strong sequential stability, which some papers shorten in the same way.
 */
import {
  type ActorIndex,
  type Game,
  type Improvements,
  type Kernel,
  kernelHere,
  lowerByImprovements,
  raiseOverOwn,
  type StateSet,
} from '../game/game.ts'
import { whereAllIsAnswered } from './answered.ts'

/** The feasible states that are stable for the actor. */
export function sseqStable(
  game: Game,
  actor: ActorIndex,
  improvements: Improvements,
  kernel: Kernel = kernelHere(),
): StateSet {
  const lower = (values: Int32Array) => {
    raiseOverOwn(game.frame, values, actor, kernel)
    lowerByImprovements(game, values, { focal: actor, improvements }, kernel)
  }
  return whereAllIsAnswered(game, actor, lower, kernel)
}
