/** Packages by the order of wants alone: who is worse off than today, and which is bettered. */
import { at } from '../../../base/assert.ts'
import { type ActorIndex, type Game, rankOf, type State } from '../../../game/game.ts'

/** Is no party worse off than today? */
export function isAcceptable(game: Game, parties: readonly ActorIndex[], state: State): boolean {
  const { today } = game.frame
  return parties.every((actor) => rankOf(game, actor, state) >= rankOf(game, actor, today))
}

/** The first of these states that no party likes less than this one, and one likes more. */
export function betteredBy(
  game: Game,
  parties: readonly ActorIndex[],
  states: readonly State[],
  state: State,
): State | undefined {
  const own = parties.map((actor) => rankOf(game, actor, state))
  return states.find((other) => {
    const ranks = parties.map((actor) => rankOf(game, actor, other))
    return (
      ranks.every((rank, i) => rank >= at(own, i)) && ranks.some((rank, i) => rank > at(own, i))
    )
  })
}
