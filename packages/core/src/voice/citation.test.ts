import { expect, test } from 'vitest'
import { citation, placeText, sourceName } from './citation.ts'
import { dictionaryOf, type Language } from './words/words.ts'

const sources = [
  { id: 'oped', title: { en: 'An op-ed' }, kind: 'op-ed' },
  { id: 'n1', title: { en: 'One report' }, kind: 'news report', date: '2025-09-24' },
  { id: 'n2', title: { en: 'Another report' }, kind: 'news report', date: '2025-09' },
  { id: 'r1', title: { en: 'First study' }, kind: 'report', date: '2020' },
  { id: 'r2', title: { en: 'Second study' }, kind: 'report', date: '2020' },
  { id: 'r3', title: { en: 'Third study' }, kind: 'report' },
  { id: 'x', title: { en: 'A film' }, kind: 'film' },
  { id: 'y', title: { en: 'Something' } },
]
const spoken = (language: Language) => ({
  sources,
  language,
  text: (text: Readonly<Record<string, string>>) => text.en ?? '',
  words: dictionaryOf(language),
})

test.each([
  ['oped', 'op-ed', 'Gastbeitrag'],
  ['n1', 'news report, 24 September 2025', 'Pressebericht, 24. September 2025'],
  ['n2', 'news report, September 2025', 'Pressebericht, September 2025'],
  ['r1', 'First study', 'First study'],
  ['r3', 'Third study', 'Third study'],
  ['x', 'A film', 'A film'],
  ['y', 'Something', 'Something'],
  ['unknown', 'unknown', 'unknown'],
])('%s is called by what tells it from all others', (id, english, german) => {
  expect(sourceName(id, spoken('en'))).toBe(english)
  expect(sourceName(id, spoken('de'))).toBe(german)
})

test('a place is cited in words, and what is no paragraph stays as it is', () => {
  expect(placeText('P11', 'de')).toBe('Absatz 11')
  expect(placeText('P3 and P4', 'en')).toBe('paragraph 3 and paragraph 4')
  for (const at of ['Annex 1-A', 'IV.2', 'MP3', 'P']) expect(placeText(at, 'en')).toBe(at)
})

test('a basis is cited with its place and its quote', () => {
  const quoted = { kind: 'source', source: 'oped', at: 'P20', quote: 'Erstens' } as const
  expect(citation(quoted, spoken('de'))).toBe('Gastbeitrag, Absatz 20 „Erstens“')
  expect(citation({ kind: 'source', source: 'n2' }, spoken('en'))).toBe(
    'news report, September 2025',
  )
  expect(citation({ kind: 'assumption' }, spoken('de'))).toBe('Annahme')
})
