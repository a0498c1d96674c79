import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { type DrawnStep, edgeOf, picturesOf } from './design-layout.ts'

const none = { steps: [], ways: [] }

test('ways lead to the sites that they may take; hidden ones say so', () => {
  const [picture, ...others] = picturesOf({
    sites: [
      { id: 'depots', isHidden: false },
      { id: 'hills', isHidden: true },
    ],
    steps: [],
    ways: [
      { id: 'openly', at: [] },
      { id: 'arms', at: ['hills', 'depots'] },
    ],
  })
  expect(others).toEqual([])
  expect(picture?.columns).toEqual([
    [{ kind: 'way', id: 'arms' }],
    [
      { kind: 'site', id: 'depots', isHidden: false },
      { kind: 'site', id: 'hills', isHidden: true },
    ],
  ])
  expect(picture?.edges).toEqual([
    { from: [0, 0], to: [1, 1], of: edgeOf('arms', 'hills') },
    { from: [0, 0], to: [1, 0], of: edgeOf('arms', 'depots') },
  ])
})

test('a form stands after all from which it is made', () => {
  const steps: DrawnStep[] = [
    { id: 'short', from: 'ore', to: 'metal', at: 'x' },
    { id: 'first', from: 'ore', to: 'gas', at: 'x' },
    { id: 'second', from: 'gas', to: 'metal', at: 'x' },
  ]
  const [picture] = picturesOf({ ...none, sites: [{ id: 'x', isHidden: true }], steps })
  expect(picture?.columns.map((nodes) => nodes.map(({ id }) => id))).toEqual([
    ['ore'],
    ['short', 'first'],
    ['gas'],
    ['second'],
    ['metal'],
  ])
})

test('nothing is drawn of nothing', () => {
  expect(picturesOf({ ...none, sites: [] })).toEqual([])
})

// Steps between eight forms, always onwards, so that they make no circle.
const someSteps = fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 14 }).map((pairs) =>
  pairs
    .filter(([a, b]) => a !== b)
    .map(([a, b], i) => ({
      id: `s${i}`,
      from: `f${Math.min(a, b)}`,
      to: `f${Math.max(a, b)}`,
      at: 'x',
    })),
)

test('every step has one box, and two arrows that lead onwards', () => {
  fc.assert(
    fc.property(someSteps, (steps) => {
      const all = picturesOf({ ...none, sites: [{ id: 'x', isHidden: false }], steps })
      const picture = all.find(({ columns }) => columns.flat().some(({ kind }) => kind === 'step'))
      const { columns = [], edges = [] } = picture ?? {}
      const boxes = columns.flat().filter(({ kind }) => kind === 'step')
      expect(boxes.map(({ id }) => id).sort()).toEqual(steps.map(({ id }) => id).sort())
      expect(edges.length).toBe(2 * steps.length)
      for (const { from, to } of edges) {
        expect(columns[from[0]]?.[from[1]]).toBeDefined()
        expect(columns[to[0]]?.[to[1]]).toBeDefined()
        expect(to[0]).toBeGreaterThan(from[0])
      }
    }),
    // With depths found in one round alone every tenth of these fails.
    { numRuns: 200 },
  )
})
