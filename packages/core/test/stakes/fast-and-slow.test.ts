/**
 * What is said of the amounts of random plans with rules, against the slow checker: margins, what
 * they rest on, trust, answers.
 */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answer } from '../../src/answer/answer.ts'
import { recheck } from '../../src/recheck/recheck.ts'
import { question } from '../../src/subjects/questions.ts'
import { readModel } from '../models.ts'
import { arbitraryPlan } from './arbitrary-plan.ts'

const kinds = new Set(['stage-margin', 'stage-trust', 'stage-answers'])

const settings = fc.record({
  look: fc.constantFrom('forward', 'forward', 'alone'),
  cheater: fc.constantFrom('march-on', 'gated'),
  memory: fc.constantFrom('lasting', 'lasting', 'fading'),
})

/** PLANS=2000 goes through as many; the first of them are the ones that are always gone through. */
const { PLANS = '300' } = process.env
const plans = Number(PLANS)

test('of plans with rules every amount is that of the slow checker', () => {
  const seen = { tied: 0, joint: 0, granted: 0, dropped: 0, blocked: 0, trust: 0, unbroken: 0 }
  fc.assert(
    fc.property(arbitraryPlan, settings, (text, stakes) => {
      const model = readModel(text)
      const asked = { kind: 'plan', plan: 'p', stakes, shocks: false }
      const answered = answer(model, question.parse(asked))
      if ('problems' in answered) throw new Error(JSON.stringify(answered.problems))
      for (const one of answered.findings) {
        if (!kinds.has(one.kind)) continue
        expect(recheck(model, {}, one), JSON.stringify(one)).toEqual({ accepted: true })
        if (one.kind === 'stage-trust') seen.trust++
        if (one.kind === 'stage-answers' && one.answers.some((row) => row.blocked?.length))
          seen.blocked++
        if (one.kind !== 'stage-margin') continue
        expect(one.marginJoint === undefined, 'a joint margin stands beside each').toBe(
          one.margin === undefined,
        )
        if (one.margin === undefined) seen.unbroken++
        if (one.rules?.length) seen.tied++
        if (one.granted?.length) seen.granted++
        if (one.binding?.dropped?.length) seen.dropped++
        if (one.margin !== one.marginJoint) seen.joint++
      }
    }),
    { numRuns: plans, seed: 20_261_128 },
  )
  // The plans are such that every part of the definition matters in some.
  for (const [what, count] of Object.entries(seen)) expect(count, what).toBeGreaterThan(plans / 100)
}, 900_000)
