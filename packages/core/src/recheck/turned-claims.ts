/** Claims on two days, again: each test in every world of the model as of either day. */
import { type World, worldOf } from '../game/game.ts'
import { type Claim, type Model, parseTest, printAmount, type Test } from '../model/model.ts'
import type { FindingOf } from '../subjects/findings.ts'
import { comesOut, countedAmounts } from './amounts-again.ts'
import { bearingAgain } from './bearing-again.ts'
import { knownAgain, modelAgain } from './lived.ts'
import {
  type Over,
  readingsOf,
  settingCountOf,
  withDrawnWorths,
  worldsJudgedMax,
} from './over-worlds.ts'
import { isState, type SlowGame, slowGame, today } from './slow-game.ts'
import { stakesMissing } from './slow-stakes.ts'
import { countsFor, isSmallEnough, slowReading, testHolds } from './slow-test.ts'
import { allOf, type FindingClaim, type Verdict } from './verdict.ts'
import { isSame, nearestOf } from './world-flips.ts'

type Turned = FindingOf<'claims-turned'>
type Side = Turned['turned'][number]['before']

export function recheckClaimsTurned(game: SlowGame, finding: Turned, world: World): Verdict {
  const { since, day, turned } = finding
  const [before, after] = [
    slowGame(modelAgain(knownAgain(game.model, since), since), world, game.budget),
    slowGame(modelAgain(game.model, day), world, game.budget),
  ]
  const { claims } = game.model
  const differs = JSON.stringify(heard(before.model)) !== JSON.stringify(heard(after.model))
  const isLarge = (one: Claim) => [before, after].some((side) => isTooMuch(side, one))
  const left =
    finding.asked && claims.some(isLarge) ? [{ part: 'turned', why: 'size' } as const] : []
  const claimsMade = function* (): Generator<FindingClaim> {
    yield [game.model.plans.some(({ id }) => id === finding.plan), 'there is no such plan']
    yield [[before, after].every((side) => isState(side, today(side))), 'today is not possible']
    yield [since <= day, 'the days are the wrong way round']
    yield [finding.of === claims.length && claims.length > 0, `there are ${claims.length} claims`]
    yield [finding.asked === differs, 'whether anything differs is not so']
    const moved = after.model.options.flatMap(({ id, today: value }, i) =>
      value === before.model.options[i]?.today ? [] : [{ option: id, value }],
    )
    yield [JSON.stringify(finding.moved) === JSON.stringify(moved), 'other things stand otherwise']
    const named = turned.map((one) => one.claim)
    const known = claims.filter(({ id }) => named.includes(id)).map(({ id }) => id)
    yield [named.join() === known.join(), 'other claims, or in another order']
    if (!finding.asked) yield [turned.length === 0, 'nothing differs, and so no claim does']
    else
      for (const one of claims) {
        const told = turned.find(({ claim }) => claim === one.id)
        if (isLarge(one)) yield [!told || told.before.verdict !== told.after.verdict, 'not turned']
        else yield* claimAgain([before, after], one, told)
      }
  }
  return allOf(claimsMade(), left)
}

function heard({ date, signals, implementation, judgements, ...model }: Model) {
  return model
}

function* claimAgain(
  [before, after]: readonly [SlowGame, SlowGame],
  claim: Claim,
  told: Turned['turned'][number] | undefined,
): Generator<FindingClaim> {
  const [was, is] = [sideAgain(before, claim), sideAgain(after, claim)]
  const isTurned = was.verdict !== is.verdict
  yield [isTurned === (told !== undefined), `whether “${claim.id}” comes out otherwise`]
  if (told === undefined) return
  for (const [given, due] of [
    [told.before, was],
    [told.after, is],
  ] as const) {
    const { counter, ...rest } = given
    const { counter: nearest, ...own } = due
    const names = ['verdict', 'vary', 'trueCount', 'worldCount'] as const
    const isSo = names.every((name) => JSON.stringify(rest[name]) === JSON.stringify(own[name]))
    yield [isSo, `“${claim.id}” is ${own.verdict}, in ${own.trueCount} of ${own.worldCount}`]
    yield [isSame(counter, nearest), 'another reading is the nearest against it']
  }
}

function testOf({ test }: Claim): Test | undefined {
  const read = test === undefined ? undefined : parseTest(test)
  return read === undefined || 'problem' in read ? undefined : read.test
}

function isTooMuch({ model, budget }: SlowGame, claim: Claim): boolean {
  const test = testOf(claim)
  if (test === undefined || stakesMissing(slowReading(model, {}, { budget }), test)) return false
  const isDrawn = JSON.stringify(test).includes('"kind":"self-enforcing"')
  const all = [test, ...countedAmounts(test).values()]
  return (
    (isDrawn && withDrawnWorths(model).length > 0) ||
    all.some(
      (one) =>
        !isSmallEnough(model, one) ||
        settingCountOf(model, bearingAgain(model, one)) > worldsJudgedMax,
    )
  )
}

/** What the claim comes to, where it can be tested; nothing is counted for another. */
function sideAgain(game: SlowGame, claim: Claim): Side {
  const { model, budget } = game
  const test = testOf(claim)
  if (test === undefined || stakesMissing(slowReading(model, {}, { budget }), test)) {
    const verdict = claim.asserted === undefined ? 'not-testable' : 'asserted'
    return { verdict, vary: [], trueCount: 0, worldCount: 0 }
  }
  const amounts = [...countedAmounts(test).values()].map((amount) => {
    const counts = [...readingsOf(game, overAll(model, bearingAgain(model, amount)))].map((one) =>
      countsFor(one, amount),
    )
    const sum = (i: 0 | 1) => counts.reduce((all, one) => all + one[i], 0)
    return { amount: printAmount(amount), count: sum(0), of: sum(1), vary: [] }
  })
  const comes = comesOut(test, amounts)
  const over = overAll(model, bearingAgain(model, test))
  const judged = [...readingsOf(game, over)].map((reading) => ({
    reading,
    holds: testHolds(reading, test, comes),
  }))
  const trueCount = judged.filter(({ holds }) => holds).length
  const questions = model.questions.filter(({ id }) => over.vary.includes(id))
  const counter = nearestOf(questions, judged, ({ holds }) => !holds)
  const verdict =
    counter === undefined
      ? 'derived'
      : claim.needs.length > 0
        ? 'not-testable'
        : trueCount === 0
          ? 'contradicted'
          : 'depends'
  const { vary, worldCount } = over
  return { verdict, vary: [...vary], trueCount, worldCount, ...(counter && { counter }) }
}

function overAll(model: Model, vary: readonly string[]): Over {
  const own = model.questions.filter(({ id }) => vary.includes(id)).map(({ id }) => id)
  const settingCount = settingCountOf(model, own)
  const fixed = worldOf(model)
  const strength = { kind: 'exhaustive' } as const
  return { vary: own, fixed, settingCount, worldCount: settingCount, strength }
}
