/** Which steps can be inspected together, and nothing added: against trying every set. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { at } from '../../src/base/assert.ts'
import { fractionOf } from '../../src/base/fraction.ts'
import { affordableSets } from '../../src/inspection/inspected-sets.ts'

function setsWithin(efforts: readonly number[], effort: number, setsMax = 1_000): number[][] {
  const asked = new Map(efforts.map((one, step) => [step, fractionOf(one)]))
  return affordableSets(asked, fractionOf(effort), setsMax)
}

test('tenths add up as they are written', () => {
  expect(setsWithin([0.1, 0.2, 0.3], 0.3)).toEqual([[0, 1], [2]])
  expect(setsWithin([1, 2], 0.5)).toEqual([[]])
  expect(setsWithin([1, 0], 0)).toEqual([[1]])
})

test('are all that nothing could be added to, each once and in order', () => {
  const efforts = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 7 })
  fc.assert(
    fc.property(efforts, fc.integer({ min: 0, max: 20 }), (steps, effort) => {
      const usedBy = (set: readonly number[]): number =>
        set.reduce((sum, step) => sum + at(steps, step), 0)
      const all = Array.from({ length: 2 ** steps.length }, (_, set) =>
        [...steps.keys()].filter((step) => (set >> step) & 1),
      )
      const full = all.filter((set) => {
        const left = effort - usedBy(set)
        return left >= 0 && steps.every((one, step) => set.includes(step) || one > left)
      })
      const found = setsWithin(steps, effort)
      expect(found.map(String).sort()).toEqual(full.map(String).sort())
      expect(found).toEqual([...found].sort(byNumbers))
    }),
    { numRuns: 300, seed: 20_251_130 },
  )
})

function byNumbers(a: readonly number[], b: readonly number[]): number {
  const place = a.findIndex((step, i) => step !== b[i])
  return place < 0 ? a.length - b.length : at(a, place) - (b[place] ?? -1)
}
