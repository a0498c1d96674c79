/** How a plan stands: the quick finding against the slow, and what makes one overdue. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answer } from '../../src/answer/answer.ts'
import type { Model } from '../../src/model/model.ts'
import { recheck } from '../../src/recheck/recheck.ts'
import type { FindingOf } from '../../src/subjects/findings.ts'
import { type QuestionInput, question } from '../../src/subjects/questions.ts'
import { arbitraryContestedModel } from '../worlds/arbitrary-contested-model.ts'

type Standing = FindingOf<'plan-standing'>

function standingsOf(model: Model, asked: QuestionInput = { kind: 'compare' }) {
  const answered = answer(model, question.parse(asked))
  if ('problems' in answered) return { standings: [], world: {} }
  const { findings, world } = answered
  return {
    standings: findings.filter((one): one is Standing => one.kind === 'plan-standing'),
    world,
  }
}

describe('how a plan stands', () => {
  test('comes out the same when every reading is gone through', () => {
    const seen = new Set<string>()
    const sizes = { actorsMin: 2, actorsMax: 3, optionsMax: 4, statementsMax: 3, questionsMax: 3 }
    const rules = ['one-reply', 'chain', 'any', 'proportionate'] as const
    fc.assert(
      fc.property(arbitraryContestedModel(sizes), fc.constantFrom(...rules), (model, rule) => {
        const { standings, world } = standingsOf(model, { kind: 'compare', rule })
        for (const one of standings) {
          const verdict = recheck(model, world, one)
          expect(verdict, JSON.stringify(one)).toEqual({ accepted: true })
          seen.add(`${one.fails?.test} ${one.readings?.is} ${one.overdue}`)
          seen.add(`must ${one.seen.must > 0} ${one.seen.open > 0}`)
        }
      }),
      { numRuns: Number(process.env.CONTESTED ?? 300), seed: 5 },
    )
    console.log([...seen].sort())
    for (const test of ['possible', 'today', 'held', 'delivered', 'step', 'undefined'])
      expect(
        [...seen].some((one) => one.startsWith(`${test} `)),
        test,
      ).toBe(true)
  })
})
