/**
 * Values over all states where moves hang on more than the mover's own options: in state form, and
 * under conditions. Nothing here takes moves to be transitive, and so it is kept who moved last:
 * no actor moves twice in succession (Fang, Hipel and Kilgour 1993, chapter 4).
 */
import { at } from '../base/assert.ts'
import { type ActorIndex, type Arcs, type Frame, isFeasible, type State } from './layout.ts'
import { forEachOwnMove } from './moves.ts'
import { forEachState } from './state-sets.ts'

/** Each state gets the greatest (least) value that one move of the actor leads to, or its own. */
export function spreadByMoves(
  frame: Frame,
  values: Int32Array,
  actor: ActorIndex,
  winner: 'greater' | 'lesser',
): void {
  const before = values.slice()
  forEachState(frame.feasible, (state) => {
    let best = at(before, state)
    forEachOwnMove(frame, actor, state, (to) => {
      const value = at(before, to)
      if (winner === 'greater' ? value > best : value < best) best = value
    })
    values[state] = best
    return true
  })
}

/** May this actor take this step? Only its own moves are asked about. */
export type StepTest = (actor: ActorIndex, from: State, to: State) => boolean

/**
 * Lowers each value, in place, to the least that a sequence of steps of these actors leads to, no
 * actor moving twice in succession; staying included.
 *
 * Values are handed back along the steps, the least first. What is reached counts by state and who
 * moved there last, and each such pair is handed a value once: of steps as many are looked at as
 * there are, each once.
 */
export function lowerInTurn(
  frame: Frame,
  values: Int32Array,
  movers: readonly ActorIndex[],
  allowed: StepTest,
): void {
  const count = movers.length
  const into = movers.map((mover) => stepsInto(frame, mover, allowed))
  const given = values.slice()
  const isLowest = new Uint8Array(frame.rawStateCount)
  /** Per state and mover: has arriving there so a value? Has leaving it so one? */
  const arrived = new Uint8Array(frame.rawStateCount * count)
  const left = new Uint8Array(frame.rawStateCount * count)
  const waiting: number[] = []
  const take = (state: State, value: number) => {
    if (isLowest[state] === 1) return
    isLowest[state] = 1
    values[state] = value
  }
  const arrive = (state: State, except: number) => {
    for (let mover = 0; mover < count; mover++) {
      const pair = state * count + mover
      if (mover === except || arrived[pair] === 1) continue
      arrived[pair] = 1
      waiting.push(pair)
    }
  }
  for (const state of byValue(frame, given)) {
    const value = at(given, state)
    take(state, value)
    arrive(state, -1)
    for (let pair = waiting.pop(); pair !== undefined; pair = waiting.pop()) {
      const mover = pair % count
      const { starts, targets } = at(into, mover)
      const to = (pair - mover) / count
      for (let i = at(starts, to); i < at(starts, to + 1); i++) {
        const from = at(targets, i)
        if (left[from * count + mover] === 1) continue
        left[from * count + mover] = 1
        take(from, value)
        arrive(from, mover)
      }
    }
  }
}

/** The feasible states, lowest value first. */
function byValue(frame: Frame, values: Int32Array): Uint32Array {
  const states = new Uint32Array(frame.stateCount)
  let next = 0
  forEachState(frame.feasible, (state) => {
    states[next++] = state
    return true
  })
  return states.sort((a, b) => at(values, a) - at(values, b) || a - b)
}

/** Per state, where the actor's steps into it start. */
function stepsInto(frame: Frame, actor: ActorIndex, allowed: StepTest): Arcs {
  const starts = new Uint32Array(frame.rawStateCount + 1)
  const forEachStep = (visit: (from: State, to: State) => void) =>
    forEachState(frame.feasible, (from) => {
      forEachOwnMove(frame, actor, from, (to) => {
        if (isFeasible(frame, to) && allowed(actor, from, to)) visit(from, to)
      })
      return true
    })
  forEachStep((_, to) => {
    starts[to + 1] = at(starts, to + 1) + 1
  })
  for (let state = 0; state < frame.rawStateCount; state++)
    starts[state + 1] = at(starts, state + 1) + at(starts, state)
  const targets = new Uint32Array(at(starts, frame.rawStateCount))
  const next = starts.slice()
  forEachStep((from, to) => {
    targets[at(next, to)] = from
    next[to] = at(next, to) + 1
  })
  return { starts, targets }
}
