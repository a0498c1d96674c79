/**
 * Where the last step into a goal can be taken at all: some state outside it holds, some state
 * inside holds too, and all who move from the one to the other gain. In every other reading no
 * chain leads there, wherever it starts.
 *
 * Both states are looked for at once, block by block: of each one option is settled after the
 * other. Blocks are left out as soon as, in every reading still asked about, they are impossible,
 * one who must move finds nothing to gain, or somebody leaves every state of theirs by turning one
 * option, whatever one other actor does then. Where too many blocks are left, those not looked at
 * are taken to be found: what comes out may say too much, and never too little.
 */
import { at } from '../../base/assert.ts'
import { bitsOf } from '../../base/bits.ts'
import { type Diagram, never } from '../../base/diagram.ts'
import { optionPlaces, type State } from '../../game/game.ts'
import type { Formula } from '../../model/model.ts'
import { heldTester } from './held.ts'
import { everywhere, kindsOf, nowhere, open } from './kinds.ts'
import type { Block, Lists } from './lists.ts'
import { someWorld } from './open-questions.ts'
import type { ByCases, Place } from './place.ts'
import { watchOfNoPlan } from './plans.ts'
import { forEachStep, settlingOrder } from './steps.ts'

/** More pairs of blocks are not looked at. */
const pairsMax = 2 ** 10

interface Asked {
  readonly here: Place
  readonly want: Formula
  /** Elsewhere it does not matter what comes out. */
  readonly within: Diagram
}

/** Today, too, may be where the last step starts, whether it holds or not. */
export function whereLastStep(cases: ByCases, asked: Asked, max: number = pairsMax): Diagram {
  const { diagrams } = cases.lists.open
  const fromToday = stepsFromToday(cases, asked, max)
  const rest = diagrams.and(asked.within, diagrams.not(fromToday))
  return diagrams.or(fromToday, stepsBetween(cases, { ...asked, within: rest }, max))
}

function goalKinds({ lists: { model } }: ByCases, want: Formula) {
  const places = optionPlaces(model)
  const kinds = kindsOf([want], places)
  const outcome = (known: number, value: State) => kinds.outcomes(kinds.kindOf(known, value))[0]
  return { outcome, options: kinds.options }
}

function stepsFromToday(cases: ByCases, { here, want, within }: Asked, max: number): Diagram {
  const { lists } = cases
  const { diagrams } = lists.open
  const { outcome, options } = goalKinds(cases, want)
  const isHeld = heldTester(lists, here, watchOfNoPlan(lists))
  let found: Diagram = never
  let blocks = 0
  forEachStep(
    { lists, order: goalFirst(settlingOrder(lists), options) },
    {
      from: here.today,
      once: here,
      where: within,
      leavesOut: (known, value) => ++blocks > max || outcome(known, value) === nowhere,
    },
    (to, where) => {
      const left = diagrams.and(where, diagrams.not(found))
      if (left === never) return
      cases.spend(1)
      found = diagrams.or(found, isHeld(to, left))
    },
  )
  return blocks > max ? within : found
}

/** Two blocks in which the same options are settled: one outside the goal, one inside. */
interface Pair {
  readonly known: number
  readonly from: State
  readonly to: State
}

/** Ever more options are settled, until too many blocks would be left. */
function stepsBetween(cases: ByCases, asked: Asked, max: number): Diagram {
  const search = pairsSearched(cases, asked)
  let within = asked.within
  for (let depth = 1; depth <= cases.lists.frame.optionCount && within !== never; depth++) {
    const found = search(depth, within, max)
    if (found === undefined) break
    within = found
  }
  return within
}

/** Where pairs of blocks are left once so many options are settled; undefined where too many are. */
function pairsSearched(cases: ByCases, { here, want }: Asked) {
  const { lists } = cases
  const { frame, rules } = lists
  const { diagrams } = lists.open
  const { outcome, options } = goalKinds(cases, want)
  const next = nextOption(lists, goalFirst(settlingOrder(lists), options))
  const leaving = leavingOf(lists, here)
  const isHeld = heldTester(lists, here, watchOfNoPlan(lists))
  let [found, blocks, blocksMax, last]: [Diagram, number, number, number] = [never, 0, 0, 0]
  /** Options are settled alike first, and as they are today: fewer must move then. */
  const search = (depth: number, pair: Pair, where: Diagram): void => {
    const { known, from, to } = pair
    if (depth === last) {
      const isWhole = depth === frame.optionCount
      found = diagrams.or(found, isWhole ? isHeld(from, isHeld(to, where)) : where)
      return
    }
    const option = next(pair, where)
    const bit = 1 << option
    const today = here.today & bit
    const other = today ^ bit
    for (const [before, after] of [
      [today, today],
      [other, other],
      [today, other],
      [other, today],
    ] as const) {
      if (before !== after && ((before === 0 ? here.onceNo : here.onceYes) & bit) !== 0) continue
      const settled = { known: known | bit, from: from | before, to: to | after }
      const left = leftIn(settled, option, diagrams.and(where, diagrams.not(found)))
      if (left !== never && ++blocks <= blocksMax) search(depth + 1, settled, left)
    }
  }
  const leftIn = (pair: Pair, option: number, where: Diagram): Diagram => {
    const { known, from, to } = pair
    if (outcome(known, to) === nowhere || outcome(known, from) === everywhere) return never
    let left = diagrams.and(where, rules.mayBePossible(known, from), rules.mayBePossible(known, to))
    for (const [actor, own] of frame.ownOptions.entries())
      if (((from ^ to) & own) !== 0 && left !== never)
        left = diagrams.and(left, whereMayGain(lists, actor, pair))
    for (const state of [to, from])
      if (left !== never) left = diagrams.and(left, diagrams.not(leaving(known, state, option)))
    return left
  }
  return (depth: number, within: Diagram, max: number): Diagram | undefined => {
    ;[found, blocks, blocksMax, last] = [never, 0, max, depth]
    search(0, { known: 0, from: 0, to: 0 }, within)
    cases.spend(blocks)
    return blocks > max ? undefined : found
  }
}

