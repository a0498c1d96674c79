/** How actors see the conflict where they see it wrongly: one subjective game for each of them. */
import type { DocumentPath } from './diagnostic.ts'
import type { ModelDocument } from './document.ts'
import { printFormula } from './formula.ts'
import { formulaOf, isAmong, isKnown, type Lookup, optionalBasis, report } from './lookup.ts'
import { resolveStatements } from './resolve-preferences.ts'
import { resolveRanking } from './resolve-ranking.ts'
import type { Actor, Perception, Rule, SeenPreferences, Statement } from './resolved.ts'

type Written = NonNullable<ModelDocument['perceptions']>[string]

export function resolvePerceptions(
  lookup: Lookup,
  written: ModelDocument['perceptions'],
  actors: readonly Actor[],
  rules: readonly Rule[],
): Perception[] {
  const ruleNames = new Set(rules.map((rule) => rule.id))
  return Object.entries(written ?? {}).map(([id, entry]) => {
    const path = ['perceptions', id]
    isKnown(lookup, 'actor', id, path)
    const { unaware = [], impossible = [], disregards = [] } = entry
    for (const [i, name] of unaware.entries())
      isKnown(lookup, 'option', name, [...path, 'unaware', i])
    for (const [i, name] of disregards.entries())
      isAmong(lookup, { what: 'rule', name, path: [...path, 'disregards', i] }, ruleNames)
    return {
      id,
      unaware,
      impossible: impossible.flatMap(
        (source, i) => formulaOf(lookup, [...path, 'impossible', i], source) ?? [],
      ),
      disregards,
      preferences: Object.entries(entry.preferences ?? {}).map(([of, list]) =>
        resolveSeen(lookup, [...path, 'preferences', of], { by: id, of, list }, actors),
      ),
      basis: optionalBasis(lookup, [...path, 'basis'], entry.basis),
    }
  })
}

interface Seen {
  readonly by: string
  readonly of: string
  readonly list: NonNullable<Written['preferences']>[string]
}

function resolveSeen(
  lookup: Lookup,
  path: DocumentPath,
  { by, of, list }: Seen,
  actors: readonly Actor[],
): SeenPreferences {
  if (of === by) report(lookup, 'perceives-itself', path, { actor: by })
  else isKnown(lookup, 'actor', of, path)
  if (!Array.isArray(list)) {
    const optionNames = [...(lookup.names.option ?? [])]
    const { statements, ranking } = resolveRanking(lookup, path, list, optionNames)
    // Places in a ranking that only one side sees must not be taken for places in the true one.
    const named = statements.map((one) => ({ ...one, id: `${by}-sees-${one.id}` }))
    return { actor: of, statements: named, ...(ranking && { ranking }) }
  }
  const statements = resolveStatements(lookup, path, list)
  const wanted = actors.find((one) => one.id === of)?.statements ?? []
  for (const [i, one] of statements.entries())
    if (meansOtherwise(one, wanted))
      report(lookup, 'name-taken', [...path, i], { name: one.id, by: 'statement' })
  return { actor: of, statements }
}

/** Does a statement of this name in the true list say something else? */
function meansOtherwise({ id, want }: Statement, wanted: readonly Statement[]): boolean {
  const same = wanted.find((one) => one.id === id)
  return same !== undefined && printFormula(same.want) !== printFormula(want)
}
