/**
 * The first stage of a ladder whose state the rules of the model forbid: what cannot stand is not
 * tested, and the finding says nothing else of it (docs/explanation/stakes.md, "Rules").
 */
import type { FindingOf } from '../subjects/findings.ts'
import type { StatedAgain } from './stated-again.ts'

type Stakes = FindingOf<'stakes'>

export function forbiddenAgain({ stakes, ladder, rules }: StatedAgain, stages: Stakes['stages']) {
  const standing = new Set(stakes.today)
  for (const [k, { options }] of ladder.entries()) {
    for (const o of options) standing.add(o)
    const against = rules.flatMap(({ id, forbids }) => (forbids(standing) ? [id] : []))
    if (against.length > 0) return { stage: stages[k], rules: against }
  }
  return undefined
}
