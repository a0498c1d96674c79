import fc from 'fast-check'
import { expect, test } from 'vitest'
import { apart, axisOf } from './axis.ts'

const span = fc
  .record({
    from: fc.integer({ min: 15_000, max: 25_000 }),
    days: fc.integer({ min: 1, max: 400 }),
  })
  .map(({ from, days }) => ({ from, to: from + days }))

test('time keeps its order and stays on the axis', () => {
  fc.assert(
    fc.property(fc.array(span, { minLength: 1, maxLength: 20 }), (spans) => {
      const { at, range } = axisOf(spans)
      const days = spans.flatMap(({ from, to }) => [from, to]).sort((a, b) => a - b)
      expect(at(range.from)).toBe(0)
      expect(at(range.to)).toBeCloseTo(1)
      for (const [i, day] of days.entries()) {
        expect(at(day)).toBeGreaterThan(0)
        expect(at(day)).toBeLessThan(1)
        if (day > (days[i - 1] ?? day)) expect(at(day)).toBeGreaterThan(at(days[i - 1] ?? 0))
        expect(at(day - 0.5)).toBeLessThan(at(day))
      }
    }),
  )
})

test('a gap four times as long is twice as wide', () => {
  const { at } = axisOf([
    { from: 0, to: 100 },
    { from: 500, to: 501 },
  ])
  expect((at(500) - at(100)) / (at(100) - at(0))).toBeCloseTo(2)
})

test('weeks are wide where much happened, a year without anything is narrow', () => {
  const { at } = axisOf([
    { from: 0, to: 1 },
    ...[400, 410, 420, 430, 440].map((from) => ({ from, to: from + 5 })),
  ])
  expect(at(445) - at(400)).toBeGreaterThan(at(400) - at(1))
})

test('ticks too near to the next one are left out', () => {
  const axis = axisOf([{ from: 0, to: 100 }])
  const ticks = [0, 10, 50, 52, 100].map((day) => ({ day }))
  const kept = apart(ticks, axis, 0.3).map(({ day }) => day)
  expect(kept).toEqual([10, 52, 100])
  expect(apart(ticks, axis, 0)).toEqual(ticks)
})
