/**
 * What is said of random plans with worths as a whole, of what would mend them, and of their
 * commitments put together otherwise: the slow checker refuses none of it.
 */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answer } from '../../src/answer/answer.ts'
import { mayBeLeft, recheckAnswer } from '../../src/recheck/recheck.ts'
import { question } from '../../src/subjects/questions.ts'
import { readModel } from '../models.ts'
import { arbitraryPlan } from './arbitrary-plan.ts'

const kinds = ['stakes', 'stage-repairs', 'stakes-ladder', 'stakes-orders', 'stage-slices']

const settings = fc.record({
  look: fc.constantFrom('forward', 'forward', 'alone'),
  cheater: fc.constantFrom('march-on', 'gated'),
  memory: fc.constantFrom('lasting', 'lasting', 'fading'),
})

test('what is said of 200 plans as a whole is that of the slow checker', () => {
  const seen = new Map<string, number>()
  fc.assert(
    fc.property(arbitraryPlan, settings, (text, stakes) => {
      const model = readModel(text)
      const [stage] = model.plans.flatMap((plan) => plan.stages)
      for (const asked of [
        { kind: 'plan', plan: 'p', stakes, shocks: false },
        { kind: 'ladders', plan: 'p', stakes, look: stakes.look, stagesMax: 3 },
        { kind: 'slices', plan: 'p', stakes, stage: stage?.id, parts: [1, 2] },
      ]) {
        const answered = answer(model, question.parse(asked))
        if ('problems' in answered) continue
        const findings = answered.findings.filter((one) => kinds.includes(one.kind))
        const rechecked = recheckAnswer(model, { ...answered, findings })
        for (const [i, { kind, verdict }] of (rechecked?.findings ?? []).entries()) {
          const told = JSON.stringify({ verdict, finding: findings[i] })
          if (verdict.accepted) seen.set(kind, (seen.get(kind) ?? 0) + 1)
          else if ('because' in verdict) expect.fail(told)
          else
            for (const { part, why } of verdict.left)
              expect(why === 'budget' || mayBeLeft(kind, part), told).toBe(true)
        }
      }
    }),
    { numRuns: 200, seed: 20_261_129 },
  )
  for (const kind of kinds) expect(seen.get(kind), kind).toBeGreaterThan(20)
}, 900_000)