function goalFirst(order: readonly number[], goal: number): number[] {
  const isGoal = (option: number) => ((goal >>> option) & 1) === 1
  return [...order.filter(isGoal), ...order.filter((one) => !isGoal(one))]
}

/**
 * The option to settle next: one on which it hangs, in some reading left, whether one who must move
 * gains; else the first in an order.
 */
function nextOption({ frame, wants, open: questions }: Lists, order: readonly number[]) {
  return ({ known, from, to }: Pair, where: Diagram): number => {
    const world = someWorld(questions, where)
    for (const [actor, own] of frame.ownOptions.entries()) {
      if (((from ^ to) & own) === 0) continue
      const { kindOf, outcomes, listIn, optionsOf } = at(wants, actor)
      const [before, after] = [outcomes(kindOf(known, from)), outcomes(kindOf(known, to))]
      const deciding = listIn(world).find(
        (number) => after[number] !== before[number] || after[number] === open,
      )
      const unsettled = deciding === undefined ? 0 : at(optionsOf, deciding) & ~known
      if (unsettled !== 0) return order.find((option) => ((unsettled >>> option) & 1) === 1) ?? 0
    }
    return order.find((option) => ((known >>> option) & 1) === 0) ?? 0
  }
}

function whereMayGain({ wants, comparing }: Lists, actor: number, { known, from, to }: Pair) {
  const { kindOf } = at(wants, actor)
  return at(comparing, actor).mayBeAbove(kindOf(known, to), kindOf(known, from))
}

/**
 * Where somebody gains in every state of a block by turning one option of its own, and would still
 * have gained whatever one other actor did then. Only actors are looked at to whom the option just
 * settled matters: the others were looked at when it was not.
 */
function leavingOf(lists: Lists, here: Place) {
  const { frame, wants } = lists
  const { optionCount } = frame
  const { diagrams } = lists.open
  const known = new Map<number, Map<State, Diagram>>()
  const find = (settled: number, value: State, option: number): Diagram => {
    let leaving: Diagram = never
    for (const [actor, own] of frame.ownOptions.entries()) {
      if ((((own | at(wants, actor).options) >>> option) & 1) === 0) continue
      const bound = (value & here.onceYes) | (~value & here.onceNo)
      for (const turned of bitsOf(own & settled & ~bound))
        leaving = diagrams.or(
          leaving,
          whereLeft(lists, { actor, known: settled, value, turned: 1 << turned }),
        )
    }
    return leaving
  }
  return (settled: number, value: State, option: number): Diagram => {
    const key = settled * optionCount + option
    const byValue = known.get(key) ?? new Map<State, Diagram>()
    known.set(key, byValue)
    const before = byValue.get(value)
    if (before !== undefined) return before
    const made = find(settled, value, option)
    byValue.set(value, made)
    return made
  }
}

interface Turning extends Block {
  readonly actor: number
  readonly turned: number
}

/** Where the gain is one in every state of the block, and stays one whatever is replied. */
function whereLeft(
  { frame, wants, comparing, rules, open: { diagrams } }: Lists,
  { actor, known, value, turned }: Turning,
): Diagram {
  const { kindOf } = at(wants, actor)
  const { isSurelyAbove } = at(comparing, actor)
  const [before, after] = [kindOf(known, value), value ^ turned]
  let left = diagrams.and(
    rules.isSurelyPossible({ known, value: after }, turned),
    isSurelyAbove(kindOf(known, after), before, turned),
  )
  for (const [other, own] of frame.ownOptions.entries()) {
    if (left === never) break
    if (other === actor) continue
    const kind = kindOf(known & ~own, after & ~own)
    left = diagrams.and(left, isSurelyAbove(kind, before, turned | own))
  }
  return left
}
