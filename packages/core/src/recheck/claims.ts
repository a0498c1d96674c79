/** Claims again: every number of a test counted anew, then the test itself, then what follows. */

import { type World, worldOf } from '../game/game.ts'
import { type Claim, parseTest, type Test } from '../model/model.ts'
import type { FindingOf } from '../subjects/findings.ts'
import { amountClaims, comesOut, countedAmounts, isTooMuch } from './amounts-again.ts'
import { basisClaims } from './basis-again.ts'
import { bearingAgain } from './bearing-again.ts'
import { beatenClaims } from './beaten-again.ts'
import {
  intervalClaim,
  type Over,
  readingsOf,
  settingCountOf,
  spaceClaims,
  withDrawnWorths,
  worldsJudgedMax,
} from './over-worlds.ts'
import type { SlowGame } from './slow-game.ts'
import { stakesMissing } from './slow-stakes.ts'
import { isSmallEnough, slowReading, testHolds, type WorthDraw } from './slow-test.ts'
import { isLeftOutMuch, unnamedClaims } from './unnamed-again.ts'
import { allOf, type FindingClaim, type Left, refused, type Verdict } from './verdict.ts'
import { areOther, isSame, nearAnswers, nearestOf } from './world-flips.ts'

type Finding = FindingOf<'claim'>

export function recheckClaim(game: SlowGame, finding: Finding, world: World): Verdict {
  const written = game.model.claims.find((one) => one.id === finding.claim)
  if (written === undefined) return refused(`there is no claim "${finding.claim}"`)
  if (finding.test !== written.test) return refused('it is another test')
  const read = finding.test === undefined ? undefined : parseTest(finding.test)
  if (read && 'problem' in read) return refused('it is no test')
  const test = read?.test
  if (test === undefined || lacksNumbers(game, test)) return allOf(untested(finding, written))
  const asked = { test, world, written, over: overOf(game, finding) }
  return allOf(claimsOf(game, finding, asked), leftOf(game, finding, test))
}

/** Does the test ask for worths, patience or watching that the model does not state? */
function lacksNumbers(game: SlowGame, test: Test): boolean {
  const parts = JSON.stringify(test).includes('"kind":"self-enforcing"')
  return parts && stakesMissing(slowReading(game.model, {}, { budget: game.budget }), test)
}

/** Nothing was counted for it. */
function* untested(finding: Finding, { asserted }: Claim): Generator<FindingClaim> {
  const { strength, verdict, lacks, vary, fixed, amounts, within, counter, support } = finding
  const expected = asserted === undefined ? 'not-testable' : 'asserted'
  yield [verdict === expected, `the claim is ${expected}`]
  yield [(lacks === undefined) === (asserted !== undefined), 'what is lacking is not as stated']
  const nothing = [finding.settingCount, finding.worldCount, finding.trueCount, vary.length]
  yield [
    strength.kind === 'exhaustive' &&
      [...nothing, amounts.length, Object.keys(fixed).length].every((one) => one === 0) &&
      [within, counter, support, finding.counterDraw, finding.worthsOf].every((one) => !one) &&
      [finding.basis, finding.losing, finding.unnamed, finding.beaten].every(
        (one) => one === undefined,
      ),
    'nothing is counted for such a claim',
  ]
}

interface AskedClaim {
  readonly test: Test
  readonly world: World
  readonly written: Claim
  readonly over: Over
}

/** Where a number in the test was drawn the finding says so; its own worlds may still be few. */
function overOf({ model }: SlowGame, finding: Finding): Over {
  const isDrawn =
    finding.worthsOf !== undefined || settingCountOf(model, finding.vary) !== finding.worldCount
  return isDrawn ? finding : { ...finding, strength: { kind: 'exhaustive' } }
}

function leftOf(game: SlowGame, finding: Finding, test: Test): Left[] {
  const { amounts, worldCount, worthsOf } = finding
  const written = countedAmounts(test)
  const isMuch = (list: Finding['amounts']) =>
    list.some((counted) => {
      const amount = written.get(counted.amount)
      return amount !== undefined && isTooMuch(game, amount, counted)
    })
  const isSmall = isSmallEnough(game.model, test)
  const isJudged = isSmall && worldCount <= worldsJudgedMax
  const parts = [
    ...(isJudged ? [] : ['trueCount', 'counter', 'support', 'verdict']),
    ...(worthsOf && !isJudged ? ['counterDraw'] : []),
    ...(isMuch(amounts) ? ['amounts'] : []),
    ...(isLeftOutMuch(game, finding, test) ? ['unnamed'] : []),
    ...(isJudged && !isMuch(amounts) ? [] : ['basis', 'losing']),
    ...((finding.within ?? []).some(
      (one) => one.worldCount > worldsJudgedMax || isMuch(one.amounts),
    )
      ? ['within']
      : []),
  ]
  return parts.map((part) => ({ part, why: 'size' }))
}

