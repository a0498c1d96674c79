/**
 * Simultaneous stability (Fraser and Hipel 1984): a state is stable for an actor when every
 * improvement it could make may be crossed by what the others do at the same moment. Each of them
 * stays or takes one improvement of its own, all starting from the same state; some such choice,
 * put together with the actor's own change, must be feasible and no better for the actor than the
 * start. What is put together and is not feasible counts for nothing.
 *
 * The choices are tried one opponent at a time. Their number is the product of the opponents'
 * improvements plus one, which is small where few are tempted and bounded by the budget elsewhere.
 */
import { at } from '../../../base/assert.ts'
import type { Budget } from '../../../base/budget.ts'
import {
  type ActorIndex,
  findOwnMove,
  forEachOwnMove,
  forEachState,
  type Game,
  isFeasible,
  opponents,
  rankOf,
  type State,
  type StateSet,
} from '../../../game/game.ts'

/** The feasible states that are stable for the actor; undefined where the budget ends. */
export function simStable(game: Game, actor: ActorIndex, budget: Budget): StateSet | undefined {
  const { frame } = game
  const stable = new Uint32Array(frame.feasible.length)
  let within = true
  forEachState(frame.feasible, (state) => {
    const ranks = at(game.ranks, actor)
    const here = at(ranks, state)
    const changes = opponentChanges(game, actor, state)
    within = budget.spend(changes.reduce((product, list) => product * list.length, 1))
    const tempted = findOwnMove(
      frame,
      actor,
      state,
      (target) =>
        at(ranks, target) > here && crossing(game, actor, { state, target }, changes) === undefined,
    )
    if (tempted === undefined)
      stable[state >>> 5] = (stable[state >>> 5] ?? 0) | (1 << (state & 31))
    return within
  })
  return within ? stable : undefined
}

/** Per opponent the changes of its options it may make: none, or one that improves its rank. */
export function opponentChanges(game: Game, actor: ActorIndex, state: State): readonly number[][] {
  return opponents(game.frame, actor).map((opponent) => {
    const changes = [0]
    forEachOwnMove(game.frame, opponent, state, (target) => {
      if (rankOf(game, opponent, target) > rankOf(game, opponent, state))
        changes.push(state ^ target)
    })
    return changes
  })
}

/** What the others change to cross an improvement, as bits; the first choice that does. */
export function crossing(
  game: Game,
  actor: ActorIndex,
  move: { readonly state: State; readonly target: State },
  changes: readonly (readonly number[])[],
): number | undefined {
  const here = rankOf(game, actor, move.state)
  const search = (next: number, changed: number): number | undefined => {
    const list = changes[next]
    if (list === undefined) {
      const together = (move.target ^ changed) >>> 0
      const hurts = isFeasible(game.frame, together) && rankOf(game, actor, together) <= here
      return hurts ? changed : undefined
    }
    for (const change of list) {
      const found = search(next + 1, changed | change)
      if (found !== undefined) return found
    }
    return undefined
  }
  return search(0, 0)
}
