import { readFileSync } from 'node:fs'
import { editText, parse } from '@stufenplan/core'
import { expect, test } from 'vitest'
import {
  addTurnCondition,
  removeTurnCondition,
  setTurn,
  turnConditions,
} from './turn-conditions.ts'
import type { Edit, JsonValue } from './written.ts'

const path = new URL('../../../../models/teaching/ceasefire.yaml', import.meta.url)
const whole = readFileSync(path, 'utf8')

function after(text: string, edits: readonly Edit[]): string {
  const edited = editText(text, edits)
  if (edited === undefined) throw new Error('the edits do not fit')
  return edited
}
function movesIn(text: string): JsonValue | undefined {
  const document = parse(text).tree.document?.toJS() as {
    options: Record<string, { moves?: JsonValue }>
  }
  return document.options.amnesty?.moves
}
const conditionsIn = (text: string) =>
  parse(text).model?.options.find(({ id }) => id === 'amnesty')?.conditions

test('a condition is added, turned around and taken away, and the file is as it was', () => {
  const one = after(whole, addTurnCondition('amnesty', movesIn(whole), 'halt_r'))
  expect(conditionsIn(one)).toMatchObject([
    { to: true, while: { kind: 'option', option: 'halt_r' }, basis: [{ kind: 'assumption' }] },
  ])
  const two = after(one, addTurnCondition('amnesty', movesIn(one), 'release'))
  expect(
    turnConditions('amnesty', movesIn(two)).map(({ turn, formula }) => [turn, formula]),
  ).toEqual([
    ['yes', 'halt_r'],
    ['yes', 'release'],
  ])
  const [first, second] = turnConditions('amnesty', movesIn(two))
  if (first === undefined || second === undefined) throw new Error('not both are there')
  const either = after(after(two, setTurn(first, 'either')), setTurn(second, 'no'))
  // Either way: a condition for each of the two ways.
  expect(conditionsIn(either)?.map(({ to }) => to)).toEqual([true, false, false])
  expect(turnConditions('amnesty', movesIn(either)).map(({ turn }) => turn)).toEqual([
    'either',
    'no',
  ])
  const fewer = after(either, removeTurnCondition('amnesty', movesIn(either), 1))
  expect(after(fewer, removeTurnCondition('amnesty', movesIn(fewer), 0))).toBe(whole)
})

test('what is no list of conditions has none', () => {
  expect(turnConditions('a', 'sometimes')).toEqual([])
  expect(turnConditions('a', ['x', { while: 'b', to: 'no' }])).toMatchObject([
    { turn: 'no', formula: 'b', path: ['options', 'a', 'moves', 1] },
  ])
})
