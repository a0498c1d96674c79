/** Slopes on one scale: up where weight was gained, and every word of theirs in the picture. */
import { expect, test } from 'vitest'
import { slopesFigure } from '../src/paper.ts'

const svg = slopesFigure({
  title: 'How weights moved',
  alternative: 'One up, one down',
  rows: [
    {
      label: 'Is it seen?',
      answers: [
        { label: 'Yes & always', before: 0.5, after: 0.75, text: '50 → 75' },
        { label: 'No', before: 0.5, after: 0.25, text: '50 → 25' },
      ],
    },
  ],
})

test('every word stands in it, escaped', () => {
  for (const text of ['Is it seen?', 'Yes &amp; always', '50 → 75', '50 → 25', 'One up, one down'])
    expect(svg).toContain(text)
})

test('a line goes up by as much as the other goes down, and no scale differs', () => {
  const slopes = [...svg.matchAll(/<line [^>]*>/g)].flatMap(([line]) => {
    const at = (name: string) => Number(new RegExp(` ${name}="([^"]*)"`).exec(line)?.[1])
    return at('x1') === at('x2') ? [] : [at('y2') - at('y1')]
  })
  expect(slopes).toHaveLength(2)
  expect(slopes[0]).toBeLessThan(0)
  expect(slopes[1]).toBeCloseTo(-(slopes[0] ?? 0))
})
