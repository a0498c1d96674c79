/**
 * Stability under attitudes (Inohara, Hipel and Walker 2007). An actor may be devoted to another
 * (what is at least as good for that one attracts it), aggressive (what is worse for that one
 * attracts it) or indifferent. A state attracts an actor when all its attitudes agree. An actor
 * leaves for a state that attracts it; an end deters it that does not.
 *
 * Being devoted to oneself and indifferent to the rest gives the plain concepts only where no two
 * states are tied: a tied state attracts too. `hasTies` tells when to warn.
 */
import { at } from '../../../base/assert.ts'
import { isInOwnInterest, isSymmetric } from '../../../concept/concept.ts'
import {
  type ActorIndex,
  findOwnMove,
  forEachState,
  type Game,
  rankOf,
  type State,
} from '../../../game/game.ts'
import type { ByAnswers, Expectations, JudgedState } from './expectations.ts'

export type Attitude = 'devoted' | 'aggressive' | 'indifferent'
/** By the actor that has it and the actor it is about. */
export type Attitudes = readonly (readonly Attitude[])[]

export function attitudeExpectations(
  game: Game,
  judging: ByAnswers,
  place: JudgedState,
  attitudes: Attitudes,
): Expectations {
  const { actor, state } = place
  const attracts = (target: State) => isAttracted(game, at(attitudes, actor), target, state)
  return {
    tempts: attracts,
    deters: (end) =>
      !attracts(end) &&
      !(isSymmetric(judging) && findOwnMove(game.frame, actor, end, attracts) !== undefined),
    steps: isInOwnInterest(judging)
      ? (mover, from, to) => isAttracted(game, at(attitudes, mover), to, from)
      : () => true,
  }
}

function isAttracted(game: Game, has: readonly Attitude[], to: State, from: State): boolean {
  return has.every((attitude, other) => {
    if (attitude === 'indifferent') return true
    const isNotWorse = rankOf(game, other, to) >= rankOf(game, other, from)
    return attitude === 'devoted' ? isNotWorse : !isNotWorse
  })
}

/** Does the actor rank two feasible states the same? */
export function hasTies(game: Game, actor: ActorIndex): boolean {
  const seen = new Set<number>()
  forEachState(game.frame.feasible, (state) => {
    seen.add(rankOf(game, actor, state))
    return true
  })
  return seen.size < game.frame.stateCount
}
