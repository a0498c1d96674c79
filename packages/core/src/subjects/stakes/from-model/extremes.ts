/**
 * Where in their ranges numbers lie when a margin is least, or greatest.
 *
 * Those that are proved to act one way stand at that end. Of the others every combination of ends
 * is tried where they are few. Where they are many, the search sets out from where they lie as a
 * rule and flips one end after another, for each stage from the best that is known of it, until no
 * flip betters any or as many points are tried as few numbers would have. What is told of a stage
 * is the best of all that was tried, at whatever stage it was tried for.
 */
import { at } from '../../../base/assert.ts'
import type { AskedNumber, Point } from './choice.ts'
import { betterEnd, isOpen, senseFor, worseEnd } from './senses.ts'

export type Side = 'worst' | 'best'

/** Numbers that may act either way, at most, for every combination of their ends to be tried. */
export const combinedMax = 8

/** Points tried for one party, at most. */
const pointsMax = 2 ** combinedMax

/** Numbers of which nothing is known, at most, for their ends to be combined at the start. */
const startingMax = 4

/** What is judged at a point: a stage, with its margin. */
interface Judged {
  readonly row: { readonly margin: number }
  readonly point: Point
}

interface Asking<Row> {
  readonly side: Side
  readonly box: readonly AskedNumber[]
  readonly actor: string
  /** Told the best that is known of each stage: whether that is all one wants to know. */
  readonly isEnough?: (best: readonly Row[]) => boolean
}

/** Per stage what is judged at its extreme; `rowsOf` judges all stages at a point. */
export function extremeRows<Row extends Judged>(
  rowsOf: (point: Point) => readonly Row[],
  { side, box, actor, isEnough = () => false }: Asking<Row>,
): readonly Row[] {
  const open = box.filter((asked) => isOpen(asked, actor))
  const usual = usualPoint(box, actor, side)
  const trying = tryingFor(rowsOf, { side, open, isEnough })
  trying.each(startsFrom(usual, open, actor))
  if (open.length <= combinedMax) return trying.best()
  const left = new Set<Point>()
  while (!trying.isOver()) {
    const from = trying.best().find(({ point }) => !left.has(point))?.point
    if (from === undefined) break
    left.add(from)
    flipEach(trying, from, open)
  }
  return trying.best()
}

/** The points that are tried whatever comes of them: all, where these are few. */
export function startsFrom(usual: Point, open: readonly AskedNumber[], actor: string): Point[] {
  if (open.length <= combinedMax) return combinations(usual, open)
  const either = open.filter((asked) => senseFor(asked, actor) === 'free')
  const starts = combinations(usual, either.length <= startingMax ? either : [])
  return [...starts, flipped(usual, either)]
}

/** Points tried, each once, and the best row of each stage among them. */
interface Trying<Row> {
  readonly rowsAt: (point: Point) => readonly Row[]
  readonly each: (points: readonly Point[]) => void
  readonly best: () => readonly Row[]
  readonly isMore: (one: Row, other: Row) => boolean
  readonly isOver: () => boolean
}

function tryingFor<Row extends Judged>(
  rowsOf: (point: Point) => readonly Row[],
  {
    side,
    open,
    isEnough,
  }: Pick<Required<Asking<Row>>, 'side' | 'isEnough'> & { open: readonly AskedNumber[] },
): Trying<Row> {
  const tried = new Map<string, readonly Row[]>()
  let best: readonly Row[] = []
  let isOver = false
  const isMore = ({ row: one }: Row, { row: other }: Row): boolean =>
    side === 'worst' ? isLess(one.margin, other.margin) : isLess(other.margin, one.margin)
  const rowsAt = (point: Point): readonly Row[] => {
    const key = open.map((one) => Number(point[one.key] === one.range[0])).join('')
    const known = tried.get(key)
    if (known) return known
    const rows = rowsOf(point)
    tried.set(key, rows)
    best = rows.map((row, stage) => {
      const before = best[stage]
      return before === undefined || isMore(row, before) ? row : before
    })
    isOver = tried.size >= pointsMax || isEnough(best)
    return rows
  }
  const each = (points: readonly Point[]): void => {
    for (const point of points) if (!isEnough(best)) rowsAt(point)
  }
  return { rowsAt, each, best: () => best, isMore, isOver: () => isOver }
}

/** Less by more than rounding makes: of points that are alike the first is told. */
function isLess(a: number, b: number): boolean {
  return a < b - 1e-10 * Math.max(1, Math.abs(a))
}

/** One number after another at its other end; then, for each stage, all that betters it at once. */
function flipEach<Row>(
  { rowsAt, isMore, isOver }: Trying<Row>,
  from: Point,
  open: readonly AskedNumber[],
) {
  const here = rowsAt(from)
  const bettering = here.map((): AskedNumber[] => [])
  for (const asked of open) {
    if (isOver()) return
    for (const [stage, row] of rowsAt(flipped(from, [asked])).entries())
      if (isMore(row, at(here, stage))) at(bettering, stage).push(asked)
  }
  for (const some of bettering) if (!isOver()) rowsAt(flipped(from, some))
}

/** Where a search sets out: each number where it stands as a rule. */
export function usualPoint(box: readonly AskedNumber[], actor: string, side: Side): Point {
  return Object.fromEntries(box.map((one) => [one.key, usualEnd(one, actor, side)]))
}

/** Where it stands as a rule; of what may act either way, or not at all, the lower end. */
function usualEnd(asked: AskedNumber, actor: string, side: Side): number {
  const sense = senseFor(asked, actor)
  if (sense === undefined || sense === 'free') return asked.range[0]
  return side === 'worst' ? worseEnd(asked, actor) : betterEnd(asked, actor)
}

/** Every combination of their ends, the low ones first. */
export function combinations(from: Point, some: readonly AskedNumber[]): Point[] {
  return Array.from({ length: 2 ** some.length }, (_, ends) => ({
    ...from,
    ...Object.fromEntries(
      some.map(({ key, range }, bit) => [key, range[(ends >> bit) & 1 ? 1 : 0]]),
    ),
  }))
}

function flipped(from: Point, some: readonly AskedNumber[]): Point {
  const ends = some.map(({ key, range: [low, high] }) => [key, from[key] === low ? high : low])
  return { ...from, ...Object.fromEntries(ends) }
}
