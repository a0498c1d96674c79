/** Days and dates as precise as they are known; the laws that calendars and historians follow. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareDates, dayAfter, daysBetween, isKnownBy, spanOf } from '../../src/base/dates.ts'

describe('the days a date may stand for', () => {
  test.each([
    ['2024-02-29', '2024-02-29', '2024-02-29'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2000-02', '2000-02-01', '2000-02-29'],
    ['early 2025-11', '2025-11-01', '2025-11-10'],
    ['mid 2025-11', '2025-11-11', '2025-11-20'],
    ['late 2024-02', '2024-02-21', '2024-02-29'],
    ['2025', '2025-01-01', '2025-12-31'],
    ['late 2025', '2025-09-01', '2025-12-31'],
  ])('%s', (date, first, last) => {
    expect(spanOf(date)).toEqual({ first, last })
  })

  test.each(['2023-02-29', '2024-13', 'undated', '2024-2-1', ''])('none of %s', (date) => {
    expect(spanOf(date)).toBe(undefined)
  })
})

test.each([
  ['2024-01-31', '1 month', '2024-02-29'],
  ['2023-01-31', '1 month', '2023-02-28'],
  ['2024-02-29', '1 year', '2025-02-28'],
  ['2024-12-31', '90 days', '2025-03-31'],
  ['2007-02-13', '60 days', '2007-04-14'],
  ['1998-05-22', '2 years', '2000-05-22'],
  ['2024-02-28', '2 weeks', '2024-03-13'],
  ['2024-01-01', '1.5 months', '2024-02-16'],
])('%s and %s later is %s', (day, duration, expected) => {
  expect(dayAfter(day, duration)).toBe(expected)
})

/** Intervals between days of agreements, counted by hand in the record of the histories. */
test.each([
  ['2007-04-14', '2007-07-14', 91],
  ['2007-12-31', '2008-06-26', 178],
  ['2018-05-08', '2019-07-01', 419],
  ['2000-05-22', '2005-09-26', 1953],
])('from %s to %s are %i days', (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days)
  expect(daysBetween(to, from)).toBe(-days)
})

test('a chronicle tells the more precise first where two begin alike', () => {
  const dates = ['2002', 'late 2002-10', '2002-10-31', '2002-01-01', '2002-10', '2001-12-31']
  expect(dates.toSorted(compareDates)).toEqual([
    '2001-12-31',
    '2002-01-01',
    '2002',
    '2002-10',
    'late 2002-10',
    '2002-10-31',
  ])
})

test('what is a month is known at its end', () => {
  expect(isKnownBy('2002-11', '2002-11-29')).toBe(false)
  expect(isKnownBy('2002-11', '2002-11-30')).toBe(true)
  expect(isKnownBy('undated', '2999-12-31')).toBe(false)
})

const day = fc
  .tuple(fc.integer({ min: 1600, max: 2400 }), fc.integer({ min: 0, max: 364 }))
  .map(([year, offset]) => dayAfter(`${year}-01-01`, `${offset} days`))

test('days come back, keep their order, and a month later is never in the month after next', () => {
  fc.assert(
    fc.property(day, day, fc.integer({ min: 0, max: 2_000 }), (one, other, count) => {
      expect(daysBetween(one, dayAfter(one, `${count} days`))).toBe(count)
      expect(Math.sign(daysBetween(one, other))).toBe(one < other ? 1 : one > other ? -1 : 0)
      const months = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7))
      expect(months(dayAfter(one, '1 month'))).toBe(months(one) + 1)
    }),
  )
})

test('no time zone moves a day', () => {
  const before = process.env.TZ
  try {
    const found = ['Pacific/Kiritimati', 'UTC', 'Pacific/Pago_Pago'].map((zone) => {
      process.env.TZ = zone
      return [
        dayAfter('2024-02-28', '1 day'),
        spanOf('2024-02')?.last,
        dayAfter('2025-03-29', '1 day'),
      ]
    })
    expect(new Set(found.map(String))).toEqual(new Set(['2024-02-29,2024-02-29,2025-03-30']))
  } finally {
    if (before === undefined) delete process.env.TZ
    else process.env.TZ = before
  }
})
