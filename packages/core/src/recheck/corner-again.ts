/**
 * Where in its ranges a party is judged, again. What acts on its margins one way is at that end: in
 * its worst corner its own costs are high and what others give is low, in its best the other way
 * round. What does not touch it is low. What may act either way is at one of its ends: of few such
 * numbers at the combination of ends that is furthest out, and at a high one only if that makes a
 * difference. Of many it is not known which combination that is.
 */
import type { Corner, JudgedCase } from './judged.ts'
import { leastMargin } from './margins.ts'
import type { SlowGame } from './slow-game.ts'
import { type CaseTerms, caseOf, pointProblem } from './stakes-case.ts'
import { type StatedAgain, statedAgain } from './stated-again.ts'

/** Findings that do not say where they are judged are judged where it was asked. */
const anyCorner: readonly Corner[] = ['worst', 'middle', 'best']

type Point = Readonly<Record<string, number>>

/** Of more numbers that may act either way not every combination of ends is tried. */
const combinedMax = 8

/** Beside its size a difference of so much is one of rounding: of equal ends the low is told. */
const rounding = 5e-11

/** Beside their size by so much margins of equal corners may differ, rounded on the way. */
const tolerance = 1e-9

export interface Judged {
  readonly point: Point
  /** Who is judged there, and at which of the stages; none: at some stage. */
  readonly actor: string
  readonly stage?: string
  /** Where it is said to be; left out: where it was asked, or anywhere. */
  readonly corner?: Corner | undefined
}

/** What is not so of the place at which somebody is judged; undefined where it is one. */
export function placeProblem(
  game: SlowGame,
  terms: CaseTerms,
  { point, actor, stage, corner = game.corner }: Judged,
): string | undefined {
  const stated = statedAgain(game, terms, point)
  if (stated === undefined) return undefined
  const problem = pointProblem(stated, point)
  if (problem !== undefined) return problem
  const corners = (corner ? [corner] : anyCorner).filter((one) =>
    isAt(stated, point, { actor, corner: one }),
  )
  if (corners.length === 0)
    return `the numbers are not those of the ${corner ?? 'worst, middle or best'} for ${actor}`
  const free = freeFor(stated, actor)
  const isTried = free.length > 0 && free.length <= combinedMax && !corners.includes('middle')
  if (!isTried) return undefined
  const party = stated.parties.indexOf(actor)
  const stages = stage === undefined ? [...terms.stages.keys()] : [terms.stages.indexOf(stage)]
  if (party < 0 || stages.includes(-1)) return 'there is no such stage or party'
  const marginsAt = (there: Point): number[] => {
    const read = statedAgain(game, terms, there)
    const judged: JudgedCase | undefined = read && caseOf(read, terms)
    return stages.map((k) =>
      judged === undefined ? Number.NaN : leastMargin(judged, { stage: k, party }),
    )
  }
  return endsProblem(point, { ranges: stated.ranges, free, marginsAt, corners })
}

interface Ends {
  readonly ranges: StatedAgain['ranges']
  readonly free: readonly string[]
  /** At each stage that is meant. */
  readonly marginsAt: (point: Point) => readonly number[]
  readonly corners: readonly Corner[]
}

/** At some stage no other ends of what may act either way are further out, and high ones matter. */
function endsProblem(point: Point, { ranges, free, marginsAt, corners }: Ends): string | undefined {
  const endOf = (key: string, end: 0 | 1): number => ranges.get(key)?.[end] ?? 0
  const raised = free.filter((key) => point[key] === endOf(key, 1))
  const here = marginsAt(point)
  const lowered = raised.map((key) => marginsAt({ ...point, [key]: endOf(key, 0) }))
  const matters = (k: number) =>
    lowered.every((low) => !isSame(here[k] ?? 0, low[k] ?? 0, rounding))
  const mattering = [...here.keys()].filter(matters)
  if (mattering.length === 0) return `${raised.join(', ')}: the low end comes to the same`
  const all = combined(point, free, endOf).map(marginsAt)
  const isOutermost = (k: number, corner: Corner): boolean => {
    const [margin = 0, margins] = [here[k], all.map((there) => there[k] ?? 0)]
    const furthest = corner === 'worst' ? Math.min(...margins) : Math.max(...margins)
    return isSame(margin, furthest, tolerance)
  }
  const isSo = mattering.some((k) => corners.some((corner) => isOutermost(k, corner)))
  return isSo ? undefined : `other ends of ${free.join(', ')} are further out`
}

/** But for so much beside its size; both may be without end. */
function isSame(margin: number, other: number, most: number): boolean {
  return margin === other || Math.abs(margin - other) <= most * Math.max(1, Math.abs(margin))
}

function combined(
  point: Point,
  free: readonly string[],
  endOf: (key: string, end: 0 | 1) => number,
): Point[] {
  return free.reduce<Point[]>(
    (points, key) =>
      points.flatMap((one) => [0, 1].map((end) => ({ ...one, [key]: endOf(key, end as 0 | 1) }))),
    [point],
  )
}

/** Are there so few numbers that may act either way that every combination of ends is tried? */
export function areEndsTried(stated: StatedAgain, actor: string): boolean {
  return freeFor(stated, actor).length <= combinedMax
}

function freeFor(stated: StatedAgain, actor: string): string[] {
  return [...stated.ranges.keys()].filter((key) => senseFor(stated, key, actor) === 'free')
}

function senseFor({ senses }: StatedAgain, key: string, actor: string) {
  const sense = senses.get(key)
  return sense?.of === undefined || sense.of === actor ? sense?.worse : sense.others
}

function isAt(
  stated: StatedAgain,
  point: Point,
  { actor, corner }: { readonly actor: string; readonly corner: Corner },
): boolean {
  return [...stated.ranges].every(([key, [low, high]]) => {
    const value = point[key]
    if (corner === 'middle') return value === (low + high) / 2
    const sense = senseFor(stated, key, actor)
    if (sense === 'free') return value === low || value === high
    const isHigh = sense !== undefined && (sense === 'high') === (corner === 'worst')
    return value === (isHigh ? high : low)
  })
}
