/** Deadlines between what the file says and what a form shows. */
import { expect, test } from 'vitest'
import { lengthOf } from '../../time/time.ts'
import { draftOf, writtenLength } from './deadline-draft.ts'

test.each([
  ['2 weeks', '2', 'w', '2 weeks'],
  ['1 y', '1', 'y', '1 year'],
  ['1.5months', '1.5', 'm', '1.5 months'],
  ['30 days', '30', 'd', '30 days'],
])('%s is shown and written again', (within, count, unit, written) => {
  const length = lengthOf(within)
  expect(length).toEqual({ count, unit })
  expect(writtenLength(length)).toBe(written)
})

test('a comma is read; what is no number above 0 is not', () => {
  expect(writtenLength({ count: ' 1,5 ', unit: 'm' })).toBe('1.5 months')
  for (const count of ['', '0', '-1', 'three', '1e9', '12345678'])
    expect(writtenLength({ count, unit: 'd' }), count).toBeUndefined()
})

test('a draft has the day in words, or how long after what', () => {
  const inWords = (date: string) => `<${date}>`
  expect(draftOf(undefined, inWords, 'signing')).toMatchObject({ kind: 'none', of: 'signing' })
  expect(draftOf({ on: '2026' }, inWords, 'signing')).toMatchObject({ kind: 'on', day: '<2026>' })
  expect(draftOf({ within: '2 w', of: 'truce' }, inWords, 'signing')).toMatchObject({
    ...{ kind: 'after', count: '2', unit: 'w', of: 'truce' },
  })
})
