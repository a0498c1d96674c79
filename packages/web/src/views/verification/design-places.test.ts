import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type DrawnStep, picturesOf } from './design-layout.ts'
import { placesOf, widthOf } from './design-places.ts'

const measures = { width: 120, gap: 44 }

/** Points along a path of lines and cubic curves. */
function pointsOf(path: string): [number, number][] {
  const points: [number, number][] = []
  let [x, y] = [0, 0]
  for (const [, kind = '', rest = ''] of path.matchAll(/([MCH])([^MCH]+)/g)) {
    const n = rest.trim().split(' ').map(Number)
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = n
    for (let i = 1; i <= 20 && kind !== 'M'; i++) {
      const t = i / 20
      if (kind === 'H') points.push([x + (a - x) * t, y])
      else {
        const cubic = (p: number, q: number, r: number, s: number) =>
          (1 - t) ** 3 * p + 3 * (1 - t) ** 2 * t * q + 3 * (1 - t) * t ** 2 * r + t ** 3 * s
        points.push([cubic(x, a, c, e), cubic(y, b, d, f)])
      }
    }
    ;[x, y] = kind === 'H' ? [a, y] : kind === 'M' ? [a, b] : [e, f]
  }
  return points
}

/** Steps among at most seven forms, each from an earlier to a later one, at one site each. */
const steps = fc
  .array(fc.tuple(fc.nat(5), fc.nat(5)), { minLength: 1, maxLength: 9 })
  .map((pairs) =>
    pairs.map(([a, b], i): DrawnStep => {
      const [from, to] = [Math.min(a, b), Math.max(a, b) + 1]
      return { id: `s${i}`, from: `f${from}`, to: `f${to}`, at: 'site' }
    }),
  )

test('no arrow passes through a box that it does not belong to', () => {
  let passed = 0
  fc.assert(
    fc.property(
      steps,
      fc.array(fc.integer({ min: 20, max: 90 }), { minLength: 1 }),
      (all, tall) => {
        const [picture] = picturesOf({
          sites: [{ id: 'site', isHidden: false }],
          steps: all,
          ways: [],
        }).filter(({ columns }) => columns.flat().some(({ kind }) => kind === 'step'))
        if (picture === undefined) return
        const columns = picture.columns.map((nodes) =>
          nodes.map((node, i) => ({ node, height: tall[i % tall.length] ?? 30 })),
        )
        const { boxes, arrows, height } = placesOf(columns, picture.edges, measures)
        expect(arrows).toHaveLength(picture.edges.length)
        for (const [i, { path }] of arrows.entries()) {
          const edge = picture.edges[i]
          if (edge === undefined) throw new Error('no edge')
          if (edge.to[0] - edge.from[0] > 1) passed++
          for (const [x, y] of pointsOf(path)) {
            expect(x).toBeLessThanOrEqual(widthOf(picture, measures))
            const hit = boxes.find(
              (box) =>
                x > box.x + 1 &&
                x < box.x + measures.width - 1 &&
                y > box.y + 1 &&
                y < box.y + box.sized.height - 1,
            )
            expect(hit, `${path} at ${x} ${y} of ${height}`).toBeUndefined()
          }
        }
      },
    ),
    { numRuns: 300 },
  )
  expect(passed).toBeGreaterThan(100)
})
