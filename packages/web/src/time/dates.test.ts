import { describe, expect, test } from 'vitest'
import { dateText, spanOf, ticksBetween } from './dates.ts'

const day = (date: string) => Date.parse(`${date}T00:00Z`) / 86_400_000

describe('a date is as wide as it is uncertain', () => {
  test.each([
    ['2025', '2025-01-01', '2026-01-01'],
    ['early 2025', '2025-01-01', '2025-05-01'],
    ['late 2025', '2025-09-01', '2026-01-01'],
    ['2025-12', '2025-12-01', '2026-01-01'],
    ['early 2025-11', '2025-11-01', '2025-11-11'],
    ['mid 2025-11', '2025-11-11', '2025-11-21'],
    ['late 2024-02', '2024-02-21', '2024-03-01'],
    ['2024-02-29', '2024-02-29', '2024-03-01'],
  ])('%s', (date, from, to) => {
    expect(spanOf(date)).toEqual({ from: day(from), to: day(to) })
  })
  test.each(['2025-13', '2025-02-30', 'soon', 'early'])('%s is none', (date) => {
    expect(spanOf(date)).toBeUndefined()
  })
})

test('a date is said no more precisely than it is written', () => {
  expect(dateText('early 2025-11', 'en')).toBe('early November 2025')
  expect(dateText('early 2025-11', 'de')).toBe('Anfang November 2025')
  expect(dateText('2025-11-05', 'de')).toBe('5. November 2025')
  expect(dateText('2025', 'en')).toBe('2025')
  expect(dateText('mid 2025', 'de')).toBe('Mitte 2025')
})

test('ticks stand at the beginning of months', () => {
  const ticks = ticksBetween({ from: day('2024-04-15'), to: day('2025-11-30') }, 8)
  expect(ticks.map((one) => one.date)).toEqual([
    '2024-07',
    '2024-10',
    '2025-01',
    '2025-04',
    '2025-07',
    '2025-10',
  ])
})
