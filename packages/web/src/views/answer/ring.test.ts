import { expect, test } from 'vitest'
import { arrowBetween, linesOf, ringOf } from './ring.ts'

test('actors stand on a ring inside the drawing, however narrow it is', () => {
  for (const width of [240, 300, 640])
    for (const count of [1, 2, 6, 12]) {
      const { height, places } = ringOf(count, width)
      expect(places).toHaveLength(count)
      for (const { x, y } of places) {
        expect(x).toBeGreaterThanOrEqual(50)
        expect(x).toBeLessThanOrEqual(width - 50)
        expect(y).toBeGreaterThanOrEqual(40)
        expect(y).toBeLessThanOrEqual(height - 40)
      }
    }
})

test('there and back are two arrows that do not lie on each other', () => {
  const [a, b] = [
    { x: 0, y: 0 },
    { x: 100, y: 0 },
  ]
  const bentTo = (path: string) => Number(/Q[\d.-]+ ([\d.-]+)/.exec(path)?.[1])
  expect(bentTo(arrowBetween(a, b))).toBe(-14)
  expect(bentTo(arrowBetween(b, a))).toBe(14)
})

test.each([
  ['China', ['China']],
  ['United States', ['United States']],
  ['Rapid Support Forces', ['Rapid Support', 'Forces']],
  ['Ministry of the Environment', ['Ministry of the', 'Environment']],
  ['One name of very many words in all', ['One name of', 'very many word…']],
  ['Sicherheitsratsmitglieder', ['Sicherheitsrat…']],
])('%s stands beside its point as %j', (name, lines) => {
  expect(linesOf(name)).toEqual(lines)
})
