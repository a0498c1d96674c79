/**
 * The shape that GMR, SMR, SEQ and SSEQ share. Each says what the others may answer to an
 * improvement, and how far that answer brings the actor down: a value for every state t, the least
 * that the answers from t lead to. A state s is stable exactly when for every improvement t on s
 * this value is at most the rank of s.
 *
 * For all states at once: only an own move to a t with both rank and value above the rank of s
 * destabilises s. So s is stable when the maximum over its own moves of the lesser of the two does
 * not exceed its rank. Staying never does.
 */
import { at } from '../base/assert.ts'
import { type ActorIndex, type Game, raiseOverOwn, type StateSet } from '../game/game.ts'

/** The feasible states whose every improvement is answered. Overwrites `lowest`. */
export function whereAllIsAnswered(game: Game, actor: ActorIndex, lowest: Int32Array): StateSet {
  const ranks = at(game.ranks, actor)
  for (let state = 0; state < ranks.length; state++) {
    const value = lowest[state] ?? 0
    const above = (ranks[state] ?? 0) - value
    lowest[state] = value + (above & (above >> 31))
  }
  raiseOverOwn(game.frame, lowest, actor)
  return whereNotAbove(lowest, ranks, game.frame.feasible)
}

/** The feasible states whose value is not above their rank, a word of 32 states at a time. */
export function whereNotAbove(values: Int32Array, ranks: Int32Array, feasible: StateSet): StateSet {
  const states = new Uint32Array(feasible.length)
  for (let w = 0; w < states.length; w++) {
    let word = 0
    for (let bit = 0; bit < 32; bit++) {
      const state = 32 * w + bit
      // The sign of the difference, as a bit: set where the value is at most the rank.
      const difference = (values[state] ?? 0) - (ranks[state] ?? 0) - 1
      word |= (difference >>> 31) << bit
    }
    states[w] = word & (feasible[w] ?? 0)
  }
  return states
}
