/**
 * A picture of a design in pixels: boxes in columns, each column centred on the tallest, and arrows
 * between them. An arrow that passes columns on its way keeps clear of the boxes that stand there.
 */
import type { Edge, Node, Picture } from './design-layout.ts'

/** A node and how tall its box is. */
export interface Sized<N = Node> {
  readonly node: N
  readonly height: number
}

export interface Box<S> {
  readonly sized: S
  readonly x: number
  readonly y: number
}

export interface Arrow {
  /** Of the way, the site that it names; of a step, the step. */
  readonly of: string
  /** From the right side of one box to the left side of another, as `d` of a path. */
  readonly path: string
}

export interface Measures {
  /** Of every box. */
  readonly width: number
  /** Between two columns. */
  readonly gap: number
}

/** Between two boxes of a column; half of it above the first and below the last. */
const between = 12
/** What an arrow that passes a box keeps clear of it, and of other arrows that pass there. */
const clear = 5

export function placesOf<S extends Sized>(
  columns: readonly (readonly S[])[],
  edges: readonly Edge[],
  measures: Measures,
) {
  const heightOf = (all: readonly S[]) => all.reduce((sum, one) => sum + one.height + between, 0)
  const height = Math.max(0, ...columns.map(heightOf))
  const boxes = columns.map((all, c) => {
    let y = (height - heightOf(all)) / 2 + between / 2
    return all.map((sized): Box<S> => {
      const box = { sized, x: c * (measures.width + measures.gap) + 1, y }
      y += sized.height + between
      return box
    })
  })
  return { height, boxes: boxes.flat(), arrows: arrowsAmong(boxes, edges, { ...measures, height }) }
}

type Span = readonly [from: number, to: number]

function arrowsAmong<S extends Sized>(
  boxes: readonly (readonly Box<S>[])[],
  edges: readonly Edge[],
  { width, gap, height }: Measures & { readonly height: number },
): Arrow[] {
  const taken = boxes.map((all): Span[] =>
    all.map(({ y, sized }) => [y - clear, y + sized.height + clear]),
  )
  const middle = ({ y, sized }: Box<S>) => y + sized.height / 2
  return edges.flatMap(({ from, to, of }): Arrow[] => {
    const [a, b] = [boxes[from[0]]?.[from[1]], boxes[to[0]]?.[to[1]]]
    if (a === undefined || b === undefined) return []
    let [x, y] = [a.x + width, middle(a)]
    let path = `M${x} ${y}`
    const lead = (toX: number, toY: number) => {
      const bend = (toX - x) / 2
      path += `C${x + bend} ${y} ${toX - bend} ${toY} ${toX} ${toY}`
      x = toX
      y = toY
    }
    for (let column = from[0] + 1; column < to[0]; column++) {
      const left = column * (width + gap) + 1
      const share = (left - x) / (b.x - x)
      const passes = freeNear(y + (middle(b) - y) * share, taken[column] ?? [], height)
      taken[column]?.push([passes - clear, passes + clear])
      lead(left, passes)
      path += `H${left + width}`
      x = left + width
    }
    lead(b.x - 3, middle(b))
    return [{ of, path }]
  })
}

/** The nearest height that nothing has taken; where all is taken, the one asked for. */
function freeNear(wanted: number, taken: readonly Span[], height: number): number {
  const isFree = (y: number) => y >= 0 && y <= height && taken.every(([a, b]) => y <= a || y >= b)
  const candidates = [wanted, ...taken.flat()].filter(isFree)
  const nearest = candidates.toSorted((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted))[0]
  return nearest ?? wanted
}

/** How wide a picture of so many columns is. */
export function widthOf({ columns }: Picture, { width, gap }: Measures): number {
  return columns.length * width + (columns.length - 1) * gap + 2
}
