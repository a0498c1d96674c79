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

/** So many events lie between two days; of those that begin or end on one of them a half each. */
function eventsBetween(spans: readonly { from: number; to: number }[], one: number, other: number) {
  const half = (end: number) => (end === one || end === other ? 1 / 4 : 1 / 2)
  return spans
    .flatMap(({ from, to }) => [from, to])
    .filter((end) => end >= one && end <= other)
    .reduce((sum, end) => sum + half(end), 0)
}

test('equal counts of events have equal room', () => {
  fc.assert(
    fc.property(
      fc.array(span, { minLength: 1, maxLength: 20 }),
      fc.nat(),
      fc.nat(),
      (spans, i, j) => {
        const { at, range } = axisOf(spans)
        const days = [...new Set(spans.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b)
        const [one = 0, other = 0] = [i, j]
          .map((k) => days[k % days.length] ?? 0)
          .sort((a, b) => a - b)
        if (one === other) return
        const share = eventsBetween(spans, one, other) / spans.length
        expect(at(other) - at(one)).toBeCloseTo(share)
        expect(at(range.from)).toBe(0)
      },
    ),
  )
})

test('days next to each other are no further apart than the events on them count', () => {
  fc.assert(
    fc.property(fc.array(span, { minLength: 1, maxLength: 20 }), (spans) => {
      const { at } = axisOf(spans)
      const days = [...new Set(spans.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b)
      const on = (day: number) => spans.filter(({ from, to }) => from === day || to === day).length
      for (const [i, day] of days.slice(1).entries()) {
        const before = days[i] ?? day
        const most = (on(before) + on(day)) / 2 / spans.length
        expect(at(day) - at(before)).toBeLessThanOrEqual(most + 1e-9)
      }
    }),
  )
})

test('how long nothing happened changes no place', () => {
  const near = axisOf([...[0, 10].map((from) => ({ from, to: from + 1 }))])
  const far = axisOf([...[0, 4_000].map((from) => ({ from, to: from + 1 }))])
  for (const [one, other] of [
    [0, 0],
    [1, 1],
    [10, 4_000],
    [11, 4_001],
  ] as const)
    expect(near.at(one)).toBeCloseTo(far.at(other))
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
  const kept = apart(ticks, axis, 0.2).map(({ day }) => day)
  expect(kept).toEqual([10, 52, 100])
  expect(apart(ticks, axis, 0)).toEqual(ticks)
})
