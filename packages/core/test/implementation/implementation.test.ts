/**
 * What became of a plan, held to the slow twin on records made up at random; and the laws of
 * looking back: nothing is used that was not known, and before the model's day nothing changes.
 */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { asOf, cutAt } from '../../src/implementation/implementation.ts'
import { answer, canonicalJson, type Model, recheckAnswer, stepBudget } from '../../src/index.ts'
import { type QuestionInput, question } from '../../src/subjects/questions.ts'
import { modelText, readModel, shippedModel } from '../models.ts'
import { recordsOf, someDay } from './random-records.ts'

const kept = shippedModel('teaching/ceasefire-kept.yaml')
const [plan] = kept.plans
if (plan === undefined) throw new Error('no plan')

function answered(model: Model, asked: QuestionInput) {
  const found = answer(model, question.parse(asked))
  if ('problems' in found) throw new Error(JSON.stringify(found.problems))
  return found
}

const some = recordsOf(plan, 14)
/** The model's own day, and the one before it. */
const [own, before] = ['2025-05-01', '2025-04-30']

function withRecords(implementation: Model['implementation']): Model {
  return implementation === undefined ? kept : { ...kept, implementation }
}

const runs = Number(process.env.RECORDS ?? 60)

test('a day that was fixed only later is late on no day before it was', () => {
  const keep = plan.stages[0]?.commitments[0]?.keep
  const record = { id: 'r0', plan: plan.id, stage: 'truce', keep, date: '2026-04-04', basis: [] }
  const model = withRecords([{ ...record, due: '2025-04-02' }] as never)
  const { findings } = answered(model, { kind: 'replay', plan: plan.id, day: '2026-04-04' })
  const days = findings.flatMap((one) => (one.kind === 'foreseen' && !one.first ? [one.day] : []))
  expect(days).toEqual(['2026-04-04'])
})

test('a budget that ends says nothing of what was not looked at', () => {
  const asked = {
    kind: 'monitoring',
    plan: plan.id,
    day: '2026-03-31',
    since: '2025-12-31',
  } as const
  for (let steps = 0; steps < 60; steps++) {
    const found = answer(kept, question.parse(asked), stepBudget(steps))
    if ('problems' in found) throw new Error(JSON.stringify(found.problems))
    const whole = new Map(answered(kept, asked).findings.map((one) => [one.id, one]))
    for (const one of found.findings)
      expect(one.kind === 'unfinished' || whole.has(one.id), `${steps}: ${one.kind}`).toBe(true)
  }
})

describe('random records', () => {
  test('are judged alike by the slow twin', () => {
    fc.assert(
      fc.property(some, someDay, someDay, (records, one, other) => {
        const model = withRecords(records)
        const [since, day] = [one, other].toSorted() as [string, string]
        for (const asked of [
          { kind: 'monitoring', plan: plan.id, day, since },
          { kind: 'replay', plan: plan.id, day },
        ] as const) {
          const found = answered(model, asked)
          const rechecked = recheckAnswer(model, found)
          const refused = rechecked?.findings.filter((it) => !it.verdict.accepted)
          expect(refused).toEqual([])
          expect(rechecked?.outcome).toBe('accepted')
        }
      }),
      { numRuns: runs },
    )
  }, 600_000)

  test('after a day change nothing of what is said of it', () => {
    fc.assert(
      fc.property(some, someDay, (records, day) => {
        const model = withRecords(records)
        const cut = cutAt(model, day)
        for (const kind of ['monitoring', 'replay'] as const)
          expect(canonicalJson(answered(model, { kind, plan: plan.id, day }))).toBe(
            canonicalJson(answered(cut, { kind, plan: plan.id, day })),
          )
        if (day >= own) expect(canonicalJson(asOf(cut, day))).toBe(canonicalJson(asOf(model, day)))
      }),
      { numRuns: 60 },
    )
  }, 300_000)

  test('a day before the model’s own gives the model as it is', () => {
    fc.assert(
      fc.property(some, (records) => {
        const model = withRecords(records)
        expect(asOf(model, before)).toBe(model)
      }),
    )
  })

  test('as of a day the model can be asked everything, or the state reached is excluded', () => {
    fc.assert(
      fc.property(some, someDay, (records, day) => {
        const model = withRecords(records)
        const then = asOf(model, day)
        const found = answer(then, question.parse({ kind: 'compare', readings: false }))
        if ('problems' in found)
          expect(found.problems.map(({ code }) => code)).toEqual(['infeasible-state'])
        else expect(found.model.date).toBe(day < own ? model.date : day)
      }),
      { numRuns: 40 },
    )
  })
})

/** The last of each promise: taken back on one day, each in answer to the other. */
const circle = `implementation:
  one:
    { keep: halt_g, date: 2026-01-10, status: none, answers: halt_r, basis: assumption }
  two:
    { keep: halt_r, date: 2026-01-10, status: none, answers: halt_g, basis: assumption }
`

test('records that answer each other in a circle are judged, and to an end', () => {
  const text = modelText('teaching/ceasefire-kept.yaml')
    .replace('implementation:\n', circle)
    .replaceAll('broken: yes', '')
  const model = readModel(text)
  const asked = { kind: 'monitoring', plan: 'three-stages', day: '2026-03-31' } as const
  const found = answered(model, asked)
  const back = found.findings.filter((one) => one.kind === 'promise' && one.is === 'taken-back')
  expect(back).toHaveLength(2)
  expect(recheckAnswer(model, found)?.outcome).toBe('accepted')
})
