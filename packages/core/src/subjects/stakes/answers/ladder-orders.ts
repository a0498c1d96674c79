/** The stages of a plan in other orders: what that does to the least margin. */
import { at } from '../../../base/assert.ts'
import { allowedOrders, type Ladder, testParty } from '../calculus/calculus.ts'
import { claim, type Finding } from '../documents/finding.ts'
import { askedFacts, type LadderSearch, type LaddersQuestion } from './ladder-search.ts'
import { tidy } from './stakes-facts.ts'

/** Plans of more stages have too many orders to look at each. */
export const orderedStagesMax = 5
/** So many of the strongest are listed. */
const listedMax = 6

export function ordersFinding(question: LaddersQuestion, search: LadderSearch): Finding[] {
  const { stakes, laid, possible, dwell, parties } = search
  const { stages } = laid.outline
  if (stages.length < 2 || stages.length > orderedStagesMax || parties.length === 0) return []
  const ladder = stages.map(({ options }) => ({ options, dwell, survival: 1 }))
  const found = allowedOrders(stakes, ladder)
    .filter((one) => setsAlong(one.ladder).every(possible))
    .filter((one) => isAsked(search, one.ladder))
    .map(({ order, ladder: ordered }) => ({
      order,
      margin: tidy(marginOf(question, search, ordered)),
      pays: isPaidAlong(search, ordered),
    }))
  const sorted = [...found].sort((a, b) => (a.margin === b.margin ? 0 : b.margin - a.margin))
  const given = sorted.find(({ order }) => order.every((stage, place) => stage === place))
  const kept = sorted.filter((one, i) => i < listedMax || one === given || i === sorted.length - 1)
  return [
    claim('stakes-orders', {
      ...askedFacts(question, search),
      possibleCount: found.length,
      orders: kept.map(({ order, margin, pays }) => ({
        order: order.map((stage) => at(stages, stage).id),
        ...(Number.isFinite(margin) && { margin }),
        pays,
      })),
    }),
  ]
}

function isAsked({ allowed }: LadderSearch, ladder: Ladder): boolean {
  const sets = [0, ...setsAlong(ladder)]
  return sets.slice(1).every((set, k) => allowed?.(set, set & ~at(sets, k)) ?? true)
}

function setsAlong(ladder: Ladder): number[] {
  let set = 0
  return ladder.map(({ options }) => {
    for (const o of options) set |= 1 << o
    return set
  })
}

function marginOf({ look }: LaddersQuestion, search: LadderSearch, ladder: Ladder): number {
  const margins = search.parties.flatMap((party) =>
    testParty(search.seenBy(party), ladder, { look, party }).map((row) => row.margin),
  )
  return Math.min(...margins)
}

function isPaidAlong({ parties, test }: LadderSearch, ladder: Ladder): boolean {
  const sets = [0, ...setsAlong(ladder)]
  return sets
    .slice(1)
    .every((to, k) => parties.every((party) => test.isPaid(party, { from: at(sets, k), to })))
}
