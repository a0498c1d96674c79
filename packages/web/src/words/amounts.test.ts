import { expect, test } from 'vitest'
import { amountText, chanceText } from './amounts.ts'

test.each([
  [0, '0', '0'],
  [-0.42149, '−0.421', '−0,421'],
  [1e-6, 'less than 0.0001', 'weniger als 0,0001'],
  [-1e-6, 'just below 0', 'knapp unter 0'],
  [12_345, '12,300', '12.300'],
  [1_234_567, '1.23 million', '1,23 Millionen'],
  [1e9, '1 billion', '1 Milliarde'],
  [1e308, 'more than 1,000 trillion', 'mehr als 1.000 Billionen'],
])('the amount %d is written as in the terminal', (amount, english, german) => {
  expect(amountText(amount, 'en')).toBe(english)
  expect(amountText(amount, 'de')).toBe(german)
})

test.each([
  [1, '1', '1'],
  [1e-6, 'one in a million', 'eins zu einer Million'],
  [2.5e-6, 'one in 400,000', 'eins zu 400.000'],
  [1e-15, 'less than one in a trillion', 'weniger als eins zu einer Billion'],
  [0.998108, '0.99811', '0,99811'],
  [0.9999999, 'all but one in 10 million', 'alles bis auf eins zu 10 Millionen'],
])('the chance %d is written as in the terminal', (chance, english, german) => {
  expect(chanceText(chance, 'en')).toBe(english)
  expect(chanceText(chance, 'de')).toBe(german)
})
