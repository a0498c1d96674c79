/**
 * Steps into a goal from wherever: a state outside it and one inside are looked for at once, block
 * by block. Of both the same option is settled at a time, and a pair of blocks is left out as soon
 * as, in every reading still asked about, one of them is impossible or lies on the wrong side, or
 * one who must gain finds nothing to gain between them.
 */
import { at } from '../../base/assert.ts'
import { bitsOf } from '../../base/bits.ts'
import { type Diagram, never } from '../../base/diagram.ts'
import { optionPlaces, type State } from '../../game/game.ts'
import type { Formula, Model } from '../../model/model.ts'
import type { Once } from './best-replies.ts'
import { everywhere, kindsOf, nowhere, open } from './kinds.ts'
import type { Lists } from './lists.ts'
import { someWorld } from './open-questions.ts'

/** A goal by how it comes out in blocks of states, and the options on which that hangs. */
export interface GoalOver {
  readonly outcome: (known: number, value: State) => number | undefined
  readonly options: number
}

export function goalOver(model: Model, want: Formula): GoalOver {
  const kinds = kindsOf([want], optionPlaces(model))
  const outcome = (known: number, value: State) => kinds.outcomes(kinds.kindOf(known, value))[0]
  return { outcome, options: kinds.options }
}

/** The options of a goal before all others. */
export function goalFirst(order: readonly number[], goal: number): number[] {
  const isGoal = (option: number) => ((goal >>> option) & 1) === 1
  return [...order.filter(isGoal), ...order.filter((one) => !isGoal(one))]
}

/** Two blocks in which the same options are settled: one outside the goal, one inside. */
export interface Pair {
  readonly known: number
  readonly from: State
  readonly to: State
}

interface Asked {
  readonly here: Once & { readonly today: State }
  readonly goal: GoalOver
  /** The options that are settled, those first that are settled first where nothing else says. */
  readonly order: readonly number[]
  /** Who must gain, as bits. */
  readonly gaining: (pair: Pair) => number
  /** Of a pair in which an option was just settled, the readings that are left. */
  readonly remaining?: (pair: Pair, option: number, where: Diagram) => Diagram
  /** The same once all are settled. */
  readonly whole?: (pair: Pair, where: Diagram) => Diagram
}

interface Limits {
  /** So many options are settled. */
  readonly depth: number
  readonly within: Diagram
  /** No more pairs than these are looked at. */
  readonly max: number
}

/** Where pairs are left; undefined where too many would be looked at. */
interface Found {
  readonly found: Diagram | undefined
  readonly pairs: number
}

export function pairsSearched(lists: Lists, asked: Asked): (limits: Limits) => Found {
  const { here, order, remaining, whole } = asked
  const { diagrams } = lists.open
  const next = nextOption(lists, asked)
  const isLeft = leftIn(lists, asked)
  return ({ depth: last, within, max }) => {
    let [found, pairs]: [Diagram, number] = [never, 0]
    /** Options are settled alike first, and as they are today: fewer must move then. */
    const search = (depth: number, pair: Pair, where: Diagram): void => {
      if (depth === last) {
        const isWhole = depth === order.length && whole !== undefined
        found = diagrams.or(found, isWhole ? whole(pair, where) : where)
        return
      }
      const option = next(pair, where)
      for (const settled of settledIn(here, pair, option)) {
        let left = isLeft(settled, diagrams.and(where, diagrams.not(found)))
        if (left !== never && remaining) left = remaining(settled, option, left)
        if (left !== never && ++pairs <= max) search(depth + 1, settled, left)
      }
    }
    search(0, { known: 0, from: 0, to: 0 }, within)
    return { found: pairs > max ? undefined : found, pairs }
  }
}

/** A pair with one more option settled, in every way that a step may turn it. */
function settledIn({ today, onceYes, onceNo }: Asked['here'], pair: Pair, option: number): Pair[] {
  const bit = 1 << option
  const usual = today & bit
  const other = usual ^ bit
  const ways = [
    [usual, usual],
    [other, other],
    [usual, other],
    [other, usual],
  ] as const
  return ways.flatMap(([before, after]) =>
    before !== after && ((before === 0 ? onceNo : onceYes) & bit) !== 0
      ? []
      : [{ known: pair.known | bit, from: pair.from | before, to: pair.to | after }],
  )
}

function leftIn(lists: Lists, { goal: { outcome }, gaining }: Asked) {
  const { wants, comparing, rules } = lists
  const { diagrams } = lists.open
  return (pair: Pair, where: Diagram): Diagram => {
    const { known, from, to } = pair
    if (outcome(known, to) === nowhere || outcome(known, from) === everywhere) return never
    let left = diagrams.and(where, rules.mayBePossible(known, from), rules.mayBePossible(known, to))
    for (const actor of bitsOf(gaining(pair))) {
      if (left === never) break
      const { kindOf } = at(wants, actor)
      const gains = at(comparing, actor).mayBeAbove(kindOf(known, to), kindOf(known, from))
      left = diagrams.and(left, gains)
    }
    return left
  }
}

/**
 * The option to settle next: one on which it hangs, in some reading left, whether one who must gain
 * does; else the first in the order.
 */
function nextOption({ wants, open: questions }: Lists, { order, gaining }: Asked) {
  const firstOf = (options: number) => order.find((option) => ((options >>> option) & 1) === 1)
  return (pair: Pair, where: Diagram): number => {
    const { known, from, to } = pair
    const world = someWorld(questions, where)
    for (const actor of bitsOf(gaining(pair))) {
      const { kindOf, outcomes, listIn, optionsOf } = at(wants, actor)
      const [before, after] = [outcomes(kindOf(known, from)), outcomes(kindOf(known, to))]
      const deciding = listIn(world).find(
        (number) => after[number] !== before[number] || after[number] === open,
      )
      const option = deciding === undefined ? undefined : firstOf(at(optionsOf, deciding) & ~known)
      if (option !== undefined) return option
    }
    return firstOf(~known) ?? 0
  }
}
