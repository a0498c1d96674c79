/** Which worlds the observed facts leave, and which fact excludes which. */
import { at } from '../base/assert.ts'
import { claim, type FindingOf } from '../finding/finding.ts'
import { countClasses, describeSpace, nearestOf, strengthOf } from './robustness.ts'
import type { Space } from './space.ts'
import type { Tally } from './tally.ts'

/**
 * Two tallies of the same worlds: by the set of facts contradicted, as bits; and in detail by
 * whether all facts agree, 1, or not, 0.
 */
export function worldFit(
  space: Space,
  { byFacts, byAgreement }: { readonly byFacts: Tally; readonly byAgreement: Tally },
  facts: readonly string[],
): FindingOf<'world-fit'> {
  const fittingCount = countClasses(byFacts, (set) => set === 0)
  const fits = nearestOf(space, byFacts, (set) => set === 0)
  const contradicts = nearestOf(space, byFacts, (set) => set !== 0)
  return claim(
    'world-fit',
    {
      ...describeSpace(space),
      fittingCount,
      facts: facts.map((fact, i) => ({
        fact,
        count: countClasses(byFacts, (set) => ((set >>> i) & 1) === 1),
        onlyCount: countClasses(byFacts, (set) => set === 1 << i),
      })),
      answers: space.switches.map(({ id, answers }, i) => ({
        question: id,
        answers: answers.map((answer, k) => {
          const row = byAgreement.detail?.answers[i]?.[k] ?? []
          return { answer, count: row.reduce((a, b) => a + b, 0), fittingCount: at(row, 1) }
        }),
      })),
      ...(fits && { fits }),
      ...(contradicts && { contradicts }),
    },
    strengthOf(space, fittingCount),
  )
}
