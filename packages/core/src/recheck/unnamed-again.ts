/** Plans that a claim's comparison leaves out, again: each counted anew, and none missing. */
import { worldOf } from '../game/game.ts'
import { type Amount, printAmount, type Test } from '../model/model.ts'
import type { FindingOf } from '../subjects/findings.ts'
import { comparisonsAgain } from './amounts-again.ts'
import { settingCountOf, worldsOf } from './over-worlds.ts'
import type { SlowGame } from './slow-game.ts'
import { countsFor, slowReading } from './slow-test.ts'
import type { FindingClaim } from './verdict.ts'

type Finding = FindingOf<'claim'>

interface Rival {
  readonly than: Amount
  readonly amount: Amount
}

/** The same number of every plan that no comparison sets beside the one that is to do better. */
function rivalsIn({ model }: SlowGame, test: Test): Rival[] {
  const sides = [...comparisonsAgain(test)].flatMap(([{ sign }, { left, right }]) => {
    const [more, less] = sign === '>' || sign === '>=' ? [left, right] : [right, left]
    const [a, b] = [planIn(more), planIn(less)]
    const isSame = a !== undefined && b !== undefined && withPlan(more, b) === printAmount(less)
    return isSame ? [{ more, beside: b }] : []
  })
  const names = [...new Set(sides.map((one) => printAmount(one.more)))]
  return names.flatMap((name) => {
    const same = sides.filter((one) => printAmount(one.more) === name)
    const [first] = same
    const own = first && planIn(first.more)
    return model.plans.flatMap(({ id }) => {
      if (first === undefined || id === own || same.some((one) => one.beside === id)) return []
      return [{ than: first.more, amount: { ...first.more, plan: id } as Amount }]
    })
  })
}

function planIn(amount: Amount): string | undefined {
  const isOfPlan = amount.kind === 'success' || amount.kind === 'durability'
  return isOfPlan && typeof amount.plan === 'string' ? amount.plan : undefined
}

const withPlan = (amount: Amount, plan: string) => printAmount({ ...amount, plan } as Amount)

/** What can bear on a number of a plan can bear on the same number of another. */
function varyFor({ amounts }: Finding, than: Amount): string[] {
  return amounts.find((one) => one.amount === printAmount(than))?.vary ?? []
}

/** More readings times plans than this are not counted again: every blow is struck in each. */
const triedMax = 256

export function isLeftOutMuch(game: SlowGame, finding: Finding, test: Test): boolean {
  const counts = rivalsIn(game, test).map(({ than }) =>
    settingCountOf(game.model, varyFor(finding, than)),
  )
  return counts.reduce((sum, count) => sum + count, 0) > triedMax
}

export function* unnamedClaims(
  game: SlowGame,
  finding: Finding,
  test: Test,
): Generator<FindingClaim> {
  const due = rivalsIn(game, test).flatMap(({ than, amount }) => {
    const vary = varyFor(finding, than)
    // Its own count is a number of the test, and counted again as such.
    const own = finding.amounts.find((one) => one.amount === printAmount(than))
    const found = counted(game, { finding, vary }, amount)
    if (own === undefined || found.count === 0) return []
    const isWorse = found.count * own.of < own.count * found.of
    return isWorse ? [] : [`${printAmount(than)} ${printAmount(amount)} ${found.text}`]
  })
  const named = (finding.unnamed ?? []).map(
    ({ than, amount, count, of, vary, interval95 }) =>
      `${than} ${amount} ${count}/${of} ${vary.join()}${interval95 ? ' drawn' : ''}`,
  )
  yield [named.join('\n') === due.join('\n'), `left out, and not worse: ${due.join('; ')}`]
  yield [finding.unnamed === undefined || named.length > 0, 'nothing is named as left out']
}

interface Over {
  readonly finding: Finding
  readonly vary: string[]
}

function counted(game: SlowGame, { finding, vary }: Over, amount: Amount) {
  const count = settingCountOf(game.model, vary)
  const sizes = { settingCount: count, worldCount: count }
  const fixed = worldOf(game.model, finding.fixed)
  let [held, of] = [0, 0]
  const over = { vary, fixed, ...sizes, strength: { kind: 'exhaustive' as const } }
  for (const world of worldsOf(game, over)) {
    const reading = slowReading(game.model, world, { budget: game.budget })
    const [more, among] = countsFor(reading, amount)
    held += more
    of += among
  }
  return { count: held, of, text: `${held}/${of} ${vary.join()}` }
}