function* claimsOf(game: SlowGame, finding: Finding, asked: AskedClaim): Generator<FindingClaim> {
  const { model, budget } = game
  const { test, world, written, over } = asked
  const { counter, support, trueCount, worldCount, verdict, lacks, fixed, vary, worthsOf } = finding
  yield* spaceClaims(model, over, world)
  const bearing = bearingAgain(model, test)
  yield [vary.every((one) => bearing.includes(one)), 'what varies does not bear on the test']
  const asksForWorths = JSON.stringify(test).includes('"kind":"self-enforcing"')
  const drawn = asksForWorths ? withDrawnWorths(model).join() : ''
  yield [(finding.worthsOf ?? []).join() === drawn, 'worths are drawn of others']
  yield* strengthClaims(finding, over)
  yield* amountClaims(game, test, finding.amounts, baseWorld(game, finding))
  yield [trueCount <= worldCount, 'it holds in more worlds than there are']
  const comes = comesOut(test, finding.amounts)
  const holds = (answers: World, draw?: WorthDraw) =>
    testHolds(slowReading(model, { ...fixed, ...answers }, { draw, budget }), test, comes)
  const questions = model.questions.filter((one) => vary.includes(one.id))
  for (const answers of [counter, support])
    yield [answers === undefined || areOther(questions, answers), 'a world named is none']
  yield [counter !== undefined || trueCount === worldCount, 'the counter-world is missing']
  yield [support === undefined || trueCount === 0, 'support is named where there is some']
  yield* withinClaims(game, finding, { test, written })
  if (isSmallEnough(model, test)) {
    yield [!counter || !holds(counter, drawOf(finding)), 'in the counter-world the test holds']
    yield [!support || holds(support), 'in the reading named for it the test fails']
    if (over.strength.kind === 'sampled') yield* nearClaims(questions, finding, holds)
    if (worldCount <= worldsJudgedMax) yield* recounted(game, finding, asked)
  }
  yield* beatenClaims(finding, test, comes)
  if (!isLeftOutMuch(game, finding, test)) yield* unnamedClaims(game, finding, test)
  if (leftOf(game, finding, test).every(({ part }) => part !== 'basis'))
    yield* basisClaims(finding, {
      ...{ game, test, comes, fixed: baseWorld(game, finding) },
      isDrawn: over.strength.kind === 'sampled' || worthsOf !== undefined,
    })
  const follows = verdictOf(finding, written.needs.length > 0)
  yield [verdict === follows, `${follows} follows`]
  yield [(lacks !== undefined) === (verdict === 'not-testable'), 'what is lacking is not as stated']
}

/** The interval is that of the first number that was drawn, else of the worlds themselves. */
function* strengthClaims(finding: Finding, over: Over): Generator<FindingClaim> {
  const { strength, amounts, trueCount } = finding
  const drawn = amounts.find((one) => one.interval95 !== undefined)?.interval95
  if (drawn === undefined) {
    yield [strength.kind === over.strength.kind, 'nothing was drawn']
    yield intervalClaim(finding, trueCount)
    return
  }
  const isSo = strength.kind === 'sampled' && strength.interval95.join() === drawn.join()
  const draws = amounts.filter((one) => one.interval95 !== undefined).map((one) => one.of)
  yield [isSo, 'the interval is not that of the number drawn']
  yield [
    strength.kind === 'sampled' && draws.some((of) => of % strength.draws === 0),
    'there were not so many draws',
  ]
}

/** The answers that are held fixed, and the base answers of those that vary. */
function baseWorld({ model }: SlowGame, { fixed }: Finding): World {
  return worldOf(model, fixed)
}

function drawOf({ counterDraw, strength }: Finding): WorthDraw | undefined {
  if (counterDraw === undefined || strength.kind !== 'sampled') return undefined
  return { seed: strength.seed, draw: counterDraw }
}

