import { expect, test } from 'vitest'
import { entryOfTerm, glossary } from './glossary.ts'

test('every word has a line in both languages, and no two words are the same', () => {
  for (const language of ['en', 'de'] as const) {
    const entries = glossary(language)
    expect(new Set(entries.map(({ word }) => word)).size).toBe(entries.length)
    for (const { means } of entries) {
      expect(means).toMatch(/^\p{Lu}.*[.]$/u)
      expect(means).not.toMatch(language === 'en' ? /\bwill\b/ : /\b(?:wird|werden)\b/)
    }
  }
})

test('a term of the method leads to its line, with others beside it or alone', () => {
  const found = (term: string) => entryOfTerm(term, 'en')?.word
  expect(found('Nash')).toBe('nobody gains by moving alone')
  expect(found('sequential stability, SEQ')).toBe(found('SEQ'))
  expect(found('SEQ or SIM')).toBe(found('SEQ'))
  expect(found('U6 = yes')).toBeUndefined()
  expect(entryOfTerm('Robustheit', 'de')?.word).toBe('in wie vielen Lesarten')
})
