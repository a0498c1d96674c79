import { expect, test } from 'vitest'
import { emptyDraft, entryFrom, idFor, isLikelihood } from './draft.ts'

test('an id is made of the headline, and is a new one', () => {
  expect(idFor('Kim & Trump meet in Panmunjom, again', [])).toBe('kim-trump-meet-in')
  expect(idFor('Über „Öl“', ['uber-ol', 'uber-ol-2'])).toBe('uber-ol-3')
  expect(idFor('2025', [])).toBe('signal')
})

test('a likelihood is a number from 0 to 1, and never filled in', () => {
  expect(['0', '1', '0,4', ' 0.25 '].every(isLikelihood)).toBe(true)
  expect(['', '1.2', '-1', 'much', undefined].some(isLikelihood)).toBe(false)
  expect(emptyDraft().likelihood).toEqual({})
})

test('an entry holds what was written and nothing else', () => {
  const draft = { ...emptyDraft(), headline: ' Talks ', date: '2025-11', because: 'heard' }
  expect(entryFrom(draft, [], 'en')).toEqual({
    label: { en: 'Talks' },
    date: '2025-11',
    basis: { assumption: { en: 'heard' } },
  })
  const bearing = { ...draft, question: 'U1', likelihood: { yes: '0,4', no: '0.6' }, reason: 'why' }
  expect(entryFrom(bearing, ['yes', 'no'], 'en').bears).toEqual([
    { question: 'U1', likelihood: { yes: 0.4, no: 0.6 }, basis: { assumption: { en: 'why' } } },
  ])
})
