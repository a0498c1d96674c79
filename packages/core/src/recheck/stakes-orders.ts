/**
 * The stages of a plan in other orders, again: every order that was asked for and that the rules
 * allow, the strongest first, of equally strong ones in the order of the plan. Told are the first
 * six, the order of the plan itself, and the weakest.
 */
import type { FindingOf } from '../subjects/findings.ts'
import { type LadderCases, ladderCases, leastOf, type Packages } from './ladder-cases.ts'
import { isSame } from './margins.ts'
import type { SlowGame } from './slow-game.ts'
import { allOf, refused, type Verdict } from './verdict.ts'

type Orders = FindingOf<'stakes-orders'>

const toldMax = 6

export function recheckStakesOrders(game: SlowGame, finding: Orders): Verdict {
  const cases = ladderCases(game, finding)
  if (typeof cases === 'string') return refused(cases)
  const all = ordersOf(finding.stages)
    .map((order) => ({ order, packages: packagesOf(cases, finding, order) }))
    .filter(({ packages }) => cases.isPossible(packages) && cases.isAsked(packages))
    .map(({ order, packages }, place) => {
      const margin = leastOf(cases, packages)
      const told = finding.orders.find((one) => one.order.join() === order.join())
      return { order, place, packages, margin, shown: shownAs(finding, margin, told?.margin) }
    })
    .sort((a, b) => (a.shown === b.shown ? a.place - b.place : b.shown - a.shown))
  const isGiven = (order: readonly string[]) => order.join() === finding.stages.join()
  const due = all.filter(({ order }, i) => i < toldMax || isGiven(order) || i === all.length - 1)
  return allOf([
    [all.length === finding.possibleCount, `the rules allow ${all.length} orders`],
    [
      due.map(({ order }) => order.join()).join(' ') ===
        finding.orders.map(({ order }) => order.join()).join(' '),
      'other orders are the strongest, the given one and the weakest',
    ],
    ...due.map(({ order, packages, margin }, i) => {
      const told = finding.orders[i]
      const pays = cases.judged.every((id) => cases.pays(id, packages))
      return [
        isSame(told?.margin, margin) && told?.pays === pays,
        `of the order ${order.join()} the margin is ${margin}, or whether it pays is another`,
      ] as const
    }),
  ])
}

/** As it is written: what only rounding makes different from a margin that is told is that. */
function shownAs({ orders }: Orders, margin: number, own: number | undefined): number {
  const isAlike = (other: number) =>
    Math.abs(other - margin) <= rounding * Math.max(1, Math.abs(other))
  const written = [own, ...orders.map((one) => one.margin)].filter((one) => one !== undefined)
  return written.find(isAlike) ?? margin
}
const rounding = 1e-9

function packagesOf(
  { stated }: LadderCases,
  { stages }: Orders,
  order: readonly string[],
): Packages {
  const { ladder, options } = stated
  return order.map((id) => (ladder[stages.indexOf(id)]?.options ?? []).map((o) => options[o] ?? ''))
}

/** In the order of the plan, as if its stages were digits. */
function ordersOf(stages: readonly string[]): string[][] {
  if (stages.length === 0) return [[]]
  return stages.flatMap((first) =>
    ordersOf(stages.filter((one) => one !== first)).map((rest) => [first, ...rest]),
  )
}
