/** The expected where every preference is known and one degree is enough. */
import { at } from '../../../base/assert.ts'
import { isInOwnInterest } from '../../../concept/concept.ts'
import { findOwnMove, type Game, rankOf, type State } from '../../../game/game.ts'
import { worthAfter } from './answered.ts'
import type { ByAnswers, Expectations, JudgedState } from './expectations.ts'

export function plainExpectations(
  game: Game,
  judging: ByAnswers,
  place: JudgedState,
): Expectations {
  const { actor, state } = place
  const here = rankOf(game, actor, state)
  const gains = (target: State) => rankOf(game, actor, target) > here
  return {
    tempts: gains,
    deters: detersBy(game, judging, place, gains),
    steps: isInOwnInterest(judging)
      ? (mover, from, to) => rankOf(game, mover, to) > rankOf(game, mover, from)
      : () => true,
  }
}

/** An end deters where what may follow it leaves the actor no better off than it started. */
function detersBy(
  game: Game,
  { turns }: ByAnswers,
  { actor, state }: JudgedState,
  gains: (target: State) => boolean,
): Expectations['deters'] {
  const after = turns.slice(1)
  if (after.length === 0) return (end) => !gains(end)
  if (after.length === 1)
    return (end) => !gains(end) && findOwnMove(game.frame, actor, end, gains) === undefined
  // Further turns are looked up, in a table that is made where something tempts: to search them
  // again from every end takes as often as long as there are states.
  let worth: Int32Array | undefined
  return (end) => {
    worth ??= worthAfter(game, actor, after)
    return at(worth, end) <= rankOf(game, actor, state)
  }
}
