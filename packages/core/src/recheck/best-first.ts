/** States in an order: as an actor ranks them, or as its moves are counted. */
import { ownMoves, prefers, type SlowGame, type StateId } from './slow-game.ts'

/** By the number of a state, in which the first option counts least. */
export function byNumber(a: StateId, b: StateId): number {
  const backwards = (state: StateId) => [...state].reverse().join('')
  return backwards(a) === backwards(b) ? 0 : backwards(a) < backwards(b) ? -1 : 1
}

/** Highest rank first, of equal ones the lower state. */
export function bestFirst(game: SlowGame, actor: string, states: readonly StateId[]): StateId[] {
  return [...states].sort((a, b) => {
    if (prefers(game, actor, a, b) || prefers(game, actor, b, a))
      return prefers(game, actor, a, b) ? -1 : 1
    return byNumber(a, b)
  })
}

/** Own moves by what they change: the set of options that counts least first. */
export function movesInOrder(game: SlowGame, actor: string, state: StateId): StateId[] {
  if (game.model.graph !== undefined) return [...ownMoves(game, actor, state)].sort(byNumber)
  const change = (to: StateId) =>
    [...to]
      .map((letter, i) => (letter === state[i] ? '0' : '1'))
      .reverse()
      .join('')
  return [...ownMoves(game, actor, state)].sort((a, b) => (change(a) < change(b) ? -1 : 1))
}
