/**
 * What the others can bring about together, for all states at once: the least value that any
 * sequence of their moves (or of their improvements) leads to, staying included.
 *
 * The rule of the graph model is that no actor moves twice in succession; it may move again later
 * (Fang, Hipel and Kilgour 1993, chapter 4). An actor's own moves are transitive here, because a
 * move changes any set of its options at once and only single options are irreversible; so are its
 * improvements. Two moves in succession by one actor are then one move of that actor, or none at
 * all where they cancel out. Hence every end of a free sequence is the end of a legal one, or the
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
import { highestRank, lowerOverOptions, lowerOverOwn } from './cubes.ts'
import { type Improvements, lowerOverImprovements } from './improvements.ts'
import type { ActorIndex, Frame, Game } from './layout.ts'

/** The least value that these actors' moves lead to, whatever they prefer. */
export function lowestByMoves(
  frame: Frame,
  values: Int32Array,
  others: readonly ActorIndex[],
): Int32Array {
  const lowest = values.slice()
  // With every combination feasible the options are independent: one round is the closure.
  if (frame.stateCount === frame.rawStateCount) {
    const options = others.reduce((set, actor) => set | at(frame.ownOptions, actor), 0)
    lowerOverOptions(frame, lowest, options)
    return lowest
  }
  let sum = blockInfeasible(frame, lowest)
  untilQuiet(others, (actor) => {
    lowerOverOwn(frame, lowest, actor)
    const before = sum
    sum = blockInfeasible(frame, lowest)
    return sum.low !== before.low || sum.high !== before.high
  })
  return lowest
}

/** The least value that the others' improvements lead to, each at the state where it moves. */
export function lowestByImprovements(
  game: Game,
  values: Int32Array,
  focal: ActorIndex,
  improvements: Improvements,
): Int32Array {
  const { frame } = game
  const lowest = values.slice()
  untilQuiet(opponents(frame, focal), (actor) => {
    const order = improvements[actor]
    return order !== undefined && lowerOverImprovements(frame, order, lowest, actor)
  })
  return lowest
}

/** Everyone else who owns anything. */
export function opponents(frame: Frame, focal: ActorIndex): ActorIndex[] {
  return Array.from({ length: frame.actorCount }, (_, actor) => actor).filter(
    (actor) => actor !== focal && frame.ownOptions[actor] !== 0,
  )
}

/** Lets each actor act in turn until all of them in succession change nothing. */
function untilQuiet(actors: readonly ActorIndex[], act: (actor: ActorIndex) => boolean): void {
  // An actor's own minimum is complete after one turn, so the last to change may be left out.
  let lastToChange: ActorIndex | undefined
  for (let turn = 0; actors.length > 0; turn++) {
    const actor = actors[turn % actors.length]
    if (actor === undefined || actor === lastToChange) return
    if (act(actor) || lastToChange === undefined) lastToChange = actor
  }
}

/**
 * Nobody can stop in an infeasible state: its value is set to one that never wins. Returns the sum
 * of all other values, in halves so that it is exact. Values only ever fall, so two sums are the
 * same exactly when nothing fell between them.
 */
function blockInfeasible(frame: Frame, values: Int32Array): { low: number; high: number } {
  // Imported names are looked up anew each time in some surroundings; this loop is hot.
  const never = highestRank
  let low = 0
  let high = 0
  for (let w = 0; w < frame.feasible.length; w++) {
    const word = frame.feasible[w] ?? 0
    const end = Math.min(values.length, 32 * w + 32)
    let lowHere = 0
    let highHere = 0
    for (let state = 32 * w; state < end; state++) {
      // All ones where the state is feasible, else zero: a branch would be mispredicted too often.
      const kept = -((word >>> (state & 31)) & 1)
      const value = (values[state] ?? 0) & kept
      lowHere = (lowHere + (value & 0xffff)) | 0
      highHere = (highHere + (value >> 16)) | 0
      values[state] = value | (never & ~kept)
    }
    low += lowHere
    high += highHere
  }
  return { low, high }
}
