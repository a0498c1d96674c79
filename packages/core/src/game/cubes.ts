/**
 * An actor's own moves for all states at once. From a state an actor reaches the cube of its own
 * options that may still change, so the best (or worst) it can reach is a maximum (or minimum)
 * over that cube, taken in place. An irreversible option passes it one way only. Infeasible states
 * are passed through, since a move changes all its options at once; give them the value that never
 * wins.
 */
import { at } from '../base/assert.ts'
import { highestRank, type Kernel, kernelHere, type Ways } from '../kernel/kernel.ts'
import { spreadByMoves } from './given-moves.ts'
import { type ActorIndex, type Frame, has, type State, type StateSet } from './layout.ts'
import { hasGivenMoves } from './moves.ts'

/** Each state gets the greatest value that the actor reaches by one own move or by staying. */
export function raiseOverOwn(
  frame: Frame,
  values: Int32Array,
  actor: ActorIndex,
  kernel: Kernel = kernelHere(),
): void {
  if (hasGivenMoves(frame)) spreadByMoves(frame, values, actor, 'greater')
  else kernel.spread(values, ownWays(frame, actor), 'greater')
}

/** Each state gets the least value that the actor reaches by one own move or by staying. */
export function lowerOverOwn(
  frame: Frame,
  values: Int32Array,
  actor: ActorIndex,
  kernel: Kernel = kernelHere(),
): void {
  if (hasGivenMoves(frame)) spreadByMoves(frame, values, actor, 'lesser')
  else kernel.spread(values, ownWays(frame, actor), 'lesser')
}

/** An actor's options by how they may change. */
export function ownWays(frame: Frame, actor: ActorIndex): Ways {
  return waysOf(frame, at(frame.ownOptions, actor))
}

/** The feasible states, or nothing where all are: then nobody needs to look. */
export function feasibleUnlessAll(frame: Frame): StateSet | undefined {
  return frame.stateCount === frame.rawStateCount ? undefined : frame.feasible
}

/** Options, as bits, by how they may change. */
export function waysOf(frame: Frame, options: number): Ways {
  const onceYes = options & frame.onceYes
  const onceNo = options & frame.onceNo
  return { free: options & ~(onceYes | onceNo), onceYes, onceNo }
}

/**
 * The least value among the feasible states outside a set from which one step, whoever takes part,
 * leads to a state: for all states at once. Conditions are not asked about: under them it is no
 * more than the least, and may be less.
 */
export function lowestBefore(frame: Frame, values: Int32Array, outside: StateSet): Int32Array {
  const { free, onceYes, onceNo } = waysOf(frame, frame.rawStateCount - 1)
  const kernel = kernelHere()
  return kernel.copied(values, (lowest) => {
    for (let state: State = 0; state < lowest.length; state++)
      if (has(outside, state) || !has(frame.feasible, state)) lowest[state] = highestRank
    // Backwards: what an option cannot lose it came from not having.
    kernel.spread(lowest, { free, onceYes: onceNo, onceNo: onceYes }, 'lesser')
    return lowest.slice()
  })
}
