/**
 * The places of a ladder at which a party may break it, and what it could do there.
 */
import { assert, at } from '../base/assert.ts'
import {
  isAdditive,
  type Ladder,
  type OptionIndex,
  type PartyIndex,
  type Stakes,
  type Standing,
  setOf,
  watchedSingly,
} from './ladder.ts'

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

export const ownObligationsMax = 16

/** Every node of a stage. Mid-dwell nodes may bind where the entry does not. */
export function nodesOf(ladder: Ladder, stage: number): StageNode[] {
  const { dwell, survival, escrow } = at(ladder, stage)
  const last = stage === ladder.length - 1
  const entry = { kind: 'entry', stage, left: last ? 0 : dwell } as const
  const afterEntry = escrow && !last ? [{ kind: 'dwell', stage, left: dwell } as const] : []
  const dwelling = Array.from(
    { length: last ? 0 : dwell - 1 },
    (_, i) => ({ kind: 'dwell', stage, left: dwell - 1 - i }) as const,
  )
  const ended = last || survival < 1 ? [{ kind: 'ended', stage, left: 0 } as const] : []
  return [...(escrow ? [] : [entry]), ...afterEntry, ...dwelling, ...ended]
}

/**
 * The deviations to try for a party in a stage: sets of its own obligations, as the options that
 * it withholds or takes back now and, where the ladder goes on unseen, later.
 *
 * Where worths add up, only what costs its owner is an obligation: to leave undone what one is
 * glad of pays nobody. With one common chance of detection the best is then to leave all of it
 * undone, because the value of a breach rises with its flow. Otherwise every set is tried.
 */
export function deviationsOf(
  stakes: Stakes,
  party: PartyIndex,
  { standing, atEnd }: { readonly standing: Standing; readonly atEnd: Standing },
): Standing[] {
  const additive = isAdditive(stakes)
  const obligations = stakes.options.flatMap(({ owner, values }, o) => {
    const obliged = owner === party && atEnd[o] === 1 && !(additive && at(values, party) >= 0)
    return obliged ? [o] : []
  })
  if (!obligations.some((o) => standing[o] === 1)) return []
  const toSet = (options: readonly OptionIndex[]): Standing => setOf(stakes, options)
  if (additive && !watchedSingly(stakes, party)) return [toSet(obligations)]
  assert(obligations.length <= ownObligationsMax, 'too many own obligations to try every set')
  return Array.from({ length: (1 << obligations.length) - 1 }, (_, i) =>
    toSet(obligations.filter((_, bit) => ((i + 1) >> bit) & 1)),
  ).filter((set) => obligations.some((o) => set[o] === 1 && standing[o] === 1))
}
