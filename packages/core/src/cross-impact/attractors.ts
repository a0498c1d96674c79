/**
 * Where succession ends: in consistent scenarios and in cycles, its *attractors*. The weight of one
 * is the number of scenarios from which succession leads there (Weimer-Jehle 2006). Weights are
 * counted over all scenarios, so that there must not be too many of them; counts are whole numbers.
 *
 * A scenario's number has its variants as digits, the last descriptor's the quickest:
 * number = Σ_i z_i · stride_i. Two lists hold a number for each scenario:
 *
 *     follows[s]   the number of its successor; later, at an attractor's number, its weight
 *     ends[s]      the lowest number of the attractor in which it ends
 */
import { at } from '../base/assert.ts'
import type { Budget } from '../base/budget.ts'
import { bestFirst } from './best-first.ts'
import { combinationCount, type Matrix, type Scenario } from './matrix.ts'
import { type Succession, successorOf } from './succession.ts'
import { fillSuccessors, stridesOf } from './successors.ts'

/** Most scenarios that are walked through: two lists of this length take 270 megabytes. */
export const walkedMax = 2 ** 25

export interface Attractor {
  /** One scenario, or those of a cycle in their order; of a long cycle the first `membersMax`. */
  readonly scenarios: readonly Scenario[]
  /** How many scenarios the attractor consists of. */
  readonly length: number
  /** How many scenarios lead there, its own included. */
  readonly weight: number
}

export type Attractors =
  | { readonly kind: 'too-many'; readonly combinations: bigint; readonly walkedMax: number }
  | { readonly kind: 'cut-short'; readonly walked: number }
  | {
      readonly kind: 'walked'
      /** By weight, heaviest first, then by their first scenario. */
      readonly attractors: readonly Attractor[]
      /** All of them, those beyond `listMax` included. */
      readonly count: number
      /** How many of them are cycles, and how many scenarios lead into one. */
      readonly cycles: number
      readonly cyclicWeight: number
    }

/** So many scenarios of a cycle are listed. */
export const membersMax = 100

export interface WalkSettings {
  readonly succession: Succession
  /** One step for each scenario. */
  readonly budget?: Budget
  /** At most so many are listed; all are counted. */
  readonly listMax?: number
}

/** The attractors of all scenarios, with their weights. */
export function attractorsOf(matrix: Matrix, settings: WalkSettings): Attractors {
  const combinations = combinationCount(matrix)
  if (combinations > BigInt(walkedMax)) return { kind: 'too-many', combinations, walkedMax }
  const count = Number(combinations)
  const follows = new Int32Array(count)
  const walked = fillSuccessors(matrix, follows, settings)
  if (walked < count) return { kind: 'cut-short', walked }
  const isCyclic = new Uint8Array(Math.ceil(count / 8))
  const ends = endsOf(follows, isCyclic)
  return weighed(matrix, { weights: weightsIn(follows, ends), ends, isCyclic }, settings)
}

/** Follows each scenario until it meets one whose end is known, or itself. */
function endsOf(follows: Int32Array, isCyclic: Uint8Array): Int32Array {
  const [unknown, onTheWay] = [-1, -2]
  const ends = new Int32Array(follows.length).fill(unknown)
  for (let start = 0; start < follows.length; start++) {
    let met = start
    while (ends[met] === unknown) {
      ends[met] = onTheWay
      met = follows[met] ?? 0
    }
    let end = ends[met] ?? 0
    if (end === onTheWay) {
      end = met
      for (let one = follows[met] ?? 0; one !== met; one = follows[one] ?? 0)
        end = Math.min(end, one)
      if (follows[met] !== met) isCyclic[end >> 3] = (isCyclic[end >> 3] ?? 0) | (1 << (end & 7))
    }
    for (let one = start; ends[one] === onTheWay; one = follows[one] ?? 0) ends[one] = end
  }
  return ends
}

/** Takes the place of the successors, which are no longer needed. */
function weightsIn(follows: Int32Array, ends: Int32Array): Int32Array {
  follows.fill(0)
  for (let one = 0; one < ends.length; one++) {
    const end = ends[one] ?? 0
    follows[end] = (follows[end] ?? 0) + 1
  }
  return follows
}

interface Weighed {
  readonly weights: Int32Array
  readonly ends: Int32Array
  readonly isCyclic: Uint8Array
}

function weighed(
  matrix: Matrix,
  { weights, ends, isCyclic }: Weighed,
  { succession, listMax = 10_000 }: WalkSettings,
): Attractors {
  const best = bestFirst<readonly [end: number, weight: number]>(
    listMax,
    (a, b) => b[1] - a[1] || a[0] - b[0],
  )
  let [count, cycles, cyclicWeight] = [0, 0, 0]
  for (let one = 0; one < ends.length; one++) {
    if (ends[one] !== one) continue
    const weight = weights[one] ?? 0
    count++
    best.add([one, weight])
    if ((((isCyclic[one >> 3] ?? 0) >> (one & 7)) & 1) === 0) continue
    cycles++
    cyclicWeight += weight
  }
  const strides = stridesOf(matrix.variantCounts)
  const attractors = best.sorted().map(([end, weight]) => {
    const first = strides.map((one, i) => Math.floor(end / one) % at(matrix.variantCounts, i))
    return { ...cycleFrom(matrix, first, succession), weight }
  })
  return { kind: 'walked', attractors, count, cycles, cyclicWeight }
}

/** The scenarios that follow each other from one that comes back to itself. */
function cycleFrom(matrix: Matrix, first: Scenario, succession: Succession) {
  const scenarios = [first]
  let length = 1
  let next = successorOf(matrix, first, succession)
  while (next.some((variant, i) => variant !== first[i])) {
    if (scenarios.length < membersMax) scenarios.push(next)
    length++
    next = successorOf(matrix, next, succession)
  }
  return { scenarios, length }
}
