/**
 * The margin of each stage and party over all values that the stated ranges allow.
 *
 * A party's margin moves one way in almost every number, so its worst corner is known: its own
 * costs high, what others give low, its breaches seen seldom and answered late, its own shares low
 * and the others' high. Patience, the chances of going on, and worths that hang on several options
 * may act either way; for these both ends are tried, all together where they are few, else one by
 * one. Between the ends of these nothing is proved, and the result says so.
 */
import { at } from '../base/assert.ts'
import { type StageMargin, type TestSettings, testParty } from '../stakes/stakes.ts'
import { type AskedNumber, boxOf, type Chooser, isRange, type Point } from './choice.ts'
import type { Outline } from './outline.ts'
import { type ReadLadder, readLadder } from './read-ladder.ts'

export type Side = 'worst' | 'best'

/** A margin at one point of the box, with everything that was computed there. */
export interface MarginAt {
  readonly row: StageMargin
  /** The values of the numbers that are ranges, by key. */
  readonly point: Point
  readonly read: ReadLadder
}

/** Numbers that may act either way, at most, for every combination of their ends to be tried. */
export const combinedMax = 8

export interface Box {
  readonly asked: readonly AskedNumber[]
}

export function boxFor(outline: Outline): readonly AskedNumber[] {
  return boxOf((choose) => readLadder(outline, choose))
}

/** Whether the ends of the box are proved to hold the extremes for this party. */
export function isProved(box: readonly AskedNumber[], actor: string): boolean {
  return !box.some((asked) => senseFor(asked, actor) === 'free')
}

/** One entry per stage and party, stages first; parties by place. */
export function marginsAtCorner(
  outline: Outline,
  { side, box, ...settings }: TestSettings & { side: Side; box: readonly AskedNumber[] },
): MarginAt[] {
  const byParty = outline.parties.map((actor) => {
    let best: MarginAt[] | undefined
    const party = outline.parties.indexOf(actor)
    for (const point of cornersOf(box, actor, side, (corner) =>
      rowsAt(outline, corner, party, settings),
    )) {
      const rows = rowsAt(outline, point, party, settings)
      best =
        best?.map((known, stage) => {
          const found = at(rows, stage)
          const [now, before] = [found.row.margin, known.row.margin]
          return (side === 'worst' ? isLess(now, before) : isLess(before, now)) ? found : known
        }) ?? rows
    }
    return best ?? []
  })
  return outline.stages.flatMap((_, stage) => byParty.map((rows) => at(rows, stage)))
}

/** Less by more than rounding makes: of corners that are alike the first is told. */
function isLess(a: number, b: number): boolean {
  return a < b - 1e-10 * Math.max(1, Math.abs(a))
}

/** One entry per stage and party, with every range at its middle. */
export function marginsAtMiddle(
  outline: Outline,
  { box, ...settings }: TestSettings & { box: readonly AskedNumber[] },
): MarginAt[] {
  const point = Object.fromEntries(
    box.map(({ key, range: [low, high] }) => [key, (low + high) / 2] as const),
  )
  return outline.stages.flatMap((_, stage) =>
    outline.parties.map((_, party) => at(rowsAt(outline, point, party, settings), stage)),
  )
}

function rowsAt(outline: Outline, point: Point, party: number, settings: TestSettings): MarginAt[] {
  const read = readLadder(outline, choosing(point))
  return testParty(read.stakes, read.ladder, { ...settings, party }).map((row) => ({
    row,
    point,
    read,
  }))
}

function choosing(point: Point): Chooser {
  return ({ key, range }) => (isRange(range) ? (point[key] ?? range[0]) : range[0])
}

function senseFor(asked: AskedNumber, actor: string): AskedNumber['worse'] | undefined {
  return asked.of === undefined || asked.of === actor ? asked.worse : asked.worseForOthers
}

/** The end of a range that is worse for a party; where it may act either way, the lower one. */
export function worseEnd(asked: AskedNumber, actor: string): number {
  const [low, high] = asked.range
  return senseFor(asked, actor) === 'high' ? high : low
}

/** The corners to try for a party: all ends of what acts either way, or a walk along them. */
function cornersOf(
  box: readonly AskedNumber[],
  actor: string,
  side: Side,
  rowsOf: (point: Point) => readonly MarginAt[],
): Point[] {
  const fixed: Record<string, number> = {}
  const free: AskedNumber[] = []
  for (const asked of box) {
    const sense = senseFor(asked, actor)
    if (sense === 'free') free.push(asked)
    else fixed[asked.key] = asked.range[(sense === 'high') === (side === 'worst') ? 1 : 0]
    if (sense === undefined) fixed[asked.key] = asked.range[0]
  }
  const corner = (ends: number): Point => ({
    ...fixed,
    ...Object.fromEntries(
      free.map(({ key, range }, bit) => [key, range[(ends >> bit) & 1 ? 1 : 0]]),
    ),
  })
  if (free.length <= combinedMax)
    return Array.from({ length: 1 << free.length }, (_, i) => corner(i))
  return walked(free, fixed, side, rowsOf)
}

/** One number after another to its other end, as long as that makes the least margin more so. */
function walked(
  free: readonly AskedNumber[],
  fixed: Point,
  side: Side,
  rowsOf: (point: Point) => readonly MarginAt[],
): Point[] {
  const least = (point: Point): number =>
    Math.min(...rowsOf(point).map(({ row }) => row.margin)) * (side === 'worst' ? 1 : -1)
  const start = (end: 0 | 1): Point => ({
    ...fixed,
    ...Object.fromEntries(free.map(({ key, range }) => [key, range[end]])),
  })
  return ([0, 1] as const).flatMap((end) => {
    let point = start(end)
    let value = least(point)
    let triedFromHere = 0
    for (const { key, range } of [...free, ...free]) {
      if (triedFromHere === free.length) break
      const other = { ...point, [key]: point[key] === range[0] ? range[1] : range[0] }
      const found = least(other)
      triedFromHere++
      // Back over the last move leads to a point that was left for a better one.
      if (found < value) [point, value, triedFromHere] = [other, found, 1]
    }
    return [start(end), point]
  })
}
