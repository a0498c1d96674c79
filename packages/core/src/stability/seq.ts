/**
 * Sequential stability (Fraser and Hipel 1979; for n actors Fang, Hipel and Kilgour 1993): a state
 * is stable for an actor when every improvement it could make is answered by others who each move
 * only to their own advantage, at the state where they move, none twice in succession, and so
 * bring about a state that the actor finds no better than where it started.
 */
import {
  type ActorIndex,
  type Game,
  type Improvements,
  type Kernel,
  kernelHere,
  lowerByImprovements,
  type StateSet,
} from '../game/game.ts'
import { whereAllIsAnswered } from './answered.ts'

/** The feasible states that are stable for the actor. */
export function seqStable(
  game: Game,
  actor: ActorIndex,
  improvements: Improvements,
  kernel: Kernel = kernelHere(),
): StateSet {
  const lower = (values: Int32Array) =>
    lowerByImprovements(game, values, { focal: actor, improvements }, kernel)
  return whereAllIsAnswered(game, actor, lower, kernel)
}
