/** A source as a note prints it, in both languages. */
import { expect, test } from 'vitest'
import type { Source } from '../model/model.ts'
import { sourceReference } from './source-reference.ts'
import { dictionaryOf } from './words/words.ts'

const spoken = (language: 'en' | 'de') => ({
  words: dictionaryOf(language),
  text: (texts: Readonly<Record<string, string>>) => texts[language] ?? texts.en ?? '',
})
const both = (source: Source) => [
  sourceReference(source, spoken('en')),
  sourceReference(source, spoken('de')),
]

test('with all that is known of it', () => {
  const source: Source = {
    id: 'a',
    title: { en: 'The Strategy of Conflict' },
    author: {
      en: 'Schelling, Thomas C.; United Nations',
      de: 'Schelling, Thomas C.; Vereinte Nationen',
    },
    in: { en: 'Journal of Peace' },
    publisher: { en: 'Harvard University Press' },
    date: '1960-05',
    url: 'https://example.org/a',
    accessed: '2025-03-04',
  }
  expect(both(source)).toEqual([
    'Thomas C. Schelling and United Nations, The Strategy of Conflict, in: Journal of Peace, Harvard University Press, May 1960, https://example.org/a (accessed 4 March 2025)',
    'Thomas C. Schelling und Vereinte Nationen: The Strategy of Conflict, in: Journal of Peace, Harvard University Press, Mai 1960, https://example.org/a (abgerufen am 4. März 2025)',
  ])
})

test('with its title alone, and last read in a month', () => {
  expect(both({ id: 'a', title: { en: 'A law' } })).toEqual(['A law', 'A law'])
  expect(both({ id: 'a', title: { en: 'A page' }, accessed: '2025-03' })).toEqual([
    'A page (accessed March 2025)',
    'A page (abgerufen März 2025)',
  ])
})
