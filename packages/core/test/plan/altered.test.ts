/** The checker refuses findings about plans of which one element was altered. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answer, type Finding, recheck } from '../../src/index.ts'
import { question } from '../../src/subjects/questions.ts'
import { alterations, replaced } from '../laws/alterations.ts'
import { namedAfter } from '../recheck/every-leaf.ts'
import { arbitraryPlannedModel } from './arbitrary-plan.ts'

/**
 * Not altered: names of the run, what was asked for, what only counts or lists. Not claimed by a
 * single finding: that nothing smaller exists (size, count), and how much was tried.
 */
const free = new Set(
  'id kind strength listedCount frontCount stepCount triedCount count size changesMax ambition stagesMax pieces talks deterrers answer undone changes marginMin'.split(
    ' ',
  ),
)

test('a finding about a plan with one number, verdict or reason altered is refused', () => {
  let altered = 0
  const kinds = [
    { kind: 'plan', plan: 'p' },
    { kind: 'compare' },
    { kind: 'search', stagesMax: 2 },
    { kind: 'repair', plan: 'p', changesMax: 1 },
    { kind: 'inverse', plan: 'p' },
  ]
  const sizes = { actorsMin: 2, actorsMax: 3, optionsMax: 4, statementsMax: 4 }
  fc.assert(
    fc.property(arbitraryPlannedModel(sizes), (model) => {
      for (const kind of kinds) {
        const answered = answer(model, question.parse(kind))
        if ('problems' in answered) continue
        for (const finding of answered.findings) {
          if (finding.strength.kind === 'truncated') continue
          for (const { path, value } of alterations(finding, free)) {
            const changed = namedAfter(replaced(finding, path, value) as Finding)
            const verdict = recheck(model, answered.world, changed)
            expect(verdict.accepted, `${path.join('.')} of ${JSON.stringify(finding)}`).toBe(false)
            altered++
          }
        }
      }
    }),
    { numRuns: 120, seed: 7 },
  )
  expect(altered).toBeGreaterThan(2_000)
})
