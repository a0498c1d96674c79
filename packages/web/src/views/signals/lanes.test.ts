import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Entry } from './entries.ts'
import { lanesOf } from './lanes.ts'

const entry = fc.record({
  id: fc.uuid(),
  from: fc.integer({ min: 0, max: 1000 }),
  actors: fc.subarray(['a', 'b', 'c']),
})
const room = { width: 900, labelWidth: 160, x: (day: number) => (day / 1010) * 900 }

test('labels in one row never overlap, and each entry is labelled once', () => {
  fc.assert(
    fc.property(fc.array(entry, { minLength: 1, maxLength: 25 }), (given) => {
      const entries = given
        .toSorted((a, b) => a.from - b.from)
        .map(({ id, from, actors }): Entry => {
          const span = { from, to: from + 10 }
          return { id, kind: 'signal', label: id, date: '', span, actors, basis: [], bears: [] }
        })
      const lanes = lanesOf(entries, ['a', 'b', 'c', ''], room)
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
      expect(labelled.toSorted()).toEqual(entries.map(({ id }) => id).toSorted())
    }),
  )
})
