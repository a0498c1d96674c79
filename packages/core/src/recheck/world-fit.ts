/** Which worlds the observed facts leave, again. */

import type { World } from '../game/game.ts'
import type { FindingOf } from '../subjects/findings.ts'
import { intervalClaim, readingsOf, spaceClaims, worldsJudgedMax } from './over-worlds.ts'
import type { SlowGame } from './slow-game.ts'
import { type SlowReading, slowReading, testHolds } from './slow-test.ts'
import { allOf, type FindingClaim, type Left, type Verdict } from './verdict.ts'
import { areOther, isSame, nearestOf } from './world-flips.ts'

type Finding = FindingOf<'world-fit'>

const never = () => false
const beyond = ['fittingCount', 'facts', 'answers', 'fits', 'contradicts']

export function recheckWorldFit(game: SlowGame, finding: Finding, world: World): Verdict {
  const isJudged = finding.worldCount <= worldsJudgedMax
  const left = isJudged ? [] : beyond.map((part): Left => ({ part, why: 'size' }))
  return allOf(claimsOf(game, finding, world, isJudged), left)
}

function* claimsOf(
  game: SlowGame,
  finding: Finding,
  world: World,
  isJudged: boolean,
): Generator<FindingClaim> {
  const { model, budget } = game
  const { worldCount, fittingCount, fits, contradicts, fixed } = finding
  yield* spaceClaims(model, finding, world)
  yield [finding.worthsOf === undefined, 'no worths are drawn for this']
  yield intervalClaim(finding, fittingCount)
  yield* sumClaims(game, finding)
  yield [(fits === undefined) === (fittingCount === 0), 'a world that fits is missing or made up']
  yield [
    (contradicts === undefined) === (fittingCount === worldCount),
    'a world that does not fit is missing or made up',
  ]
  const questions = model.questions.filter((one) => finding.vary.includes(one.id))
  const agrees = (answers: World) =>
    testHolds(slowReading(model, { ...fixed, ...answers }, { budget }), { kind: 'fits' }, never)
  for (const [answers, isSo] of [
    [fits, true],
    [contradicts, false],
  ] as const)
    if (answers)
      yield [areOther(questions, answers) && agrees(answers) === isSo, 'a world named is not so']
  if (isJudged) yield* recounted(game, finding)
}

/** Every fact and every question once, in the order of the file; counts by answer add up. */
function* sumClaims({ model }: SlowGame, finding: Finding): Generator<FindingClaim> {
  const { facts, answers, vary, worldCount, fittingCount } = finding
  yield [
    facts.map((one) => one.fact).join() === model.observed.map((one) => one.id).join(),
    'not each fact is there once',
  ]
  yield [answers.map((one) => one.question).join() === vary.join(), 'other questions vary']
  const not = worldCount - fittingCount
  for (const { fact, count, onlyCount } of facts)
    yield [onlyCount <= count && count <= not, `of ${fact} more is said than there is`]
  for (const { question, answers: rows } of answers) {
    const known = model.questions.find((one) => one.id === question)?.answers ?? []
    yield [
      rows.map((one) => one.answer).join() === known.map((one) => one.id).join(),
      `${question} has other answers`,
    ]
    const total = (name: 'count' | 'fittingCount') => rows.reduce((all, one) => all + one[name], 0)
    yield [
      total('count') === worldCount && total('fittingCount') === fittingCount,
      `the counts by answers to ${question} do not add up`,
    ]
  }
}

interface Judged {
  readonly reading: SlowReading
  readonly holds: boolean
  readonly against: readonly string[]
}

function* recounted(game: SlowGame, finding: Finding): Generator<FindingClaim> {
  const judged = [...readingsOf(game, finding)].map((reading): Judged => {
    const against = finding.facts
      .map((one) => one.fact)
      .filter((fact) => !testHolds(reading, { kind: 'fits', fact }, never))
    return { reading, holds: against.length === 0, against }
  })
  const fitting = judged.filter((one) => one.holds)
  yield [finding.fittingCount === fitting.length, `${fitting.length} worlds agree with every fact`]
  for (const { fact, count, onlyCount } of finding.facts) {
    const all = judged.filter(({ against }) => against.includes(fact))
    const only = all.filter(({ against }) => against.length === 1).length
    yield [
      count === all.length && onlyCount === only,
      `${all.length} worlds contradict ${fact}, ${only} of them no other`,
    ]
  }
  for (const { question, answers } of finding.answers)
    for (const { answer, count, fittingCount } of answers) {
      const there = judged.filter(({ reading }) => reading.world[question] === answer)
      const agreeing = there.filter((one) => one.holds).length
      yield [
        count === there.length && fittingCount === agreeing,
        `with ${question}=${answer} ${agreeing} of ${there.length} worlds agree`,
      ]
    }
  const questions = game.model.questions.filter((one) => finding.vary.includes(one.id))
  const nearest = (fits: boolean) => nearestOf(questions, judged, (one) => one.holds === fits)
  yield [isSame(finding.fits, nearest(true)), 'another world that fits is nearest']
  yield [isSame(finding.contradicts, nearest(false)), 'another that does not fit is nearest']
}
