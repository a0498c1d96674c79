/** The rule of the comparison on records made up for it, and the two baselines on a plan. */
import { describe, expect, test } from 'vitest'
import { shippedModel } from '../models.ts'
import { baselineOf, compare, firstToBreak, type Named, withoutContested } from './comparing.ts'
import type { Entry, Verdict } from './recorded.ts'

const entry = (rest: Partial<Entry>): Entry => ({
  ...{ stage: 'first', party: 'A', option: 'a', sources: [1] },
  ...rest,
})

describe('the first link to break', () => {
  test.each<readonly [string, readonly Entry[], string | undefined]>([
    ['nothing was due', [entry({ done: '2000' })], undefined],
    ['in time', [entry({ due: '2000-01-10', done: '2000-01-10' })], undefined],
    ['late by a year to the day', [entry({ due: '2000-01-10', done: '2001-01-10' })], undefined],
    [
      'late by a day more',
      [entry({ due: '2000-01-10', done: '2001-01-11' })],
      'A first 2001-01-10',
    ],
    ['never', [entry({ due: '2000-01-10' })], 'A first 2001-01-10'],
    ['taken back', [entry({ done: '2000', undone: '2003-05-01' })], 'A first 2003-05-01'],
    [
      'taken back before another was late',
      [entry({ due: '2000-01-10', party: 'B' }), entry({ undone: '2000-12-31' })],
      'A first 2000-12-31',
    ],
    [
      'two on one day',
      [entry({ due: '2000-01-10' }), entry({ due: '2000-01-10', party: 'B', option: 'b' })],
      'A+B first 2001-01-10',
    ],
  ])('%s', (_, record, expected) => {
    const found = firstToBreak(record)
    const said = found && `${found.parties.join('+')} ${found.stage} ${found.date}`
    expect(said).toBe(expected)
  })

  const breach = entry({ party: 'B', option: 'b', undone: '2001-01-01', contested: true })
  const answer = entry({ undone: '2002-01-01', answers: 'b' })

  test('is not an answer to a breach of another', () => {
    expect(firstToBreak([answer, breach])).toMatchObject({ parties: ['B'], date: '2001-01-01' })
  })

  test('is the answer where the breach it answers is not accepted, or came later', () => {
    const accepted = withoutContested([answer, breach])
    expect(firstToBreak(accepted)).toMatchObject({ parties: ['A'], date: '2002-01-01' })
    const later = [answer, { ...breach, undone: '2002-01-02' }]
    expect(firstToBreak(later)).toMatchObject({ parties: ['A'], date: '2002-01-01' })
  })

  test('is not excused by what was itself an answer', () => {
    const back = entry({ party: 'B', option: 'c', undone: '2003-01-01', answers: 'a' })
    const own = entry({ party: 'B', option: 'b', undone: '2001-01-01' })
    expect(firstToBreak([back, answer])).toMatchObject({ parties: ['A'] })
    expect(firstToBreak([back, answer, own])).toMatchObject({ parties: ['B'], date: '2001-01-01' })
  })

  test('cannot stand in two stages', () => {
    const record = [entry({ due: '2000' }), entry({ due: '2000', stage: 'second' })]
    expect(() => firstToBreak(record)).toThrow('two stages')
  })
})

test.each<readonly [string, Named, readonly string[] | undefined, Verdict]>([
  ['the stage and who broke it', named('first', 'A'), ['A'], 'right'],
  ['the stage and one of two who broke it', named('first', 'A'), ['A', 'B'], 'in part'],
  ['the stage and one too many', named('first', 'A', 'B'), ['A'], 'in part'],
  ['the stage and both who broke it', named('first', 'B', 'A'), ['A', 'B'], 'right'],
  ['only who broke it', named('second', 'A'), ['A'], 'in part'],
  ['one of two who broke it, in another stage', named('second', 'A'), ['A', 'B'], 'wrong'],
  ['neither', named('second', 'B'), ['A'], 'wrong'],
  ['nothing where something broke', undefined, ['A'], 'wrong'],
  ['nothing where nothing broke', undefined, undefined, 'right'],
  ['something where nothing broke', named('first', 'A'), undefined, 'wrong'],
  ['what is no ladder', 'no ladder', ['A'], 'not testable'],
])('a prediction that names %s', (_, predicted, parties, verdict) => {
  const broken = parties && { stage: 'first', parties, date: '2000' }
  expect(compare(predicted, broken)).toBe(verdict)
})

describe('naming without looking', () => {
  test('names nothing, or the last stage in the order of the file and all who owe there', () => {
    const sinai = shippedModel('history/sinai-1979.yaml')
    expect(baselineOf(sinai, 'names nothing')).toBe(undefined)
    expect(baselineOf(sinai, 'names the last stage')).toEqual(named('autonomy', 'IL'))
    const dayton = baselineOf(shippedModel('history/dayton-1995.yaml'), 'names the last stage')
    expect(dayton).toEqual(named('civil', 'RS', 'FED', 'WEST'))
  })
})

function named(stage: string, ...parties: string[]) {
  return { stage, parties }
}
