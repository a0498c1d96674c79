import { expect, test } from 'vitest'
import { piecesOf } from './without-names.ts'

const shown = (text: string) =>
  piecesOf(text, ['U1', 'U.2'])
    .filter(({ isName }) => !isName)
    .map((one) => one.text)
    .join('')

test('a name in brackets goes, with its answer or without, and nothing else does', () => {
  expect(shown('“Kept out” (U1 = no), and not “In” (U.2 = yes-1).')).toBe(
    '“Kept out”, and not “In”.',
  )
  expect(shown('Do they arm? (U1)')).toBe('Do they arm?')
  expect(shown('two questions open (U1 and U.2): so')).toBe('two questions open: so')
  expect(shown('drei offen (U1, U.2 und U1): so')).toBe('drei offen: so')
  for (const text of ['declined (Russia)', 'U1 = no', '(U1', 'a (U3 = no)', 'a (UX2 = no)', ''])
    expect(shown(text)).toBe(text)
})

test('the pieces are the whole line again', () => {
  const text = 'a (U1 = no) b (U1) c'
  expect(
    piecesOf(text, ['U1'])
      .map((one) => one.text)
      .join(''),
  ).toBe(text)
})
