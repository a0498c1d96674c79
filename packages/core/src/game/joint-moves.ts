/**
 * Joint moves: several owners change their options at once. Only they leave a state in which
 * nobody gains alone. Which actors take part follows from the options that change; in state form,
 * where nothing says what several could do at once, there are none.
 */
import { bitCount } from '../base/bits.ts'
import { type ActorIndex, type Game, rankOf, type State } from './layout.ts'
import { forEachOwnMove, isPassable, moversBetween } from './moves.ts'
import { forEachState } from './state-sets.ts'

/** A step from one state to another and who must take part in it, as bits. */
export interface JointMove {
  readonly to: State
  readonly movers: number
}

/**
 * Every joint move from a state that at least two and at most `moversMax` actors make and that
 * each of them strictly prefers. One pass over the feasible states.
 */
export function gainfulJointMoves(game: Game, from: State, moversMax: number): JointMove[] {
  const found: JointMove[] = []
  forEachPayingStep(game, from, (move) => {
    const count = bitCount(move.movers)
    if (count >= 2 && count <= moversMax) found.push(move)
  })
  return found
}

/** Every step from a state, alone or together, that each who takes part in it strictly prefers. */
export function forEachPayingStep(game: Game, from: State, visit: (move: JointMove) => void): void {
  const { frame } = game
  if (frame.arcs !== undefined) {
    for (let actor: ActorIndex = 0; actor < frame.actorCount; actor++)
      forEachOwnMove(frame, actor, from, (to) => {
        if (allGain(game, 1 << actor, from, to)) visit({ to, movers: 1 << actor })
      })
    return
  }
  forEachState(frame.feasible, (to) => {
    if (to === from || !isPassable(frame, from, to)) return true
    const movers = moversBetween(frame, from, to)
    if (allGain(game, movers, from, to)) visit({ to, movers })
    return true
  })
}

/** Does each of the actors strictly prefer the second state? */
export function allGain(game: Game, movers: number, from: State, to: State): boolean {
  for (let actor: ActorIndex = 0; actor < game.frame.actorCount; actor++)
    if ((movers >>> actor) & 1 && rankOf(game, actor, to) <= rankOf(game, actor, from)) return false
  return true
}

/** Those of the moves that contain no other of them: no part of such a move would do alone. */
export function smallestMoves(moves: readonly JointMove[], from: State): JointMove[] {
  const bySize = [...moves].sort(
    (a, b) => bitCount(a.to ^ from) - bitCount(b.to ^ from) || a.to - b.to,
  )
  const smallest: JointMove[] = []
  for (const move of bySize) {
    const change = move.to ^ from
    if (!smallest.some((other) => ((other.to ^ from) & ~change) === 0)) smallest.push(move)
  }
  return smallest
}
