/** Findings are named by what they claim, so that a comment on one survives the next run. */
import { hashOf } from '../base/hash.ts'
import type { FindingKind, FindingOf } from './kinds.ts'
import type { Strength } from './parts.ts'

export const exhaustive: Strength = { kind: 'exhaustive' }

/** The finding with its id: a hash of everything but how it was reached. */
export function claim<K extends FindingKind>(
  kind: K,
  facts: Omit<FindingOf<K>, 'kind' | 'id' | 'strength'>,
  strength: Strength = exhaustive,
): FindingOf<K> {
  return { kind, id: hashOf({ kind, ...facts }), strength, ...facts } as unknown as FindingOf<K>
}
