/**
 * General metarationality (Howard 1971; for n actors Fang, Hipel and Kilgour 1993): a state is
 * stable for an actor when every improvement it could make can be answered: the others, moving in
 * any order but none twice in succession, can bring about a state that the actor finds no better
 * than where it started. They may harm themselves by it.
 */
import { at } from '../base/assert.ts'
import {
  type ActorIndex,
  type Game,
  lowestByMoves,
  opponents,
  type StateSet,
} from '../game/game.ts'
import { whereAllIsAnswered } from './answered.ts'

/** The feasible states that are stable for the actor. */
export function gmrStable(game: Game, actor: ActorIndex): StateSet {
  return whereAllIsAnswered(
    game,
    actor,
    lowestByMoves(game.frame, at(game.ranks, actor), opponents(game.frame, actor)),
  )
}
