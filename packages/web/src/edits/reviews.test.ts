import { expect, test } from 'vitest'
import { markOf, withoutRemark, withRemark } from './reviews.ts'

const first = { by: 'R. K.', on: '2026-01-15', mark: 'agreed' } as const

test('the last mark counts, and a comment without one changes none', () => {
  const doubted = { on: '2026-02-03', mark: 'doubted' }
  expect(markOf(undefined)).toBeUndefined()
  expect(markOf(first)).toBe('agreed')
  expect(markOf([first, doubted])).toBe('doubted')
  expect(markOf([first, doubted, { says: 'See the annex.' }])).toBe('doubted')
  expect(markOf([{ mark: 'perhaps' }])).toBeUndefined()
})

test('a remark is added to what was said before, in the language it was said in', () => {
  const written = { languages: ['en', 'de'] }
  const said = { by: '', on: '2026-02-03', text: 'Eine Rede, kein Gesetz.', language: 'de' }
  expect(withRemark(written, first, { ...said, mark: 'doubted' })).toEqual([
    first,
    { on: '2026-02-03', mark: 'doubted', says: { de: 'Eine Rede, kein Gesetz.' } },
  ])
  expect(withRemark(written, undefined, { ...said, text: '' })).toEqual([{ on: '2026-02-03' }])
})

test('the last remark takes the review with it', () => {
  expect(withoutRemark([first, { says: 'twice' }], 0)).toEqual([{ says: 'twice' }])
  expect(withoutRemark(first, 0)).toBeUndefined()
})
