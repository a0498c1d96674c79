/** The numbers in the test of a claim, counted anew, and how they compare. */

import type { World } from '../game/game.ts'
import { type Amount, printAmount, type Test } from '../model/model.ts'
import type { FindingOf } from '../subjects/findings.ts'
import { bearingAgain } from './bearing-again.ts'
import { countedMax, isInterval, settingCountOf, worldsJudgedMax, worldsOf } from './over-worlds.ts'
import type { SlowGame } from './slow-game.ts'
import { type Comes, countsFor, isSmallEnough, slowReading } from './slow-test.ts'
import type { FindingClaim } from './verdict.ts'

type Comparison = Extract<Test, { readonly kind: 'compare' }>
export type AmountFound = FindingOf<'claim'>['amounts'][number]

interface Sides {
  readonly left: Amount
  readonly right: Amount
}

/** Every comparison of a test, its numbers as they stand inside shocks and changes of plan. */
export function comparisonsAgain(
  test: Test,
  around: (amount: Amount) => Amount = (amount) => amount,
): Map<Comparison, Sides> {
  if (test.kind === 'compare') {
    const [left, right] = [test.left, test.right].map((amount) =>
      amount.kind === 'number' ? amount : around(amount),
    ) as [Amount, Amount]
    return new Map([[test, { left, right }]])
  }
  const inside = (part: Test, more = around) => [...comparisonsAgain(part, more)]
  if (test.kind === 'not') return new Map(inside(test.of))
  if (test.kind === 'under' || test.kind === 'without')
    return new Map(inside(test.of, (of) => around({ ...test, of } as Amount)))
  if (test.kind === 'and' || test.kind === 'or')
    return new Map(test.parts.flatMap((p) => inside(p)))
  return new Map(test.kind === 'iff' ? [test.left, test.right].flatMap((p) => inside(p)) : [])
}

/** The numbers that are counted, each by its text. */
export function countedAmounts(test: Test): Map<string, Amount> {
  const all = [...comparisonsAgain(test).values()].flatMap(({ left, right }) => [left, right])
  return new Map(
    all.flatMap((one) => (one.kind === 'number' ? [] : [[printAmount(one), one] as const])),
  )
}

/** Whole numbers against each other, crosswise; a share of nothing compares as false. */
export function comesOut(test: Test, amounts: readonly AmountFound[]): Comes {
  const sides = comparisonsAgain(test)
  return (comparison) => {
    const found = sides.get(comparison)
    if (found === undefined) return false
    const [a, b] = [found.left, found.right].map((amount) => fraction(amount, amounts))
    if (a === undefined || b === undefined || a.of === 0 || b.of === 0) return false
    const more = a.count * b.of - b.count * a.of
    const { sign } = comparison
    return more === 0 ? sign === '>=' || sign === '<=' : more > 0 === sign.startsWith('>')
  }
}

function fraction(amount: Amount, amounts: readonly AmountFound[]) {
  if (amount.kind === 'number') return { count: amount.value, of: 1 }
  return amounts.find((one) => one.amount === printAmount(amount))
}

/** Are there too many worlds to count this number in again? */
export function isTooMuch({ model }: SlowGame, amount: Amount, { vary }: AmountFound): boolean {
  return settingCountOf(model, vary) > worldsJudgedMax || !isSmallEnough(model, amount)
}

/** Each number once, over questions that can bear on it; counted again where they are few. */
export function* amountClaims(
  game: SlowGame,
  test: Test,
  amounts: readonly AmountFound[],
  fixed: World,
): Generator<FindingClaim> {
  const { model } = game
  const written = countedAmounts(test)
  yield [
    amounts.map((one) => one.amount).join('\n') === [...written.keys()].join('\n'),
    'other numbers stand in the test',
  ]
  for (const found of amounts) {
    const amount = written.get(found.amount)
    if (amount === undefined) continue
    const { vary, interval95, count, of } = found
    const bearing = bearingAgain(model, amount)
    const known = bearing.filter((one) => vary.includes(one))
    yield [vary.join() === known.join(), `what varies does not bear on ${found.amount}`]
    const settings = settingCountOf(model, vary)
    yield [interval95 === undefined || settings > countedMax, 'whether worlds are drawn']
    yield [interval95 === undefined || isInterval(interval95, count, of), 'another interval']
    yield [count <= of, `${found.amount} is more than all`]
    const isOne = interval95 === undefined && isOnePerWorld(amount)
    yield [!isOne || of === settings, `${found.amount} is a share of ${settings}`]
    if (isTooMuch(game, amount, found)) continue
    const again = recounted(game, amount, { vary, fixed, settings })
    yield [
      count === again.count && of === again.of,
      `${found.amount} is ${again.count} of ${again.of}`,
    ]
  }
}

/** Every number but that of what outlasts shocks counts each world as one. */
function isOnePerWorld(amount: Amount): boolean {
  if (amount.kind === 'under' || amount.kind === 'without') return isOnePerWorld(amount.of)
  return amount.kind !== 'durability'
}

function recounted(
  game: SlowGame,
  amount: Amount,
  over: { readonly vary: string[]; readonly fixed: World; readonly settings: number },
): { count: number; of: number } {
  const { vary, fixed, settings } = over
  const all = { vary, fixed, settingCount: settings, worldCount: settings }
  let [count, of] = [0, 0]
  for (const world of worldsOf(game, { ...all, strength: { kind: 'exhaustive' } })) {
    const reading = slowReading(game.model, world, { budget: game.budget })
    const [more, among] = countsFor(reading, amount)
    count += more
    of += among
  }
  return { count, of }
}
