/** Lines between the rungs, measured where the page has put them. */
import type { Line } from './layers.ts'

export interface Arrow {
  /** `order`: what comes next; `back`: where the plan falls back to. */
  readonly kind: 'order' | 'back'
  readonly path: string
}

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export function arrowsBetween(
  drawing: HTMLElement,
  order: readonly Line[],
  back: readonly Line[],
): readonly Arrow[] {
  const origin = drawing.getBoundingClientRect()
  const boxes = new Map<string, Box>()
  for (const box of drawing.querySelectorAll<HTMLElement>('[data-stage]')) {
    const { left, right, top, bottom } = box.getBoundingClientRect()
    boxes.set(box.dataset.stage ?? '', {
      left: left - origin.left,
      right: right - origin.left,
      top: top - origin.top,
      bottom: bottom - origin.top,
    })
  }
  const edge = origin.width - 8
  return [
    ...order.flatMap(({ from, to }) => {
      const [a, b] = [boxes.get(from), boxes.get(to)]
      // Rungs under one another on a narrow page are in order anyway.
      return a && b && b.top > a.bottom ? [{ kind: 'order' as const, path: downFrom(a, b) }] : []
    }),
    ...back.flatMap(({ from, to }, i) => {
      const [a, b] = [boxes.get(from), boxes.get(to)]
      const lane = edge - (i % 4) * 6
      return a && b ? [{ kind: 'back' as const, path: backTo(a, b, lane) }] : []
    }),
  ]
}

function downFrom(a: Box, b: Box): string {
  const [x1, x2] = [(a.left + a.right) / 2, (b.left + b.right) / 2]
  const bend = (b.top - a.bottom) / 2
  return `M${x1} ${a.bottom}C${x1} ${a.bottom + bend} ${x2} ${b.top - bend} ${x2} ${b.top - 2}`
}

/** Out to the edge of the drawing, up, and in again to the stage that is named. */
function backTo(a: Box, b: Box, lane: number): string {
  const [from, to] = [a.top + 14, b.bottom - 14]
  const [right, target] = [a.right, b.right + 2]
  return `M${right} ${from}H${lane}V${to}H${target}`
}
