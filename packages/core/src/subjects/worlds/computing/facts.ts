/** Which worlds the observed facts leave, and which fact excludes which. */
import { at } from '../../../base/assert.ts'
import { claim, type FindingOf } from '../documents/finding.ts'
import { countClasses, describeSpace, nearestOf, strengthOf } from './robustness.ts'
import type { Space } from './space.ts'
import type { Tally } from './tally.ts'

/**
 * Facts are counted in groups of 32, each group by a tally of its own. The class of a world in a
 * group is the set of the group's facts that it contradicts, as bits, and one bit more where it
 * contradicts a fact outside the group.
 */
const groupSize = 32
export const outside = 2 ** groupSize

/** The place of the first fact of each group; one group where there are no facts. */
export function factGroups(factCount: number): number[] {
  const groupCount = Math.max(1, Math.ceil(factCount / groupSize))
  return Array.from({ length: groupCount }, (_, group) => group * groupSize)
}

export function factClass(contradicted: readonly number[], first: number): number {
  const inside = contradicted.filter((fact) => fact >= first && fact < first + groupSize)
  const others = inside.length < contradicted.length ? outside : 0
  return inside.reduce((sum, fact) => sum + 2 ** (fact - first), others)
}

function isContradicted(found: number, fact: number): boolean {
  return Math.floor(found / 2 ** (fact % groupSize)) % 2 === 1
}

/**
 * Tallies of the same worlds: by group of facts the set of those contradicted; and in detail by
 * whether all facts agree, 1, or not, 0.
 */
export function worldFit(
  space: Space,
  { byFacts, byAgreement }: { readonly byFacts: readonly Tally[]; readonly byAgreement: Tally },
  facts: readonly string[],
): FindingOf<'world-fit'> {
  // A world that contradicts nothing in a group and nothing outside it is the same in every group.
  const [any = byAgreement] = byFacts
  const fittingCount = countClasses(any, (set) => set === 0)
  const fits = nearestOf(space, any, (set) => set === 0)
  const contradicts = nearestOf(space, any, (set) => set !== 0)
  return claim(
    'world-fit',
    {
      ...describeSpace(space),
      fittingCount,
      facts: facts.map((fact, i) => {
        const tally = at(byFacts, Math.floor(i / groupSize))
        return {
          fact,
          count: countClasses(tally, (set) => isContradicted(set, i)),
          onlyCount: countClasses(tally, (set) => set === 2 ** (i % groupSize)),
        }
      }),
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
