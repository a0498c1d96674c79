/**
 * What a plan's stages share is kept from one question to the next. Whatever was asked before, with
 * whatever numbers set, an answer is that of a model of which nothing has been asked.
 */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answer } from '../../src/answer/answer.ts'
import { question } from '../../src/subjects/questions.ts'
import { modelText, readModel } from '../models.ts'
import { arbitraryPlan } from './arbitrary-plan.ts'
import { inspectedPlan } from './inspected-plan.ts'
import { rangedPlan } from './ranged-plan.ts'

const chance = fc.constantFrom(0, 0.2, 0.7, 1)
const party = fc.constantFrom('p0', 'p1')
const option = fc.constantFrom('o0', 'o1')
const set = fc.record(
  {
    detection: fc.dictionary(fc.oneof(party, option), chance, { maxKeys: 2 }),
    lag: fc.dictionary(party, fc.constantFrom(0, 30, 800), { maxKeys: 1 }),
    sanction: fc.dictionary(party, fc.constantFrom(0, 3), { maxKeys: 1 }),
    hostage: fc.dictionary(party, fc.constantFrom(0, 3), { maxKeys: 1 }),
    patience: fc.dictionary(party, fc.constantFrom(0.3, 0.95), { maxKeys: 1 }),
    share: fc.dictionary(option, chance, { maxKeys: 1 }),
    survival: fc.dictionary(fc.constant('s0'), chance, { maxKeys: 1 }),
    dwell: fc.dictionary(fc.constant('s0'), fc.constantFrom(0, 900), { maxKeys: 1 }),
  },
  { requiredKeys: [] },
)
const asked = fc.record({
  unseen: fc.subarray(['o0', 'o1'], { maxLength: 1 }),
  stakes: fc.record({
    at: fc.constantFrom('worst', 'middle', 'best'),
    look: fc.constantFrom('forward', 'forward', 'alone'),
    cheater: fc.constantFrom('march-on', 'gated'),
    memory: fc.constantFrom('lasting', 'fading'),
    set,
  }),
})

test('of 80 random plans every answer is that of a model of which nothing was asked', () => {
  const plans = fc.oneof(arbitraryPlan, rangedPlan(4), inspectedPlan)
  fc.assert(
    fc.property(plans, fc.array(asked, { minLength: 2, maxLength: 3 }), (text, all) => {
      const model = readModel(text)
      for (const one of all)
        for (const kind of ['plan', 'verification']) {
          const whole = question.safeParse({ kind, plan: 'p', ...one })
          if (!whole.success) throw whole.error
          expect(answer(model, whole.data)).toEqual(answer(readModel(text), whole.data))
        }
    }),
    { numRuns: 80, seed: 20_261_201 },
  )
})

test('an effort that moves by steps, as a slider does, is answered as if asked alone', () => {
  const text = modelText('teaching/line-observers.yaml')
  const model = readModel(text)
  for (const effort of [1, 0.5, 2, 1, 0]) {
    const stakes = { set: { effort: { 'line-watch': effort } } }
    const asked = question.parse({ kind: 'verification', plan: 'line', curve: false, stakes })
    expect(answer(model, asked)).toEqual(answer(readModel(text), asked))
  }
})
