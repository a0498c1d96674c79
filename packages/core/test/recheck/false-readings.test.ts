/** Counts over readings in the comparison of plans, with something in them that is not so. */
import { describe, expect, test } from 'vitest'
import { answer } from '../../src/answer/answer.ts'
import { recheckAnswer } from '../../src/recheck/recheck.ts'
import { question } from '../../src/subjects/questions.ts'
import { shippedModel } from '../models.ts'
import { areRefused, type Falsehood } from './falsified.ts'

const compared = {
  in: 'teaching/ceasefire',
  asked: { kind: 'compare' },
  kind: 'plan-compared',
} as const

const readings: Falsehood[] = [
  {
    what: 'one reading more in which every step pays',
    ...compared,
    alter: (one) => one.readings.step++,
  },
  {
    what: 'one less in which it pays against today',
    ...compared,
    alter: (one) => one.readings.today--,
  },
  {
    what: 'one less in which it holds, is delivered and pays',
    ...compared,
    alter: ({ readings: { lasting } }) =>
      Object.assign(lasting, {
        held: lasting.held - 1,
        delivered: lasting.delivered - 1,
        today: lasting.today - 1,
      }),
  },
  {
    what: 'one less in which it is delivered',
    ...compared,
    alter: (one) => one.readings.lasting.delivered--,
  },
  {
    what: 'one less that holds in which every step pays',
    ...compared,
    alter: (one) => one.readings.lasting.step--,
  },
  {
    what: 'counts over fewer questions',
    ...compared,
    alter: (one) => {
      one.readings.vary.pop()
      one.readings.readingCount /= 2
    },
  },
  { what: 'more readings', ...compared, alter: (one) => (one.readings.readingCount *= 2) },
  {
    what: 'an option that nobody sees',
    ...compared,
    alter: (one) => one.readings.unseen.push('aid'),
  },
  { what: 'no word on what holds', ...compared, alter: (one) => delete one.readings.lasting },
  { what: 'no word on readings', ...compared, alter: (one) => delete one.readings },
  {
    what: 'few readings that were not counted',
    ...compared,
    alter: (one) => {
      const { vary, readingCount, unseen } = one.readings
      one.readings = { is: 'not-counted', vary, readingCount, unseen }
    },
  },
  {
    what: 'what holds, counted under a rule that is not counted',
    ...compared,
    asked: { kind: 'compare', rule: 'chain' },
    alter: ({ readings: own }) => {
      own.lasting = { held: 0, delivered: 0, step: 0, today: 0 }
    },
  },
  {
    what: 'counts that were to be left out',
    ...compared,
    asked: { kind: 'compare', readings: false },
    alter: (one) => {
      const [vary, unseen] = [['aid', 'observers'], []]
      one.readings = { is: 'not-counted', vary, readingCount: 4, unseen }
    },
  },
  {
    what: 'more that hold than there are, among too many to go through',
    ...compared,
    in: 'korea-2025/model',
    whole: 'not-checked',
    alter: ({ readings: own }) => (own.lasting.held = own.readingCount + 1),
  },
]

describe('in how many readings a plan passes', () => areRefused(readings))

test('more readings than are gone through are not checked, and nothing else is left', () => {
  const model = shippedModel('korea-2025/model.yaml')
  const answered = answer(model, question.parse({ kind: 'compare', plans: ['freeze'] }))
  if ('problems' in answered) throw new Error('nothing was compared')
  const found = recheckAnswer(model, JSON.parse(JSON.stringify(answered)))
  const left = found?.findings.map(({ verdict }) => ('left' in verdict ? verdict.left : []))
  expect(found?.outcome).toBe('not-checked')
  expect(left).toEqual([[{ part: 'readings', why: 'size' }], [{ part: 'readings', why: 'size' }]])
})
