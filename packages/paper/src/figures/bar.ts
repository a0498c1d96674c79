/** A share as a small bar in a line of text. */

import { ink, paper } from './ink.ts'
import { element } from './xml.ts'

const width = 44
const height = 7

/** From 0 to 1. What it shows stands as text beside it, so it is hidden from those who listen. */
export function bar(share: number): string {
  const filled = Math.max(0, Math.min(1, share)) * width
  const ground = element('rect', {
    x: 0.5,
    y: 0.5,
    width: width - 1,
    height: height - 1,
    rx: 2,
    fill: paper.sunk,
    stroke: ink.edge,
    'stroke-width': 0.7,
  })
  const part =
    filled > 0
      ? element('rect', {
          x: 0,
          y: 0,
          width: Math.max(1.5, filled),
          height,
          rx: 1.5,
          fill: ink.strong,
        })
      : ''
  return element(
    'svg',
    { width, height, viewBox: `0 0 ${width} ${height}`, 'aria-hidden': 'true' },
    ground + part,
  )
}
