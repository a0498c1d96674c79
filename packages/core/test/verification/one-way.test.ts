/**
 * With one way of breaking the test is the one that was there before: an inspection that looks all
 * the time, and sees so much within a time, is that chance stated with the commitment.
 */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answer } from '../../src/answer/answer.ts'
import type { FindingOf } from '../../src/subjects/findings.ts'
import { question } from '../../src/subjects/questions.ts'
import { readModel } from '../models.ts'
import { arbitraryPlan } from '../stakes/arbitrary-plan.ts'

type Json = Record<string, unknown>

/** Every stated chance as an inspection with one means, one site and one way; and how many. */
function inspected(text: string): { readonly text: string; readonly count: number } {
  const model = JSON.parse(text)
  const designs: Json = {}
  for (const stage of Object.values(model.plans.p.stages) as Json[])
    for (const commitment of stage.commitments as Json[]) {
      const watch = commitment.verification as Json | undefined
      if (watch?.probability === undefined) continue
      const option = String(commitment.keep).replace('not ', '')
      const name = `w-${Object.keys(designs).length}`
      designs[name] = {
        label: name,
        of: model.options[option].owner,
        sites: { place: { label: 'place' } },
        means: {
          looking: {
            ...{ label: 'looking', kind: 'presence', at: ['place'] },
            ...{ sees: watch.probability, within: watch.within },
          },
        },
        ways: { only: { label: 'only', breaks: [option], at: ['place'] } },
      }
      const { probability: _, within: __, ...rest } = watch
      commitment.verification = { ...rest, inspection: name }
    }
  return {
    text: JSON.stringify({ ...model, inspections: designs }),
    count: Object.keys(designs).length,
  }
}

function marginsOf(text: string): FindingOf<'stage-margin'>[] {
  const asked = question.parse({ kind: 'plan', plan: 'p', shocks: false, readings: false })
  const answered = answer(readModel(text), asked)
  if ('problems' in answered) throw new Error(JSON.stringify(answered.problems))
  return answered.findings.filter((one) => one.kind === 'stage-margin')
}

test('with one way every margin is what it was', () => {
  let [watched, byWay] = [0, 0]
  fc.assert(
    fc.property(arbitraryPlan, (text) => {
      const one = inspected(text)
      if (one.count === 0) return
      watched++
      const before = marginsOf(text)
      const after = marginsOf(one.text)
      const key = ({ stage, actor, at }: FindingOf<'stage-margin'>) => `${stage} ${actor} ${at}`
      expect(after.map(key).sort()).toEqual(before.map(key).sort())
      for (const margin of before) {
        const same = after.find((other) => key(other) === key(margin))
        if (same?.binding?.ways) byWay++
        expect(same?.margin ?? Number.POSITIVE_INFINITY).toBeCloseTo(
          margin.margin ?? Number.POSITIVE_INFINITY,
          7,
        )
        expect(same?.holds).toBe(margin.holds)
        expect(same?.binding?.withheld).toEqual(margin.binding?.withheld)
      }
    }),
    { numRuns: 150, seed: 20_261_130 },
  )
  expect(watched).toBeGreaterThan(50)
  expect(byWay).toBeGreaterThan(20)
}, 300_000)
