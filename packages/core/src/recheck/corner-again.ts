/**
 * Where in its ranges a party is judged, again. What acts on its margins one way is at that end: in
 * its worst corner its own costs are high and what others give is low, in its best the other way
 * round. What does not touch it is low. What may act either way is at one of its ends, and if it is
 * one of few at the high one only if that makes a difference.
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

/** A difference of this size may be one of rounding. */
const rounding = 1e-11

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
  const corners = corner ? [corner] : anyCorner
  if (!corners.some((one) => isAt(stated, point, { actor, corner: one })))
    return `the numbers are not those of the ${corners.join(' or ')} for ${actor}`
  const free = freeFor(stated, actor)
  const raised = free.filter((key) => point[key] === stated.ranges.get(key)?.[1])
  if (raised.length === 0 || free.length > combinedMax) return undefined
  const party = stated.parties.indexOf(actor)
  const margins = (there: Point): number[] => {
    const read = statedAgain(game, terms, there)
    const judged: JudgedCase | undefined = read && caseOf(read, terms)
    return terms.stages.map((_, k) =>
      judged === undefined ? Number.NaN : leastMargin(judged, { stage: k, party }),
    )
  }
  const here = margins(point)
  const lowered = raised.map((key) =>
    margins({ ...point, [key]: stated.ranges.get(key)?.[0] ?? 0 }),
  )
  const matters = (k: number) =>
    lowered.every((low) => {
      const difference = Math.abs((here[k] ?? 0) - (low[k] ?? 0))
      return !(difference <= rounding) && here[k] !== low[k]
    })
  const places = stage === undefined ? [...here.keys()] : [terms.stages.indexOf(stage)]
  return places.some(matters) ? undefined : `${raised.join(', ')}: the low end comes to the same`
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
