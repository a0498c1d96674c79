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

test.each([
  [0, '0', '0'],
  [0.736, '0.736', '0,736'],
  [-0.42149, '−0.421', '−0,421'],
  [0.0001, '0.0001', '0,0001'],
  [0.00009, 'less than 0.0001', 'weniger als 0,0001'],
  [1e-6, 'less than 0.0001', 'weniger als 0,0001'],
  [1e-30, 'less than 0.0001', 'weniger als 0,0001'],
  [-1e-6, 'just below 0', 'knapp unter 0'],
  [12_345, '12,300', '12.300'],
  [999_999, '1 million', '1 Million'],
  [1_234_567, '1.23 million', '1,23 Millionen'],
  [-2.5e9, '−2.5 billion', '−2,5 Milliarden'],
  [3e12, '3 trillion', '3 Billionen'],
  [1e308, 'more than 1,000 trillion', 'mehr als 1.000 Billionen'],
])('the amount %d as a reader would write it', (amount, english, german) => {
  expect(dictionaryOf('en').amount(amount)).toBe(english)
  expect(dictionaryOf('de').amount(amount)).toBe(german)
})

test.each([
  [0, '0', '0'],
  [1, '1', '1'],
  [0.5, '0.5', '0,5'],
  [0.00046, '0.00046', '0,00046'],
  [1e-6, 'one in a million', 'eins zu einer Million'],
  [2.5e-6, 'one in 400,000', 'eins zu 400.000'],
  [2e-8, 'one in 50 million', 'eins zu 50 Millionen'],
  [1e-9, 'one in a billion', 'eins zu einer Milliarde'],
  [1e-15, 'less than one in a trillion', 'weniger als eins zu einer Billion'],
  [0.99, '0.99', '0,99'],
  [0.998108, '0.99811', '0,99811'],
  [0.99994, '0.99994', '0,99994'],
  [0.9999999, 'all but one in 10 million', 'alle außer 1 von 10 Millionen'],
])('the chance %d as a reader would write it', (chance, english, german) => {
  expect(dictionaryOf('en').chance(chance)).toBe(english)
  expect(dictionaryOf('de').chance(chance)).toBe(german)
})
