/**
 * Own moves: what one actor can bring about alone, by changing any set of its own options at once.
 * Moves are found and never stored: here one by one, in `cubes.ts` for all states at once.
 */
import { at } from '../base/assert.ts'
import { type ActorIndex, type Frame, isFeasible, type State } from './layout.ts'

/** The options of `among` that may change their value in this state, irreversible ones aside. */
export function changeable(
  frame: Pick<Frame, 'onceYes' | 'onceNo'>,
  among: number,
  state: State,
): number {
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
