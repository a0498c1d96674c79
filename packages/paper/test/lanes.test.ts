/** Lanes over time: signs stand on their day, numbers keep apart, words are never markup. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { lanesFigure } from '../src/figures/lanes.ts'

const empty = { bands: [], unsure: [], marks: [] }
const named = { title: 'A', alternative: 'B', ticks: [], gaps: [], notes: [] }

/** Where circles stand. */
function circlesIn(svg: string): { x: number; y: number }[] {
  return [...svg.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)"/g)].map(([, x, y]) => ({
    ...{ x: Number(x), y: Number(y) },
  }))
}

test('signs keep the order of their days, and numbered ones of a row keep apart', () => {
  const places = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 40 })
  fc.assert(
    fc.property(places, (all) => {
      const at = [...all].sort((a, b) => a - b)
      const marks = at.map((one, i) => ({ kind: 'signal' as const, at: one, number: i + 1 }))
      const lane = { ...empty, label: 'x', marks }
      const circles = circlesIn(lanesFigure({ ...named, groups: [{ lanes: [lane] }] }))
      expect(circles).toHaveLength(at.length)
      for (const [i, circle] of circles.entries()) {
        expect(circle.x).toBeGreaterThanOrEqual(circles[i - 1]?.x ?? 0)
        for (const other of circles.slice(0, i))
          if (other.y === circle.y) expect(circle.x - other.x).toBeGreaterThanOrEqual(15)
      }
    }),
    { numRuns: 100 },
  )
})

test('what a model holds never becomes markup', () => {
  const label = '<script>&"'
  const svg = lanesFigure({
    ...named,
    title: label,
    ticks: [{ at: 0.5, text: label }],
    notes: [label],
    groups: [{ head: label, lanes: [{ ...empty, label, text: label }] }],
  })
  expect(svg).not.toContain('<script')
  expect(svg).toContain('&lt;script&gt;')
})

test('a band is as high as what was carried out, and as wide as it lasted', () => {
  const bands = [0, 1, 2, 3].map((step) => ({ from: step / 4, to: (step + 1) / 4, step }))
  const svg = lanesFigure({ ...named, groups: [{ lanes: [{ ...empty, label: 'x', bands }] }] })
  const boxes = [...svg.matchAll(/<rect x="[\d.]+" y="[\d.]+" width="([\d.]+)" height="([\d.]+)"/g)]
  expect(boxes.map((one) => Number(one[2]))).toEqual([2, 8, 14, 20])
  expect(new Set(boxes.map((one) => Math.round(Number(one[1]))))).toHaveProperty('size', 1)
})
