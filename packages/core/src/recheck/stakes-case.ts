/** The case that a finding about stakes speaks of, again, and whether it can be one. */
import type { FindingOf } from '../subjects/findings.ts'
import type { JudgedCase } from './judged.ts'
import { nothingKnown } from './known.ts'
import type { StatedAgain } from './stated-again.ts'

type Margin = FindingOf<'stage-margin'>

export const noPlan = 'there is no such plan, or its stages are not as stated'

/** How a test was made, as each of its findings says. */
export type CaseTerms = Pick<
  Margin,
  'plan' | 'stages' | 'unseen' | 'set' | 'look' | 'cheater' | 'memory'
>

export function caseOf(
  stated: StatedAgain,
  { look, cheater, memory }: Pick<Margin, 'look' | 'cheater' | 'memory'>,
): JudgedCase {
  const { stakes, ladder, rules, granting, found, budget } = stated
  return {
    stakes,
    ladder,
    rules,
    granting,
    settings: { look, cheater, memory },
    known: nothingKnown(),
    found,
    budget,
  }
}

/** Every number named lies in its range, and every range is named. */
export function pointProblem(stated: StatedAgain, point: Margin['point']): string | undefined {
  for (const [key, value] of Object.entries(point)) {
    const range = stated.ranges.get(key)
    if (range === undefined) return `${key} is no range`
    if (value < range[0] || value > range[1]) return `${key} is outside its range`
  }
  for (const key of stated.ranges.keys()) if (!Object.hasOwn(point, key)) return `${key} is open`
  return undefined
}

export function ordersWell(stated: StatedAgain, stages: readonly string[]): boolean {
  const acting = stated.plan.stages.filter((one) => one.commitments.length > 0)
  const known = new Set<string>()
  for (const id of stages) {
    const stage = acting.find((one) => one.id === id)
    const waits = (stage?.after ?? []).some(
      (before) =>
        acting.some((one) => one.id === before) && stages.includes(before) && !known.has(before),
    )
    if (stage === undefined || waits) return false
    known.add(id)
  }
  return stages.length === known.size
}
