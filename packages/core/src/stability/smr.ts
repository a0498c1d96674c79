/**
 * Symmetric metarationality (Howard 1971): as in general metarationality every improvement can be
 * answered by a state that the actor finds no better, and from that state no own move of the actor
 * leads back above its start.
 */
import { at } from '../base/assert.ts'
import {
  type ActorIndex,
  bestOwnRank,
  type Game,
  lowestByMoves,
  opponents,
  type StateSet,
} from '../game/game.ts'
import { whereAllIsAnswered } from './answered.ts'

/** The feasible states that are stable for the actor. */
export function smrStable(game: Game, actor: ActorIndex): StateSet {
  const { frame } = game
  const withWayOut = bestOwnRank(frame, at(game.ranks, actor), actor)
  return whereAllIsAnswered(game, actor, lowestByMoves(frame, withWayOut, opponents(frame, actor)))
}
