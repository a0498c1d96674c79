/**
 * The margin of each stage and party over all values that the stated ranges allow.
 *
 * Where the ends of these are tried the extremes are found among them; between the ends of numbers
 * that may act either way nothing is proved, and the result says so.
 */
import { at } from '../../../base/assert.ts'
import { type StageMargin, type TestSettings, testParty } from '../calculus/calculus.ts'
import { type AskedNumber, atPoint, type Point } from './choice.ts'
import { extremeRows, type Side } from './extremes.ts'
import type { Outline } from './outline.ts'
import { type ReadLadder, readLadder } from './read-ladder.ts'
import { isOpen } from './senses.ts'

/** A margin at one point of the box, with everything that was computed there. */
export interface MarginAt {
  readonly row: StageMargin
  /** The values of the numbers that are ranges, by key. */
  readonly point: Point
  readonly read: ReadLadder
}

/** Whether the ends of the box are proved to hold the extremes for this party. */
export function isProved(box: readonly AskedNumber[], actor: string): boolean {
  return !box.some((asked) => isOpen(asked, actor))
}

/** One entry per stage and party, stages first; parties by place. */
export function marginsAtCorner(
  outline: Outline,
  { side, box, ...settings }: TestSettings & { side: Side; box: readonly AskedNumber[] },
): MarginAt[] {
  const byParty = outline.parties.map((_, party) =>
    marginsOfParty(outline, party, { side, box, ...settings }),
  )
  return outline.stages.flatMap((_, stage) => byParty.map((rows) => at(rows, stage)))
}

/** The same for one party, an entry per stage. */
export function marginsOfParty(
  outline: Outline,
  party: number,
  { side, box, ...settings }: TestSettings & { side: Side; box: readonly AskedNumber[] },
): readonly MarginAt[] {
  const rowsOf = (point: Point) => rowsAt(outline, point, party, settings)
  return extremeRows(rowsOf, { side, box, actor: at(outline.parties, party) })
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

/** The same for one party, an entry per stage. */
export function middleOfParty(
  outline: Outline,
  party: number,
  { box, ...settings }: TestSettings & { box: readonly AskedNumber[] },
): readonly MarginAt[] {
  const point = Object.fromEntries(
    box.map(({ key, range: [low, high] }) => [key, (low + high) / 2] as const),
  )
  return rowsAt(outline, point, party, settings)
}

function rowsAt(outline: Outline, point: Point, party: number, settings: TestSettings): MarginAt[] {
  const read = readLadder(outline, atPoint(point))
  return testParty(read.stakes, read.ladder, { ...settings, party }).map((row) => ({
    row,
    point,
    read,
  }))
}
