/**
 * General metarationality (Howard 1971; for n actors Fang, Hipel and Kilgour 1993): a state is
 * stable for an actor when every improvement it could make can be answered: the others, moving in
 * any order but none twice in succession, can bring about a state that the actor finds no better
 * than where it started. They may harm themselves by it.
 */
import {
  type ActorIndex,
  type Game,
  type Kernel,
  kernelHere,
  lowerByMoves,
  opponents,
  type StateSet,
} from '../game/game.ts'
import { whereAllIsAnswered } from './answered.ts'

/** The feasible states that are stable for the actor. */
export function gmrStable(game: Game, actor: ActorIndex, kernel: Kernel = kernelHere()): StateSet {
  const { frame } = game
  const lower = (values: Int32Array) => lowerByMoves(frame, values, opponents(frame, actor), kernel)
  return whereAllIsAnswered(game, actor, lower, kernel)
}
