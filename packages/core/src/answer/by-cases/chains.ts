/**
 * Where a chain of moves leads to a goal, in all readings at once: each step is one from which all
 * who move gain, alone or together, and leads to a state in which every gain is answered.
 *
 * First it is asked where the last step can be taken at all (`last-step.ts`): elsewhere there is no
 * chain. Then states are visited from today on, each with the readings in which it is reached, until
 * nothing new is or the goal is reached in all readings left.
 */
import { always, type Diagram, never } from '../../base/diagram.ts'
import { has, type State } from '../../game/game.ts'
import type { Formula } from '../../model/model.ts'
import type { Goal } from '../../subjects/plan/plan.ts'
import { goalOf } from '../truth.ts'
import { heldTester } from './held.ts'
import { whereLastStep } from './last-step.ts'
import { TooManyCases } from './open-questions.ts'
import type { ByCases, Place } from './place.ts'
import { watchOfNoPlan } from './plans.ts'
import { forEachStep, settlingOrder } from './steps.ts'

/** More states than these are not visited. */
const visitsMax = 2_048

interface Asked {
  readonly here: Place
  readonly want: Formula
  /** Elsewhere it does not matter what comes out. */
  readonly within: Diagram
}

/** Throws `TooManyCases` where too much would have to be looked at. */
export function whereChained(cases: ByCases, asked: Asked): Diagram {
  const goal = goalOf(cases.readings.model, asked.want)
  if (asked.within === never || has(goal.states, asked.here.today)) return asked.within
  return visited(cases, { ...asked, within: whereLastStep(cases, asked) }, goal)
}

/** States from today on, each with the readings in which it is reached, until nothing is new. */
function visited(cases: ByCases, { here, within }: Asked, goal: Goal): Diagram {
  const { lists } = cases
  const { diagrams } = lists.open
  const isHeld = heldTester(lists, here, watchOfNoPlan(lists))
  const settling = { lists, order: settlingOrder(lists) }
  /** Where a state is reached, or was entered and found not to hold: it is done with there. */
  const done = new Map<State, Diagram>([[here.today, always]])
  const waiting = new Map<State, Diagram>([[here.today, within]])
  let left = within
  let visits = 0
  const arrive = (to: State, where: Diagram): void => {
    const before = done.get(to) ?? never
    const entered = diagrams.and(where, left, diagrams.not(before))
    if (entered === never) return
    done.set(to, diagrams.or(before, entered))
    const arriving = isHeld(to, entered)
    if (has(goal.states, to)) left = diagrams.and(left, diagrams.not(arriving))
    else if (arriving !== never) {
      const more = diagrams.or(waiting.get(to) ?? never, arriving)
      waiting.delete(to) // Put at the end, to be gone on from once.
      waiting.set(to, more)
    }
  }
  for (const [from, where] of waiting) {
    waiting.delete(from)
    const fresh = diagrams.and(where, left)
    if (fresh === never) continue
    if (++visits > visitsMax) throw new TooManyCases('visits')
    cases.spend(1)
    forEachStep(settling, { from, once: here, where: fresh }, arrive)
  }
  return diagrams.and(within, diagrams.not(left))
}
