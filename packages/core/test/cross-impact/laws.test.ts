/**
 * What may be done to a matrix of judgements without changing which scenarios are consistent
 * (Weimer-Jehle 2006; Weimer-Jehle 2009, "Properties of cross-impact balance analysis").
 */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  attractorsOf,
  consistentScenarios,
  standardised,
} from '../../src/cross-impact/cross-impact.ts'
import { changed, judgedMatrix, matrixFrom, placesOf } from './arbitrary-judgements.ts'
import type { Judged } from './somewhereland.ts'

const setOf = (matrix: ReturnType<typeof matrixFrom>, tolerance = 0) =>
  consistentScenarios(matrix, { tolerance })
    .scenarios.map(({ scenario }) => scenario.join(' '))
    .sort()

function weightsOf(judged: Judged): string[] {
  const found = attractorsOf(matrixFrom(judged), { succession: 'global' })
  if (found.kind !== 'walked') throw new Error(found.kind)
  return found.attractors.map(({ scenarios, weight }) => `${scenarios.join('; ')}: ${weight}`)
}

const ownerOf = (judged: Judged) =>
  judged.variantCounts.flatMap((count, i) => new Array<number>(count).fill(i))
const wholes = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 100, maxLength: 100 })
const factors = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 5, maxLength: 5 })

describe('which scenarios are consistent, and where succession leads, does not change by', () => {
  const same = (before: Judged, after: Judged) => {
    expect(setOf(matrixFrom(after))).toEqual(setOf(matrixFrom(before)))
    expect(weightsOf(after)).toEqual(weightsOf(before))
  }

  test('adding the same to all judgements of a group', () => {
    fc.assert(
      fc.property(judgedMatrix, wholes, (judged, added) => {
        const owner = ownerOf(judged)
        same(
          judged,
          changed(judged, (value, r, c) => value + (added[r * 5 + (owner[c] ?? 0)] ?? 0)),
        )
      }),
    )
  })

  test('a factor for all judgements on one descriptor', () => {
    fc.assert(
      fc.property(judgedMatrix, factors, (judged, by) => {
        const owner = ownerOf(judged)
        same(
          judged,
          changed(judged, (value, _, c) => value * (by[owner[c] ?? 0] ?? 1)),
        )
      }),
    )
  })

  test('moving the same from all rows of a section to all rows of another', () => {
    // What one descriptor says of a variant whatever it is itself, another may say instead.
    fc.assert(
      fc.property(judgedMatrix, wholes, fc.nat(), fc.nat(), (judged, moved, one, other) => {
        const owner = ownerOf(judged)
        const [from, to] = [one, other].map((seed) => seed % judged.variantCounts.length)
        same(
          judged,
          changed(judged, (value, r, c) => {
            const by = moved[c] ?? 0
            return value + (owner[r] === from ? by : 0) - (owner[r] === to ? by : 0)
          }),
        )
      }),
    )
  })

  test('standardising', () => {
    fc.assert(
      fc.property(judgedMatrix, (judged) => {
        const { matrix } = standardised(matrixFrom(judged))
        expect(setOf(matrix)).toEqual(setOf(matrixFrom(judged)))
        for (let row = 0; row < matrix.width; row++)
          for (const [j, columns] of placesOf(judged).entries()) {
            const sum = columns.reduce(
              (all, c) => all + (matrix.impacts[row * matrix.width + c] ?? 0),
              0,
            )
            expect(sum, `group ${row} → ${j}`).toBe(0)
          }
      }),
    )
  })
})

test('a factor for the whole matrix is one for the tolerance, too', () => {
  fc.assert(
    fc.property(
      judgedMatrix,
      fc.integer({ min: 1, max: 9 }),
      fc.nat({ max: 4 }),
      (judged, factor, tolerance) => {
        const larger = changed(judged, (value) => value * factor)
        expect(setOf(matrixFrom(larger), tolerance * factor)).toEqual(
          setOf(matrixFrom(judged), tolerance),
        )
      },
    ),
  )
})

test('descriptors and variants in another order give the same scenarios in that order', () => {
  fc.assert(
    fc.property(judgedMatrix, fc.nat(), (judged, seed) => {
      const turned = <T>(list: readonly T[], by: number) =>
        list.map((_, i) => list[(i + by) % list.length] as T)
      const places = placesOf(judged)
      const order = turned([...judged.variantCounts.keys()], seed)
      // Variant a of the turned matrix is variant (a + seed) of the descriptor before.
      const columns = order.map((i) => turned(places[i] ?? [], seed))
      const flat = columns.flat()
      const other = matrixFrom({
        variantCounts: columns.map(({ length }) => length),
        rows: flat.map((r) => flat.map((c) => judged.rows[r]?.[c] ?? 0)),
      })
      const back = consistentScenarios(other, { tolerance: 1 }).scenarios.map(
        ({ scenario, consistency, total }) => {
          const taken = new Map(scenario.map((a, p) => [order[p], columns[p]?.[a]]))
          const named = [...judged.variantCounts.keys()].map(
            (i) => (taken.get(i) ?? 0) - (places[i]?.[0] ?? 0),
          )
          return `${named.join(' ')}: ${consistency} ${total}`
        },
      )
      const before = consistentScenarios(matrixFrom(judged), { tolerance: 1 }).scenarios.map(
        ({ scenario, consistency, total }) => `${scenario.join(' ')}: ${consistency} ${total}`,
      )
      expect(back.sort()).toEqual(before.sort())
    }),
  )
})

test('moving a judgement from one row of a section to another does change them', () => {
  // Of two descriptors the first speaks for its like; then for the other, whatever it is itself.
  const before = matrixFrom({ variantCounts: [2, 2], rows: sections([1, 0], [0, 1]) })
  const after = matrixFrom({ variantCounts: [2, 2], rows: sections([-1, 0], [2, 1]) })
  expect(setOf(before)).toEqual(['0 0', '1 1'])
  expect(setOf(after)).toEqual(['0 1', '1 0'])
})

/** Two descriptors of two variants of which only the first says something, of the second. */
function sections(...rows: readonly (readonly number[])[]): number[][] {
  return [...rows.map((row) => [0, 0, ...row]), [0, 0, 0, 0], [0, 0, 0, 0]]
}
