/** What the notes of the Korea model with inspections say of what is seen, spent and held. */
import { expect, test } from 'vitest'
import { answer } from '../src/answer/answer.ts'
import { at } from '../src/base/assert.ts'
import { chanceOfWay, daysOf } from '../src/detection/detection.ts'
import { question } from '../src/subjects/questions.ts'
import { shippedModel } from './models.ts'

const model = shippedModel('korea-verified/model.yaml')
const design = at(model.inspections ?? [], 0)
const quarter = 365.25 / 4

function seen(id: string, effort = 1) {
  const way = design.ways.find((one) => one.id === id)
  if (way === undefined) throw new Error(`no way ${id}`)
  return chanceOfWay(design, way, { days: quarter, effort })
}

test('a hidden plant is seen with a chance of 0.0127 to 0.0602, whatever the effort', () => {
  expect(seen('elsewhere').map((chance) => chance.toFixed(4))).toEqual(['0.0127', '0.0602'])
  expect(seen('omission')).toEqual(seen('elsewhere'))
  expect(seen('elsewhere', 10)).toEqual(seen('elsewhere'))
})

test('a diversion at declared sites is seen almost surely', () => {
  expect(at(seen('diversion'), 0)).toBeGreaterThan(0.995)
})

test('the design takes 1,270 to 2,150 person-days a year', () => {
  expect(daysOf(design).map((days) => Number(days.toPrecision(3)))).toEqual([1270, 2150])
})

test('the deal with inspectors holds in the middle for both', () => {
  const { answers = {} } = model.readings.find(({ id }) => id === 'us-pragmatic') ?? {}
  const stakes = { at: 'middle' } as const
  const asked = { kind: 'plan', plan: 'deal-with-inspectors', world: answers, stakes }
  const answered = answer(model, question.parse(asked))
  if ('problems' in answered) throw new Error(JSON.stringify(answered.problems))
  const margins = answered.findings.flatMap((one) =>
    one.kind === 'stage-margin' && one.at === 'middle'
      ? [[one.actor, Number(one.margin?.toFixed(2))] as const]
      : [],
  )
  expect(Object.fromEntries(margins)).toMatchObject({ DPRK: 4.65, US: 3.83 })
})
