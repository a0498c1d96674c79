/**
 * Symmetric metarationality (Howard 1971): as in general metarationality every improvement can be
 * answered by a state that the actor finds no better, and from that state no own move of the actor
 * leads back above its start.
 */
import {
  type ActorIndex,
  type Game,
  type Kernel,
  kernelHere,
  lowerByMoves,
  opponents,
  raiseOverOwn,
  type StateSet,
} from '../game/game.ts'
import { whereAllIsAnswered } from './answered.ts'

/** The feasible states that are stable for the actor. */
export function smrStable(game: Game, actor: ActorIndex, kernel: Kernel = kernelHere()): StateSet {
  const { frame } = game
  const lower = (values: Int32Array) => {
    raiseOverOwn(frame, values, actor, kernel)
    lowerByMoves(frame, values, opponents(frame, actor), kernel)
  }
  return whereAllIsAnswered(game, actor, lower, kernel)
}
