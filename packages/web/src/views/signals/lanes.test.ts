import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Entry, namedOf } from '../../parts/signal-entries.ts'
import { lanesOf } from './lanes.ts'

const entry = fc.record({
  id: fc.uuid(),
  from: fc.integer({ min: 0, max: 1000 }),
  actors: fc.subarray(['a', 'b', 'c']),
})
const room = { width: 900, labelWidth: 160, x: (day: number) => (day / 1010) * 900 }

const entryOf = ({ id, from, actors }: { id: string; from: number; actors: string[] }): Entry => ({
  ...{ id, kind: 'signal', label: id, date: '', span: { from, to: from + 10 } },
  ...{ actors, basis: [], bears: [], links: [] },
})

test('labels in one row never overlap, and each entry to be named is labelled once', () => {
  fc.assert(
    fc.property(fc.array(entry, { minLength: 1, maxLength: 25 }), (given) => {
      const entries = given.toSorted((a, b) => a.from - b.from).map(entryOf)
      const named = new Set(entries.filter((_, i) => i % 3 !== 1))
      const lanes = lanesOf(entries, ['a', 'b', 'c', ''], { ...room, named })
      for (const { marks, rowCount } of lanes)
        for (let row = 0; row < rowCount; row++) {
          const labels = marks
            .filter((one) => one.row === row)
            .flatMap(({ label }) => (label === undefined ? [] : [label]))
            .sort((a, b) => a - b)
          for (const [i, at] of labels.entries()) {
            expect(at).toBeGreaterThanOrEqual(0)
            expect(at + room.labelWidth).toBeLessThanOrEqual(room.width)
            if (i > 0) expect(at).toBeGreaterThanOrEqual((labels[i - 1] ?? 0) + room.labelWidth)
          }
        }
      const labelled = lanes.flatMap(({ marks }) =>
        marks.filter(({ label }) => label !== undefined).map((one) => one.entry.id),
      )
      expect(labelled.toSorted()).toEqual([...named].map(({ id }) => id).toSorted())
      const marked = new Set(lanes.flatMap(({ marks }) => marks.map((one) => one.entry)))
      expect(marked).toEqual(new Set(entries))
    }),
  )
})

test('what weighs is named first, then the latest; the order of time stays', () => {
  const many = Array.from({ length: 30 }, (_, i) => entryOf({ id: `${i}`, from: i, actors: ['a'] }))
  const weighs = { ...entryOf({ id: 'fact', from: 0, actors: ['b'] }), kind: 'refused' } as const
  const named = namedOf([weighs, ...many]).map(({ id }) => id)
  expect(named).toEqual(['fact', ...many.slice(15).map(({ id }) => id)])
  expect(namedOf(many.slice(0, 9))).toEqual(many.slice(0, 9))
})
