/**
 * Where what comes out of a test needs no search: it is settled by comparing states in single
 * lists, by rules and by answers. A state that is left for a gain which nobody could take away,
 * whatever one other actor did, is such a case: no reply has to be looked for. Everything else that
 * asks for moves or replies is searched, a state that holds in particular.
 */
import { always, type Diagram, never } from '../../base/diagram.ts'
import { type ActorIndex, type State, type Watch, watchAt } from '../../game/game.ts'
import { type Amount, printAmount } from '../../model/model.ts'
import { type Leaf, stateNamed, whereMayBeReached } from './found.ts'
import { isSeenBy } from './held.ts'
import type { Lists } from './lists.ts'
import { type ByCases, type Place, placeText, stagesNamed } from './place.ts'
import { forEachMove, type Here, isEntered, isNashAt, isOpenStep, watchOfNoPlan } from './plans.ts'

/** Where the value of a function of the test language is read off. */
export function whereReadOff(cases: ByCases, test: Leaf, here: Place): Diagram {
  const { lists } = cases
  const { diagrams } = lists.open
  switch (test.kind) {
    case 'prefers':
    case 'pays':
    case 'fits':
    case 'enters':
      return always
    case 'nash':
      return diagrams.not(isNashAt(lists, here, stateNamed(cases, here, test.state)))
    case 'stable': {
      const state = stateNamed(cases, here, test.state)
      const impossible = diagrams.not(lists.isPossible(state))
      if (test.concept === undefined)
        return diagrams.or(
          impossible,
          whereLeft(lists, here, { state, watch: watchOfNoPlan(lists) }),
        )
      if (test.concept !== 'nash') return impossible
      const actor = cases.parts.names.actors.indexOf(test.actor ?? '')
      return diagrams.or(impossible, whereMoving(lists, here, { state, actor }))
    }
    case 'holds': {
      const { agreement, steps } = stagesNamed(cases, here, test)
      if (steps.length === 0) return always
      return whereUnheld(lists, here, { agreement, steps })
    }
    case 'self-enforcing':
      return never
    case 'reachable':
      return diagrams.not(whereMayBeReached(cases, test.want, { here, within: always }))
  }
}

type Counted = Exclude<Amount, { kind: 'share' | 'under' | 'without' }>

/** The same for what a number counts in a reading; found once for a place. */
export function whereNumberReadOff(cases: ByCases, amount: Counted, here: Place): Diagram {
  if (amount.kind === 'number') return always
  const key = `read off ${printAmount(amount)} ${placeText(here)}`
  const known = cases.found.get(key) ?? whereCountReadOff(cases, amount, here)
  cases.found.set(key, known)
  return known
}

function whereCountReadOff(
  cases: ByCases,
  amount: Exclude<Counted, { kind: 'number' }>,
  here: Place,
): Diagram {
  const { lists } = cases
  const { diagrams } = lists.open
  const { agreement, steps } = stagesNamed(cases, here, amount)
  if (steps.length === 0) return always
  if (amount.kind === 'durability') return never
  const against = amount.step ? 'step' : 'today'
  const entered = steps.map((step) => isEntered(lists, here, { step, against }))
  return diagrams.or(
    diagrams.not(diagrams.and(...entered)),
    whereUnheld(lists, here, { agreement, steps }),
  )
}

/** Where a step is open to nobody, or its state is left for a gain that nobody could take away. */
function whereUnheld(
  lists: Lists,
  here: Place,
  { agreement, steps }: ReturnType<typeof stagesNamed>,
): Diagram {
  const { diagrams } = lists.open
  return diagrams.or(
    ...steps.flatMap((step) => [
      diagrams.not(isOpenStep(lists, here, step)),
      whereLeft(lists, here, { state: step.to, watch: watchAt(agreement, step.reached) }),
    ]),
  )
}

interface Standing {
  readonly state: State
  readonly watch: Watch
}

/** Where somebody gains by a move that no single reply could make up for. */
function whereLeft(lists: Lists, here: Here, { state, watch }: Standing): Diagram {
  let left: Diagram = never
  for (let actor: ActorIndex = 0; actor < lists.frame.actorCount; actor++)
    forEachMove(lists, here, { actor, from: state }, (to) => {
      if (left === always) return
      left = lists.open.diagrams.or(
        left,
        whereBeyond(lists, here, { actor, from: state, to, watch }),
      )
    })
  return left
}

interface Leaving {
  readonly actor: ActorIndex
  readonly from: State
  readonly to: State
  readonly watch: Watch
}

/** Where the move is a gain that stays one, whatever one of those who see it could do then. */
export function whereBeyond(
  lists: Lists,
  here: Here,
  { actor, from, to, watch }: Leaving,
): Diagram {
  const { diagrams } = lists.open
  let beyond = diagrams.and(
    lists.isPossible(from),
    lists.isPossible(to),
    lists.isAbove(actor, to, from),
  )
  for (let other: ActorIndex = 0; other < lists.frame.actorCount && beyond !== never; other++) {
    if (other === actor) continue
    const unseen = diagrams.not(isSeenBy(lists, { watch, broken: from ^ to, other }))
    if (unseen === always) continue
    let kept: Diagram = beyond
    forEachMove(lists, here, { actor: other, from: to }, (reply) => {
      if (kept === never) return
      const impossible = diagrams.not(lists.isPossible(reply))
      kept = diagrams.and(kept, diagrams.or(impossible, lists.isAbove(actor, reply, from)))
    })
    beyond = diagrams.and(beyond, diagrams.or(unseen, kept))
  }
  return beyond
}

/** Where one actor, or any, gains by a move of its own. */
function whereMoving(
  lists: Lists,
  here: Here,
  { state, actor: only }: { readonly state: State; readonly actor: number },
): Diagram {
  const { diagrams } = lists.open
  let moving: Diagram = never
  for (let actor: ActorIndex = 0; actor < lists.frame.actorCount; actor++) {
    if (only >= 0 && only !== actor) continue
    forEachMove(lists, here, { actor, from: state }, (to) => {
      const gains = diagrams.and(lists.isPossible(to), lists.isAbove(actor, to, state))
      moving = diagrams.or(moving, gains)
    })
  }
  return moving
}
