/**
 * A direct ranking of states → ordered statements, so that the rest of the program needs to know
 * nothing of rankings.
 *
 * With tiers T1 (best) to Tm the statements are "the state is in T1", "… in T2", up to T(m-1):
 *
 *     in T1   1 0 0 … 0        Of two states the first statement on which they differ is that of
 *     in T2   0 1 0 … 0        the better tier, and it holds in the better state: the order of
 *     in T3   0 0 1 … 0        truth vectors is exactly the order of the tiers. The last tier
 *     in Tm   0 0 0 … 0        needs no statement.
 */
import type { DocumentPath } from './diagnostic.ts'
import type { RankingDocument } from './document.ts'
import { type Formula, joined } from './formula.ts'
import { basisOf, isAmong, type Lookup, report } from './lookup.ts'
import type { Actor, Basis, NamedState, Statement } from './resolved.ts'

/** Patterns times combinations of options: what compiling a ranking costs. */
const rankingCostMax = 2 ** 28
export const tierCountMax = 16_384

export function resolveRanking(
  lookup: Lookup,
  path: DocumentPath,
  written: RankingDocument,
  options: readonly string[],
): Pick<Actor, 'statements' | 'ranking'> {
  const at = [...path, 'ranking']
  const tiers = written.ranking.map((tier) => (typeof tier === 'string' ? [tier] : tier))
  const patternCount = tiers.reduce((sum, tier) => sum + tier.length, 0)
  if (tiers.length > tierCountMax || patternCount * 2 ** options.length > rankingCostMax) {
    const countMax = Math.min(tierCountMax, Math.floor(rankingCostMax / 2 ** options.length))
    report(lookup, 'too-many', at, { what: 'ranking', count: patternCount, countMax })
    return { statements: [] }
  }
  if (!arePatterns(lookup, at, written, options.length)) return { statements: [] }
  const basis = basisOf(lookup, path, written, 'ranking')
  return { statements: statementsOfTiers(tiers, options, basis), ranking: tiers }
}

/** The statements of a ranking: one for each tier but the last. */
function statementsOfTiers(
  tiers: readonly (readonly string[])[],
  options: readonly string[],
  basis: readonly Basis[],
): Statement[] {
  return tiers.slice(0, -1).map((tier, i) => ({
    id: rankId(i + 1),
    want: formulaOfTier(tier, options),
    strong: false,
    known: true,
    basis,
  }))
}

/** The statement "the state stands in this place of the ranking"; places start at 1. */
function rankId(place: number): string {
  return `rank-${place}`
}

function arePatterns(
  lookup: Lookup,
  at: DocumentPath,
  { ranking }: RankingDocument,
  optionCount: number,
): boolean {
  const pattern = /^[YN-]*$/
  let problems = 0
  const judge = (written: string, path: DocumentPath) => {
    if (written.length === optionCount && pattern.test(written)) return
    problems++
    if (problems <= 20)
      report(lookup, 'bad-pattern', path, { pattern: written.slice(0, 60), optionCount })
  }
  for (const [i, tier] of ranking.entries())
    if (typeof tier === 'string') judge(tier, [...at, i])
    else for (const [j, written] of tier.entries()) judge(written, [...at, i, j])
  return problems === 0
}

function formulaOfTier(tier: readonly string[], options: readonly string[]): Formula {
  const parts = tier.map((pattern) => formulaOfPattern(pattern, options))
  return joined('or', parts)
}

function formulaOfPattern(pattern: string, options: readonly string[]): Formula {
  const literals = options.flatMap((option, i): Formula[] => {
    const is: Formula = { kind: 'option', option }
    if (pattern[i] === 'Y') return [is]
    return pattern[i] === 'N' ? [{ kind: 'not', of: is }] : []
  })
  if (literals.length > 0) return joined('and', literals)
  // A pattern of dashes fits every state, and formulas have no word for "always".
  const is: Formula = { kind: 'option', option: options[0] ?? '' }
  return { kind: 'or', parts: [is, { kind: 'not', of: is }] }
}

/** A ranking of states by name, each in exactly one place; statements as of any ranking. */
export function resolveStateRanking(
  lookup: Lookup,
  path: DocumentPath,
  written: RankingDocument,
  states: readonly NamedState[],
): Pick<Actor, 'statements' | 'ranking'> {
  const at = [...path, 'ranking']
  const actor = String(path.at(-1))
  const patterns = new Map(
    states.map(({ id, set }) => [id, set.map(({ value }) => (value ? 'Y' : 'N')).join('')]),
  )
  const known = new Set(patterns.keys())
  const placed = new Map<string, number>()
  const tiers = written.ranking.map((tier, i) =>
    (typeof tier === 'string' ? [tier] : tier).flatMap((name, j) => {
      const here = [...at, i, ...(typeof tier === 'string' ? [] : [j])]
      if (!isAmong(lookup, { what: 'state', name, path: here }, known)) return []
      const first = placed.get(name)
      if (first !== undefined) {
        report(lookup, 'ranking-overlap', here, { actor, state: name, first, second: i + 1 })
        return []
      }
      placed.set(name, i + 1)
      return [patterns.get(name) ?? '']
    }),
  )
  const left = [...known].filter((name) => !placed.has(name))
  if (left.length > 0) {
    const facts = { actor, state: left[0] ?? '', count: left.length, nearest: undefined }
    report(lookup, 'ranking-gap', at, facts)
  }
  const options = (states[0]?.set ?? []).map((one) => one.option)
  const basis = basisOf(lookup, path, written, 'ranking')
  return { statements: statementsOfTiers(tiers, options, basis), ranking: tiers }
}
