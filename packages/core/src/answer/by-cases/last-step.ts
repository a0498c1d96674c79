/**
 * Where the last step into a goal can be taken at all: some state outside it holds, some state
 * inside holds too, and all who move from the one to the other gain. In every other reading no
 * chain leads there, wherever it starts.
 *
 * Both states are looked for at once (`pairs.ts`). Where too many pairs would be looked at, those
 * left are taken to be found: what comes out may say too much, and never too little.
 */
import { type Diagram, never } from '../../base/diagram.ts'
import { isPassable, moversBetween } from '../../game/game.ts'
import type { Formula } from '../../model/model.ts'
import { heldTester } from './held.ts'
import { nowhere } from './kinds.ts'
import { leavingOf } from './leaving.ts'
import { goalFirst, goalOver, pairsSearched } from './pairs.ts'
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

/** Where today is left for the goal at once, and where the last step can be taken from anywhere. */
export interface LastStep {
  readonly fromToday: Diagram
  readonly possible: Diagram
}

/** Today may be where the last step starts whether it holds or not. */
export function whereLastStep(cases: ByCases, asked: Asked, max: number = pairsMax): LastStep {
  const { diagrams } = cases.lists.open
  const fromToday = stepsFromToday(cases, asked, max)
  const rest = diagrams.and(asked.within, diagrams.not(fromToday ?? never))
  if (fromToday === undefined) return { fromToday: never, possible: rest }
  const elsewhere = stepsFromElsewhere(cases, { ...asked, within: rest }, max)
  return { fromToday, possible: diagrams.or(fromToday, elsewhere) }
}

/** Undefined where too many blocks would be looked at. */
function stepsFromToday(
  cases: ByCases,
  { here, want, within }: Asked,
  max: number,
): Diagram | undefined {
  const { lists } = cases
  const { diagrams } = lists.open
  const { outcome, options } = goalOver(lists.model, want)
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
  return blocks > max ? undefined : found
}

/** Ever more options are settled, until too many pairs of blocks would be looked at. */
function stepsFromElsewhere(cases: ByCases, { here, want, within }: Asked, max: number): Diagram {
  const { lists } = cases
  const { diagrams } = lists.open
  const goal = goalOver(lists.model, want)
  const isHeld = heldTester(lists, here, watchOfNoPlan(lists))
  const leaving = leavingOf(lists, here)
  const search = pairsSearched(lists, {
    here,
    goal,
    order: goalFirst(settlingOrder(lists), goal.options),
    gaining: ({ from, to }) => moversBetween(lists.frame, from, to),
    remaining: ({ known, from, to }, option, where) => {
      let left = where
      for (const state of [to, from])
        if (left !== never) left = diagrams.and(left, diagrams.not(leaving(known, state, option)))
      return left
    },
    whole: ({ from, to }, where) =>
      isPassable({ ...lists.frame, ...here }, from, to) ? isHeld(from, isHeld(to, where)) : never,
  })
  let found = within
  for (let depth = 1; depth <= lists.frame.optionCount && found !== never; depth++) {
    const next = search({ depth, within: found, max })
    cases.spend(next.pairs)
    if (next.found === undefined) break
    found = next.found
  }
  return found
}
