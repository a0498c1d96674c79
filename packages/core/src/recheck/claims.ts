/** Claims and beliefs again: every number of a test counted anew, then the test itself. */
import type { FindingOf } from '../finding/finding.ts'
import { type World, worldOf } from '../game/game.ts'
import { type Amount, type Model, parseTest, printAmount, type Test } from '../model/model.ts'
import type { SlowGame } from './slow-game.ts'
import {
  type Comes,
  countsFor,
  isSmallEnough,
  slowReading,
  testHolds,
  type WorthDraw,
} from './slow-test.ts'
import { accepted, allOf, refused, type Verdict } from './verdict.ts'
import { readingsOf, worldsJudgedMax, worldsOf } from './worlds.ts'

export function recheckClaim({ model }: SlowGame, finding: FindingOf<'claim'>): Verdict {
  const written = model.claims.find((one) => one.id === finding.claim)
  if (written === undefined) return refused(`there is no claim "${finding.claim}"`)
  if (finding.worldCount === 0) {
    const expected = written.asserted === undefined ? 'not-testable' : 'asserted'
    return allOf([[finding.verdict === expected, `the claim is ${expected}`]])
  }
  const read = parseTest(finding.test ?? '')
  if ('problem' in read || finding.test !== written.test) return refused('it is another test')
  const comes: Comes = (comparison) => comesOut(finding, comparison)
  const holds = (world: World, draw?: WorthDraw) =>
    testHolds(slowReading(model, world, draw), read.test, comes)
  const { counter, trueCount, worldCount } = finding
  const isJudged = isSmallEnough(model, read.test)
  const recounted =
    isJudged && worldCount <= worldsJudgedMax
      ? [...readingsOf(model, finding)].filter((one) => testHolds(one, read.test, comes)).length
      : trueCount
  return allOf([
    [trueCount === recounted, `it holds in ${recounted} worlds`],
    [counter !== undefined || trueCount === worldCount, 'the counter-world is missing'],
    [
      counter === undefined ||
        !isJudged ||
        !holds({ ...finding.fixed, ...counter }, drawOf(finding)),
      'in the counter-world the test holds',
    ],
    [
      finding.support === undefined || !isJudged || holds({ ...finding.fixed, ...finding.support }),
      'in the reading named for it the test fails',
    ],
    ...withinAgain(model, finding, read.test),
    ...amountsAgain(model, finding, read.test),
    [finding.verdict === verdictOf(finding, written.needs.length > 0), 'another verdict follows'],
  ])
}

function drawOf({ counterDraw, strength }: FindingOf<'claim'>): WorthDraw | undefined {
  if (counterDraw === undefined || strength.kind !== 'sampled') return undefined
  return { seed: strength.seed, draw: counterDraw }
}

/** Each reading that leaves questions open, as a claim of its own over its own worlds. */
function withinAgain(
  model: Model,
  finding: FindingOf<'claim'>,
  test: Test,
): (readonly [boolean, string])[] {
  return (finding.within ?? []).flatMap(({ reading, verdict, trueCount, worldCount, amounts }) => {
    const found = model.readings.find((one) => one.id === reading)
    if (found?.open === undefined) return [[false, `the reading ${reading} leaves nothing open`]]
    const vary = amounts.flatMap((one) => one.vary)
    if (!vary.every((one) => found.open?.includes(one)))
      return [[false, `${reading} does not leave open what varies`]]
    const part = { ...finding, fixed: { ...worldOf(model, found.answers) }, amounts }
    const lacks = (model.claims.find((one) => one.id === finding.claim)?.needs.length ?? 0) > 0
    const counter = trueCount === worldCount ? undefined : {}
    const follows = verdictOf({ ...part, trueCount, counter, support: undefined }, lacks)
    return [
      [trueCount <= worldCount, `in ${reading} it holds in more readings than there are`],
      [verdict === follows, `in ${reading} another verdict follows`],
      ...amountsAgain(model, part, test),
    ]
  })
}

/** Each number of the test counted anew, where few enough worlds were counted for it. */
function amountsAgain(
  model: Model,
  finding: FindingOf<'claim'>,
  test: Test,
): (readonly [boolean, string])[] {
  return amountsIn(test).flatMap((amount) => {
    const text = printAmount(amount)
    const found = finding.amounts.find((one) => one.amount === text)
    const questions = model.questions.filter((one) => found?.vary.includes(one.id))
    const worldCount = questions.reduce((count, one) => count * one.answers.length, 1)
    if (found === undefined || found.interval95 || worldCount > worldsJudgedMax) return []
    if (!isSmallEnough(model, amount)) return []
    const { vary } = found
    const over = { vary, fixed: finding.fixed, settingCount: worldCount, worldCount }
    let [count, of] = [0, 0]
    for (const world of worldsOf(model, { ...over, strength: { kind: 'exhaustive' } })) {
      const [more, among] = countsFor(slowReading(model, world), amount)
      count += more
      of += among
    }
    return [[found.count === count && found.of === of, `${text} is ${count} of ${of}`]]
  })
}

/** The numbers of a test that no shock and no change of plan stands around. */
function amountsIn(test: Test): Amount[] {
  if (test.kind === 'compare') return [test.left, test.right]
  if (test.kind === 'not') return amountsIn(test.of)
  if (test.kind === 'and' || test.kind === 'or') return test.parts.flatMap(amountsIn)
  return test.kind === 'iff' ? [test.left, test.right].flatMap(amountsIn) : []
}

function verdictOf(
  { trueCount, counter, support }: FindingOf<'claim'>,
  lacksMechanism: boolean,
): FindingOf<'claim'>['verdict'] {
  if (counter === undefined) return 'derived'
  if (lacksMechanism) return 'not-testable'
  return trueCount > 0 || support !== undefined ? 'depends' : 'contradicted'
}

/** The numbers as the finding gives them, by their text or, inside a shock, by a text around it. */
function comesOut(
  { amounts }: FindingOf<'claim'>,
  { sign, left, right }: Extract<Test, { kind: 'compare' }>,
): boolean {
  const shareOf = (amount: Amount): number => {
    if (amount.kind === 'number') return amount.value
    const text = printAmount(amount)
    const found =
      amounts.find((one) => one.amount === text) ?? amounts.find((one) => one.amount.includes(text))
    return found === undefined || found.of === 0 ? Number.NaN : found.count / found.of
  }
  const [a, b] = [shareOf(left), shareOf(right)]
  if (sign === '>') return a > b
  if (sign === '<') return a < b
  return sign === '>=' ? a >= b : a <= b
}

/** Bayes again, for one question at a time: the product of the stated likelihoods so far. */
export function recheckBelief({ model }: SlowGame, finding: FindingOf<'belief'>): Verdict {
  const heard: string[] = []
  for (const { signal, answers } of finding.steps) {
    if (signal !== undefined) heard.push(signal)
    for (const { question, answers: weights } of answers) {
      const products = weights.map(({ answer }) =>
        heard.reduce((product, id) => {
          const bears = model.signals.find((one) => one.id === id)?.bears ?? []
          const own = bears.filter((one) => one.question === question)
          return own.reduce((p, { likelihood }) => p * (likelihood[answer] ?? 1), product)
        }, 1),
      )
      const sum = products.reduce((a, b) => a + b, 0)
      const same = weights.every(
        ({ weight }, i) => Math.abs(weight - (products[i] ?? 0) / (sum || 1)) < 1e-9,
      )
      if (!same) return refused(`after ${signal ?? 'no signal'} ${question} is weighted otherwise`)
    }
  }
  return accepted
}
