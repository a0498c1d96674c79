/**
 * What the others can bring about together, for all states at once: the least value that any
 * sequence of their moves (or of their improvements) leads to, staying included.
 *
 * The rule of the graph model is that no actor moves twice in succession; it may move again later
 * (Fang, Hipel and Kilgour 1993, chapter 4). Without conditions an actor's own moves are
 * transitive, because a move changes any set of its options at once and only single options are
 * irreversible; so are its improvements. (Where they need not be, `given-moves.ts` keeps the rule
 * itself.) Two moves in succession by one actor are then one move of that actor, or none at all
 * where they cancel out. Hence every end of a free sequence is the end of a legal one, or the
 * start, and plain closure computes the same minimum.
 *
 * The start counts as reached. It changes no verdict: what is asked is always whether a value at
 * or below the rank of some state s is reached from an improvement t on s, and the value of t is
 * at least its own rank, above that of s.
 *
 * Different actors move in steps, so every state between must be feasible. One actor after the
 * other takes the minimum over its own cube, and they go round until nothing falls any more.
 */

import { at } from '../base/assert.ts'
import { type Kernel, kernelHere, type Walk } from '../kernel/kernel.ts'
import { lowerOverOwn, waysOf } from './cubes.ts'
import { lowerInTurn } from './given-moves.ts'
import type { Improvements } from './improvements.ts'
import type { ActorIndex, Frame, Game } from './layout.ts'
import { hasGivenMoves } from './moves.ts'

/** The least value that these actors' moves lead to, whatever they prefer. */
export function lowestByMoves(
  frame: Frame,
  values: Int32Array,
  others: readonly ActorIndex[],
): Int32Array {
  return kernelHere().copied(values, (lowest) => {
    lowerByMoves(frame, lowest, others)
    return lowest.slice()
  })
}

/** The same, in place. */
export function lowerByMoves(
  frame: Frame,
  values: Int32Array,
  others: readonly ActorIndex[],
  kernel: Kernel = kernelHere(),
): void {
  if (hasGivenMoves(frame)) {
    lowerInTurn(frame, values, others, () => true)
    return
  }
  // With every combination feasible the options are independent: one round is the closure.
  if (frame.stateCount === frame.rawStateCount) {
    const options = others.reduce((set, actor) => set | at(frame.ownOptions, actor), 0)
    kernel.spread(values, waysOf(frame, options), 'lesser')
    return
  }
  let sum = kernel.block(values, frame.feasible)
  const act = (actor: ActorIndex) => {
    lowerOverOwn(frame, values, actor, kernel)
    const before = sum
    sum = kernel.block(values, frame.feasible)
    return sum.low !== before.low || sum.high !== before.high
  }
  untilQuiet(others, act, (actor, other) => areRuledTogether(frame, actor, other))
}

/**
 * Lowers each value, in place, to the least that the improvements of all but the focal actor lead
 * to, each at the state where it moves.
 */
export function lowerByImprovements(
  game: Pick<Game, 'frame' | 'ranks'>,
  values: Int32Array,
  { focal, improvements }: { readonly focal: ActorIndex; readonly improvements: Improvements },
  kernel: Kernel = kernelHere(),
): void {
  const { frame } = game
  if (hasGivenMoves(frame)) {
    lowerInTurn(frame, values, opponents(frame, focal), (actor, from, to) => {
      const ranks = at(game.ranks, actor)
      return at(ranks, to) > at(ranks, from)
    })
    return
  }
  if (frame.stateCount < frame.rawStateCount) kernel.block(values, frame.feasible)
  const disturbs = (actor: ActorIndex, other: ActorIndex) =>
    areRuledTogether(frame, actor, other) ||
    areEntangled(at(improvements, actor), at(improvements, other))
  const act = (actor: ActorIndex) => kernel.improve(values, at(improvements, actor))
  untilQuiet(opponents(frame, focal), act, disturbs)
}

/** Everyone else who owns anything, or in state form has a move. */
export function opponents(frame: Frame, focal: ActorIndex): ActorIndex[] {
  const canMove = (actor: ActorIndex) =>
    frame.arcs === undefined
      ? frame.ownOptions[actor] !== 0
      : at(frame.arcs, actor).targets.length > 0
  return Array.from({ length: frame.actorCount }, (_, actor) => actor).filter(
    (actor) => actor !== focal && canMove(actor),
  )
}

// Does what one of two actors does bear on what the other can or would do? Where it does not, what
// both bring about is every setting that one of them reaches with every setting that the other
// does, whoever moves first: where no rule speaks of options of both, a state is feasible when
// either's setting is. So what is complete for one of them stays complete when the other acts.

function areRuledTogether(frame: Frame, a: ActorIndex, b: ActorIndex): boolean {
  return ((at(frame.ruledTogether, a) >>> b) & 1) === 1
}

function areEntangled(a: Walk, b: Walk): boolean {
  return (a.context & b.own) !== 0 || (b.context & a.own) !== 0
}

/**
 * Lets the actors act in turn, until none would change anything. An actor's own minimum is complete
 * after its turn, until another that disturbs it has changed something.
 */
function untilQuiet(
  actors: readonly ActorIndex[],
  act: (actor: ActorIndex) => boolean,
  disturbs: (actor: ActorIndex, other: ActorIndex) => boolean,
): void {
  const open = new Set(actors)
  while (open.size > 0)
    for (const actor of actors) {
      if (!open.delete(actor) || !act(actor)) continue
      for (const other of actors) if (other !== actor && disturbs(actor, other)) open.add(other)
    }
}
