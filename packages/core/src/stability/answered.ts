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
import {
  type ActorIndex,
  type Game,
  infeasibleRank,
  raiseOverOwn,
  type StateSet,
} from '../game/game.ts'

/** The feasible states whose every improvement is answered. Overwrites `lowest`. */
export function whereAllIsAnswered(game: Game, actor: ActorIndex, lowest: Int32Array): StateSet {
  const ranks = at(game.ranks, actor)
  for (let state = 0; state < ranks.length; state++) {
    const rank = ranks[state] ?? infeasibleRank
    if (rank < (lowest[state] ?? infeasibleRank)) lowest[state] = rank
  }
  raiseOverOwn(game.frame, lowest, actor)
  return whereNotAbove(lowest, ranks)
}

/** The feasible states whose value is not above their rank. */
export function whereNotAbove(values: Int32Array, ranks: Int32Array): StateSet {
  const states = new Uint32Array(Math.ceil(ranks.length / 32))
  for (let state = 0; state < ranks.length; state++) {
    const rank = ranks[state] ?? infeasibleRank
    if (rank !== infeasibleRank && (values[state] ?? 0) <= rank)
      states[state >>> 5] = (states[state >>> 5] ?? 0) | (1 << (state & 31))
  }
  return states
}
