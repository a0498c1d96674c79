/**
 * Four matrices of Schweizer and Kurniawan 2016 ("Systematically linking qualitative elements of
 * scenarios across levels, scales, and sectors", Environmental Modelling and Software 79), as
 * distributed with sei-international/cibsa (MIT) together with what ScenarioWizard found in them.
 * The numbers alone stand in `fixtures/cib`. Of a list of ScenarioWizard the third column is the
 * consistency value; weights above 2^24 are rounded there, weights of large matrices drawn, and
 * cycles left out: those are not compared.
 */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  attractorsOf,
  combinationCount,
  consistencyValue,
  consistentScenarios,
  matrixOf,
} from '../../src/cross-impact/cross-impact.ts'
import { consistentAgain } from '../../src/recheck/cross-impact-again.ts'
import { changed, matrixFrom, placesOf } from './arbitrary-judgements.ts'
import type { Judged } from './somewhereland.ts'

const read = (name: string): Judged =>
  JSON.parse(readFileSync(new URL(`../fixtures/cib/${name}.json`, import.meta.url), 'utf8'))

describe.each([
  ['global', 36n, 4],
  ['natl-regional', 22_674_816n, 16],
  ['nested', 408_146_688n, 20],
  ['nested-simplified-standardized', 22_674_816n, 15],
])('%s', (name, combinations, count) => {
  const judged = read(name)
  const matrix = matrixFrom(judged)

  test(`of ${combinations} combinations ${count} are consistent`, () => {
    expect(combinationCount(matrix)).toBe(combinations)
    const found = consistentScenarios(matrix)
    expect([found.count, found.isWhole]).toEqual([count, true])
    for (const { scenario, consistency } of found.scenarios)
      expect(consistencyValue(matrix, scenario)).toBe(consistency)
  })
})

test('408,146,688 combinations take less than 100 milliseconds', () => {
  const { variantCounts, rows } = read('nested')
  const times = [1, 2, 3].map(() => {
    const start = performance.now()
    consistentScenarios(matrixOf(variantCounts, rows))
    return performance.now() - start
  })
  expect(Math.min(...times)).toBeLessThan(100)
})

test('nested: up to an inconsistency of 1 there are 492', () => {
  expect(consistentScenarios(matrixFrom(read('nested')), { tolerance: 1 }).count).toBe(492)
})

test('natl-regional: six scenarios need the four judgements of descriptors on themselves', () => {
  const judged = read('natl-regional')
  const owner = placesOf(judged).flatMap((places, i) => places.map(() => i))
  const own = judged.rows.flatMap((row, r) =>
    row.filter((value, c) => value !== 0 && owner[r] === owner[c]),
  )
  expect(own.length).toBe(4)
  const without = changed(judged, (value, r, c) => (owner[r] === owner[c] ? 0 : value))
  expect(consistentScenarios(matrixFrom(without)).count).toBe(10)
})

test('global: what the search finds is what enumeration finds', () => {
  const judged = read('global')
  const found = consistentScenarios(matrixFrom(judged), { tolerance: 2 }).scenarios
  const key = ({ scenario }: { readonly scenario: readonly number[] }) => scenario.join(' ')
  expect(found.map(key).sort()).toEqual(consistentAgain(judged, 2).map(key).sort())
})

test('nested-simplified-standardized: the weights of all 22,674,816 scenarios, and a cycle', () => {
  const found = attractorsOf(matrixFrom(read('nested-simplified-standardized')), {
    succession: 'global',
  })
  if (found.kind !== 'walked') throw new Error(found.kind)
  const stay = found.attractors.filter(({ length }) => length === 1)
  expect(stay.map(({ weight }) => weight)).toEqual([
    7716891, 7201744, 1463689, 1355221, 1296655, 1253598, 705874, 666454, 388983, 232167, 158721,
    75198, 59531, 41100, 12064,
  ])
  const cycles = found.attractors.filter(({ length }) => length > 1)
  expect(cycles.map(({ length, weight }) => [length, weight])).toEqual([[2, 46926]])
})

test('nested: more scenarios than are walked through are said to be too many', () => {
  expect(attractorsOf(matrixFrom(read('nested')), { succession: 'global' })).toEqual({
    kind: 'too-many',
    combinations: 408_146_688n,
    walkedMax: 33_554_432,
  })
})
