/**
 * Findings over worlds again: up to a limit every world is judged anew, by the slow definitions;
 * past it the sums, the world as written and every world that the finding names.
 */

import type { World } from '../game/game.ts'
import { parseTest, type Test, unknownNames } from '../model/model.ts'
import type { FindingOf } from '../subjects/findings.ts'
import { beyondChanceAgain } from './beyond-chance-again.ts'
import { caseClaims, casesAgain, hasWideQuestion } from './cases-again.ts'
import { influenceClaims, isClose, pairClaims, pairShare, sum } from './decided-by.ts'
import {
  intervalClaim,
  readingsOf,
  settingsMax,
  spaceClaims,
  withDrawnWorths,
  worldsJudgedMax,
} from './over-worlds.ts'
import { regionClaims } from './regions.ts'
import type { SlowGame } from './slow-game.ts'
import { isSmallEnough, slowReading, testHolds } from './slow-test.ts'
import { allOf, type FindingClaim, type Left, refused, type Verdict } from './verdict.ts'
import { flipClaims } from './world-flips.ts'
import { type JudgedReading, worthsClaims } from './worths-decided.ts'

type Robustness = FindingOf<'robustness'>

const never = () => false

export function recheckRobustness(game: SlowGame, finding: Robustness, world: World): Verdict {
  const read = parseTest(finding.test)
  if ('problem' in read) return refused(`"${finding.test}" is not a test`)
  const { test } = read
  const [strange] = unknownNames(game.model, test)
  if (strange) return refused(`there is no ${strange.what} "${strange.name}"`)
  const isSmall = isSmallEnough(game.model, test)
  const isJudged = isSmall && finding.worldCount <= worldsJudgedMax
  const left = isJudged
    ? unlisted(game, finding)
    : isSmall
      ? beyond(finding)
      : [...beyond(finding), ...named]
  return allOf(robustnessClaims(game, finding, { test, world, isSmall, isJudged }), left)
}

/** What only judging every world would show. */
function beyond({ worthsOf, vary, strength }: Robustness): Left[] {
  const byCases = strength.kind === 'exhaustive' ? ['cases', 'holding', 'alone'] : []
  const parts = ['trueCount', 'fitting', 'influence', 'regions', 'outsideCount', 'failing', 'flip']
  const more = [...(worthsOf ? ['worths'] : []), ...(vary.length > 1 ? ['pairs'] : [])]
  return [...parts, ...byCases, ...more].map((part) => ({ part, why: 'size' }))
}

/** Which regions are widest, where a question has too many answers for every set of them. */
function unlisted({ model }: SlowGame, { vary, strength }: Robustness): Left[] {
  if (strength.kind !== 'exhaustive' || !hasWideQuestion(model, vary)) return []
  return ['regions', 'holding', 'outsideCount'].map((part) => ({ part, why: 'size' }))
}

/** What a single world shows, where even that is too much. */
const named: readonly Left[] = [{ part: 'asWritten', why: 'size' }]

interface AskedRobustness {
  readonly test: Test
  readonly world: World
  readonly isSmall: boolean
  readonly isJudged: boolean
}

function* robustnessClaims(
  game: SlowGame,
  finding: Robustness,
  asked: AskedRobustness,
): Generator<FindingClaim> {
  const { test, world, isSmall, isJudged } = asked
  yield* spaceClaims(game.model, finding, world)
  yield worthsOfClaim(game, finding, test)
  yield intervalClaim(finding, finding.trueCount)
  yield* sumClaims(finding)
  yield* caseClaims(game.model, finding)
  yield* beyondChanceAgain(finding)
  yield* influenceClaims(finding.influence, finding.vary)
  yield* pairClaims(finding.pairs, finding.influence)
  yield* namedClaims(finding)
  if (!isSmall) return
  const holds = (answers: World) =>
    testHolds(
      slowReading(game.model, { ...finding.fixed, ...answers }, { budget: game.budget }),
      test,
      never,
    )
  const asWritten = holds({})
  yield [
    finding.asWritten === asWritten,
    `with the base answers it ${asWritten ? 'holds' : 'fails'}`,
  ]
  if (finding.worthsOf === undefined)
    for (const answers of finding.failing)
      yield [!holds(answers), 'in a world named as failing it holds']
  const judged = isJudged ? judgedIn(game, finding, test) : undefined
  yield* flipClaims(game.model, finding, holds, judged)
  if (judged !== undefined) yield* recounted(game, finding, judged)
}

/** Worths are drawn where the test asks for them, of all actors who do not state them exactly. */
function worthsOfClaim(
  { model }: SlowGame,
  { worthsOf, worths }: Robustness,
  test: Test,
): FindingClaim {
  const asks = JSON.stringify(test).includes('"kind":"self-enforcing"')
  const drawn = asks ? withDrawnWorths(model) : []
  const isSo = (worthsOf ?? []).join() === drawn.join() && (worthsOf === undefined || asks)
  return [isSo && (worths === undefined) === (worthsOf === undefined), 'worths are drawn of others']
}

function* sumClaims(finding: Robustness): Generator<FindingClaim> {
  const { worldCount, trueCount, outsideCount, fitting } = finding
  const failing = finding.regions.reduce((total, one) => total + one.failCount, outsideCount)
  const known = finding.strength.kind === 'exhaustive' || worldCount <= settingsMax
  yield [!known || failing === worldCount - trueCount, 'the regions do not add up to the failures']
  yield [trueCount <= worldCount && fitting.count <= worldCount, 'more than were looked at']
  yield [
    fitting.trueCount <= Math.min(trueCount, fitting.count) &&
      fitting.count - fitting.trueCount <= worldCount - trueCount,
    'of those that agree with the facts more come out than there are',
  ]
  for (const { answers } of [...finding.influence, ...finding.pairs])
    yield [
      sum(answers, 'count') === worldCount && sum(answers, 'trueCount') === trueCount,
      'a table by answers does not add up',
    ]
}

