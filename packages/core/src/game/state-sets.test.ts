import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryFormula } from '../../test/laws/arbitrary-model.ts'
import { has } from './layout.ts'
import { allStates, countStates, forEachState, holdsIn, statesWhere } from './state-sets.ts'

const options = Array.from({ length: 8 }, (_, i) => `o${i}`)

describe('sets of states', () => {
  test('a formula over words of 32 states says the same as one read state by state', () => {
    fc.assert(
      fc.property(arbitraryFormula(options), fc.integer({ min: 8, max: 9 }), (formula, count) => {
        const places = new Map(options.map((id, i) => [id, i]))
        const set = statesWhere(formula, places, count)
        for (let state = 0; state < 2 ** count; state++)
          expect(has(set, state)).toBe(holdsIn(formula, places, state))
      }),
      { numRuns: 300, seed: 1 },
    )
  })

  test.each([0, 1, 2, 3, 4, 5, 6, 10])('%i options have 2 to that power of states', (count) => {
    expect(countStates(allStates(count))).toBe(2 ** count)
    const nothing = statesWhere({ kind: 'not', of: always }, new Map([['o0', 0]]), count)
    expect(countStates(nothing)).toBe(0)
  })

  test('states are visited in ascending order, each once, until told to stop', () => {
    const seen: number[] = []
    forEachState(allStates(7), (state) => seen.push(state) < 100)
    expect(seen).toEqual(Array.from({ length: 100 }, (_, i) => i))
  })
})

const always = {
  kind: 'or',
  parts: [
    { kind: 'option', option: 'o0' },
    { kind: 'not', of: { kind: 'option', option: 'o0' } },
  ],
} as const
