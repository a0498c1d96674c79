import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shortNames } from './short-names.ts'

test.each([
  { names: ['Staged plan', 'Summit deal'], max: 12, short: ['Staged plan', 'Summit deal'] },
  {
    names: ['A freeze of all that is tested', 'Sanctions relief alone'],
    max: 20,
    short: ['A freeze of all…', 'Sanctions relief…'],
  },
  {
    names: ['Agreement of the two, first draft', 'Agreement of the two, other draft'],
    max: 21,
    short: ['Agreement … rst draft', 'Agreement … her draft'],
  },
  {
    names: ['Aaaaaaaaaaaa one zzzzzzzzzzzz', 'Aaaaaaaaaaaa two zzzzzzzzzzzz'],
    max: 13,
    short: ['Aaaaaaaaaaaa one zzzzzzzzzzzz', 'Aaaaaaaaaaaa two zzzzzzzzzzzz'],
  },
])('$names in $max', ({ names, max, short }) => {
  expect(shortNames(names, max)).toEqual(short)
})

test('no two names are shortened alike, and a name is cut to fit or not at all', () => {
  const name = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '…'), minLength: 1, maxLength: 30 })
  fc.assert(
    fc.property(
      fc.uniqueArray(name, { maxLength: 12 }),
      fc.integer({ min: 8, max: 20 }),
      (all, max) => {
        const short = shortNames(all, max)
        expect(new Set(short).size).toBe(all.length)
        short.forEach((text, i) => {
          if (text !== all[i]) expect([...text].length).toBeLessThanOrEqual(max)
          if ([...(all[i] ?? '')].length <= max) expect(text).toBe(all[i])
        })
      },
    ),
  )
})
