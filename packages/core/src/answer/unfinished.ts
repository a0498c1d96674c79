/**
 * Where a budget ended, or somebody stopped the work, an analysis knows a part. What it counts then
 * is the part's own number, which the whole would contradict; what it concludes may be false. So a
 * finding that was cut short gives way to one that says how far it came, and what hangs on it goes
 * with it. What stays true all the same stays: a list that is shorter than what it lists, orders
 * that were judged among more, a ladder that a solver found and did not prove the best.
 */
import { claim, type Finding, type FindingKind } from '../finding/finding.ts'

/** Findings that say nothing false when they are cut short. */
const standing: readonly FindingKind[] = ['states', 'plan', 'unfinished']

/**
 * Limits that leave what was found as it is: a solver that had no time to prove its ladder the
 * best, and a search that is whole, where only what blocks was not sought to the end.
 */
const harmless: readonly string[] = ['time of the solver', 'requirements taken away']

/** What tells of the parts of another finding, or is reckoned from it. */
const hangingOn: Partial<Record<FindingKind, readonly FindingKind[]>> = {
  equilibria: ['perceived', 'common', 'jumps', 'jump'],
  jumps: ['jump'],
  'joint-moves': ['joint-move'],
  paths: ['reach', 'path'],
  search: ['ladder', 'blocked'],
  repairs: ['repair'],
  inverse: ['flip'],
}

export function withoutHalves(findings: readonly Finding[]): Finding[] {
  const cut = findings.filter(isHalf)
  if (cut.length === 0) return [...findings]
  const gone = new Set(cut.flatMap(({ kind }) => hangingOn[kind] ?? []))
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

/** What was cut short, at which limit, how far it came, and of how many. */
interface Cut {
  readonly of: FindingKind
  readonly limit: string
  readonly explored: number
  readonly whole?: number
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

/** What would stand here was not finished: at which limit, and how far it came. */
export function unfinished({ of, limit, explored, whole }: Cut): Finding {
  const facts = { of, ...(whole !== undefined && { whole }) }
  return claim('unfinished', facts, { kind: 'truncated', limit, explored })
}
