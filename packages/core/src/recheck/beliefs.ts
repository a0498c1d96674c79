/** How signals shift weights, again: Bayes for one question at a time, and the share they give. */

import type { World } from '../game/game.ts'
import { type Model, parseTest, unknownNames } from '../model/model.ts'
import type { FindingOf } from '../subjects/findings.ts'
import { firstDay } from './days.ts'
import {
  intervalClaim,
  readingsOf,
  settingsMax,
  spaceClaims,
  withDrawnWorths,
  worldsJudgedMax,
} from './over-worlds.ts'
import type { SlowGame } from './slow-game.ts'
import { isSmallEnough, testHolds } from './slow-test.ts'
import { allOf, type FindingClaim, type Left, refused, type Verdict } from './verdict.ts'

type Finding = FindingOf<'belief'>
type Step = Finding['steps'][number]

export function recheckBelief(game: SlowGame, finding: Finding, world: World): Verdict {
  const read = finding.test === undefined ? undefined : parseTest(finding.test)
  if (read && 'problem' in read) return refused(`"${finding.test}" is not a test`)
  const test = read?.test
  const [strange] = test ? unknownNames(game.model, test) : []
  if (strange) return refused(`there is no ${strange.what} "${strange.name}"`)
  const isJudged =
    finding.worldCount <= worldsJudgedMax && (!test || isSmallEnough(game.model, test))
  const left: Left[] = test && !isJudged ? [{ part: 'steps', why: 'size' }] : []
  const interval: Left[] =
    test && !isJudged && finding.strength.kind === 'sampled'
      ? [{ part: 'strength', why: 'size' }]
      : []
  return allOf(claimsOf(game, finding, world, isJudged), [...left, ...interval])
}

function* claimsOf(
  game: SlowGame,
  finding: Finding,
  world: World,
  isJudged: boolean,
): Generator<FindingClaim> {
  const { model } = game
  const { steps, test, strongest, worthsOf } = finding
  yield* spaceClaims(model, finding, world)
  const asks = test?.includes('self-enforcing')
  yield [(worthsOf ?? []).join() === (asks ? withDrawnWorths(model).join() : ''), 'other worths']
  yield* signalClaims(model, steps)
  for (const i of steps.keys()) yield* weightClaims(model, finding, i)
  yield [
    steps.every((one) => (one.share === undefined) === (test === undefined)),
    'a share is missing or made up',
  ]
  yield [strongest === strongestAgain(steps), 'another signal moved the share most']
  if (test === undefined) yield intervalClaim(finding, 0)
  else if (isJudged) yield* shareClaims(game, finding, test)
}

/** First no signal; then signals of the model that bear on something, each once, by their days. */
function* signalClaims(model: Model, steps: readonly Step[]): Generator<FindingClaim> {
  const [start, ...heard] = steps
  yield [start?.signal === undefined && start?.date === '', 'it does not begin before any signal']
  const bearing = model.signals.filter((one) => one.bears.length > 0)
  const found = heard.map(({ signal }) => bearing.find((one) => one.id === signal))
  yield [
    heard.every(({ date }, i) => found[i]?.date === date),
    'a signal is none of the model, or of another day',
  ]
  const keys = heard.map(({ date, signal = '' }) => `${firstDay(date)} ${signal}`)
  yield [
    keys.every((key, i) => i === 0 || key > (keys[i - 1] ?? '')),
    'signals are not each there once, in the order of time',
  ]
  const last = keys.at(-1) ?? ''
  const due = bearing.filter(({ date, id }) => `${firstDay(date)} ${id}` <= last)
  yield [due.length === heard.length, 'an earlier signal is left out']
}

/** The product of the likelihoods stated so far, over their sum. */
function* weightClaims(
  model: Model,
  { steps, vary }: Finding,
  place: number,
): Generator<FindingClaim> {
  const heard = steps.slice(0, place + 1).flatMap(({ signal }) => signal ?? [])
  const { signal, answers } = steps[place] as Step
  const borne = model.signals.find((one) => one.id === signal)?.bears.map((one) => one.question)
  const asked = vary.filter((id) => borne?.includes(id) ?? true)
  yield [answers.map((one) => one.question).join() === asked.join(), 'other questions are weighed']
  for (const { question, answers: weights } of answers) {
    const known = model.questions.find((one) => one.id === question)?.answers ?? []
    yield [
      weights.map((one) => one.answer).join() === known.map((one) => one.id).join(),
      `${question} has other answers`,
    ]
    const products = weights.map(({ answer }) => likelihoodOf(model, heard, { question, answer }))
    const sum = products.reduce((a, b) => a + b, 0)
    yield [
      weights.every(({ weight }, i) => Math.abs(weight - (products[i] ?? 0) / (sum || 1)) < 1e-9),
      `after ${signal ?? 'no signal'} ${question} is weighted otherwise`,
    ]
  }
}

function likelihoodOf(
  model: Model,
  heard: readonly string[],
  { question, answer }: { readonly question: string; readonly answer: string },
): number {
  return heard.reduce((product, id) => {
    const bears = model.signals.find((one) => one.id === id)?.bears ?? []
    const own = bears.filter((one) => one.question === question)
    return own.reduce((p, { likelihood }) => p * (likelihood[answer] ?? 1), product)
  }, 1)
}

/** The signal after which the share is furthest from what it was; none where it never moves. */
function strongestAgain(steps: readonly Step[]): string | undefined {
  const moved = steps.map(({ share = 0 }, i) => Math.abs(share - (steps[i - 1]?.share ?? share)))
  const most = Math.max(...moved)
  return most > 1e-12 ? steps[moved.indexOf(most)]?.signal : undefined
}

function* shareClaims(game: SlowGame, finding: Finding, source: string): Generator<FindingClaim> {
  const read = parseTest(source)
  if ('problem' in read) return
  const judged = [...readingsOf(game, finding)].map(({ world, ...reading }) => ({
    world,
    holds: testHolds({ ...reading, world }, read.test, () => false),
  }))
  const holding = judged.filter((one) => one.holds).length
  yield intervalClaim(finding, holding)
  const known = judged.slice(0, settingsMax)
  for (const [i, { share }] of finding.steps.entries()) {
    const heard = finding.steps.slice(0, i + 1).flatMap(({ signal }) => signal ?? [])
    const weight = (world: World) =>
      finding.vary.reduce(
        (p, question) =>
          p * likelihoodOf(game.model, heard, { question, answer: world[question] ?? '' }),
        1,
      )
    const weights = known.map(({ world, holds }) => ({ weight: weight(world), holds }))
    const all = weights.reduce((sum, one) => sum + one.weight, 0)
    const part = weights.reduce((sum, one) => sum + (one.holds ? one.weight : 0), 0)
    const found = all > 0 ? part / all : 0
    yield [share !== undefined && Math.abs(share - found) < 1e-9, `the share is ${found}`]
  }
}
