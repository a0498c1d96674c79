/**
 * Where a state is held, and where a plan is entered and held, by the answers on which it hangs:
 * the definitions of the plan's own tests, taken apart into what hangs on one actor's list (would
 * it gain?) and on two (would the other's best reply take the gain away?).
 */
import { bitsOf } from '../../base/bits.ts'
import { stepBudget } from '../../base/budget.ts'
import { type Diagram, never } from '../../base/diagram.ts'
import {
  type ActorIndex,
  type Agreement,
  agreementOf,
  forEachOwnMove,
  isPassable,
  moversBetween,
  observersIn,
  ordersOf,
  type State,
  type Step,
  stepsOf,
  type Watch,
  watchAt,
  watchOutside,
} from '../../game/game.ts'
import { type PlanName, planNamed, planText } from '../../model/model.ts'
import { planWithout } from '../reading.ts'
import type { Once } from './best-replies.ts'
import { isHeld } from './held.ts'
import type { Lists } from './lists.ts'

/** Where a test stands: what today is, what cannot be undone, what plans have lost. */
export interface Here extends Once {
  readonly today: State
  readonly without: Readonly<Record<string, readonly string[]>>
}

/** Are both states possible, and does the actor rank the first above the second? */
export function ranksAbove(
  { open: { diagrams }, isPossible, isAbove }: Lists,
  actor: ActorIndex,
  [state, other]: readonly [State, State],
): Diagram {
  return diagrams.and(isPossible(state), isPossible(other), isAbove(actor, state, other))
}

/** A plan's steps from today on in the order of the file, and the plan as agreed with all seen. */
export function stepsIn(
  lists: Lists,
  here: Here,
  name: PlanName,
): { readonly agreement: Agreement; readonly steps: readonly Step[] } {
  const { model, frame } = lists
  const plan = planNamed(model, name)
  const reduced = plan && planWithout(plan, here.without[planText(name)] ?? [])
  const agreement = reduced
    ? agreementOf(model, frame, reduced, new Set())
    : { id: planText(name), stages: [], observedBy: new Uint32Array(0) }
  const [first = []] = ordersOf(agreement, stepBudget()).orders
  return { agreement, steps: stepsOf(agreement, here.today, first) }
}

/** Can the step be taken at all? */
export function isOpenStep(lists: Lists, here: Here, { from, to }: Step): Diagram {
  const { isPossible, frame, open } = lists
  if (!isPassable({ ...frame, ...here }, from, to)) return never
  return open.diagrams.and(isPossible(from), isPossible(to))
}

/** Do all who move gain against the state before, or against today? */
export function isEntered(
  lists: Lists,
  here: Here,
  { step, against }: { readonly step: Step; readonly against: 'step' | 'today' },
): Diagram {
  const { diagrams } = lists.open
  const before = against === 'step' ? step.from : here.today
  const movers = bitsOf(moversBetween(lists.frame, step.from, step.to))
  return diagrams.and(
    isOpenStep(lists, here, step),
    lists.isPossible(before),
    ...movers.map((actor) => ranksAbove(lists, actor, [step.to, before])),
  )
}

/** Is every gain in the state of a step answered, and can it be reached? */
export function isHeldStep(
  lists: Lists,
  here: Here,
  { agreement, step }: { readonly agreement: Agreement; readonly step: Step },
): Diagram {
  const open = isOpenStep(lists, here, step)
  if (open === never) return never
  const watch = watchAt(agreement, step.reached)
  return lists.open.diagrams.and(open, isHeld(lists, here, { state: step.to, watch }))
}

/** Who would see an option change where no plan is in force. */
export function watchOfNoPlan({ model }: Lists): Watch {
  return watchOutside(observersIn(model, new Set()))
}

/** Does no actor gain by an own move, whatever the others do then? */
export function isNashAt(lists: Lists, here: Here, state: State): Diagram {
  const { diagrams } = lists.open
  let stays = lists.isPossible(state)
  for (let actor: ActorIndex = 0; actor < lists.frame.actorCount; actor++)
    forEachMove(lists, here, { actor, from: state }, (to) => {
      if (stays === never) return
      const gains = diagrams.and(lists.isPossible(to), lists.isAbove(actor, to, state))
      stays = diagrams.and(stays, diagrams.not(gains))
    })
  return stays
}

/** Every own move, to possible states and others. */
export function forEachMove(
  { anyState }: Lists,
  { onceYes, onceNo }: Here,
  { actor, from }: { readonly actor: ActorIndex; readonly from: State },
  visit: (to: State) => void,
): void {
  forEachOwnMove({ ...anyState, onceYes, onceNo }, actor, from, visit)
}
