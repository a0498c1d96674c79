/** Plans over worlds again: each count, and each by answer, where few enough were looked at. */

import type { World } from '../game/game.ts'
import { parseTest, planNamed } from '../model/model.ts'
import type { FindingOf } from '../subjects/findings.ts'
import { beyondChanceAgain } from './beyond-chance-again.ts'
import { influenceClaims, sum } from './decided-by.ts'
import { isInterval, readingsOf, spaceClaims, worldsJudgedMax } from './over-worlds.ts'
import type { SlowGame } from './slow-game.ts'
import { countsFor, testHolds } from './slow-test.ts'
import { allOf, type FindingClaim, type Left, refused, type Verdict } from './verdict.ts'

type Finding = FindingOf<'plan-robustness'>

const counts = ['step', 'today', 'held'] as const
const never = () => false

export function recheckPlanRobustness(game: SlowGame, finding: Finding, world: World): Verdict {
  const isJudged = finding.worldCount <= worldsJudgedMax
  const left = isJudged ? [] : beyond(finding)
  const judge = judgeOf(game, finding.plan)
  if (judge === undefined) return refused(`"${finding.plan}" is no plan`)
  return allOf(claimsOf(game, finding, world, isJudged ? judge : undefined), left)
}

function beyond({ influence }: Finding): Left[] {
  const parts = [...counts, 'fitting', ...(influence ? ['influence'] : [])]
  return parts.map((part) => ({ part, why: 'size' }))
}

type Judge = (reading: Parameters<typeof testHolds>[0]) => Record<(typeof counts)[number], boolean>

function judgeOf({ model }: SlowGame, plan: string): Judge | undefined {
  const read = parseTest(`success(${plan}) > 0 or holds(${plan})`)
  const [compared, held] = 'test' in read && read.test.kind === 'or' ? read.test.parts : []
  if (compared?.kind !== 'compare' || compared.left.kind !== 'success' || held === undefined)
    return undefined
  const { left: success } = compared
  if (planNamed(model, success.plan) === undefined) return undefined
  return (reading) => ({
    step: countsFor(reading, { ...success, step: true })[0] === 1,
    today: countsFor(reading, { ...success, step: false })[0] === 1,
    held: testHolds(reading, held, never),
  })
}

function* claimsOf(
  game: SlowGame,
  finding: Finding,
  world: World,
  judge: Judge | undefined,
): Generator<FindingClaim> {
  const { worldCount, fitting, influence, vary, intervals } = finding
  yield* spaceClaims(game.model, finding, world)
  yield [finding.worthsOf === undefined, 'no worths are drawn for this']
  for (const name of counts) {
    yield [finding[name] <= worldCount, 'more pass than there are']
    yield [fitting[name] <= Math.min(fitting.count, finding[name]), `${name}: too many agree`]
    if (intervals) yield [isInterval(intervals[name], finding[name], worldCount), 'an interval']
  }
  yield [
    finding.step <= finding.held && finding.today <= finding.held,
    'more are entered and hold than hold',
  ]
  yield* strengthClaims(finding)
  const varying = counts.find((name) => finding[name] > 0 && finding[name] < worldCount)
  yield [influence?.on === varying, `what hangs on answers is ${varying ?? 'nothing'}`]
  if (influence) {
    yield* influenceClaims(influence.questions, vary)
    yield* beyondChanceAgain({ influence: influence.questions, strength: finding.strength, vary })
    for (const { answers } of influence.questions)
      yield [
        sum(answers, 'count') === worldCount && sum(answers, 'trueCount') === finding[influence.on],
        'a table by answers does not add up',
      ]
  }
  if (judge) yield* recounted(game, finding, judge)
}

/** Drawn worlds come with an interval for each count; the first of them stands for the finding. */
function* strengthClaims({
  strength,
  intervals,
  step,
  worldCount,
}: Finding): Generator<FindingClaim> {
  const isDrawn = strength.kind === 'sampled'
  yield [(intervals !== undefined) === isDrawn, 'intervals are missing, or made up']
  if (isDrawn) yield [isInterval(strength.interval95, step, worldCount), 'another interval']
}

function* recounted(game: SlowGame, finding: Finding, judge: Judge): Generator<FindingClaim> {
  const judged = [...readingsOf(game, finding)].map((reading) => ({
    world: reading.world,
    ...judge(reading),
    fits: testHolds(reading, { kind: 'fits' }, never),
  }))
  const fitting = judged.filter((one) => one.fits)
  yield [finding.fitting.count === fitting.length, `${fitting.length} worlds agree with the facts`]
  for (const name of counts) {
    const [all, among] = [judged, fitting].map((list) => list.filter((one) => one[name]).length)
    yield [finding[name] === all, `${name} is ${all}`]
    yield [finding.fitting[name] === among, `${name} is ${among} where the facts agree`]
  }
  const { influence } = finding
  for (const { question, answers } of influence?.questions ?? []) {
    const known = game.model.questions.find((one) => one.id === question)?.answers ?? []
    yield [
      answers.map((one) => one.answer).join() === known.map((one) => one.id).join(),
      `${question} has other answers`,
    ]
    for (const row of answers) {
      const there = judged.filter(({ world }) => world[question] === row.answer)
      const passing = there.filter((found) => influence && found[influence.on]).length
      yield [
        row.count === there.length && row.trueCount === passing,
        `with ${question}=${row.answer} it is ${passing} of ${there.length}`,
      ]
    }
  }
}
