import { readFileSync } from 'node:fs'
import { parse } from '@stufenplan/core'
import { expect, test } from 'vitest'
import { quotedIn } from './quotes.ts'

const text = readFileSync(
  new URL('../../../../models/korea-2025/model.yaml', import.meta.url),
  'utf8',
)

test('the text that a case is built from comes first, its paragraphs in order', () => {
  const { model } = parse(text)
  if (model === undefined) throw new Error('The model has errors.')
  const [first] = quotedIn(model)
  expect(first?.source.id).toBe('oped')
  const places = first?.places.map((place) => place.at) ?? []
  expect(places[0]).toBe('P1')
  expect(places.indexOf('P2')).toBeLessThan(places.indexOf('P11'))
  const never = first?.places.find((place) => place.quotes.some((one) => one.includes('niemals')))
  expect(never?.uses.some((use) => use.kind === 'statement' && use.actor === 'DPRK')).toBe(true)
})
