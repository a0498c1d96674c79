import { expect, test } from 'vitest'
import { type History, type Moment, noHistory, recorded, redone, undone } from './history.ts'

const moment = (text: string): Moment => ({ text, world: {} })

/** A history in which each text was typed over the one before. */
function typed(...steps: readonly [text: string, at: number, mark?: string][]): History {
  return steps.reduce(
    (history, [text, at, mark]) =>
      recorded(history, { before: moment(text), what: 'typing', at, ...(mark && { mark }) }),
    noHistory,
  )
}

test('undo and redo lead back and forth over the same moments', () => {
  const history = typed(['a', 0], ['b', 5_000])
  const [b, afterOne] = undone(history, moment('c')) ?? [moment(''), noHistory]
  const [a, afterTwo] = undone(afterOne, b) ?? [moment(''), noHistory]
  expect([b.text, a.text]).toEqual(['b', 'a'])
  expect(undone(afterTwo, a)).toBeUndefined()
  const [again, forth] = redone(afterTwo, a) ?? [moment(''), noHistory]
  expect(again.text).toBe('b')
  expect(redone(forth, again)?.[0].text).toBe('c')
})

test('typing without a pause is one step, and a pause ends it', () => {
  expect(typed(['a', 0, 'typing'], ['b', 200, 'typing'], ['c', 300, 'typing']).past).toHaveLength(1)
  expect(typed(['a', 0, 'typing'], ['b', 5_000, 'typing']).past).toHaveLength(2)
  expect(typed(['a', 0, 'typing'], ['b', 100]).past).toHaveLength(2)
})

test('a new change ends what could be done again', () => {
  const [, back] = undone(typed(['a', 0]), moment('b')) ?? [moment(''), noHistory]
  expect(back.future).toHaveLength(1)
  expect(recorded(back, { before: moment('a'), what: 'other', at: 9_000 }).future).toEqual([])
})
