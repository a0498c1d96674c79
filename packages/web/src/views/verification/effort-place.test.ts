import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { effortOf, effortsIn, effortsText, withEffort } from './effort-place.ts'

const name = fc.stringMatching(/^[a-z][a-z0-9.-]{0,8}$/)
const times = fc.integer({ min: 0, max: 200 }).map((one) => one / 20)

test('what is set is read again as it was written', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.tuple(name, times), { selector: ([one]) => one }), (pairs) => {
      const set = pairs.reduce((all, [one, value]) => withEffort(all, one, value), {})
      expect(effortsIn(effortsText(set))).toEqual(set)
      for (const [one, value] of pairs) expect(effortOf(set, one)).toBe(value)
    }),
  )
})

test('what is out of bounds, or as the model states it, is not set', () => {
  expect(effortsIn('a=11,b=1,c=-2,=3,d,e=x,f=0')).toEqual({ f: 0 })
  expect(effortOf({ a: 2 }, 'toString')).toBe(1)
  expect(withEffort({ a: 2, b: 3 }, 'a', 1)).toEqual({ b: 3 })
})
