/** What every finding holds: the name that follows from its claim, and how it was reached. */
import { hashOf } from '../base/hash.ts'
import type { Finding, FindingKind } from '../subjects/findings.ts'
import type { FindingClaim } from './verdict.ts'

/** The name is a hash of everything claimed; how it was reached is no part of that. */
export function nameClaim({ id, strength: _, ...claimed }: Finding): FindingClaim {
  const name = hashOf(claimed)
  return [id === name, `what it claims has the name ${name}`]
}

/** Only these look at worlds, and so only these can have drawn some of them. */
const overWorlds: ReadonlySet<FindingKind> = new Set([
  'robustness',
  'plan-robustness',
  'world-fit',
  'claim',
  'belief',
])

export function strengthClaims({ kind, strength }: Finding): FindingClaim[] {
  if (strength.kind !== 'sampled') return []
  return [[overWorlds.has(kind), 'nothing is drawn for such a finding']]
}
