/** The quick plan tests against the slow definitions, on random models. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answer } from '../../src/answer/answer.ts'
import { finding } from '../../src/finding/finding.ts'
import type { Model } from '../../src/model/model.ts'
import { answerRules, question } from '../../src/question/question.ts'
import { recheck } from '../../src/recheck/recheck.ts'
import { arbitraryPlannedModel } from './arbitrary-plan.ts'

const sizes = { actorsMax: 4, optionsMax: 6, statementsMax: 5, rulesMax: 2 }

function findingsOf(model: Model, rule: string, unseen: readonly string[]) {
  const asked = question.parse({ kind: 'plan', plan: 'p', rule, unseen })
  const answered = answer(model, asked)
  if ('problems' in answered) throw new Error(JSON.stringify(answered.problems))
  return answered
}

test.each(answerRules)('what is found under "%s" agrees with the definitions', (rule) => {
  fc.assert(
    fc.property(arbitraryPlannedModel(sizes), fc.integer({ min: 0, max: 63 }), (model, hidden) => {
      const unseen = model.options.filter((_, i) => (hidden & 9) === 9 && (hidden >>> i) & 1)
      const answered = findingsOf(
        model,
        rule,
        unseen.map((one) => one.id),
      )
      for (const one of answered.findings) {
        expect(finding.safeParse(one).error).toBeUndefined()
        expect({ one, verdict: recheck(model, answered.world, one) }).toEqual({
          one,
          verdict: { accepted: true },
        })
      }
    }),
    { numRuns: 600, seed: 20251110 },
  )
})
