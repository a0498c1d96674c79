/**
 * Where a state is held, and where a plan is entered and held, by the answers on which it hangs:
 * the definitions of the plan's own tests, taken apart into what hangs on one actor's list (would
 * it gain?) and on two (would the other's best reply take the gain away?).
 */
import { at } from '../../base/assert.ts'
import { bitsOf } from '../../base/bits.ts'
import { stepBudget } from '../../base/budget.ts'
import { always, type Diagram, never } from '../../base/diagram.ts'
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

/**
 * The state is possible, and no actor has a gain that nobody answers by one best reply. It is found
 * so within a region only, where one is given.
 */
export function isHeld(
  lists: Lists,
  here: Here,
  {
    state,
    watch,
    within = always,
  }: { readonly state: State; readonly watch: Watch; readonly within?: Diagram },
): Diagram {
  const { diagrams } = lists.open
  let held = diagrams.and(lists.isPossible(state), within)
  for (let actor: ActorIndex = 0; actor < lists.frame.actorCount; actor++)
    forEachMove(lists, here, { actor, from: state }, (to) => {
      if (held === never) return
      const move = { actor, from: state, to }
      const gains = diagrams.and(held, lists.isPossible(to), lists.isAbove(actor, to, state))
      if (gains === never) return
      const answered = isAnswered(lists, here, { move, watch, where: gains })
      held = diagrams.and(held, diagrams.or(diagrams.not(gains), answered))
    })
  return held
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

interface Gain {
  readonly move: { readonly actor: ActorIndex; readonly from: State; readonly to: State }
  readonly watch: Watch
  /** What the mover itself broke, as bits; left out: everything that changed. */
  readonly broken?: number
  /** Where the move pays; elsewhere it does not matter what comes out. */
  readonly where: Diagram
}

/** Where somebody who sees the move has best replies that all leave the mover no better off. */
export function isAnswered(lists: Lists, here: Once, gain: Gain): Diagram {
  const { diagrams } = lists.open
  const { move, watch, where, broken = move.from ^ move.to } = gain
  const { actor, from, to } = move
  let answered: Diagram = never
  for (let other: ActorIndex = 0; other < lists.frame.actorCount; other++) {
    if (other === actor) continue
    const rest = diagrams.and(where, diagrams.not(answered))
    if (rest === never) return always
    const seen = isSeenBy(lists, { watch, broken, other })
    if (diagrams.and(rest, seen) === never) continue
    const replies = lists
      .bestReplies(other, to, here)
      .map(({ when, turns }) =>
        diagrams.and(
          when,
          ...turns.map((turned) => diagrams.not(lists.isAbove(actor, to ^ turned, from))),
        ),
      )
    answered = diagrams.or(answered, diagrams.and(seen, diagrams.or(...replies)))
  }
  return answered
}

/** Does the other see one of the options that were broken? */
export function isSeenBy(
  { model, open, isHidden }: Lists,
  {
    watch,
    broken,
    other,
  }: { readonly watch: Watch; readonly broken: number; readonly other: ActorIndex },
): Diagram {
  const { diagrams } = open
  return diagrams.or(
    ...bitsOf(broken)
      .filter((option) => (((watch.seenBy[option] ?? 0) >>> other) & 1) === 1)
      .map((option) => diagrams.not(isHidden(at(model.options, option).id))),
  )
}
