/** The same best ladders from a solver for linear programs (HiGHS) as from the lattice. */
import fc from 'fast-check'
import loadHighs from 'highs'
import { describe, expect, test } from 'vitest'
import { at } from '../../src/base/assert.ts'
import {
  bestByTable,
  bestLadders,
  ladderOfSolution,
  ladderProgram,
  latticeOf,
  marginTable,
  type ProgramSettings,
  type Stakes,
  tableTest,
  testStages,
  worstCorner,
} from '../../src/subjects/stakes/calculus/calculus.ts'
import { arbitraryStakes } from './arbitrary-stakes.ts'
import { inst } from './inst.ts'

const highs = await loadHighs()

interface Solved {
  readonly margin: number
  readonly value: (name: string) => number
}

function solve(
  stakes: Stakes,
  stageCountMax: number,
  asked: Partial<ProgramSettings> = {},
): Solved | undefined {
  const solution = highs.solve(ladderProgram(stakes, { ...asked, stageCountMax }))
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

  test('in a box, in an order that is asked for, without sets that cannot stand', () => {
    const box = { cost: 1.1, benefit: 0.9, detection: 0.05 }
    const asked = fc.record({
      stakes: arbitraryStakes({ optionsMax: 5 }),
      mostEach: fc.integer({ min: 1, max: 3 }),
      never: fc.integer({ min: 1, max: 30 }),
    })
    let found = 0
    fc.assert(
      fc.property(asked, ({ stakes, mostEach, never }) => {
        const count = stakes.options.length
        const whole = 2 ** count - 1
        const seenBy = (party: number) => worstCorner(stakes, box, party)
        const test = tableTest(stakes, { margins: seenBy, gains: () => stakes })
        const { closed } = latticeOf(stakes)
        const ownedBy = (party: number) => stakes.options.map(({ owner }) => owner === party)
        const few = (added: number) =>
          stakes.parties.every(
            (_, p) => ownedBy(p).filter((own, o) => own && (added >> o) & 1).length <= mostEach,
          )
        const inOrder = (set: number, added: number) => !(added & 2) || (set & ~added & 1) === 1
        const table = bestByTable(stakes, test, {
          possible: (set) => closed[set] === 1 && (set !== never || set === whole),
          allowed: (set, added) => few(added) && inOrder(set, added),
          stageCountMax: count,
        })
        const best = Math.max(...(table.best.get(whole) ?? []).map(({ margin }) => margin))
        const options = [...stakes.options.keys()]
        const solution = solve(stakes, count, {
          seenBy,
          gains: () => stakes,
          mostEach,
          first: count > 1 ? [[0, 1]] : [],
          never: never < whole ? [options.filter((o) => (never >> o) & 1)] : [],
        })
        expect(solution === undefined).toBe(best === Number.NEGATIVE_INFINITY)
        if (!Number.isFinite(best)) return
        found++
        expect(solution?.margin).toBeCloseTo(best, 5)
      }),
      { numRuns: 200, seed: 20_251_110 },
    )
    expect(found).toBeGreaterThan(20)
  })

  test('the best in one stage of the instance is that of the table', () => {
    expect(solve(inst, 1)?.margin).toBeCloseTo(marginTable(latticeOf(inst)).get('6,1') ?? 0, 6)
  })
})