/** Among worlds that were drawn those next to the base answers may be missing: they are tried. */
function* nearClaims(
  questions: Parameters<typeof nearAnswers>[0],
  { counter, counterDraw, support, trueCount }: Finding,
  holds: (answers: World) => boolean,
): Generator<FindingClaim> {
  const near = (wanted: boolean): World | undefined => {
    if (holds({}) === wanted) return {}
    for (const answers of nearAnswers(questions)) if (holds(answers) === wanted) return answers
    return undefined
  }
  const against = near(false)
  yield [against === undefined || isSame(counter, against), 'a nearer world speaks against it']
  yield [against === undefined || counterDraw === undefined, 'no draw is named for such a world']
  const speaks = trueCount > 0 ? undefined : near(true)
  yield [isSame(support, speaks), 'another world is the nearest that speaks for it']
}

function* recounted(
  game: SlowGame,
  finding: Finding,
  { test, over }: AskedClaim,
): Generator<FindingClaim> {
  const comes = comesOut(test, finding.amounts)
  const judged = [...readingsOf(game, over)].map((reading, draw) => ({
    reading,
    draw,
    holds: testHolds(reading, test, comes),
  }))
  const holding = judged.filter((one) => one.holds).length
  yield [finding.trueCount === holding, `it holds in ${holding} worlds`]
  if (over.strength.kind === 'sampled' && finding.counterDraw === undefined) return
  const questions = game.model.questions.filter((one) => finding.vary.includes(one.id))
  const against = nearestOf(questions, judged, (one) => !one.holds)
  yield [isSame(finding.counter, against), 'another counter-world is the nearest']
  if (finding.counterDraw === undefined) return
  const least = Object.keys(against ?? {}).length
  const first = judged.find(
    ({ holds, reading }) =>
      !holds && questions.filter(({ id, base }) => reading.world[id] !== base).length === least,
  )
  yield [finding.counterDraw === first?.draw, 'another draw is the first against it']
}

type Within = NonNullable<Finding['within']>[number]

/** Each reading that leaves questions open, as a claim of its own over its own worlds. */
function* withinClaims(
  game: SlowGame,
  { within, fixed, vary }: Finding,
  { test, written }: Pick<AskedClaim, 'test' | 'written'>,
): Generator<FindingClaim> {
  if (within === undefined) return
  const open = game.model.readings.filter((one) => one.open !== undefined).map((one) => one.id)
  const named = within.map((one) => one.reading)
  const known = open.filter((one) => named.includes(one))
  yield [named.join() === known.join(), 'the readings that leave something open are others']
  const bearing = bearingAgain(game.model, test)
  const asWritten = Object.entries(worldOf(game.model)).every(
    ([id, answer]) => vary.includes(id) || fixed[id] === answer,
  )
  yield [
    asWritten && bearing.every((one) => vary.includes(one)),
    'not all readings are asked about',
  ]
  for (const part of within) yield* insideClaims(game, part, { test, written })
}

function* insideClaims(
  game: SlowGame,
  { reading: id, verdict, trueCount, worldCount, amounts }: Within,
  { test, written }: Pick<AskedClaim, 'test' | 'written'>,
): Generator<FindingClaim> {
  const { model } = game
  const found = model.readings.find((one) => one.id === id)
  const world = worldOf(model, found?.answers)
  const open = bearingAgain(model, test).filter((one) => found?.open?.includes(one))
  const settings = settingCountOf(model, open)
  yield [worldCount === settings, `in ${id} there are ${settings} worlds`]
  yield* amountClaims(game, test, amounts, world)
  const over: Over = {
    vary: open,
    fixed: world,
    settingCount: settings,
    worldCount: settings,
    strength: { kind: 'exhaustive' },
  }
  const isJudged = worldCount <= worldsJudgedMax && isSmallEnough(model, test)
  const comes = comesOut(test, amounts)
  const holding = isJudged
    ? [...readingsOf(game, over)].filter((one) => testHolds(one, test, comes)).length
    : trueCount
  yield [trueCount === holding && trueCount <= worldCount, `in ${id} it holds in ${holding}`]
  const counter = trueCount === worldCount ? undefined : {}
  const follows = verdictOf({ trueCount, counter, support: undefined }, written.needs.length > 0)
  yield [verdict === follows, `in ${id} ${follows} follows`]
}

function verdictOf(
  { trueCount, counter, support }: Pick<Finding, 'trueCount' | 'counter' | 'support'>,
  lacksMechanism: boolean,
): Finding['verdict'] {
  if (counter === undefined) return 'derived'
  if (lacksMechanism) return 'not-testable'
  return trueCount > 0 || support !== undefined ? 'depends' : 'contradicted'
}