/** Failing worlds are named once each, in their order, by answers other than the base ones. */
function* namedClaims({
  failing,
  worthsOf,
  worldCount,
  trueCount,
}: Robustness): Generator<FindingClaim> {
  yield [worthsOf === undefined || failing.length === 0, 'answers do not say which world fails']
  const texts = failing.map((one) => JSON.stringify(one))
  yield [new Set(texts).size === texts.length || worldCount > settingsMax, 'a world named twice']
  yield [failing.length <= worldCount - trueCount, 'more fail by name than by number']
}

function judgedIn(game: SlowGame, finding: Robustness, test: Test): JudgedReading[] {
  return [...readingsOf(game, finding)].map((reading) => ({
    reading,
    holds: testHolds(reading, test, never),
  }))
}

function* recounted(
  game: SlowGame,
  finding: Robustness,
  judged: readonly JudgedReading[],
): Generator<FindingClaim> {
  const holding = judged.filter((one) => one.holds)
  const fitting = judged.filter(({ reading }) => testHolds(reading, { kind: 'fits' }, never))
  const both = fitting.filter((one) => one.holds).length
  yield [finding.trueCount === holding.length, `it holds in ${holding.length} worlds`]
  yield [finding.fitting.count === fitting.length, `${fitting.length} worlds agree with the facts`]
  yield [finding.fitting.trueCount === both, `it holds in ${both} of those that agree`]
  for (const { question, answers } of finding.influence)
    yield* tableClaims(
      game,
      [question],
      answers.map((one) => ({ ...one, of: [one.answer] })),
      judged,
    )
  for (const { questions, answers } of finding.pairs)
    yield* tableClaims(
      game,
      questions,
      answers.map((one) => ({ ...one, of: one.answers })),
      judged,
    )
  yield* strongestPairs(finding, judged)
  if (finding.strength.kind === 'exhaustive') yield* casesAgain(game, finding, judged)
  else yield* regionClaims(game, finding, judged)
  if (finding.worthsOf === undefined) yield* failingClaims(game, finding, judged)
  else yield* worthsClaims(game, finding, judged)
}

interface Row {
  readonly of: readonly string[]
  readonly count: number
  readonly trueCount: number
}

/** A row for each answer, or pair of answers, in the order of the file; each counted again. */
function* tableClaims(
  { model }: SlowGame,
  questions: readonly string[],
  rows: readonly Row[],
  judged: readonly JudgedReading[],
): Generator<FindingClaim> {
  const answers = questions.map((id) => model.questions.find((one) => one.id === id)?.answers ?? [])
  const [first = [], second] = answers.map((list) => list.map((one) => one.id))
  const all = second ? first.flatMap((a) => second.map((b) => [a, b])) : first.map((a) => [a])
  yield [
    rows.map((one) => one.of.join(' ')).join() === all.map((one) => one.join(' ')).join(),
    `${questions.join(' and ')} has other answers`,
  ]
  for (const { of, count, trueCount } of rows) {
    const there = judged.filter(({ reading }) =>
      questions.every((q, i) => reading.world[q] === of[i]),
    )
    const holding = there.filter((one) => one.holds).length
    yield [
      count === there.length && trueCount === holding,
      `with ${of.join(' and ')} it holds in ${holding} of ${there.length}`,
    ]
  }
}

/** No pair that is left out accounts for more together than one that is named. */
function* strongestPairs(
  { pairs, influence, vary }: Robustness,
  judged: readonly JudgedReading[],
): Generator<FindingClaim> {
  const found = vary.flatMap((b, j) =>
    vary
      .slice(0, j)
      .map((a) => pairShare({ questions: [a, b], answers: countedBy(a, b, judged) }, influence)),
  )
  const strong = found.filter((one) => one > 1e-9 && !isClose(one, 0)).sort((a, b) => b - a)
  const named = pairs.map((one) => one.together)
  yield [
    named.length === Math.min(3, strong.length) &&
      named.every((one, i) => isClose(one, strong[i] ?? 0)),
    'other pairs account for more together',
  ]
}

function countedBy(a: string, b: string, judged: readonly JudgedReading[]) {
  const rows = new Map<string, { answers: [string, string]; count: number; trueCount: number }>()
  for (const { reading, holds } of judged) {
    const answers: [string, string] = [reading.world[a] ?? '', reading.world[b] ?? '']
    const row = rows.get(answers.join(' ')) ?? { answers, count: 0, trueCount: 0 }
    row.count++
    if (holds) row.trueCount++
    rows.set(answers.join(' '), row)
  }
  return [...rows.values()]
}

/** The first of the failing worlds, each as what differs in it from the base answers. */
function* failingClaims(
  { model }: SlowGame,
  { failing, vary }: Robustness,
  judged: readonly JudgedReading[],
): Generator<FindingClaim> {
  const worlds = judged.filter((one) => !one.holds).slice(0, failing.length)
  const questions = model.questions.filter((one) => vary.includes(one.id))
  for (const [i, answers] of failing.entries()) {
    const world = worlds[i]?.reading.world ?? {}
    const differing = questions.filter(({ id, base }) => world[id] !== base)
    yield [
      Object.keys(answers).length === differing.length &&
        differing.every(({ id }) => answers[id] === world[id]),
      'the failing worlds named are not the first',
    ]
  }
}
