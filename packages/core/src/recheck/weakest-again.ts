/**
 * The weakest link of a plan, again: every stage lived through for every party tested. Where
 * numbers are ranges a party is judged at a corner of them, and all corners are tried where they
 * are few; of more it is tried whether the place named is one.
 */
import type { FindingOf } from '../subjects/findings.ts'
import { placeProblem } from './corner-again.ts'
import { isNear, leastMargin } from './margins.ts'
import type { SlowGame } from './slow-game.ts'
import { caseOf, noPlan, pointProblem } from './stakes-case.ts'
import { type StatedAgain, statedAgain } from './stated-again.ts'
import type { FindingClaim } from './verdict.ts'

type Stakes = FindingOf<'stakes'>
type Link = NonNullable<Stakes['weakest']>
type Point = Link['point']

/** So many numbers that are ranges have few enough corners to try each. */
const rangesMax = 6

/** Rounding to ten digits may make a difference of this size, against a number of the size of 1. */
const rounding = 1e-9
const tolerance = 1e-9

export function isTooRanged({ at: where }: Stakes, { ranges }: StatedAgain): boolean {
  return where !== 'stated' && where !== undefined && ranges.size > rangesMax
}

interface Judged {
  readonly stated: StatedAgain
  readonly tested: readonly string[]
}

export function weakestClaims(game: SlowGame, finding: Stakes, judged: Judged): FindingClaim[] {
  const { stated, tested } = judged
  const { weakest, weakestAtWorst, weakestAtBest, at: where, holds } = finding
  const isJudged = tested.length > 0 && finding.stages.length > 0
  const isRanged = stated.ranges.size > 0
  if (!isJudged)
    return [
      [
        [weakest, weakestAtWorst, weakestAtBest, where, holds].every((one) => one === undefined),
        'of nobody it can be said what would break first',
      ],
    ]
  const [worst, best] = isRanged ? [weakestAtWorst, weakestAtBest] : [weakest, weakest]
  const isEnough = (link: Link | undefined) =>
    link === undefined || link.margin >= finding.marginMin - tolerance
  const verdict = isEnough(worst) ? 'everywhere' : isEnough(best) ? 'somewhere' : 'nowhere'
  const shown = { worst, best, stated: weakest, middle: weakest }
  return [
    [where !== undefined && (where === 'stated') === !isRanged, 'whether it is judged in ranges'],
    [
      isRanged || (!weakestAtWorst && !weakestAtBest),
      'where nothing is a range there is one place',
    ],
    [
      JSON.stringify(shown[where ?? 'stated']) === JSON.stringify(weakest),
      'the weakest link shown is of another corner',
    ],
    [holds === verdict, `it holds ${verdict}`],
    ...linkClaims(game, finding, { ...judged, where: where ?? 'stated', link: weakest }),
    ...(isRanged ? linkClaims(game, finding, { ...judged, where: 'worst', link: worst }) : []),
    ...(isRanged ? linkClaims(game, finding, { ...judged, where: 'best', link: best }) : []),
  ]
}

interface Named extends Judged {
  readonly where: NonNullable<Stakes['at']>
  readonly link: Link | undefined
}

function linkClaims(game: SlowGame, finding: Stakes, named: Named): FindingClaim[] {
  const { stated, where, link } = named
  if (link !== undefined) {
    const found = marginAt(game, finding, link)
    if (typeof found === 'string') return [[false, found]]
    const corner = where === 'stated' ? undefined : where
    const problem = placeProblem(game, finding, { ...link, corner })
    const own: FindingClaim[] = [
      [isNear(link.margin, found), `the margin there is ${found}`],
      [problem === undefined, problem ?? ''],
    ]
    if (!own.every(([holds]) => holds)) return own
  }
  if (where !== 'middle' && stated.ranges.size > rangesMax) return []
  const rows = rowsAt(game, finding, named).filter(({ margin }) => Number.isFinite(margin))
  const least = Math.min(...rows.map(({ margin }) => margin))
  const first = rows.find(({ margin }) => margin <= least + rounding * Math.max(1, Math.abs(least)))
  return [
    [
      link?.stage === first?.stage && link?.actor === first?.actor,
      `the weakest link is ${first ? `${first.stage} ${first.actor}` : 'none'}`,
    ],
    [link === undefined || isNear(link.margin, least), `the least margin is ${least}`],
  ]
}

function marginAt(game: SlowGame, finding: Stakes, link: Link): number | string {
  const stated = statedAgain(game, finding, link.point)
  if (stated === undefined) return noPlan
  const [stage, party] = [finding.stages.indexOf(link.stage), stated.parties.indexOf(link.actor)]
  const problem = pointProblem(stated, link.point)
  if (problem !== undefined || stage < 0 || party < 0)
    return problem ?? 'there is no such stage or party'
  return leastMargin(caseOf(stated, finding), { stage, party })
}

function endsOf({ ranges }: StatedAgain, where: string, key: string): number[] {
  const [low, high] = ranges.get(key) ?? [0, 0]
  return where === 'middle' ? [(low + high) / 2] : [low, high]
}

interface Row {
  readonly stage: string
  readonly actor: string
  readonly margin: number
}

/** Each stage and party tested, stages first, with its margin in the corner that is meant. */
function rowsAt(game: SlowGame, finding: Stakes, { stated, tested, where }: Named): Row[] {
  const points = pointsOf(stated, where)
  const cases = points.flatMap((point) => statedAgain(game, finding, point) ?? [])
  const choice = where === 'best' ? Math.max : Math.min
  return finding.stages.flatMap((stage, k) =>
    tested.map((actor) => {
      const place = { stage: k, party: stated.parties.indexOf(actor) }
      const margins = cases.map((one) => leastMargin(caseOf(one, finding), place))
      return { stage, actor, margin: choice(...margins) }
    }),
  )
}

/** Every corner of the ranges; their middle where that is meant. */
function pointsOf(stated: StatedAgain, where: string): Point[] {
  const keys = [...stated.ranges.keys()]
  return keys.reduce<Point[]>(
    (points, key) =>
      endsOf(stated, where, key).flatMap((end) => points.map((one) => ({ ...one, [key]: end }))),
    [{}],
  )
}
