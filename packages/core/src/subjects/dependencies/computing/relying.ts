/**
 * On whom an actor depends: on another where one of its statements turns on an option of that
 * other. Told is the most important such statement. Above it stands nothing that the other could
 * change, so whatever the other does about it decides for the actor, for better or worse.
 */
import { at } from '../../../base/assert.ts'
import type { Budget } from '../../../base/budget.ts'
import type { ActorIndex, Game, StateSet } from '../../../game/game.ts'
import { turningOn } from './turning.ts'

/** The statement of an actor by its place in the list, 0 first, and what of another's is in it. */
export interface Relying {
  readonly index: number
  /** The options of the other on which it turns, as bits. */
  readonly options: number
}

/** Where the statement of an actor at some place of its list, 0 first, holds. */
export type StatesOf = (actor: ActorIndex, index: number) => StateSet

/** By the actor on whom it depends; undefined where the budget ended. */
export function relyingOf(
  { frame, statements }: Game,
  actor: ActorIndex,
  statesOf: StatesOf,
  budget: Budget,
): ReadonlyMap<ActorIndex, Relying> | undefined {
  const found = new Map<ActorIndex, Relying>()
  const others = [...frame.ownOptions.keys()].filter((one) => one !== actor)
  let waiting = others.filter((one) => at(frame.ownOptions, one) !== 0)
  for (const [index, { options }] of at(statements, actor).entries()) {
    const named = waiting.filter((one) => (options & at(frame.ownOptions, one)) !== 0)
    if (named.length === 0) continue
    if (!budget.spend(Math.ceil(frame.rawStateCount / 32))) return undefined
    const turning = turningOn(statesOf(actor, index), options, frame.optionCount)
    for (const other of named) {
      const theirs = turning & at(frame.ownOptions, other)
      if (theirs !== 0) found.set(other, { index, options: theirs })
    }
    waiting = waiting.filter((one) => !found.has(one))
  }
  return found
}
