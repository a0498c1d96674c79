import fc from 'fast-check'
import { expect, it } from 'vitest'
import { both, meets, numbersIn, statementsWhere, without } from './statement-sets.ts'

/** Two sets among the same statements, of which there are up to some words. */
const twoSets = fc.integer({ min: 0, max: 100 }).chain((count) => {
  const some = fc.array(fc.boolean(), { minLength: count, maxLength: count })
  return fc.record({ one: some, other: some })
})

it('does with words of bits what sets of numbers do', () => {
  fc.assert(
    fc.property(twoSets, ({ one, other }) => {
      const [a, b] = [one, other].map((isIn) =>
        statementsWhere(isIn.length, (i) => isIn[i] ?? false),
      )
      if (a === undefined || b === undefined) throw new Error('two sets were made')
      const places = [...one.keys()]
      expect(numbersIn(a)).toEqual(places.filter((i) => one[i]))
      expect(numbersIn(without(a, b))).toEqual(places.filter((i) => one[i] && !other[i]))
      expect(numbersIn(both(a, b))).toEqual(places.filter((i) => one[i] && other[i]))
      expect(meets(a, b)).toBe(places.some((i) => one[i] && other[i]))
    }),
  )
})
