/** The three-stage ceasefire, as worked out by hand in docs/explanation/plan-tests.md. */
import { expect, test } from 'vitest'
import { answer } from '../../src/answer/answer.ts'
import type { FindingKind, FindingOf } from '../../src/subjects/findings.ts'
import { question } from '../../src/subjects/questions.ts'
import { shippedModel } from '../models.ts'

const ceasefire = shippedModel('teaching/ceasefire.yaml')

function findings<K extends FindingKind>(kind: K, asked: object): FindingOf<K>[] {
  const answered = answer(ceasefire, question.parse({ kind: 'plan', ...asked }))
  if ('problems' in answered) throw new Error('not answered')
  return answered.findings.filter((one): one is FindingOf<K> => one.kind === kind)
}

test('each of the three stages pays both sides, and each holds', () => {
  const [plan] = findings('plan', { plan: 'three-stages' })
  expect(plan?.orders).toEqual([
    {
      stages: ['truce', 'relief', 'settlement'],
      count: 1,
      step: true,
      today: true,
      held: true,
      delivered: true,
    },
  ])
})

test('the rebels would not hand in their weapons first', () => {
  const [weapons] = findings('stage-entered', { plan: 'weapons-first' })
  expect(weapons?.movers.filter((one) => one.step.verdict !== 'gains')).toMatchObject([
    { actor: 'REB', step: { verdict: 'loses', reason: { statement: 'no-depot' } } },
    { actor: 'MED', step: { verdict: 'loses', reason: { statement: 'no-observers-under-fire' } } },
  ])
})

test('a broken ceasefire that nobody sees is not answered', () => {
  const table = findings('commitment', { plan: 'three-stages', unseen: ['halt_r'] })
  const halt = table.find((one) => one.option === 'halt_r')
  expect(halt).toMatchObject({ tempted: true, deterredIfSeen: true, deterred: false, seenBy: [] })
  const release = table.find((one) => one.option === 'release')
  expect(release).toMatchObject({ breakable: false, tempted: false })
  const held = findings('stage-held', { plan: 'three-stages', unseen: ['halt_r'] })
  expect(held.map((one) => one.held)).toEqual([false, false, false])
  expect(held[0]?.tempted.find((one) => one.actor === 'REB')).toMatchObject({
    answer: [],
    ifSeen: { answer: [{ actors: ['GOV'] }], loss: { statement: 'halt_g' } },
  })
})

test('one stage or one commitment can be asked about alone', () => {
  const asked = question.parse({ kind: 'plan', plan: 'three-stages', stage: 'truce' })
  const answered = answer(ceasefire, asked)
  const found = 'problems' in answered ? [] : answered.findings
  expect(found.map((one) => one.kind)).toEqual([
    'stage-entered',
    'stage-held',
    'stage-delivered',
    'stage-exposed',
  ])
  const [only, ...others] = findings('commitment', { plan: 'three-stages', option: 'depot' })
  expect(only?.option).toBe('depot')
  expect(others).toEqual([])
  const strange = question.parse({ kind: 'plan', plan: 'three-stages', stage: 'truze' })
  expect(answer(ceasefire, strange)).toMatchObject({
    problems: [{ code: 'unknown-name', nearest: 'truce' }],
  })
})
