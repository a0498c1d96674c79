import { expect, test } from 'vitest'
import { amountIn, amountText } from './ranges.ts'

test('an amount comes back as it was typed, in both languages', () => {
  for (const [text, language, value] of [
    ['0.1', 'en', 0.1],
    ['0,1', 'de', 0.1],
    ['0.05 to 0.2', 'en', [0.05, 0.2]],
    ['-2 bis 3,5', 'de', [-2, 3.5]],
  ] as const) {
    expect(amountIn(text)).toEqual(value)
    expect(amountText(typeof value === 'number' ? value : [...value], language)).toBe(text)
  }
  expect(amountIn(' 1 – 2 ')).toEqual([1, 2])
  expect(amountText(undefined, 'en')).toBe('')
})

test('what is no amount is none', () => {
  for (const text of ['', 'much', '1 to', '1 2', '1,2,3', 'to 2', '1e9'])
    expect(amountIn(text)).toBeUndefined()
})
