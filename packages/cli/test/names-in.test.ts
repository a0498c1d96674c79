/** Lists on the command line, cut as the rule for commas and brackets says, however long. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Call } from '../src/call/command.ts'
import { namesIn } from '../src/call/names-in.ts'

const names = (given: string) => namesIn({ flags: { actors: given } } as unknown as Call, 'actors')

test('a comma between brackets cuts nothing', () => {
  expect(names('a, b[1, 2],c')).toEqual(['a', 'b[1, 2]', 'c'])
  expect(() => names('a,,b')).toThrow('empty entry')
  expect(() => names('a,b,a')).toThrow('names "a" twice')
})

test('random lists are cut as the pattern that states the rule cuts them', () => {
  const pieces = fc.constantFrom('a', 'b', ',', '[', ']', ' ', 'c=d')
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 20 }), (all) => {
      const given = all.join('')
      const parts = given.split(/,(?![^[]*\])/).map((part) => part.trim())
      fc.pre(!parts.includes('') && new Set(parts).size === parts.length)
      expect(names(given)).toEqual(parts)
    }),
    { numRuns: 5_000, seed: 20_261_201 },
  )
})

test('a list of 200,000 names is looked at once, not once for each of them', () => {
  const many = Array.from({ length: 200_000 }, (_, i) => `q${i}`)
  expect(names(many.join(','))).toHaveLength(many.length)
})
