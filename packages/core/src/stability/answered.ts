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
  feasibleUnlessAll,
  type Game,
  type Kernel,
  ownWays,
  type StateSet,
} from '../game/game.ts'

/**
 * The feasible states whose every improvement is answered. `lower` turns ranks, in place, into what
 * the answers bring the actor down to.
 */
export function whereAllIsAnswered(
  game: Game,
  actor: ActorIndex,
  lower: (values: Int32Array) => void,
  kernel: Kernel,
): StateSet {
  const ranks = at(game.ranks, actor)
  return kernel.copied(ranks, (values) => {
    lower(values)
    const feasible = feasibleUnlessAll(game.frame)
    return kernel.whereBest({ ranks, values, own: ownWays(game.frame, actor), feasible })
  })
}
