/**
 * Sequential stability (Fraser and Hipel 1979; for n actors Fang, Hipel and Kilgour 1993): a state
 * is stable for an actor when every improvement it could make is answered by others who each move
 * only to their own advantage, at the state where they move, none twice in succession, and so
 * bring about a state that the actor finds no better than where it started.
 */
import { at } from '../base/assert.ts'
import {
  type ActorIndex,
  type Game,
  type Improvements,
  lowestByImprovements,
  type StateSet,
} from '../game/game.ts'
import { whereAllIsAnswered } from './answered.ts'

/** The feasible states that are stable for the actor. */
export function seqStable(game: Game, actor: ActorIndex, improvements: Improvements): StateSet {
  const lowest = lowestByImprovements(game, at(game.ranks, actor), actor, improvements)
  return whereAllIsAnswered(game, actor, lowest)
}
