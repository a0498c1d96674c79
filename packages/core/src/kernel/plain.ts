/** The primitives in plain TypeScript: runs everywhere, and says what the twin must give. */
import { plainSpread } from './plain-spread.ts'
import { plainBlock, plainRank } from './plain-states.ts'
import { plainImprove } from './plain-walk.ts'
import type { Judged, Kernel } from './primitives.ts'

export const plainKernel: Kernel = {
  kind: 'plain',
  copied: (values, work) => work(values.slice()),
  spread: plainSpread,
  block: plainBlock,
  improve: plainImprove,
  whereBest: plainWhereBest,
  rank: plainRank,
}

/** Overwrites the values, where there are some. */
export function plainWhereBest({ ranks, values, own, feasible }: Judged): Uint32Array {
  const worth = values ?? ranks.slice()
  if (values !== undefined) plainCap(worth, ranks)
  plainSpread(worth, own, 'greater')
  return plainWithin(worth, ranks, feasible)
}

/** The lesser of each value and its rank, without a branch. */
function plainCap(values: Int32Array, ranks: Int32Array): void {
  for (let state = 0; state < ranks.length; state++) {
    const value = values[state] ?? 0
    const above = (ranks[state] ?? 0) - value
    values[state] = value + (above & (above >> 31))
  }
}

/** The feasible states whose value is not above their rank, a word of 32 states at a time. */
function plainWithin(values: Int32Array, ranks: Int32Array, feasible?: Uint32Array): Uint32Array {
  const states = new Uint32Array(Math.ceil(ranks.length / 32))
  const all = ranks.length < 32 ? 2 ** ranks.length - 1 : 0xffffffff
  for (let w = 0; w < states.length; w++) {
    let word = 0
    for (let bit = 0; bit < 32; bit++) {
      const state = 32 * w + bit
      // The sign of the difference, as a bit: set where the value is at most the rank.
      const difference = (values[state] ?? 0) - (ranks[state] ?? 0) - 1
      word |= (difference >>> 31) << bit
    }
    states[w] = word & (feasible === undefined ? all : (feasible[w] ?? 0))
  }
  return states
}
