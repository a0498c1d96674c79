/** Findings are named by what they claim, so that a comment on one survives the next run. */
import { hashOf } from '../base/hash.ts'
import type { Strength } from './finding-parts.ts'

export const exhaustive: Strength = { kind: 'exhaustive' }

type Facts<F> = F extends unknown ? Omit<F, 'kind' | 'id' | 'strength'> : never

/** Makes findings of a subject: with their id, a hash of everything but how it was reached. */
export function claimOf<F extends { readonly kind: string }>() {
  return <K extends F['kind']>(
    kind: K,
    facts: Facts<Extract<F, { kind: K }>>,
    strength: Strength = exhaustive,
  ): Extract<F, { kind: K }> =>
    ({ kind, id: hashOf({ kind, ...facts }), strength, ...facts }) as unknown as Extract<
      F,
      { kind: K }
    >
}
