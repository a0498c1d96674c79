/**
 * Peeling on published data: the 882 runs of Bryant and Lempert 2010 ("Thinking inside the box",
 * Technological Forecasting and Social Change 77), of which 89 are of interest. The boxes are those
 * that the EMA Workbench 3.0 reports with a tenth peeled at a time, the first 24 of 28. Of nine
 * inputs the four are kept that these restrict: an input that is not cut changes nothing. The last
 * boxes cut a fifth.
 */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type Column, peel, restricted } from '../src/base/prim.ts'

const file = new URL('./fixtures/prim/bryant-lempert-2010.txt', import.meta.url)
const rows = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split(' ').map(Number))
const scales = [10, 10, -1_000, 10]
const columns = scales.map(
  (scale, i): Column => ({ kind: 'number', values: rows.map((row) => (row[i] ?? 0) / scale) }),
)
const boxes = peel(
  columns,
  rows.map((row) => row[4] === 1),
  { alpha: 0.1, massMin: 0.05 },
)

describe('the boxes of Bryant and Lempert', () => {
  test('start from 882 runs, 89 of them of interest', () => {
    expect(boxes[0]).toMatchObject({ caseCount: 882, hitCount: 89 })
  })

  test('hold the reported numbers of runs, and of those of interest, one after the other', () => {
    const reported =
      '792,89 710,89 638,89 573,89 513,89 458,89 412,89 368,89 329,89 296,89 264,88 237,87 213,86 ' +
      '191,85 170,82 152,81 136,78 121,75 108,74 97,71 87,67 78,65 70,61 63,57'
    const found = boxes.slice(1, 25).map(({ caseCount, hitCount }) => `${caseCount},${hitCount}`)
    expect(found.join(' ')).toBe(reported)
  })

  test('restrict, in the twenty-first, four inputs by the reported limits', () => {
    const box = boxes[21]
    expect(box && restricted(box)).toBe(4)
    const [cost, biomass, elasticity, backstop] = box?.limits ?? []
    expect(cost).toMatchObject({ low: 72.65, high: Number.POSITIVE_INFINITY })
    expect(biomass?.kind === 'number' && biomass.high).toBeCloseTo(755.8, 3)
    expect(elasticity?.kind === 'number' && elasticity.low).toBeCloseTo(-0.422, 6)
    expect(backstop?.kind === 'number' && backstop.low).toBeCloseTo(150.05, 4)
    const { caseCount = 0, hitCount = 0 } = box ?? {}
    expect(hitCount / 89).toBeCloseTo(0.752809, 6)
    expect(hitCount / caseCount).toBeCloseTo(0.770115, 6)
    expect(caseCount / 882).toBeCloseTo(0.098639, 6)
  })
})
