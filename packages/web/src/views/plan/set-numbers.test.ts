/** Numbers in the address: read, written, set one by one. */
import { expect, test } from 'vitest'
import { numberAt, numbersIn, numbersText, withNumber } from './set-numbers.ts'

test('what is written is read again', () => {
  const text = 'patience.N=0.9,detection.N=0.4,detection.n3=0.5,lag.n3=30'
  const set = numbersIn(text)
  expect(set).toEqual({
    patience: { N: 0.9 },
    detection: { N: 0.4, n3: 0.5 },
    lag: { n3: 30 },
  })
  expect(numbersText(set)).toBe(text)
  expect(numberAt(set, { what: 'lag', name: 'n3' })).toBe(30)
  expect(numberAt(set, { what: 'lag', name: 'toString' })).toBeUndefined()
})

test.each(['', 'patience.N=2', 'patience.N=0', 'lag.n3=-1', 'detection.N=x', 'worth.N=1', 'N=1'])(
  'what is no number in its bounds is left out: "%s"',
  (text) => {
    expect(numbersIn(text)).toEqual({})
  },
)

test('a number taken back leaves nothing; one out of bounds is brought to the bound', () => {
  const place = { what: 'patience', name: 'N' } as const
  const set = withNumber({}, { ...place, value: 1.5 })
  expect(set).toEqual({ patience: { N: 0.99 } })
  expect(withNumber(set, { ...place, value: undefined })).toEqual({})
})
