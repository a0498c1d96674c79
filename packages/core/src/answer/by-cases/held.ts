/**
 * Where every gain in a state is answered, by the answers on which that hangs: the definition of
 * the plan's own test, taken apart into what hangs on one actor's list (would it gain?) and on two
 * (would the other's best reply take the gain away?).
 */
import { at } from '../../base/assert.ts'
import { always, type Diagram, never } from '../../base/diagram.ts'
import { type ActorIndex, changeable, type State, type Watch } from '../../game/game.ts'
import type { Once } from './best-replies.ts'
import type { Lists } from './lists.ts'

interface Asked {
  readonly state: State
  readonly watch: Watch
  /** Elsewhere it is not found to be held. */
  readonly within?: Diagram
}

/** The state is possible, and no actor has a gain that nobody answers by one best reply. */
export function isHeld(
  lists: Lists,
  here: Once,
  { state, watch, within = always }: Asked,
): Diagram {
  return heldTester(lists, here, watch)(state, within)
}

/** An actor, and the options of its own that it turns, as bits. */
interface Move {
  readonly actor: ActorIndex
  readonly turned: number
}

/** More moves than these are not tried before all others. */
const leaversMax = 40

/**
 * The same for one state after another. Most states that are not held are left by a move by which
 * one looked at before was left: these are tried first.
 */
export function heldTester(lists: Lists, here: Once, watch: Watch) {
  const { diagrams } = lists.open
  const { frame } = lists
  const leavers: Move[] = []
  const remember = (move: Move) => {
    const place = leavers.findIndex(
      ({ actor, turned }) => actor === move.actor && turned === move.turned,
    )
    if (place >= 0) leavers.splice(place, 1)
    leavers.unshift(move)
    leavers.length = Math.min(leavers.length, leaversMax)
  }
  return (state: State, within: Diagram): Diagram => {
    let held = diagrams.and(lists.isPossible(state), within)
    const tryMove = (actor: ActorIndex, turned: number) => {
      const to = (state ^ turned) >>> 0
      const gains = diagrams.and(held, lists.isAbove(actor, to, state), lists.isPossible(to))
      if (gains === never) return
      const gain = { actor, from: state, to, watch, where: gains }
      const before = held
      held = diagrams.and(held, diagrams.not(whereUnanswered(lists, here, gain)))
      if (held !== before) remember({ actor, turned })
    }
    for (const { actor, turned } of [...leavers]) {
      if (held === never) return never
      if (changeable(here, turned, state) === turned) tryMove(actor, turned)
    }
    for (let actor: ActorIndex = 0; actor < frame.actorCount; actor++) {
      const free = changeable(here, at(frame.ownOptions, actor), state)
      for (let turned = -free & free; turned !== 0; turned = (turned - free) & free) {
        if (held === never) return never
        tryMove(actor, turned)
      }
    }
    return held
  }
}

interface Gain {
  readonly actor: ActorIndex
  readonly from: State
  readonly to: State
  readonly watch: Watch
  /** What the mover itself broke, as bits; left out: everything that changed. */
  readonly broken?: number
  /** Where the move pays; elsewhere it does not matter what comes out. */
  readonly where: Diagram
}

/** Where nobody who sees the move has best replies that all leave the mover no better off. */
export function whereUnanswered(lists: Lists, here: Once, gain: Gain): Diagram {
  const { diagrams } = lists.open
  const { actor, from, to, watch, where, broken = from ^ to } = gain
  let left = where
  for (let other: ActorIndex = 0; other < lists.frame.actorCount && left !== never; other++) {
    if (other === actor) continue
    const seen = diagrams.and(left, isSeenBy(lists, { watch, broken, other }))
    if (seen === never) continue
    for (const { when, turns } of lists.bestReplies(other, to, here)) {
      let harmless = diagrams.and(seen, when)
      for (const turned of turns) {
        if (harmless === never) break
        harmless = diagrams.and(harmless, diagrams.not(lists.isAbove(actor, to ^ turned, from)))
      }
      left = diagrams.and(left, diagrams.not(harmless))
    }
  }
  return left
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
  let hidden: Diagram = always
  for (let rest = broken; rest !== 0 && hidden !== never; rest &= rest - 1) {
    const option = 31 - Math.clz32(rest & -rest)
    if ((((watch.seenBy[option] ?? 0) >>> other) & 1) === 1)
      hidden = diagrams.and(hidden, isHidden(at(model.options, option).id))
  }
  return diagrams.not(hidden)
}
