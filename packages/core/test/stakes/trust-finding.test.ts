/** Trust and power as findings: the values of 1.6, 1.7 and 1.13, and what the checker refuses. */
import { describe, expect, test } from 'vitest'
import { answer } from '../../src/answer/answer.ts'
import type { Model } from '../../src/model/model.ts'
import { recheck } from '../../src/recheck/recheck.ts'
import type { FindingKind, FindingOf } from '../../src/subjects/findings.ts'
import { question } from '../../src/subjects/questions.ts'
import { modelText, readModel, shippedModel } from '../models.ts'

const instance = shippedModel('literature/inst/staged.yaml')

function found<K extends FindingKind>(model: Model, kind: K, asked: object): FindingOf<K>[] {
  const answered = answer(model, question.parse({ kind: 'plan', shocks: false, ...asked }))
  if ('problems' in answered) throw new Error(JSON.stringify(answered.problems))
  return answered.findings.filter((one): one is FindingOf<K> => one.kind === kind)
}

/** The instance with a plan that names a belief, a round (1.6) and a shift of power (1.7). */
const trusting = readModel(
  modelText('literature/inst/staged.yaml').replace(
    '    stages:\n      open:\n',
    `    trust:
      - by: W
        of: N
        belief: 0.3
        keeps: { trustworthy: 0.95, untrustworthy: 0.4 }
        round:
          trustworthy: { keep: 4, betray: 3, neither: 1, betrayed: -2 }
          untrustworthy: { keep: 3, betray: 5 }
    stages:
      open:
        power:
          { rising: W, declining: N, before: 0.3, after: 0.7,
            cost-rising: 0.5, cost-declining: 0.5 }
`,
  ),
)

test.each([
  ['three-stages', 'N', [0.221, 0.2798, 0.7825]],
  ['three-stages', 'W', [0.2624, 0.5288, 0.5528]],
  ['one-package', 'N', [0.4641]],
  ['one-package', 'W', [0.2341]],
] as const)('the belief that each stage of %s needs of %s (1.13)', (plan, actor, beliefs) => {
  const rows = found(instance, 'stage-trust', { plan }).filter((one) => one.actor === actor)
  const stages = instance.plans.find(({ id }) => id === plan)?.stages.map(({ id }) => id)
  const inOrder = rows.toSorted(
    (a, b) => (stages?.indexOf(a.stage) ?? 0) - (stages?.indexOf(b.stage) ?? 0),
  )
  expect(inOrder).toHaveLength(beliefs.length)
  for (const [i, belief] of beliefs.entries()) expect(inOrder[i]?.belief).toBeCloseTo(belief, 4)
})

test("Kydd's window at 0.3, open from 3/13 on; belief after kept promises (1.6)", () => {
  const [round] = found(trusting, 'trust-round', { plan: 'three-stages' })
  expect(round).toMatchObject({
    oneRound: 0.75,
    least: expect.closeTo(0.307692, 6),
    most: expect.closeTo(0.333333, 6),
    opensAt: expect.closeTo(3 / 13, 6),
  })
  const stated = found(trusting, 'stage-trust', { plan: 'three-stages' })
    .filter((one) => one.actor === 'W')
    .map((one) => [one.stage, one.stated?.low] as const)
  expect(new Map(stated)).toEqual(
    new Map([
      ['open', 0.3],
      ['calm', expect.closeTo(0.504425, 6)],
      ['dismantle', expect.closeTo(0.707381, 6)],
    ]),
  )
})

test('the largest shift of power at 0.9 and costs of one half: 0.4389, three stages (1.7)', () => {
  const [shift] = found(trusting, 'power-shift', { plan: 'three-stages' })
  expect(shift).toMatchObject({ largest: expect.closeTo(0.4389, 4), stageCount: 3 })
})

test('a side that loses power need not be a party', () => {
  const [aside] = trusting.actors.filter(({ id }) => id === 'N')
  const plans = trusting.plans.map((plan) => ({
    ...plan,
    stages: plan.stages.map(({ power, ...stage }) => ({
      ...stage,
      ...(power && { power: { ...power, declining: 'S' } }),
    })),
  }))
  const watching = aside ? [...trusting.actors, { ...aside, id: 'S', statements: [] }] : []
  const model = { ...trusting, actors: watching, plans }
  const [shift] = found(model, 'power-shift', { plan: 'three-stages' })
  expect(shift).toMatchObject({ declining: 'S', discount: 0.9, stageCount: 3 })
})

describe('the checker', () => {
  const kinds = ['stage-trust', 'trust-round', 'power-shift'] as const
  const all = kinds.flatMap((kind) => found(trusting, kind, { plan: 'three-stages' }))
  const korea = shippedModel('korea-2025/model.yaml')
  const why = found(korea, 'stage-trust', { plan: 'stufenplan', stage: 'contacts', party: 'US' })

  test('accepts each', () => {
    expect(all.length).toBe(8)
    expect(why.map((one) => one.other)).toEqual(['DPRK', 'CN'])
    for (const one of all) expect(recheck(trusting, {}, one)).toEqual({ accepted: true })
    // Everything but where in its ranges the party is judged: too many numbers act either way.
    const left = [{ part: 'point', why: 'size' }]
    for (const one of why) expect(recheck(korea, {}, one)).toEqual({ accepted: false, left })
  })

  test('refuses each number altered', () => {
    for (const one of all)
      for (const [key, value] of Object.entries(one)) {
        if (typeof value !== 'number' || key === 'marginMin' || key === 'discount') continue
        const altered = { ...one, [key]: key === 'stageCount' ? value + 1 : value + 0.05 }
        expect(recheck(trusting, {}, altered as typeof one).accepted, `${one.kind} ${key}`).toBe(
          false,
        )
      }
  })
})
