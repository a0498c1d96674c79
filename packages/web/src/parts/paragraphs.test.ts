import { expect, test } from 'vitest'
import { paragraphsOf } from './paragraphs.ts'

const place = (at: string, ...quotes: string[]) => ({ at, quotes, uses: [] })

test('a quote is marked where it stands, whatever marks and breaks it is set in', () => {
  const [first, second] = paragraphsOf('He said „never, not even\u00a0 once“ and left.\n\nNext.', [
    place('P1', 'never, not even once'),
  ])
  expect(first?.pieces.filter((piece) => piece.quoted).map((piece) => piece.text)).toEqual([
    'never, not even\u00a0 once',
  ])
  expect(first?.places.map((one) => one.at)).toEqual(['P1'])
  expect(second?.places).toEqual([])
})

test('quotes that overlap are marked once, and no sign of the text is lost', () => {
  const text = 'alpha beta gamma delta'
  const [only] = paragraphsOf(text, [place('P1', 'alpha beta', 'beta gamma'), place('P2', 'zeta')])
  expect(only?.pieces.map((piece) => piece.text).join('')).toBe(text)
  expect(only?.pieces.filter((piece) => piece.quoted).map((piece) => piece.text)).toEqual([
    'alpha beta',
    ' gamma',
  ])
})
