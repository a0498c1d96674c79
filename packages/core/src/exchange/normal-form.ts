/**
 * The strategic form of a game in extensive form: a strategy says for each information set of a
 * player what it does there, and a combination of strategies pays what its plays pay, each as often
 * as chance has it.
 *
 * Source: Kuhn, Extensive games and the problem of information (1953); the expected payoff: von
 * Neumann and Morgenstern, Theory of Games and Economic Behavior (1944).
 */
import { at } from '../base/assert.ts'
import { type Fraction, fraction, plus, times } from '../base/fraction.ts'
import type { EfgFile, EfgNode } from './efg-file.ts'

/** More payoffs than these are not added up: a second of work or two. */
export const payoffsAddedMax = 2 ** 20

/** A play from the root to an end: how likely chance makes it, what it pays, who did what. */
interface Play {
  readonly chance: Fraction
  readonly pays: readonly Fraction[]
  /** By decision (information sets of all players, one after the other) the action taken. */
  readonly taken: ReadonlyMap<number, number>
}

/**
 * Per combination of actions at all information sets what each player gets, the first set of the
 * first player varying fastest; undefined where that is more than `payoffsAddedMax`.
 */
export function normalForm({ players, root }: EfgFile): Fraction[][] | undefined {
  const counts = players.flatMap(({ sets }) => sets.map((one) => one.actions.length))
  const firstOf = players.map((_, player) =>
    players.slice(0, player).reduce((sum, { sets }) => sum + sets.length, 0),
  )
  const profiles = counts.reduce((product, count) => product * count, 1)
  if (profiles > payoffsAddedMax) return undefined
  const nothing = players.map(() => fraction(0))
  const payoffs = Array.from({ length: profiles }, () => [...nothing])
  let added = 0
  const add = ({ chance, pays, taken }: Play): void => {
    const worth = pays.map((one) => times(chance, one))
    for (const profile of profilesWith(counts, taken)) {
      if (++added > payoffsAddedMax) return
      const own = at(payoffs, profile)
      for (const [player, one] of worth.entries()) own[player] = plus(at(own, player), one)
    }
  }
  const walk = (node: EfgNode, before: Play): void => {
    if (added > payoffsAddedMax) return
    const { pays = nothing } = node
    const play = { ...before, pays: before.pays.map((one, player) => plus(one, at(pays, player))) }
    if (node.kind === 'end') add(play)
    else if (node.kind === 'chance')
      for (const { chance, to } of node.ways)
        walk(to, { ...play, chance: times(play.chance, chance) })
    else {
      const decision = at(firstOf, node.player) + node.set
      const known = play.taken.get(decision)
      // Who comes to the same set twice does there what its strategy says, both times.
      for (const [action, to] of node.ways.entries())
        if (known === undefined || known === action)
          walk(to, { ...play, taken: new Map(play.taken).set(decision, action) })
    }
  }
  walk(root, { chance: fraction(1), pays: nothing, taken: new Map() })
  return added > payoffsAddedMax ? undefined : payoffs
}

/** Every combination in which these actions are taken, whatever is done elsewhere. */
function* profilesWith(
  counts: readonly number[],
  taken: ReadonlyMap<number, number>,
): Generator<number> {
  const strides = counts.map((_, place) => counts.slice(0, place).reduce((a, b) => a * b, 1))
  const free = [...counts.keys()].filter((decision) => !taken.has(decision))
  const fixed = [...taken].reduce(
    (sum, [decision, action]) => sum + action * at(strides, decision),
    0,
  )
  const total = free.reduce((product, decision) => product * at(counts, decision), 1)
  for (let place = 0; place < total; place++) {
    let [rest, profile] = [place, fixed]
    for (const decision of free) {
      profile += (rest % at(counts, decision)) * at(strides, decision)
      rest = Math.floor(rest / at(counts, decision))
    }
    yield profile
  }
}
