/** Ladders again: each one stage by stage; all of them, set by set, where there are few enough. */

import { type Formula, parseFormula } from '../model/model.ts'
import type { FindingOf } from '../subjects/findings.ts'
import { actorsOf } from './plan.ts'
import {
  ladderClaims,
  losersAt,
  pooled,
  riskAt,
  rungPasses,
  rungsOf,
  type Terms,
  unseenClaims,
} from './rungs.ts'
import { clearedBy } from './search-cleared.ts'
import { frontAgain, laddersAgain } from './search-sets.ts'
import type { SlowGame } from './slow-game.ts'
import { allOf, type FindingClaim, type Left, refused, type Verdict } from './verdict.ts'

export function recheckLadder(game: SlowGame, finding: FindingOf<'ladder'>): Verdict {
  return allOf(claimsOf())

  function* claimsOf(): Generator<FindingClaim> {
    const { stages, ambition } = finding
    yield [stages.length > 0, 'it has no stages']
    yield* ladderClaims(game, stages)
    yield* unseenClaims(game, finding.unseen)
    const asked = pooled(game, finding)
    const rungs = rungsOf(
      game,
      stages.map((stage) => stage.set),
    )
    yield [rungs.every((one) => rungPasses(game, asked, one, finding)), 'a stage does not pass']
    const risks = rungs.map((rung) => riskAt(game, rung))
    const [start = Number.POSITIVE_INFINITY] = risks
    yield [(finding.start ?? Number.POSITIVE_INFINITY) === start, `at the start it is ${start}`]
    const risk = Math.min(...risks)
    yield [(finding.risk ?? Number.POSITIVE_INFINITY) === risk, `the risk is ${risk}`]
    const losing = new Set(rungs.flatMap((rung) => losersAt(game, rung)))
    const losers = actorsOf(game).filter((one) => losing.has(one))
    yield [finding.losers.join() === losers.join(), `worse off without taking part: ${losers}`]
    const most = stages.reduce((sum, stage) => sum + stage.set.length, 0)
    yield [ambition >= stages.length && ambition <= most, 'so many pieces it cannot carry out']
  }
}

type Requirement = FindingOf<'blocked'>['without'][number]

export function termsWithout(without: readonly Requirement[], test: 'step' | 'today'): Terms {
  const of = (kind: 'agreement' | 'deterrence') =>
    without.flatMap((one) => (one.kind === kind ? [one.actor] : []))
  return {
    test: without.some((one) => one.kind === 'step-by-step') ? 'today' : test,
    agreement: of('agreement'),
    deterrence: of('deterrence'),
  }
}

/** Requirements that bear on a single stage; the others bear on the ladder as a whole. */
const ofStages = ['agreement', 'deterrence', 'step-by-step']

/** With the requirements taken away the ladder passes; with any of them left it does not. */
export function recheckBlocked(game: SlowGame, finding: FindingOf<'blocked'>): Verdict {
  return allOf(claimsOf())

  function* claimsOf(): Generator<FindingClaim> {
    const { without, stages, test } = finding
    const asked = pooled(game, finding)
    yield* ladderClaims(game, stages)
    yield* unseenClaims(game, finding.unseen)
    const rungs = rungsOf(
      game,
      stages.map((stage) => stage.set),
    )
    const passes = (terms: Terms) => rungs.every((one) => rungPasses(game, asked, one, terms))
    const texts = without.map((one) => JSON.stringify(one))
    yield [
      new Set(texts).size === texts.length && texts.length >= 1,
      'no requirement, or one twice',
    ]
    const actors = actorsOf(game)
    yield [
      without.every((one) => !('actor' in one) || actors.includes(one.actor)),
      'a requirement is about nobody',
    ]
    yield [
      test === 'step' || without.every((one) => one.kind !== 'step-by-step'),
      'gains were not counted step by step',
    ]
    yield [passes(termsWithout(without, test)), 'it does not pass even so']
    for (const requirement of without.filter(({ kind }) => ofStages.includes(kind))) {
      const rest = without.filter((other) => other !== requirement)
      yield [!passes(termsWithout(rest, test)), `it passes with ${JSON.stringify(requirement)} too`]
    }
  }
}

/** More pieces than this make too many steps to try one by one. */
const piecesMax = 10

/** More pieces than this make too many groups of requirements to take away one by one. */
const blockedPiecesMax = 3

export function recheckSearch(game: SlowGame, finding: FindingOf<'search'>): Verdict {
  const { pieces, goal } = finding
  const read = goal === undefined ? undefined : parseFormula(goal)
  if (read && 'problem' in read) return refused(`"${goal}" is not a formula`)
  const isTried = pieces.length <= piecesMax
  const counts = ['triedCount', 'stepCount', 'passingCount', 'frontCount']
  const isCleared = finding.blocking === undefined || pieces.length <= blockedPiecesMax
  const left: Left[] = [
    ...(isTried ? [] : counts.map((part): Left => ({ part, why: 'size' }))),
    ...(isCleared ? [] : [{ part: 'blocking', why: 'size' } as const]),
  ]
  return allOf(searchClaims(game, finding, read?.formula, isTried), left)
}

function* searchClaims(
  game: SlowGame,
  finding: FindingOf<'search'>,
  goal: Formula | undefined,
  isTried: boolean,
): Generator<FindingClaim> {
  const { pieces, criteria, stagesMax, listedCount, frontCount } = finding
  const ids = pieces.map((one) => one.id)
  const options = game.model.options.map((one) => one.id)
  yield* unseenClaims(game, finding.unseen)
  yield [new Set(ids).size === ids.length, 'a piece is there twice']
  yield [
    pieces.every(({ set }) => set.length > 0 && set.every((one) => options.includes(one.option))),
    'a piece sets what there is not',
  ]
  yield [
    pieces.every(({ id, after }) => after.every((one) => ids.includes(one) && one !== id)),
    'a piece comes after what is none',
  ]
  yield [new Set(criteria).size === criteria.length, 'a criterion is there twice']
  yield [stagesMax >= 1, 'a ladder has a stage']
  yield [listedCount >= 0 && listedCount <= frontCount, 'more are listed than there are']
  yield [finding.passingCount <= finding.triedCount, 'more pass than there are']
  if (!isTried) return
  const found = laddersAgain(game, finding, goal)
  yield [finding.triedCount === found.triedCount, `there are ${found.triedCount} ladders`]
  yield [finding.passingCount === found.passingCount, `${found.passingCount} of them pass`]
  yield [finding.stepCount === found.stepCount, `${found.stepCount} steps had to be tested`]
  const front = frontAgain(found.results, criteria)
  const { blocking } = finding
  yield [(blocking === undefined) === found.passingCount > 0, 'whether something blocks']
  if (blocking !== undefined && pieces.length <= blockedPiecesMax) {
    yield [blocking.complete, 'what blocks was not tried to the end']
    const cleared = clearedBy(game, finding)
    yield [blocking.cleared === cleared, `giving up ${cleared} requirements is never enough`]
  }
  yield [frontCount === front.length, `${front.length} results are not beaten`]
}
