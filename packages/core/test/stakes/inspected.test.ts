/**
 * What is said of the amounts of random plans whose commitments can be broken in several ways,
 * against the slow checker, which fixes the ways beforehand and goes through one after another.
 */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answer } from '../../src/answer/answer.ts'
import { recheck } from '../../src/recheck/recheck.ts'
import { question } from '../../src/subjects/questions.ts'
import { readModel } from '../models.ts'
import { inspectedPlan } from './inspected-plan.ts'

const kinds = new Set(['stage-margin', 'stage-trust', 'stage-answers', 'stage-repairs', 'stakes'])

const settings = fc.record({
  at: fc.constantFrom('worst', 'best', 'middle'),
  look: fc.constantFrom('forward', 'forward', 'alone'),
  cheater: fc.constantFrom('march-on', 'gated'),
  memory: fc.constantFrom('lasting', 'lasting', 'fading'),
  set: fc.constantFrom({}, {}, { effort: { watch: 3 } }, { effort: { watch: 0 } }),
})

/** PLANS=1000 goes through as many; the first of them are the ones that are always gone through. */
const { PLANS = '120' } = process.env
const plans = Number(PLANS)

test('with several ways of breaking every amount is that of the slow checker', () => {
  const seen = { margins: 0, byWays: 0, two: 0, repairs: 0, trust: 0 }
  fc.assert(
    fc.property(inspectedPlan, settings, (text, stakes) => {
      const model = readModel(text)
      const set = model.inspections ? stakes.set : {}
      const asked = { kind: 'plan', plan: 'p', stakes: { ...stakes, set }, shocks: false }
      const answered = answer(model, question.parse(asked))
      if ('problems' in answered) throw new Error(JSON.stringify(answered.problems))
      for (const one of answered.findings) {
        if (!kinds.has(one.kind)) continue
        const verdict = recheck(model, {}, one)
        const told = JSON.stringify({ verdict, one })
        if ('because' in verdict) expect.fail(told)
        if (one.kind === 'stage-trust') seen.trust++
        if (one.kind === 'stage-repairs') seen.repairs++
        if (one.kind !== 'stage-margin') continue
        seen.margins++
        if (one.binding?.ways) seen.byWays++
        if ((one.binding?.ways?.length ?? 0) > 1) seen.two++
      }
    }),
    { numRuns: plans, seed: 20_261_130 },
  )
  for (const [what, count] of Object.entries(seen)) expect(count, what).toBeGreaterThan(plans / 100)
}, 900_000)
