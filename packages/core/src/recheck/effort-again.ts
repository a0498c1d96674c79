/** What more or less inspection would do, again: the least margin at each effort, and the turn. */
import type { Inspection, Range } from '../model/model.ts'
import { isNear } from './margins.ts'
import type { SlowGame } from './slow-game.ts'
import { statedAgain } from './stated-again.ts'
import { allOf, type FindingClaim, refused, type Verdict } from './verdict.ts'
import {
  daysAgain,
  designOf,
  type Effort,
  leastBy,
  placeClaims,
  sameRange,
  tolerance,
} from './verification.ts'

/** Times the stated effort at which margins are told. */
const effortsTried = [0, 0.5, 1, 2, 5, 10]

export function recheckEffort(game: SlowGame, finding: Effort): Verdict {
  const design = designOf(game, finding.inspection)
  if (design === undefined) return refused('there is no such inspection')
  const { points, least, marginMin, strength } = finding
  const isCut = strength.kind === 'truncated'
  const isEnough = (margin: number) => margin >= marginMin - tolerance
  const claims = function* (): Generator<FindingClaim> {
    for (const { effort, days, margin, point, ...place } of points) {
      const set = { ...finding.set, effort: { ...finding.set.effort, [design.id]: effort } }
      const asked = { ...finding, set, ...place }
      yield [sameRange(days, daysAgain(design, effort)), 'it takes other person-days']
      const stated = statedAgain(game, asked, point)
      if (stated === undefined) return yield [false, 'the plan is no ladder']
      const found = leastBy(stated, asked, place.stage)
      yield [isNear(margin, found), `with ${effort} of the effort the margin is ${found}`]
      const corner = { stated, stage: place.stage, point, where: finding.at }
      yield* placeClaims(game, { ...finding, set }, corner)
    }
  }
  const enough = points.filter(({ margin }) => isEnough(margin)).map(({ effort }) => effort)
  const tooLittle = points.filter(({ margin }) => !isEnough(margin)).map(({ effort }) => effort)
  const tried = points.map(({ effort }) => effort).join()
  const before = tooLittle.filter((effort) => effort < (enough[0] ?? 0))
  const all = function* (): Generator<FindingClaim> {
    yield [finding.actor === design.of, 'another actor is inspected']
    yield [effortsTried.join().startsWith(tried) && points.length > 0, 'other efforts are tried']
    yield [points.length === effortsTried.length || isCut, 'efforts are missing']
    yield [(least === undefined) === (enough.length === 0), 'whether any effort does is not so']
    yield [
      least === undefined || (least <= (enough[0] ?? 0) && least >= Math.max(0, ...before)),
      'the least effort lies elsewhere',
    ]
    yield* claims()
    if (least !== undefined && least > 0) yield* justEnough(game, finding, design, least)
  }
  return allOf(all())
}

/** At the least effort it is enough, and at a thousandth less of the way to it no more. */
function* justEnough(
  game: SlowGame,
  finding: Effort,
  design: Inspection,
  least: number,
): Generator<FindingClaim> {
  const { points, marginMin } = finding
  const at = (effort: number): number => {
    const set = { ...finding.set, effort: { ...finding.set.effort, [design.id]: effort } }
    return Math.min(
      ...points.map(({ point, ...place }) => {
        const asked = { ...finding, set, ...place }
        const stated = statedAgain(game, asked, pointIn(game, asked, point))
        return stated ? leastBy(stated, asked, place.stage) : Number.NaN
      }),
    )
  }
  const gap = points.find(({ effort }) => effort >= least)?.effort ?? least
  yield [at(least) >= marginMin - tolerance, 'so much effort is not enough']
  yield [at(Math.max(0, least - gap / 500)) < marginMin + tolerance, 'less effort would be enough']
}

/** The same numbers, but for chances, which effort moves: as they are worst, best, or between. */
function pointIn(
  game: SlowGame,
  asked: Effort,
  point: Readonly<Record<string, number>>,
): Readonly<Record<string, number>> {
  const ranges = statedAgain(game, asked, {})?.ranges ?? new Map<string, Range>()
  const along = { stated: 0, worst: 0, middle: 0.5, best: 1 }[asked.at]
  return Object.fromEntries(
    [...ranges].map(([key, [low, high]]) => {
      const moved = along === 1 ? high : low + along * (high - low)
      return [key, key.startsWith('seen ') ? moved : (point[key] ?? low)]
    }),
  )
}
