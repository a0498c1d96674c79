/**
 * An actor's own improvements for all states at once.
 *
 * The feasible states are put in order cube by cube (the states that one actor's moves connect),
 * and within a cube from the actor's best rank to its worst. One walk along that order meets every
 * improvement of a state before the state itself:
 *
 *     entry = 4 × state + 2 (first of its cube) + 1 (first of its rank)
 *
 * so the least value that improvements lead to is a running minimum, and no move is tried one by
 * one. Equal ranks are no improvement: the minimum takes in a rank only when the next one begins.
 *
 * Options that cannot be undone split a cube. Counting how far a state has gone along them as a
 * set of bits, a move leads from a set to any set that contains it: one running minimum per set,
 * which takes in the values of all sets that contain it.
 */
import { at } from '../base/assert.ts'
import { highestRank } from './cubes.ts'
import { type ActorIndex, type Frame, type Game, infeasibleRank, type State } from './layout.ts'
import { forEachState } from './state-sets.ts'

/** Per actor, its feasible states in the order described above. */
export type Improvements = readonly Uint32Array[]

/** The orders of all actors. They do not depend on whose stability is asked: make them once. */
export function improvementsOf(game: Game): Improvements {
  return game.ranks.map((ranks, actor) => improvementOrder(game.frame, ranks, actor))
}

/**
 * Lowers each state's value to the least that one improvement of the actor leads to. Returns
 * whether any value fell. Improvements of one actor are transitive, so one walk does it.
 */
export function lowerOverImprovements(
  frame: Frame,
  order: Uint32Array,
  values: Int32Array,
  actor: ActorIndex,
): boolean {
  const oneWay = at(frame.ownOptions, actor) & (frame.onceYes | frame.onceNo)
  if (oneWay === 0) return lowerFreely(order, values)
  return lowerOneWay({ order, values, oneWay, onceNo: frame.onceNo })
}

function lowerFreely(order: Uint32Array, values: Int32Array): boolean {
  const never = highestRank
  let fell = false
  let better = never
  let equal = never
  for (let i = 0; i < order.length; i++) {
    const entry = order[i] ?? 0
    const state: State = entry >>> 2
    if ((entry & 2) !== 0) {
      better = never
      equal = never
    } else if ((entry & 1) !== 0) {
      if (equal < better) better = equal
      equal = never
    }
    let value = values[state] ?? 0
    if (better < value) {
      value = better
      values[state] = value
      fell = true
    }
    if (value < equal) equal = value
  }
  return fell
}

interface OneWayWalk {
  readonly order: Uint32Array
  readonly values: Int32Array
  /** Own options that cannot be undone, as bits. */
  readonly oneWay: number
  readonly onceNo: number
}

function lowerOneWay({ order, values, oneWay, onceNo }: OneWayWalk): boolean {
  let fell = false
  let first = 0
  const never = highestRank
  const gone = goneAlong(oneWay, onceNo)
  const better = new Int32Array(gone.setCount)
  for (let i = 0; i < order.length; i++) {
    const entry = order[i] ?? 0
    if ((entry & 2) !== 0) better.fill(never)
    else if ((entry & 1) !== 0) takeIn(first, i)
    if ((entry & 3) !== 0) first = i
    const state: State = entry >>> 2
    const least = better[gone.setOf(state)] ?? never
    if (least < (values[state] ?? 0)) {
      values[state] = least
      fell = true
    }
  }
  return fell

  /** A finished rank counts for every set that its states' sets contain. */
  function takeIn(from: number, to: number): void {
    for (let i = from; i < to; i++) {
      const state: State = (order[i] ?? 0) >>> 2
      const value = values[state] ?? 0
      const set = gone.setOf(state)
      for (let part = set; ; part = (part - 1) & set) {
        if (value < (better[part] ?? 0)) better[part] = value
        if (part === 0) break
      }
    }
  }
}

/** How far a state has gone along the options that cannot be undone, as a set of bits from 0. */
function goneAlong(oneWay: number, onceNo: number) {
  const options: number[] = []
  for (let rest = oneWay; rest !== 0; rest &= rest - 1) options.push(31 - Math.clz32(rest & -rest))
  const setOf = (state: State): number => {
    const turned = state ^ onceNo
    let set = 0
    for (let i = 0; i < options.length; i++) set |= ((turned >>> (options[i] ?? 0)) & 1) << i
    return set
  }
  return { setCount: 1 << options.length, setOf }
}

function improvementOrder(frame: Frame, ranks: Int32Array, actor: ActorIndex): Uint32Array {
  const others = ~at(frame.ownOptions, actor) & (frame.rawStateCount - 1)
  const order = byCube(bestFirst(frame, ranks), others, frame.rawStateCount)
  let cube = -1
  let rank = infeasibleRank
  for (let i = 0; i < order.length; i++) {
    const state: State = order[i] ?? 0
    const isNewCube = (state & others) !== cube
    const isNewRank = isNewCube || ranks[state] !== rank
    order[i] = (state << 2) | (isNewCube ? 2 : 0) | (isNewRank ? 1 : 0)
    cube = state & others
    rank = ranks[state] ?? infeasibleRank
  }
  return order
}

/** The feasible states by falling rank: a radix sort on eleven bits at a time. */
function bestFirst(frame: Frame, ranks: Int32Array): Uint32Array {
  let from = new Uint32Array(frame.stateCount)
  let filled = 0
  forEachState(frame.feasible, (state) => {
    from[filled++] = state
    return true
  })
  let to = new Uint32Array(frame.stateCount)
  for (let shift = 0; shift < 31; shift += 11) {
    distribute(from, to, 2048, (state) => 2047 - (((ranks[state] ?? 0) >>> shift) & 2047))
    ;[from, to] = [to, from]
  }
  return from
}

/** The same order within each cube, and the cubes in ascending order of their states. */
function byCube(states: Uint32Array, others: number, rawStateCount: number): Uint32Array {
  const order = new Uint32Array(states.length)
  distribute(states, order, rawStateCount, (state) => state & others)
  return order
}

/** Copies states ordered by a key from 0 up to `keyCount`, equal keys in the order they came. */
function distribute(
  from: Uint32Array,
  to: Uint32Array,
  keyCount: number,
  keyOf: (state: State) => number,
): void {
  const next = new Uint32Array(keyCount + 1)
  for (let i = 0; i < from.length; i++) {
    const key = keyOf(from[i] ?? 0) + 1
    next[key] = (next[key] ?? 0) + 1
  }
  for (let key = 1; key < keyCount; key++) next[key] = (next[key] ?? 0) + (next[key - 1] ?? 0)
  for (let i = 0; i < from.length; i++) {
    const state: State = from[i] ?? 0
    const key = keyOf(state)
    const place = next[key] ?? 0
    to[place] = state
    next[key] = place + 1
  }
}
