/** The entries of the concepts fit one another. */
import { expect, test } from 'vitest'
import { concepts, conceptsWith, entryNamed, entryOf, oneOf } from './concept.ts'

test('no two concepts have the same id, and none the same name in either language', () => {
  expect(new Set(concepts).size).toBe(concepts.length)
  for (const language of ['en', 'de'] as const)
    for (const field of ['says', 'term', 'short'] as const) {
      const names = concepts.map((one) => entryOf(one).words[language][field])
      expect(new Set(names).size, names.join()).toBe(names.length)
    }
})

test('a concept that is one of others names others that there are', () => {
  for (const { judging } of concepts.map(entryOf))
    if (judging.kind === 'either')
      for (const one of judging.of) expect(entryNamed(one)?.judging.kind).not.toBe('either')
  expect(entryNamed('seq-sim')?.judging).toMatchObject({ kind: 'either' })
})

test('where answers are expected, something is said of a step that nobody answers', () => {
  for (const { judging, words } of concepts.map(entryOf))
    for (const { unanswered } of [words.en, words.de])
      expect(unanswered === undefined).toBe(judging.kind === 'foresight')
})

test('where the actor has a turn after the answer, something is said of the end of an answer', () => {
  for (const { judging, words } of concepts.map(entryOf)) {
    const goesOn = judging.kind === 'answers' && judging.turns.length > 1
    for (const { atTheEnd } of [words.en, words.de]) expect(atTheEnd !== undefined).toBe(goesOn)
  }
})

test('degrees, unknown preferences and attitudes know at most one turn after the answer', () => {
  for (const companion of ['unknown', 'attitudes', 'inverse', 'coalitions'] as const)
    for (const { judging } of conceptsWith(companion).map(entryOf))
      expect(judging.kind === 'answers' && judging.turns.length <= 2).toBe(true)
})

test('a name that an object inherits is no concept', () => {
  expect(entryNamed('constructor')).toBeUndefined()
})

test('names stand in a row', () => {
  expect(['a', 'a,b', 'a,b,c'].map((one) => oneOf(one.split(',')))).toEqual([
    'a',
    'a or b',
    'a, b or c',
  ])
})
