/**
 * All concepts that judge by answers, for all states at once. A concept says whose turn it is after
 * an improvement. Turn by turn, from the last to the first, every state gets a value for the actor:
 *
 *     after the last turn    the rank of the state
 *     its own turn           the greatest value that one own move leads to, or its rank
 *     the others' turn       the least value that their moves (improvements) lead to, or its rank
 *
 * The rank counts as well because whoever has the turn may stay, and then nothing more follows.
 * So every state t has a value, the least that the answers from t lead to. A state s is stable
 * exactly when for every improvement t on s this value is at most the rank of s. Only an own move
 * to a t with both rank and value above the rank of s destabilises s. So s is stable when the
 * maximum over its own moves of the lesser of the two does not exceed its rank. Staying never does.
 * Where nobody is expected to answer, the rank is all that counts.
 */
import { at } from '../../../base/assert.ts'
import type { Turn } from '../../../concept/concept.ts'
import {
  type ActorIndex,
  feasibleUnlessAll,
  findOwnMove,
  forEachState,
  type Game,
  hasGivenMoves,
  type Improvements,
  improvementsOf,
  type Kernel,
  kernelHere,
  lowerByImprovements,
  lowerByMoves,
  opponents,
  ownWays,
  raiseOverOwn,
  type State,
  type StateSet,
} from '../../../game/game.ts'

/** How it is computed; nothing of it bears on the result. */
export interface Means {
  /** Made once for all actors and concepts. */
  readonly improvements?: () => Improvements
  readonly kernel?: Kernel
}

/** The feasible states whose every improvement is answered. */
export function answeredStates(
  game: Game,
  actor: ActorIndex,
  turns: readonly Turn[],
  { improvements = () => improvementsOf(game), kernel = kernelHere() }: Means = {},
): StateSet {
  const ranks = at(game.ranks, actor)
  const own = ownWays(game.frame, actor)
  const feasible = feasibleUnlessAll(game.frame)
  if (turns.length === 0 && !hasGivenMoves(game.frame))
    return kernel.whereBest({ ranks, own, feasible })
  return kernel.copied(ranks, (values) => {
    playBack(game, actor, { turns, values }, { improvements, kernel })
    if (hasGivenMoves(game.frame)) return whereNoMoveGains(game, actor, values)
    return kernel.whereBest({ ranks, values, own, feasible })
  })
}

/** The states from which no own move leads to one of both rank and value above theirs. */
function whereNoMoveGains({ frame, ranks }: Game, actor: ActorIndex, values: Int32Array): StateSet {
  const stable = frame.feasible.slice()
  const rank = at(ranks, actor)
  forEachState(frame.feasible, (state) => {
    const here = at(rank, state)
    const leaves = (to: State) => at(rank, to) > here && at(values, to) > here
    if (findOwnMove(frame, actor, state, leaves) !== undefined)
      stable[state >>> 5] = at(stable, state >>> 5) & ~(1 << (state & 31))
    return true
  })
  return stable
}

/** Per state, what the actor has after these turns, the first of them its own. */
export function worthAfter(game: Game, actor: ActorIndex, turns: readonly Turn[]): Int32Array {
  const ranks = at(game.ranks, actor)
  const [kernel, improvements] = [kernelHere(), () => improvementsOf(game)]
  return kernel.copied(ranks, (values) => {
    playBack(game, actor, { turns, values }, { improvements, kernel })
    keepTo(values, ranks, 'greater')
    return values.slice()
  })
}

/** Turns ranks, in place, into what all these turns leave the actor with. */
function playBack(
  game: Game,
  actor: ActorIndex,
  { turns, values }: { readonly turns: readonly Turn[]; readonly values: Int32Array },
  { improvements, kernel }: Required<Means>,
): void {
  const { frame } = game
  const ranks = at(game.ranks, actor)
  for (const [i, turn] of [...turns.entries()].reverse()) {
    // Ranks need not be held against themselves, nor the first turn, which whoever asks does.
    if (turn === 'self') {
      raiseOverOwn(frame, values, actor, kernel)
      if (i > 0 && i < turns.length - 1) keepTo(values, ranks, 'greater')
    } else {
      if (turn === 'others') lowerByMoves(frame, values, opponents(frame, actor), kernel)
      else lowerByImprovements(game, values, { focal: actor, improvements: improvements() }, kernel)
      if (i > 0) keepTo(values, ranks, 'lesser')
    }
  }
}

/** Whoever has the turn may also stay, and then the rank counts. */
function keepTo(values: Int32Array, ranks: Int32Array, winner: 'lesser' | 'greater'): void {
  for (let state = 0; state < values.length; state++) {
    const [value, rank] = [values[state] ?? 0, ranks[state] ?? 0]
    if (winner === 'lesser' ? rank < value : rank > value) values[state] = rank
  }
}
