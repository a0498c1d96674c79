/**
 * Own moves: what one actor can bring about alone, by changing any set of its own options at once.
 * The only file that knows how moves are found; they are never stored.
 */
import { at } from '../base/assert.ts'
import { type ActorIndex, type Frame, infeasibleRank, isFeasible, type State } from './layout.ts'

/** The options of `among` that may change their value in this state, irreversible ones aside. */
export function changeable(frame: Frame, among: number, state: State): number {
  return among & ~(state & frame.onceYes) & ~(~state & frame.onceNo)
}

/**
 * The first own move from `state` whose target passes the test, or undefined. Moves are tried in
 * ascending order of the set of changed options, so the answer never depends on storage.
 */
export function findOwnMove(
  frame: Frame,
  actor: ActorIndex,
  state: State,
  test: (target: State) => boolean,
): State | undefined {
  const free = changeable(frame, at(frame.ownOptions, actor), state)
  for (let change = -free & free; change !== 0; change = (change - free) & free) {
    const target = (state ^ change) >>> 0
    if (isFeasible(frame, target) && test(target)) return target
  }
  return undefined
}

export function forEachOwnMove(
  frame: Frame,
  actor: ActorIndex,
  state: State,
  visit: (target: State) => void,
): void {
  findOwnMove(frame, actor, state, (target) => {
    visit(target)
    return false
  })
}

/** Can one step, whoever takes part, lead there? Irreversible options bind everyone. */
export function isPassable(frame: Frame, from: State, to: State): boolean {
  return (from & frame.onceYes & ~to) === 0 && (~from & frame.onceNo & to) === 0
}

/** The actors who own an option that differs between the two states, as bits. */
export function moversBetween(frame: Frame, from: State, to: State): number {
  const changed = from ^ to
  let movers = 0
  for (let actor = 0; actor < frame.actorCount; actor++)
    if ((changed & at(frame.ownOptions, actor)) !== 0) movers |= 1 << actor
  return movers
}

/**
 * For every raw state the highest rank the actor can reach from it by one own move or by staying:
 * a maximum over the cube of its own options, taken one option at a time and in place. An option
 * that cannot be undone passes its maximum one way only. Infeasible states count for nothing but
 * are passed through, since a move changes all its options at once.
 *
 * Cost: one pass over the raw states per own option.
 */
export function bestOwnRank(frame: Frame, ranks: Int32Array, actor: ActorIndex): Int32Array {
  const best = ranks.slice()
  const own = at(frame.ownOptions, actor)
  for (let option = 0; option < frame.optionCount; option++) {
    const bit = 1 << option
    if ((own & bit) === 0) continue
    if ((frame.onceYes & bit) !== 0) passDown(best, bit, 0)
    else if ((frame.onceNo & bit) !== 0) passDown(best, bit, bit)
    else shareMaximum(best, bit)
  }
  return best
}

/** Both states of each pair (without and with the option) get the greater of the two. */
function shareMaximum(best: Int32Array, bit: number): void {
  for (let block = 0; block < best.length; block += 2 * bit)
    for (let state = block; state < block + bit; state++) {
      const without = best[state] ?? infeasibleRank
      const having = best[state + bit] ?? infeasibleRank
      const greater = without > having ? without : having
      best[state] = greater
      best[state + bit] = greater
    }
}

/** Only the state that can still change gets the greater: `changeableBit` is its value. */
function passDown(best: Int32Array, bit: number, changeableBit: number): void {
  for (let block = 0; block < best.length; block += 2 * bit)
    for (let offset = 0; offset < bit; offset++) {
      const state = block + offset + changeableBit
      const other = best[state ^ bit] ?? infeasibleRank
      if (other > (best[state] ?? infeasibleRank)) best[state] = other
    }
}
