/**
 * Where a budget ended, or somebody stopped the work, an analysis knows a part. What it counts then
 * is the part's own number, which the whole would contradict; what it concludes may be false. So a
 * finding that was cut short gives way to one that says how far it came, and what hangs on it goes
 * with it. What stays true all the same stays: a list that is shorter than what it lists, orders
 * that were judged among more, a ladder that a solver found and did not prove the best.
 */
import { type Cut, unfinished } from '../documents/unfinished.ts'
import type { Finding } from '../subjects/findings.ts'
import { cutShort } from '../subjects/subjects.ts'

const standing = cutShort.flatMap((one) => one.standing ?? [])
const harmless = cutShort.flatMap((one) => one.harmless ?? [])
const hangingOn = new Map(cutShort.flatMap((one) => Object.entries(one.hangingOn ?? {})))

export function withoutHalves(findings: readonly Finding[]): Finding[] {
  const cut = findings.filter(isHalf)
  if (cut.length === 0) return [...findings]
  const gone = new Set(cut.flatMap(({ kind }) => hangingOn.get(kind) ?? []))
  const whole = findings.filter((one) => !isHalf(one) && !gone.has(one.kind))
  const judged = whole.filter((one) => one.kind === 'coalition').length
  const rest = summed(cut.filter((one) => !gone.has(one.kind)))
  return [
    ...whole,
    ...rest
      .map((one) => (one.of === 'coalition' ? { ...one, explored: judged } : one))
      .map(unfinished),
  ]
}

function isHalf({ kind, strength }: Finding): boolean {
  return (
    strength.kind === 'truncated' && !standing.includes(kind) && !harmless.includes(strength.limit)
  )
}

/** One finding for all of a kind that ended at the same limit. */
function summed(cut: readonly Finding[]): Cut[] {
  const sums = new Map<string, Cut>()
  for (const { kind: of, strength } of cut) {
    if (strength.kind !== 'truncated') continue
    const { limit } = strength
    const before = sums.get(`${of} ${limit}`)?.explored ?? 0
    sums.set(`${of} ${limit}`, { of, limit, explored: before + strength.explored })
  }
  return [...sums.values()]
}
