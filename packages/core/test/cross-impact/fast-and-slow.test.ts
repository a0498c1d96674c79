/** What is searched and walked quickly, against looking at every scenario. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stepBudget } from '../../src/base/budget.ts'
import {
  attractorsOf,
  consistencyValue,
  consistentScenarios,
  successions,
  successorOf,
  totalImpact,
  weakestJudgements,
} from '../../src/cross-impact/cross-impact.ts'
import {
  attractorsAgain,
  consistentAgain,
  everyScenario,
  nextAgain,
} from '../../src/recheck/cross-impact-again.ts'
import { changed, judgedMatrix, matrixFrom, placesOf } from './arbitrary-judgements.ts'

const key = (scenario: readonly number[]) => scenario.join(' ')
const tolerance = fc.integer({ min: 0, max: 5 })

// A search that forgot what a descriptor says of itself, took a tie for a defeat, or closed a
// variant too early was found within three tries; the others make room for what is rarer.
test('the search finds every scenario that enumeration finds, with its values', () => {
  fc.assert(
    fc.property(judgedMatrix, tolerance, (judged, allowed) => {
      const found = consistentScenarios(matrixFrom(judged), { tolerance: allowed })
      const all = consistentAgain(judged, allowed)
      const line = ({ scenario, consistency, total }: (typeof all)[number]) =>
        `${key(scenario)}: ${consistency} ${total}`
      expect(found.scenarios.map(line).sort()).toEqual(all.map(line).sort())
      expect([found.count, found.isWhole]).toEqual([all.length, true])
      const places = placesOf(judged)
      const takenBy = places.flatMap((columns, i) =>
        columns.map((_, a) => all.filter(({ scenario }) => scenario[i] === a).length),
      )
      expect(found.takenBy).toEqual(takenBy)
    }),
    { numRuns: 300 },
  )
})

test('a list cut short holds what comes first, and all are counted', () => {
  fc.assert(
    fc.property(judgedMatrix, fc.integer({ min: 1, max: 5 }), (judged, listMax) => {
      const matrix = matrixFrom(judged)
      const all = consistentScenarios(matrix, { tolerance: 6 })
      const some = consistentScenarios(matrix, { tolerance: 6, listMax })
      expect(some.scenarios).toEqual(all.scenarios.slice(0, listMax))
      expect(some.count).toBe(all.count)
    }),
    { numRuns: 100 },
  )
})

test('a budget that ends says so, and what was found until then is true', () => {
  fc.assert(
    fc.property(judgedMatrix, fc.integer({ min: 0, max: 30 }), (judged, steps) => {
      const matrix = matrixFrom(judged)
      const all = consistentScenarios(matrix)
      const some = consistentScenarios(matrix, { budget: stepBudget(steps) })
      expect(some.isWhole).toBe(all.nodes <= steps)
      expect(some.nodes).toBe(Math.min(steps, all.nodes))
      const known = new Set(all.scenarios.map(({ scenario }) => key(scenario)))
      for (const { scenario } of some.scenarios) expect(known).toContain(key(scenario))
    }),
    { numRuns: 100 },
  )
})

test('global succession ends where following each scenario ends, with the same weights', () => {
  fc.assert(
    fc.property(judgedMatrix, (judged) => {
      const matrix = matrixFrom(judged)
      for (const scenario of everyScenario(judged).slice(0, 20))
        expect(successorOf(matrix, scenario, 'global')).toEqual(nextAgain(judged, scenario))
      const found = attractorsOf(matrix, { succession: 'global' })
      if (found.kind !== 'walked') throw new Error(found.kind)
      const line = (members: readonly string[], weight: number) =>
        `${[...members].sort().join(', ')}: ${weight}`
      const again = attractorsAgain(judged)
      expect(
        found.attractors.map(({ scenarios, weight }) => line(scenarios.map(key), weight)).sort(),
      ).toEqual(again.map(({ members, weight }) => line(members, weight)).sort())
      const cycles = again.filter(({ members }) => members.length > 1)
      expect([found.count, found.cycles, found.cyclicWeight]).toEqual([
        again.length,
        cycles.length,
        cycles.reduce((sum, { weight }) => sum + weight, 0),
      ])
    }),
    { numRuns: 200 },
  )
})

test.each(successions)(
  '%s: what stays is what is consistent, and weights count all',
  (succession) => {
    fc.assert(
      fc.property(judgedMatrix, (judged) => {
        const matrix = matrixFrom(judged)
        const found = attractorsOf(matrix, { succession })
        if (found.kind !== 'walked') throw new Error(found.kind)
        const stay = found.attractors.filter(({ length }) => length === 1)
        expect(stay.map(({ scenarios: [one = []] }) => key(one)).sort()).toEqual(
          consistentAgain(judged)
            .map(({ scenario }) => key(scenario))
            .sort(),
        )
        const weight = found.attractors.reduce((sum, one) => sum + one.weight, 0)
        expect(weight).toBe(everyScenario(judged).length)
        for (const { scenarios, length } of found.attractors) {
          expect(scenarios.length).toBe(Math.min(length, 100))
          for (const [place, one] of scenarios.entries())
            expect(successorOf(matrix, one, succession)).toEqual(
              scenarios[(place + 1) % scenarios.length],
            )
        }
      }),
      { numRuns: 100 },
    )
  },
)

test('local succession changes one descriptor, incremental ones by one place', () => {
  fc.assert(
    fc.property(judgedMatrix, (judged) => {
      const matrix = matrixFrom(judged)
      for (const scenario of everyScenario(judged).slice(0, 30)) {
        const isStable = consistencyValue(matrix, scenario) >= 0
        const steps = (succession: 'local' | 'incremental') =>
          successorOf(matrix, scenario, succession).map((one, i) =>
            Math.abs(one - (scenario[i] ?? 0)),
          )
        expect(steps('local').filter((one) => one > 0).length).toBe(isStable ? 0 : 1)
        expect(Math.max(...steps('incremental'))).toBe(isStable ? 0 : 1)
      }
    }),
    { numRuns: 100 },
  )
})

test('the weakest judgements make a scenario fall, and no smaller change of any does', () => {
  fc.assert(
    fc.property(judgedMatrix, fc.integer({ min: 0, max: 2 }), (judged, allowed) => {
      const matrix = matrixFrom(judged)
      const places = placesOf(judged)
      const first = consistentAgain(judged, allowed)[0]
      if (first === undefined) return
      const weakest = weakestJudgements(matrix, first.scenario, { tolerance: allowed })
      const falls = (row: number, column: number, by: number) => {
        const other = changed(judged, (value, r, c) =>
          r === row && c === column ? value + by : value,
        )
        return consistencyValue(matrixFrom(other), first.scenario) < -allowed
      }
      const isJudged = (i: number, j: number) =>
        places[i]?.some((r) => places[j]?.some((c) => judged.rows[r]?.[c] !== 0)) === true
      const at: string[] = []
      for (const [i, rows] of places.entries())
        for (const [j, columns] of places.entries())
          for (const row of rows)
            for (const column of columns) {
              if (!isJudged(i, j)) continue
              const change = weakest?.change ?? 4
              for (const by of [-change + 1, change - 1]) expect(falls(row, column, by)).toBe(false)
              for (const by of [-change, change])
                if (falls(row, column, by)) at.push(`${row} ${column} ${by}`)
            }
      const named = (weakest?.judgements ?? []).map(
        ({ from, on, is, wouldBe }) =>
          `${places[from.descriptor]?.[from.variant]} ${places[on.descriptor]?.[on.variant]} ${wouldBe - is}`,
      )
      expect(named.sort()).toEqual(at.sort())
    }),
    { numRuns: 150 },
  )
})

test('the total is the same however it is added up', () => {
  fc.assert(
    fc.property(judgedMatrix, (judged) => {
      for (const { scenario, total } of consistentAgain(judged, 3).slice(0, 10))
        expect(totalImpact(matrixFrom(judged), scenario)).toBe(total)
    }),
    { numRuns: 50 },
  )
})
