/** The same best ladders from a solver for linear programs (HiGHS) as from the lattice. */
import fc from 'fast-check'
import loadHighs from 'highs'
import { describe, expect, test } from 'vitest'
import { at } from '../../src/base/assert.ts'
import {
  bestLadders,
  ladderOfSolution,
  ladderProgram,
  latticeOf,
  marginTable,
  type Stakes,
  testStages,
} from '../../src/stakes/stakes.ts'
import { arbitraryStakes } from './arbitrary-stakes.ts'
import { inst } from './inst.ts'

const highs = await loadHighs()

interface Solved {
  readonly margin: number
  readonly value: (name: string) => number
}

function solve(stakes: Stakes, stageCountMax: number): Solved | undefined {
  const solution = highs.solve(ladderProgram(stakes, { stageCountMax }))
  if (solution.Status !== 'Optimal') return undefined
  const columns = solution.Columns as Record<string, { readonly Primal: number }>
  return {
    margin: solution.ObjectiveValue,
    value: (name) => columns[name]?.Primal ?? 0,
  }
}

describe('a solver finds the same ladders (T11)', () => {
  test.each([
    [1, -0.174657],
    [2, 0.025342],
    [3, 0.025342],
    [4, 0.025342],
  ])('of the instance in at most %d stages', (stageCountMax, margin) => {
    const solved = solve(inst, stageCountMax)
    expect(solved?.margin).toBeCloseTo(margin, 5)
    const ladder = ladderOfSolution(inst, { stageCountMax }, solved?.value ?? (() => 0))
    const rows = testStages(inst, ladder, { look: 'alone' })
    expect(Math.min(...rows.map((row) => row.margin))).toBeCloseTo(margin, 5)
  })

  test('of random stakes', () => {
    let found = 0
    fc.assert(
      fc.property(arbitraryStakes({ optionsMax: 5 }), (stakes) => {
        const lattice = latticeOf(stakes)
        const whole = (1 << stakes.options.length) - 1
        const best = at(bestLadders(lattice).margin, whole)
        const solved = solve(stakes, stakes.options.length)
        expect(solved === undefined).toBe(best === Number.NEGATIVE_INFINITY)
        if (!Number.isFinite(best)) return
        found++
        expect(solved?.margin).toBeCloseTo(best, 5)
      }),
      { numRuns: 200, seed: 20_251_110 },
    )
    expect(found).toBeGreaterThan(50)
  })

  test('the best in one stage of the instance is that of the table', () => {
    expect(solve(inst, 1)?.margin).toBeCloseTo(marginTable(latticeOf(inst)).get('6,1') ?? 0, 6)
  })
})
