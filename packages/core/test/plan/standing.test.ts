/** How a plan stands: the quick finding against the slow, and what makes one overdue. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answer } from '../../src/answer/answer.ts'
import type { Model } from '../../src/model/model.ts'
import { recheck } from '../../src/recheck/recheck.ts'
import type { FindingOf } from '../../src/subjects/findings.ts'
import { type QuestionInput, question } from '../../src/subjects/questions.ts'
import { shippedModel } from '../models.ts'
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
        }
      }),
      { numRuns: Number(process.env.CONTESTED ?? 300), seed: 5 },
    )
    for (const test of ['possible', 'today', 'held', 'undefined'])
      expect(
        [...seen].some((one) => one.startsWith(`${test} `)),
        test,
      ).toBe(true)
    for (const overdue of [true, false]) expect(seen.has(`undefined counted ${overdue}`)).toBe(true)
  })

  test('comes out the same where breaches tempt, and where delivering counts', () => {
    const seen = new Set<string>()
    for (const path of shipped) {
      const model = shippedModel(`${path}.yaml`)
      const { standings, world } = standingsOf(model, { kind: 'compare', readings: false })
      for (const one of standings) {
        expect(recheck(model, world, one), `${path} ${one.plan}`).toEqual({ accepted: true })
        seen.add(`${one.fails?.test}`)
        seen.add(`must ${one.seen.must > 0} open ${one.seen.open > 0}`)
      }
    }
    expect([...seen].sort()).toEqual(expect.arrayContaining(expected))
  })

  test('is overdue where only readings that the record contradicts let it pass', () => {
    const { standings } = standingsOf(shippedModel('korea-2025/model.yaml'), {
      kind: 'compare',
      plans: ['freeze', 'stufenplan'],
    })
    const [freeze, plan] = standings
    expect(freeze?.overdue).toBe(true)
    expect(freeze?.readings?.is === 'counted' && freeze.readings.fitting?.step).toBe(0)
    expect(plan?.overdue).toBe(false)
    expect(plan?.fails?.stage).toBe('nuclear')
  })
})

const shipped = [
  ...['history/agreed-framework-1994', 'history/good-friday-1998', 'history/inf-1987'],
  ...['history/jcpoa-2015', 'history/six-party-2007', 'teaching/ceasefire'],
]
const expected = ['held', 'must true open false', 'must true open true', 'step', 'today']
