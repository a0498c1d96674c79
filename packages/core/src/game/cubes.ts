/**
 * An actor's own moves for all states at once. From a state an actor reaches the cube of its own
 * options that may still change, so the best (or worst) it can reach is a maximum (or minimum)
 * over that cube: taken one option at a time and in place, each pass pairs the states that differ
 * in that option.
 *
 *     option 1 of 3:   0 2   1 3   4 6   5 7        block = states with the higher bits in common
 *
 * An option that cannot be undone passes its value one way only. Infeasible states are passed
 * through, since a move changes all its options at once; give them the value that never wins.
 *
 * Cost: one pass over the raw states per own option.
 */
import { at } from '../base/assert.ts'
import type { ActorIndex, Frame, State } from './layout.ts'

/** Greater than every rank, or as great as the greatest: never lowers a minimum. */
export const highestRank = 0x7fffffff

/** Each state gets the greatest value that the actor reaches by one own move or by staying. */
export function raiseOverOwn(frame: Frame, values: Int32Array, actor: ActorIndex): void {
  const own = at(frame.ownOptions, actor)
  for (let option = 0; option < frame.optionCount; option++) {
    const bit = 1 << option
    if ((own & bit) === 0) continue
    if ((frame.onceYes & bit) !== 0) raiseFrom(values, bit, 0)
    else if ((frame.onceNo & bit) !== 0) raiseFrom(values, bit, bit)
    else shareGreater(values, bit)
  }
}

/** Each state gets the least value that the actor reaches by one own move or by staying. */
export function lowerOverOwn(frame: Frame, values: Int32Array, actor: ActorIndex): void {
  const own = at(frame.ownOptions, actor)
  for (let option = 0; option < frame.optionCount; option++) {
    const bit = 1 << option
    if ((own & bit) === 0) continue
    if ((frame.onceYes & bit) !== 0) lowerFrom(values, bit, 0)
    else if ((frame.onceNo & bit) !== 0) lowerFrom(values, bit, bit)
    else shareLesser(values, bit)
  }
}

/** Both states of each pair (without and with the option) get the greater value of the two. */
function shareGreater(values: Int32Array, bit: number): void {
  for (let block = 0; block < values.length; block += 2 * bit)
    for (let state: State = block; state < block + bit; state++) {
      const without = values[state] ?? 0
      const having = values[state + bit] ?? 0
      const greater = without > having ? without : having
      values[state] = greater
      values[state + bit] = greater
    }
}

function shareLesser(values: Int32Array, bit: number): void {
  for (let block = 0; block < values.length; block += 2 * bit)
    for (let state: State = block; state < block + bit; state++) {
      const without = values[state] ?? 0
      const having = values[state + bit] ?? 0
      const lesser = without < having ? without : having
      values[state] = lesser
      values[state + bit] = lesser
    }
}

/** Only the state that can still change gets the greater: `changeableBit` is its value. */
function raiseFrom(values: Int32Array, bit: number, changeableBit: number): void {
  for (let block = 0; block < values.length; block += 2 * bit)
    for (let offset = 0; offset < bit; offset++) {
      const state = block + offset + changeableBit
      const other = values[state ^ bit] ?? 0
      if (other > (values[state] ?? 0)) values[state] = other
    }
}

function lowerFrom(values: Int32Array, bit: number, changeableBit: number): void {
  for (let block = 0; block < values.length; block += 2 * bit)
    for (let offset = 0; offset < bit; offset++) {
      const state = block + offset + changeableBit
      const other = values[state ^ bit] ?? 0
      if (other < (values[state] ?? 0)) values[state] = other
    }
}
