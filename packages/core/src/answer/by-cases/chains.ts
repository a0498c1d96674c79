/**
 * Where a chain of moves leads to a goal, in all readings at once: each step is one from which all
 * who move gain, alone or together, and leads to a state in which every gain is answered.
 *
 * First it is asked where the last step can be taken at all (`last-step.ts`): elsewhere there is no
 * chain. Then states are visited from today on, each with the readings in which it is reached,
 * until nothing new is or the goal is reached in all readings left.
 */
import { always, type Diagram, never } from '../../base/diagram.ts'
import { has, type State } from '../../game/game.ts'
import type { Formula } from '../../model/model.ts'
import { goalOf } from '../truth.ts'
import { heldTester } from './held.ts'
import { everywhere, nowhere } from './kinds.ts'
import { whereLastStep } from './last-step.ts'
import { TooManyCases } from './open-questions.ts'
import { goalOver } from './pairs.ts'
import type { ByCases, Place } from './place.ts'
import { watchOfNoPlan } from './plans.ts'
import { forEachStep, settlingOrder } from './steps.ts'

/** More states than these are not visited. */
const visitsMax = 2 ** 14

interface Asked {
  readonly here: Place
  readonly want: Formula
  /** Elsewhere it does not matter what comes out. */
  readonly within: Diagram
}

/** Throws `TooManyCases` where too much would have to be looked at. */
export function whereChained(cases: ByCases, asked: Asked): Diagram {
  const { here, want, within } = asked
  const { diagrams } = cases.lists.open
  if (within === never || has(goalOf(cases.readings.model, want).states, here.today)) return within
  const { fromToday, possible } = whereLastStep(cases, asked)
  const rest = diagrams.and(possible, diagrams.not(fromToday))
  return diagrams.or(fromToday, whereVisited(cases, { ...asked, within: rest }))
}

/** States from today on, each with the readings in which it is reached, until nothing is new. */
function whereVisited(cases: ByCases, { here, want, within }: Asked): Diagram {
  const { lists } = cases
  const { diagrams } = lists.open
  const { outcome } = goalOver(lists.model, want)
  const isHeld = heldTester(lists, here, watchOfNoPlan(lists))
  const settling = { lists, order: settlingOrder(lists) }
  /** Where a state is reached, or was entered and found not to hold: it is done with there. */
  const done = new Map<State, Diagram>([[here.today, always]])
  const waiting = new Map<State, Diagram>([[here.today, within]])
  let left = within
  let visits = 0
  /** Where a state is newly arrived at. */
  const arriving = (to: State, where: Diagram): Diagram => {
    const before = done.get(to) ?? never
    const entered = diagrams.and(where, left, diagrams.not(before))
    if (entered === never) return never
    done.set(to, diagrams.or(before, entered))
    return isHeld(to, entered)
  }
  const finish = (to: State, where: Diagram): void => {
    left = diagrams.and(left, diagrams.not(arriving(to, where)))
  }
  const goOn = (to: State, where: Diagram): void => {
    const more = arriving(to, where)
    if (more === never) return
    const before = waiting.get(to) ?? never
    waiting.delete(to) // Put at the end, to be gone on from once.
    waiting.set(to, diagrams.or(before, more))
  }
  /** Into the goal first: what leads there need not be gone on from elsewhere. */
  const visit = (from: State, where: Diagram): void => {
    const comesOut = (as: number) => (known: number, value: State) => outcome(known, value) === as
    const asked = { from, once: here }
    forEachStep(settling, { ...asked, where, leavesOut: comesOut(nowhere) }, finish)
    const rest = diagrams.and(where, left)
    if (rest === never) return
    forEachStep(settling, { ...asked, where: rest, leavesOut: comesOut(everywhere) }, goOn)
  }
  for (const [from, where] of waiting) {
    waiting.delete(from)
    const fresh = diagrams.and(where, left)
    if (fresh === never) continue
    if (++visits > visitsMax) throw new TooManyCases('visits')
    cases.spend(1)
    visit(from, fresh)
  }
  return diagrams.and(within, diagrams.not(left))
}
