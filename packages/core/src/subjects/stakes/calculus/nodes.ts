/** The places of a ladder at which a party may break it. */
import { at } from '../../../base/assert.ts'
import type { Ladder } from './ladder.ts'

/**
 * `entry`: the new package is due. `dwell`: the stage stands and has periods left. `ended`: it
 * stands and nothing will follow. The last stage has an entry and is then ended.
 */
export interface StageNode {
  readonly kind: 'entry' | 'dwell' | 'ended'
  /** Place of the stage in the ladder, 0 first. */
  readonly stage: number
  /** Periods before the gate, this one included; 0 where no gate follows. */
  readonly left: number
}

/** The nodes of a stage, those in the midst of its dwell as a stretch of periods left. */
export interface StageNodes {
  readonly entry: StageNode | undefined
  /** The most periods left in the midst of the dwell; 0: there is no such node. */
  readonly dwellMax: number
  readonly ended: StageNode | undefined
}

/** Mid-dwell nodes may bind where the entry does not. Through a third hand nothing is withheld. */
export function nodesOf(ladder: Ladder, stage: number): StageNodes {
  const { dwell, survival, escrow } = at(ladder, stage)
  const last = stage === ladder.length - 1
  return {
    entry: escrow ? undefined : { kind: 'entry', stage, left: last ? 0 : dwell },
    dwellMax: last ? 0 : escrow ? dwell : dwell - 1,
    ended: last || survival < 1 ? { kind: 'ended', stage, left: 0 } : undefined,
  }
}
