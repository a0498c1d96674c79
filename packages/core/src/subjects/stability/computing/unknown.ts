/**
 * Stability when some preferences are unknown (Li, Hipel, Kilgour and Fang 2004), in the four
 * readings of that paper:
 *
 *     reading   tempted by              deterred by an end that is
 *     a         better or unknown       not better for certain
 *     b         better                  not better for certain
 *     c         better or unknown       not better, or unknown
 *     d         better                  not better, or unknown
 *
 * A way back out is a state that is better, and in a and b also one that may be. The others are
 * expected to take steps that are better for them or may be, in all four.
 */
import { isInOwnInterest, isSymmetric } from '../../../concept/concept.ts'
import {
  type ActorIndex,
  type Comparison,
  compare,
  findOwnMove,
  type Game,
  type State,
} from '../../../game/game.ts'
import type { ByAnswers, Expectations, JudgedState } from './expectations.ts'

export type UnknownReading = 'a' | 'b' | 'c' | 'd'

export function unknownExpectations(
  game: Game,
  judging: ByAnswers,
  place: JudgedState,
  reading: UnknownReading,
): Expectations {
  const { actor, state } = place
  const gambles = reading === 'a' || reading === 'c'
  const wantsCertainty = reading === 'a' || reading === 'b'
  const isAbove = (target: State, orUnknown: boolean) => {
    const found = compare(game, actor, { a: target, b: state })
    return isBetter(found) || (orUnknown && found === 'unknown')
  }
  const isWayOut = (target: State) => isAbove(target, wantsCertainty)
  return {
    tempts: (target) => isAbove(target, gambles),
    deters: (end) =>
      !isAbove(end, wantsCertainty) &&
      !(isSymmetric(judging) && findOwnMove(game.frame, actor, end, isWayOut) !== undefined),
    steps: isInOwnInterest(judging)
      ? (mover, from, to) => mayBeBetter(game, mover, { a: to, b: from })
      : () => true,
  }
}

/** Is `a` better for the actor than `b`, or may it be? */
export function mayBeBetter(
  game: Game,
  actor: ActorIndex,
  states: { readonly a: State; readonly b: State },
): boolean {
  const found = compare(game, actor, states)
  return isBetter(found) || found === 'unknown'
}

export function isBetter(comparison: Comparison): boolean {
  return comparison === 'better' || comparison === 'much better'
}
