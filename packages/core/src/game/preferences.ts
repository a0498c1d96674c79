/**
 * Ordered statements → ranks.
 *
 * Option prioritising (Hipel, Kilgour, Fang and Peng 1997): of two states the better is the one in
 * which the most important statement on which they differ holds. States that agree on every
 * statement are tied. This is the order of truth vectors read as binary numbers, so a rank is
 * built by doubling; past 30 statements it is first squeezed to consecutive numbers, because a sum
 * of powers of two stops being exact at some point anywhere.
 */
import { type Kernel, kernelHere, plainKernel, rankBitsMax } from '../kernel/kernel.ts'
import { infeasibleRank, type StateSet } from './layout.ts'
import { forEachState } from './state-sets.ts'

/**
 * Ranks of all raw states: `holds[p]` is the set of states where statement p holds, most important
 * first. Infeasible states get `infeasibleRank`. Cost: one pass over the states, and one more per
 * statement past the thirtieth.
 */
export function ranksFrom(
  holds: readonly StateSet[],
  feasible: StateSet,
  rawStateCount: number,
  kernel: Kernel = kernelHere(),
): Int32Array {
  if (holds.length <= rankBitsMax) return kernel.rank(holds, feasible, rawStateCount)
  // These ranks change once more, and a kernel may take what it made itself as made for good.
  const ranks = plainKernel.rank(holds.slice(0, rankBitsMax), feasible, rawStateCount)
  let bits = rankBitsMax
  for (const set of holds.slice(rankBitsMax)) {
    if (bits === rankBitsMax) bits = squeeze(ranks, feasible)
    appendBit(ranks, set)
    bits++
  }
  return ranks
}

function appendBit(ranks: Int32Array, set: StateSet): void {
  for (let state = 0; state < ranks.length; state++) {
    const rank = ranks[state] ?? infeasibleRank
    const bit = ((set[state >>> 5] ?? 0) >>> (state & 31)) & 1
    if (rank !== infeasibleRank) ranks[state] = (rank << 1) | bit
  }
}

/** Replaces ranks by their place among the ranks that occur; returns the bits now in use. */
function squeeze(ranks: Int32Array, feasible: StateSet): number {
  const occurring: number[] = []
  const seen = new Set<number>()
  forEachState(feasible, (state) => {
    const rank = ranks[state] ?? 0
    if (!seen.has(rank)) occurring.push(rank)
    seen.add(rank)
    return true
  })
  occurring.sort((a, b) => a - b)
  const place = new Map(occurring.map((rank, i) => [rank, i]))
  for (let state = 0; state < ranks.length; state++)
    ranks[state] = place.get(ranks[state] ?? infeasibleRank) ?? infeasibleRank
  return 32 - Math.clz32(occurring.length)
}
