/** Lines from the state in the middle to each step, from where the page has put them. */
export interface Line {
  readonly kind: 'best' | 'gains' | 'equal' | 'loses'
  readonly path: string
  /** Where it ends. */
  readonly x: number
  readonly y: number
}

/** One line per element marked as a step; none where the middle is not beside the sectors. */
export function linesIn(picture: HTMLElement): Line[] {
  const whole = picture.getBoundingClientRect()
  const middle = picture.querySelector('[data-middle]')?.getBoundingClientRect()
  if (middle === undefined) return []
  return [...picture.querySelectorAll<HTMLElement>('[data-step]')].flatMap((element): Line[] => {
    const box = element.getBoundingClientRect()
    const isLeft = box.right <= middle.left
    if (!isLeft && box.left < middle.right) return []
    // A line ends at the edge of the actor's card, at the height of the step.
    const edge = element.closest('[data-watch]')?.getBoundingClientRect() ?? box
    const [from, to] = isLeft ? [middle.left, edge.right] : [middle.right, edge.left]
    // Lines leave the card spread over its height, in the order in which they arrive.
    const share = (box.top + box.height / 2 - whole.top) / whole.height
    const y0 = middle.top + (0.1 + 0.8 * share) * middle.height - whole.top
    const [x0, x, y] = [from - whole.left, to - whole.left, box.top + box.height / 2 - whole.top]
    const bend = (x0 + x) / 2
    const kind = (element.dataset.step ?? 'equal') as Line['kind']
    const path = [
      `M${r(x0)} ${r(y0)}`,
      `C${r(bend)} ${r(y0)}`,
      `${r(bend)} ${r(y)}`,
      `${r(x)} ${r(y)}`,
    ]
    return [{ kind, path: path.join(' '), x: r(x), y: r(y) }]
  })
}

function r(length: number): number {
  return Math.round(length * 10) / 10
}
