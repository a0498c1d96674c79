/** Infeasible states marked in an array of values, and ranks from the truth of statements. */
import { highestRank, type Sum } from './primitives.ts'

export function plainBlock(values: Int32Array, feasible: Uint32Array): Sum {
  // Imported names are looked up anew each time in some surroundings; this loop is hot.
  const never = highestRank
  let low = 0
  let high = 0
  for (let w = 0; w < feasible.length; w++) {
    const word = feasible[w] ?? 0
    const end = Math.min(values.length, 32 * w + 32)
    let lowHere = 0
    let highHere = 0
    for (let state = 32 * w; state < end; state++) {
      // All ones where the state is feasible, else zero: a branch would be mispredicted too often.
      const kept = -((word >>> (state & 31)) & 1)
      const value = (values[state] ?? 0) & kept
      lowHere = (lowHere + (value & 0xffff)) | 0
      highHere = (highHere + (value >> 16)) | 0
      values[state] = value | (never & ~kept)
    }
    low += lowHere
    high += highHere
  }
  return { low, high }
}

export function plainRank(
  sets: readonly Uint32Array[],
  feasible: Uint32Array,
  count: number,
): Int32Array {
  const ranks = new Int32Array(count)
  for (const set of sets) appendBit(ranks, set)
  markInfeasible(ranks, feasible)
  return ranks
}

/** Doubles each rank and adds whether its state is in the set. */
export function appendBit(ranks: Int32Array, set: Uint32Array): void {
  for (let state = 0; state < ranks.length; state++) {
    const bit = ((set[state >>> 5] ?? 0) >>> (state & 31)) & 1
    ranks[state] = ((ranks[state] ?? 0) << 1) | bit
  }
}

function markInfeasible(ranks: Int32Array, feasible: Uint32Array): void {
  for (let state = 0; state < ranks.length; state++)
    if ((((feasible[state >>> 5] ?? 0) >>> (state & 31)) & 1) === 0) ranks[state] = -1
}
