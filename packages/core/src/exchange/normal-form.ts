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
import type { EfgFile, EfgNode, InformationSet } from './efg-file.ts'

/** More payoffs than these, at nodes and in combinations, are not added up: a second or two. */
export const payoffsAddedMax = 2 ** 20

/** A play from the root to an end: how likely chance makes it, what it pays, who did what. */
interface Play {
  readonly chance: Fraction
  readonly pays: readonly Fraction[]
  readonly taken: ReadonlyMap<InformationSet, number>
}

/**
 * Per combination of actions at all information sets what each player gets, the first set of the
 * first player varying fastest; undefined where that is more than `payoffsAddedMax`. Sets in which
 * there is one thing to do leave nothing to decide.
 */
export function normalForm({ players, root }: EfgFile): Fraction[][] | undefined {
  const strides = stridesOf(players)
  const profiles = [...strides.values()].reduce((product, { count }) => product * count, 1)
  if (profiles * players.length > payoffsAddedMax) return undefined
  const nothing = players.map(() => fraction(0))
  const payoffs = Array.from({ length: profiles }, () => [...nothing])
  let added = 0
  const add = ({ chance, pays, taken }: Play): void => {
    const worth = pays.map((one) => times(chance, one))
    for (const profile of profilesWith(strides, taken)) {
      added += players.length
      if (added > payoffsAddedMax) return
      const own = at(payoffs, profile)
      for (const [player, one] of worth.entries()) own[player] = plus(at(own, player), one)
    }
  }
  const walk = (node: EfgNode, before: Play): void => {
    added += players.length
    if (added > payoffsAddedMax) return
    const { pays = nothing } = node
    const play = { ...before, pays: before.pays.map((one, player) => plus(one, at(pays, player))) }
    if (node.kind === 'end') add(play)
    else if (node.kind === 'chance')
      for (const { chance, to } of node.ways)
        walk(to, { ...play, chance: times(play.chance, chance) })
    else {
      const set = at(at(players, node.player).sets, node.set)
      const known = play.taken.get(set)
      for (const [action, to] of node.ways.entries())
        if (!strides.has(set)) walk(to, play)
        // Who comes to the same set twice does there what its strategy says, both times.
        else if (known === undefined || known === action)
          walk(to, { ...play, taken: new Map(play.taken).set(set, action) })
    }
  }
  walk(root, { chance: fraction(1), pays: nothing, taken: new Map() })
  return added > payoffsAddedMax ? undefined : payoffs
}

/** Of each set with something to decide, how many actions, and by how much one turns a profile. */
type Strides = ReadonlyMap<InformationSet, { readonly count: number; readonly stride: number }>

function stridesOf(players: EfgFile['players']): Strides {
  const strides = new Map<InformationSet, { count: number; stride: number }>()
  let stride = 1
  for (const set of players.flatMap((one) => one.sets)) {
    const count = set.actions.length
    if (count > 1) strides.set(set, { count, stride })
    stride *= count
  }
  return strides
}

/** Every combination in which these actions are taken, whatever is done elsewhere. */
function* profilesWith(strides: Strides, taken: Play['taken']): Generator<number> {
  const free = [...strides].flatMap(([set, one]) => (taken.has(set) ? [] : [one]))
  const fixed = [...taken].reduce(
    (sum, [set, action]) => sum + action * (strides.get(set)?.stride ?? 0),
    0,
  )
  const total = free.reduce((product, { count }) => product * count, 1)
  for (let place = 0; place < total; place++) {
    let [rest, profile] = [place, fixed]
    for (const { count, stride } of free) {
      profile += (rest % count) * stride
      rest = Math.floor(rest / count)
    }
    yield profile
  }
}
