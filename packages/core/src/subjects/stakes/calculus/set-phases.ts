/**
 * Per set of options, how a party lives through a stage that reaches it: keeping its word, and
 * breaking it as if nothing of its own had been sunk before.
 */
import { at } from '../../../base/assert.ts'
import { keeping } from './flows.ts'
import type { PartyIndex, Stakes } from './ladder.ts'
import type { OptionSet } from './lattice.ts'
import { phaseOf } from './phases.ts'
import type { Phase } from './values.ts'

export interface SetPhase {
  readonly kept: Phase
  /** In breach of everything that costs the party, nothing of which it ever did. */
  readonly unsunk: Phase
  /** Flow per period that is lost for good once the set is done: its own irreversible shares. */
  readonly sunk: number
  /** Whether anything in the set costs the party. */
  readonly owes: boolean
}

/** Layout: entry `set` speaks of that set of options. */
export function phaseTable(stakes: Stakes, party: PartyIndex): SetPhase[] {
  return Array.from({ length: 1 << stakes.options.length }, (_, set: OptionSet) => {
    const standing = Uint8Array.from(stakes.options, (_, o) => (set >> o) & 1)
    const costs = stakes.options.map(({ owner, values }, o) =>
      owner === party && standing[o] === 1 ? Math.max(0, -at(values, party)) : 0,
    )
    const kept = keeping(party, { paper: standing, promised: standing })
    const deviation = Uint8Array.from(costs, (cost) => (cost > 0 ? 1 : 0))
    const stands = standing.map((one, o) => one & (1 - (deviation[o] ?? 0)))
    return {
      kept: phaseOf(stakes, kept),
      unsunk: phaseOf(stakes, { ...kept, stands, levels: new Float64Array(stands), deviation }),
      sunk: costs.reduce((sum, cost, o) => sum + cost * at(stakes.options, o).irreversibleShare, 0),
      owes: costs.some((cost) => cost > 0),
    }
  })
}
