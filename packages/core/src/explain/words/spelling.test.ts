import { expect, test } from 'vitest'
import { dictionaryOf } from './words.ts'

test.each([
  ['2025', '2025', '2025'],
  ['2025-10', 'October 2025', 'Oktober 2025'],
  ['late 2025-10', 'late October 2025', 'Ende Oktober 2025'],
  ['early 2025', 'early 2025', 'Anfang 2025'],
  ['2025-09-21', '21 September 2025', '21. September 2025'],
  ['whenever', 'whenever', 'whenever'],
])('the date %s is no more precise in words than it is known', (date, english, german) => {
  expect(dictionaryOf('en').date(date)).toBe(english)
  expect(dictionaryOf('de').date(date)).toBe(german)
})

test.each([
  [0, '0', '0'],
  [999, '999', '999'],
  [98560, '98,560', '98.560'],
  [1234567, '1,234,567', '1.234.567'],
])('%i is written with its thousands set apart', (number, english, german) => {
  expect(dictionaryOf('en').number(number)).toBe(english)
  expect(dictionaryOf('de').number(number)).toBe(german)
})
