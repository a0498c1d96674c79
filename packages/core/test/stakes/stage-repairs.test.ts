/** What single change would mend a stage, as findings about the instance of staged agreements. */
import { describe, expect, test } from 'vitest'
import { answer } from '../../src/answer/answer.ts'
import { recheck } from '../../src/recheck/recheck.ts'
import type { FindingOf } from '../../src/subjects/findings.ts'
import { question } from '../../src/subjects/questions.ts'
import { shippedModel } from '../models.ts'

const model = shippedModel('literature/inst/staged.yaml')

function repairsOf(plan: string, more: object = {}, of = model) {
  const asked = question.parse({ kind: 'plan', plan, ...more })
  const answered = answer(of, asked)
  if ('problems' in answered) throw new Error(JSON.stringify(answered.problems))
  return answered.findings.filter(
    (one): one is FindingOf<'stage-repairs'> => one.kind === 'stage-repairs',
  )
}

test('remedies for the shortfall of the big deal (INST, 1.14)', () => {
  const [found] = repairsOf('one-package')
  expect(found).toMatchObject({ stage: 'all', actor: 'N' })
  const of = (kind: string) => found?.changes.find(({ change }) => change.kind === kind)
  expect(of('hostage')?.change).toMatchObject({ more: expect.closeTo(2.248677, 6) })
  expect(of('sanction')?.change).toMatchObject({ more: expect.closeTo(0.224868, 6) })
  expect(of('detection')?.change).toMatchObject({ to: expect.closeTo(0.888889, 6) })
  expect(of('lag')).toMatchObject({ change: { to: 0 }, margin: expect.closeTo(0.472603, 6) })
  expect(of('escrow')?.margin).toBeCloseTo(2.025342, 5)
  expect(found?.splitHelps).toEqual(['irreversible', 'verification', 'prospect'])
  expect(of('split')).toBeDefined()
})

test('nothing is mended where a stage holds', () => {
  expect(repairsOf('three-stages')).toEqual([])
  expect(repairsOf('one-package', { stage: 'all', party: 'W' })).toEqual([])
})

describe('something to look forward to', () => {
  /** The hard step last, and relief from sanctions not in the plan. */
  const short = {
    ...model,
    plans: model.plans
      .filter(({ id }) => id === 'three-stages')
      .map((plan) => ({
        ...plan,
        stages: plan.stages.map((stage) => ({
          ...stage,
          commitments: stage.commitments.filter(({ keep }) => keep.option !== 'w3'),
        })),
      })),
  }
  const [found] = repairsOf('three-stages', {}, short)
  const index = found?.changes.findIndex(({ change }) => change.kind === 'carrot') ?? -1
  const carrot = found?.changes[index]

  test('is looked for outside the plan, in a last stage of its own', () => {
    expect(found).toMatchObject({ stage: 'dismantle', actor: 'N' })
    expect(carrot?.change).toEqual({
      ...{ kind: 'carrot', option: 'w3', value: true, by: 'W', point: {} },
    })
    expect(carrot?.margin).toBeGreaterThan(0)
    const alone = repairsOf('three-stages', { stakes: { look: 'alone' } }, short)
    expect(alone[0]?.changes.some(({ change }) => change.kind === 'carrot')).toBe(false)
  })

  test('is accepted by recheck, and refused with its act, giver or margin altered', () => {
    if (found === undefined || carrot?.change.kind !== 'carrot') throw new Error('none is found')
    expect(recheck(short, {}, found)).toEqual({ accepted: true })
    const { change, margin, weakest } = carrot
    for (const altered of [
      { margin: (margin ?? 0) + 0.01 },
      { weakest: weakest && { ...weakest, margin: weakest.margin + 0.01 } },
      { change: { ...change, by: 'N' } },
      { change: { ...change, value: false } },
      { change: { ...change, option: 'w2' } },
    ]) {
      const changes = found.changes.with(index, { ...carrot, ...altered })
      const verdict = recheck(short, {}, { ...found, changes })
      expect(verdict.accepted, JSON.stringify(altered)).toBe(false)
    }
  })
})

describe('recheck', () => {
  const found = ['one-package', 'dismantle-first', 'pay-first'].flatMap((plan) => [
    ...repairsOf(plan),
    ...repairsOf(plan, { stakes: { look: 'alone' } }),
  ])

  test('accepts each, but for cuts of more commitments than it tries', () => {
    expect(found.length).toBeGreaterThan(1)
    for (const one of found) {
      const stages = model.plans.find(({ id }) => id === one.plan)?.stages ?? []
      const stage = stages.find(({ id }) => id === one.stage)
      const left = [{ part: 'changes', why: 'size' }]
      expect(recheck(model, {}, one)).toEqual(
        (stage?.commitments.length ?? 0) > 4 ? { accepted: false, left } : { accepted: true },
      )
    }
  })

  test('refuses one with a number, a stage or the margin after it altered', () => {
    for (const one of found)
      for (const [i, { change, margin, weakest }] of one.changes.entries()) {
        const refused = (altered: object): void => {
          const changes = one.changes.with(i, { ...one.changes[i], ...altered } as never)
          expect(recheck(model, {}, { ...one, changes }).accepted, change.kind).toBe(false)
        }
        refused({ margin: (margin ?? 0) + 0.01 })
        if (weakest) refused({ weakest: { ...weakest, margin: weakest.margin - 0.01 } })
        if ('more' in change) refused({ change: { ...change, more: change.more * 0.9 } })
        if (change.kind === 'detection') refused({ change: { ...change, to: change.to * 0.9 } })
        if (change.kind === 'lag') refused({ change: { ...change, to: change.to + 1 } })
      }
  })
})
