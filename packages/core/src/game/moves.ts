/**
 * Own moves: what one actor can bring about alone. In option form it changes any set of its own
 * options at once, as far as they may be turned; in state form its moves are given one by one
 * (Fang, Hipel and Kilgour 1993, chapter 3: any directed graph per actor). Option form without
 * conditions is the case in which own moves are transitive; see `hasGivenMoves`.
 *
 * Moves are found and not stored: here one by one, in `cubes.ts` for all states at once.
 */
import { at } from '../base/assert.ts'
import { type ActorIndex, type Arcs, type Frame, has, isFeasible, type State } from './layout.ts'

/** What decides which options may be turned in a state. */
export type Turning = Pick<Frame, 'onceYes' | 'onceNo' | 'conditions'>

/**
 * Do moves hang on more than the mover's own options? Then two moves in succession by one actor
 * need not be one move, and who moved last must be kept in mind.
 */
export function hasGivenMoves(frame: Pick<Frame, 'conditions' | 'arcs'>): boolean {
  return frame.arcs !== undefined || frame.conditions !== undefined
}

/** The options of `among` that may be turned in this state. */
export function changeable(frame: Turning, among: number, state: State): number {
  let free = among & ~(state & frame.onceYes) & ~(~state & frame.onceNo)
  for (const { bit, to, from } of frame.conditions ?? [])
    if ((free & bit) !== 0 && ((state & bit) === 0) === to && !has(from, state)) free &= ~bit
  return free
}

/**
 * The first own move from `state` whose target passes the test, or undefined. Moves are tried in
 * ascending order of the set of changed options (in state form: of the target), so the answer never
 * depends on storage.
 */
export function findOwnMove(
  frame: Frame,
  actor: ActorIndex,
  state: State,
  test: (target: State) => boolean,
): State | undefined {
  if (frame.arcs !== undefined) return findAmong(at(frame.arcs, actor), state, test)
  const free = changeable(frame, at(frame.ownOptions, actor), state)
  for (let change = -free & free; change !== 0; change = (change - free) & free) {
    const target = (state ^ change) >>> 0
    if (isFeasible(frame, target) && test(target)) return target
  }
  return undefined
}

function findAmong(
  { starts, targets }: Arcs,
  state: State,
  test: (target: State) => boolean,
): State | undefined {
  const end = starts[state + 1] ?? 0
  for (let i = starts[state] ?? 0; i < end; i++) {
    const target = at(targets, i)
    if (test(target)) return target
  }
  return undefined
}

/** Where the arcs from a state lead, ascending. */
export function targetsFrom({ starts, targets }: Arcs, state: State): Uint32Array {
  return targets.subarray(starts[state] ?? 0, starts[state + 1] ?? 0)
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

/**
 * Can one step, whoever takes part, lead there? What cannot be turned binds everyone. In state form
 * a step is a move of somebody.
 */
export function isPassable(frame: Frame, from: State, to: State): boolean {
  if (frame.arcs !== undefined) return moversBetween(frame, from, to) !== 0
  const changed = from ^ to
  return (changed & ~changeable(frame, changed, from)) === 0
}

/**
 * The actors who own an option that differs between the two states, as bits. In state form the
 * first who can make the move: there nobody moves together.
 */
export function moversBetween(frame: Frame, from: State, to: State): number {
  if (frame.arcs !== undefined) {
    const mover = frame.arcs.findIndex((one) => targetsFrom(one, from).includes(to))
    return mover < 0 ? 0 : 1 << mover
  }
  const changed = from ^ to
  let movers = 0
  for (let actor = 0; actor < frame.actorCount; actor++)
    if ((changed & at(frame.ownOptions, actor)) !== 0) movers |= 1 << actor
  return movers
}
