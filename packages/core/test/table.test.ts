/** The table of verdicts for other programs: its header, its rows, and whom they are about. */
import { expect, test } from 'vitest'
import { compile, stateFromId } from '../src/game/game.ts'
import { stabilityTable } from '../src/index.ts'
import { isStable, slowGame } from '../src/recheck/recheck.ts'
import { shippedModel } from './models.ts'

function tableOf(path: string): string[] {
  const table = stabilityTable(shippedModel(path))
  if ('problems' in table) throw new Error(JSON.stringify(table.problems))
  return [...table].join('').trimEnd().split('\n')
}

test('chicken as a table, by hand', () => {
  expect(tableOf('teaching/chicken.yaml')).toEqual([
    'state,actor,nash,gmr,smr,seq',
    'NN,D1,0,0,0,0',
    'NN,D2,0,0,0,0',
    'YN,D1,1,1,1,1',
    'YN,D2,1,1,1,1',
    'NY,D1,1,1,1,1',
    'NY,D2,1,1,1,1',
    'YY,D1,0,1,1,0',
    'YY,D2,0,1,1,0',
  ])
})

test('every row of the ceasefire is what the definitions say', () => {
  const model = shippedModel('teaching/ceasefire.yaml')
  const slow = slowGame(model, Object.fromEntries(model.questions.map((q) => [q.id, q.base])))
  const [, ...rows] = tableOf('teaching/ceasefire.yaml')
  expect(rows).toHaveLength(compile(model).frame.stateCount * model.actors.length)
  for (const row of rows) {
    const [state = '', actor = '', ...verdicts] = row.split(',')
    const expected = ['nash', 'gmr', 'smr', 'seq'].map((concept) =>
      isStable(slow, { concept }, { actor, state }) ? '1' : '0',
    )
    expect(verdicts, row).toEqual(expected)
  }
  const states = rows.map((row) => stateFromId(row.split(',')[0] ?? ''))
  expect(states).toEqual([...states].sort((a, b) => a - b))
})
