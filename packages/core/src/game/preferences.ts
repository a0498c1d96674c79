/**
 * Ordered statements → ranks.
 *
 * Option prioritising (Hipel, Kilgour, Fang and Peng 1997): of two states the better is the one in
 * which the most important statement on which they differ holds. States that agree on every
 * statement are tied. This is the order of truth vectors read as binary numbers, so a rank is
 * built by doubling; past 30 statements it is first squeezed to consecutive numbers, because a sum
 * of powers of two stops being exact at some point anywhere.
 */
import { infeasibleRank, type StateSet } from './layout.ts'
import { forEachState } from './state-sets.ts'

/** Bits that a rank may use, so that the difference of any two fits 32 bits; see `cubes.ts`. */
const rankBitsMax = 30

/**
 * Ranks of all raw states: `holds[p]` is the set of states where statement p holds, most important
 * first. Infeasible states get `infeasibleRank`. Cost: one pass over the states per statement.
 */
export function ranksFrom(
  holds: readonly StateSet[],
  feasible: StateSet,
  rawStateCount: number,
): Int32Array {
  const ranks = new Int32Array(rawStateCount)
  let bits = 0
  for (const set of holds) {
    if (bits === rankBitsMax) bits = squeeze(ranks, feasible)
    appendBit(ranks, set)
    bits++
  }
  markInfeasible(ranks, feasible)
  return ranks
}

function appendBit(ranks: Int32Array, set: StateSet): void {
  for (let state = 0; state < ranks.length; state++) {
    const bit = ((set[state >>> 5] ?? 0) >>> (state & 31)) & 1
    ranks[state] = ((ranks[state] ?? 0) << 1) | bit
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
    ranks[state] = place.get(ranks[state] ?? 0) ?? 0
  return 32 - Math.clz32(occurring.length)
}

function markInfeasible(ranks: Int32Array, feasible: StateSet): void {
  for (let state = 0; state < ranks.length; state++)
    if ((((feasible[state >>> 5] ?? 0) >>> (state & 31)) & 1) === 0) ranks[state] = infeasibleRank
}
