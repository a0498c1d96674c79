/**
 * The first stage of a ladder whose state the rules of the model forbid: what cannot stand is not
 * tested, and the finding says nothing else of it (docs/explanation/stakes.md, "Rules").
 */
import type { FindingOf } from '../finding/finding.ts'
import type { StatedAgain } from './stated-again.ts'
import type { Claim } from './verdict.ts'

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

/** The stage and the rules are those; of a plan with such a stage nothing else is said. */
export function* forbiddenClaims(stated: StatedAgain, finding: Stakes): Generator<Claim> {
  const { forbidden, tested, missing, patience, ranged, weakest, holds } = finding
  const due = forbiddenAgain(stated, finding.stages)
  yield [
    forbidden?.stage === due?.stage && forbidden?.rules.join() === due?.rules.join(),
    due
      ? `the rules ${due.rules.join(', ')} forbid the stage ${due.stage}`
      : 'no stage is forbidden',
  ]
  if (forbidden === undefined) return
  yield [tested.length + missing.length + patience.length === 0, 'what cannot stand is not tested']
  yield [!ranged && weakest === undefined && holds === undefined, 'nothing can be said of it']
}
