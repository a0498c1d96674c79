/**
 * The quick plan tests against the slow definitions, on random models. Errors planted in what is
 * held, risked and left out (a tie taken for a gain, a loss measured from the wrong state) were
 * found within 12 models; so many more are tried for those that are rarer.
 */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answer } from '../../src/answer/answer.ts'
import type { Model } from '../../src/model/model.ts'
import { recheck } from '../../src/recheck/recheck.ts'
import { finding } from '../../src/subjects/findings.ts'
import { answerRules } from '../../src/subjects/plan/documents/question.ts'
import { question } from '../../src/subjects/questions.ts'
import { arbitraryPlannedModel, arbitraryTiedModel } from './arbitrary-plan.ts'

const sizes = { actorsMax: 4, optionsMax: 6, statementsMax: 5, rulesMax: 2 }

function findingsOf(model: Model, rule: string, unseen: readonly string[]) {
  const kinds = [{ kind: 'plan', plan: 'p' }, { kind: 'compare' }]
  return kinds.map((kind) => {
    const answered = answer(model, question.parse({ ...kind, rule, unseen }))
    if ('problems' in answered) throw new Error(JSON.stringify(answered.problems))
    return answered
  })
}

test.each(answerRules)('what is found under "%s" agrees with the definitions', (rule) => {
  fc.assert(
    fc.property(arbitraryPlannedModel(sizes), fc.integer({ min: 0, max: 63 }), (model, hidden) => {
      const unseen = model.options.filter((_, i) => (hidden & 9) === 9 && (hidden >>> i) & 1)
      const ids = unseen.map((one) => one.id)
      const answers = findingsOf(model, rule, ids)
      const [answered] = answers
      for (const one of answers.flatMap(({ findings }) => findings)) {
        expect(finding.safeParse(one).error).toBeUndefined()
        expect({ one, verdict: recheck(model, answered?.world ?? {}, one) }).toEqual({
          one,
          verdict: { accepted: true },
        })
      }
    }),
    { numRuns: 400, seed: 20251110 },
  )
})

test.each(answerRules)('what others do only together is left out together, under "%s"', (rule) => {
  const seen = { withheld: 0, dropped: 0, unanswered: 0, several: 0 }
  fc.assert(
    fc.property(arbitraryTiedModel({ ...sizes, actorsMin: 2, optionsMax: 5 }), (model) => {
      for (const { findings, world } of findingsOf(model, rule, []))
        for (const one of findings) {
          expect({ one, verdict: recheck(model, world, one) }).toEqual({
            one,
            verdict: { accepted: true },
          })
          if (one.kind !== 'stage-delivered') continue
          for (const way of one.withheld) {
            seen.withheld++
            if (way.dropped.length > 0) seen.dropped++
            if (way.unansweredCount > 0) seen.unanswered++
            if (way.gainCount > 1) seen.several++
          }
        }
    }),
    { numRuns: 400, seed: 20251110 },
  )
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(9)
})
