/**
 * Strong stability in degrees of preference (Hamouda, Kilgour and Hipel 2004): as general and
 * symmetric metarationality and sequential stability, but an answer deters only where it leaves
 * the actor much worse off than it started, and in the symmetric form every way on from there
 * leaves it much worse off as well. Any degree of improvement tempts, and any makes others move.
 */
import { compare, findOwnMove, type Game, rankOf, type State } from '../game/game.ts'
import {
  type AnsweringConcept,
  isInOwnInterest,
  isSymmetric,
  type Outlook,
  type Place,
} from './outlook.ts'

export function strongOutlook(game: Game, concept: AnsweringConcept, place: Place): Outlook {
  const { actor, state } = place
  const isMuchWorse = (end: State) => compare(game, actor, end, state) === 'much worse'
  const isWayOut = (target: State) => !isMuchWorse(target)
  return {
    tempts: (target) => rankOf(game, actor, target) > rankOf(game, actor, state),
    deters: (end) =>
      isMuchWorse(end) &&
      !(isSymmetric(concept) && findOwnMove(game.frame, actor, end, isWayOut) !== undefined),
    steps: isInOwnInterest(concept)
      ? (mover, from, to) => rankOf(game, mover, to) > rankOf(game, mover, from)
      : () => true,
  }
}
