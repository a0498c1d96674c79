import { expect, test } from 'vitest'
import { type Deed, noHistory, type Trail, unmade, walked } from './history.ts'
import { changeBetween } from './text-change.ts'

const start: Trail = { text: 'a', world: {}, history: noHistory }

/** A deed that makes the text of a trail another. */
function typing(trail: Trail, text: string, at: number, mark?: string): Deed {
  const change = changeBetween(trail.text, text)
  return { kind: 'did', what: 'typing', at, ...(change && { change }), ...(mark && { mark }) }
}

/** A trail on which each text was typed over the one before. */
function typed(...steps: readonly [text: string, at: number, mark?: string][]): Trail {
  return steps.reduce((trail, step) => go(trail, typing(trail, ...step)), start)
}

function go(trail: Trail, deed: Deed): Trail {
  const next = walked(trail, deed)
  if (next === undefined) throw new Error('There is no such step.')
  return next
}

test('undo and redo lead back and forth over the same moments', () => {
  const end = typed(['ab', 0], ['xab', 5_000])
  const one = go(end, { kind: 'undo' })
  const two = go(one, { kind: 'undo' })
  expect([one.text, two.text]).toEqual(['ab', 'a'])
  expect(walked(two, { kind: 'undo' })).toBeUndefined()
  const again = go(go(two, { kind: 'redo' }), { kind: 'redo' })
  expect(again.text).toBe('xab')
  expect(walked(again, { kind: 'redo' })).toBeUndefined()
})

test('chosen answers come back with the text', () => {
  const chosen = go(start, { kind: 'did', what: 'chosen', at: 0, world: { Q: 'yes' } })
  const typedAfter = go(chosen, typing(chosen, 'ab', 9_000))
  expect(go(typedAfter, { kind: 'undo' })).toMatchObject({ text: 'a', world: { Q: 'yes' } })
  expect(go(go(typedAfter, { kind: 'undo' }), { kind: 'undo' }).world).toEqual({})
})

test('typing without a pause is one step, and a pause ends it', () => {
  const run = typed(['b', 0, 'typing'], ['c', 200, 'typing'], ['d', 300, 'typing'])
  expect(run.history.past).toHaveLength(1)
  expect(go(run, { kind: 'undo' }).text).toBe('a')
  expect(typed(['b', 0, 'typing'], ['c', 5_000, 'typing']).history.past).toHaveLength(2)
  expect(typed(['b', 0, 'typing'], ['c', 100]).history.past).toHaveLength(2)
  expect(typed(['b', 900, 'typing'], ['c', 100, 'typing']).history.past).toHaveLength(2)
})

test('a new change ends what could be done again', () => {
  const back = go(typed(['b', 0]), { kind: 'undo' })
  expect(back.history.future).toHaveLength(1)
  expect(go(back, typing(back, 'z', 9_000)).history.future).toEqual([])
})

test('a history holds so many characters and drops its oldest steps first', () => {
  const long = 'x'.repeat(900_000)
  const end = typed(
    [long, 0],
    ['b', 5_000],
    [long, 10_000],
    ['c', 15_000],
    [long, 20_000],
    ['', 25_000],
  )
  expect(end.history.past.length).toBeLessThan(6)
  expect(go(end, { kind: 'undo' }).text).toBe(long)
})

test('any deeds walked again end in the same moment, and undoing all leads to the start', () => {
  let seed = 7
  const next = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31
    return Math.floor((seed / 2 ** 31) * below)
  }
  let trail = start
  const deeds: Deed[] = []
  for (let i = 0; i < 300; i++) {
    const at = next(trail.text.length + 1)
    const text = `${trail.text.slice(0, at)}${'αß\n'.slice(0, next(4))}${trail.text.slice(at + next(3))}`
    const kinds: Deed[] = [{ kind: 'undo' }, { kind: 'redo' }]
    const deed =
      kinds[next(6)] ?? typing(trail, text, i * 700, next(2) === 0 ? 'typing' : undefined)
    const after = walked(trail, deed)
    if (after === undefined) continue
    deeds.push(deed)
    trail = after
  }
  const again = JSON.parse(JSON.stringify(deeds)) as Deed[]
  expect(again.reduce(go, start)).toEqual(trail)
  let back = trail
  while (back.history.past.length > 0) back = go(back, { kind: 'undo' })
  expect(back.text).toBe(start.text)
})

test('what was wanted is open until it is made or dropped', () => {
  const wanted = (name: string) => ({ kind: 'wanted', wanted: name, edits: [], what: '' }) as const
  const deeds: Deed[] = [
    wanted('1'),
    wanted('2'),
    wanted('3'),
    { kind: 'did', wanted: '1', what: '', at: 0 },
    { kind: 'dropped', wanted: '3' },
    wanted('2'),
  ]
  expect(unmade(deeds).map((one) => one.wanted)).toEqual(['2'])
})
