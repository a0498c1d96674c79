/** What is said of a margin besides its size is checked too. */
import { expect, test } from 'vitest'
import { answer } from '../../src/answer/answer.ts'
import { recheck } from '../../src/recheck/recheck.ts'
import type { FindingOf } from '../../src/subjects/findings.ts'
import { question } from '../../src/subjects/questions.ts'
import { shippedModel } from '../models.ts'

const model = shippedModel('literature/inst/staged.yaml')

function margins(plan: string, stakes: object): FindingOf<'stage-margin'>[] {
  const answered = answer(model, question.parse({ kind: 'plan', plan, stakes, shocks: false }))
  if ('problems' in answered) throw new Error(JSON.stringify(answered.problems))
  return answered.findings.filter(
    (one): one is FindingOf<'stage-margin'> => one.kind === 'stage-margin',
  )
}

test('its share, the chance of going on, and the parts of its sum', () => {
  const early = ['three-stages', 'one-package', 'dismantle-first'].flatMap((plan) =>
    [0.7, 0.72, 0.85].flatMap((seen) => margins(plan, { set: { detection: { N: seen } } })),
  )
  const conditional = early.filter(({ survivalMin = 0 }) => survivalMin > 0)
  const never = early.filter((one) => one.survivalMin === undefined)
  expect(conditional.length).toBeGreaterThan(0)
  expect(never.length).toBeGreaterThan(0)
  for (const one of early) {
    expect(recheck(model, {}, one)).toEqual({ accepted: true })
    const refused = (altered: object): void =>
      expect(recheck(model, {}, { ...one, ...altered }).accepted, Object.keys(altered)[0]).toBe(
        false,
      )
    const { share = 0, survivalMin, additive } = one
    refused({ share: share + 1e-3 })
    refused({ survivalMin: survivalMin === undefined ? 0.5 : survivalMin + 0.01 })
    if (survivalMin !== undefined && survivalMin > 0.02)
      refused({ survivalMin: survivalMin - 0.01 })
    if (additive === undefined) continue
    const { factor, criticalFactor = 0, leverage, burden, hostageFlow } = additive
    const [gift] = leverage
    const [cost] = burden
    refused({ additive: { ...additive, factor: factor + 1e-3 } })
    refused({ additive: { ...additive, criticalFactor: criticalFactor + 1e-3 } })
    refused({ additive: { ...additive, hostageFlow: hostageFlow + 1e-3 } })
    if (gift)
      refused({
        additive: {
          ...additive,
          leverage: leverage.with(0, { ...gift, amount: gift.amount + 0.1 }),
        },
      })
    if (cost)
      refused({
        additive: { ...additive, burden: burden.with(0, { ...cost, amount: cost.amount + 0.1 }) },
      })
  }
})
