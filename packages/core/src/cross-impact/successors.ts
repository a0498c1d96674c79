/**
 * The successors of all scenarios in the order of their numbers, the last descriptor's variants the
 * quickest. From one number to the next few variants change, one and a half on average: only the
 * scores of what those say something of are added up anew, and only what these are drawn to.
 */
import { at } from '../base/assert.ts'
import type { Budget } from '../base/budget.ts'
import { impactScores } from './balance.ts'
import { isJudged, type Matrix } from './matrix.ts'
import { type Succession, succeed } from './succession.ts'

/** How much a scenario's number grows with each descriptor's variant. */
export function stridesOf(variantCounts: readonly number[]): number[] {
  const strides = new Array<number>(variantCounts.length).fill(1)
  for (let i = variantCounts.length - 2; i >= 0; i--)
    strides[i] = at(strides, i + 1) * at(variantCounts, i + 1)
  return strides
}

export interface FillSettings {
  readonly succession: Succession
  /** One step for each scenario, asked for many at a time. */
  readonly budget?: Budget
}

/** So many scenarios are walked through before the budget is asked again. */
const blockSize = 65_536

/**
 * Writes the number of each scenario's successor at its own number.
 *
 * @param follows as long as there are scenarios
 * @returns how many the budget allowed
 */
export function fillSuccessors(
  matrix: Matrix,
  follows: Int32Array,
  { succession, budget }: FillSettings,
): number {
  const walk = succession === 'global' ? globalWalk(matrix) : anyWalk(matrix, succession)
  for (let from = 0; from < follows.length; from += blockSize) {
    const to = Math.min(from + blockSize, follows.length)
    if (budget && !budget.spend(to - from)) return from
    for (let number = from; number < to; number++) {
      follows[number] = walk.successor()
      walk.advance()
    }
  }
  return follows.length
}

interface Walk {
  /** The number of the successor of the scenario that the walk is at. */
  successor(): number
  /** On to the scenario with the next number. */
  advance(): void
}

/**
 * The scenario that a walk by global succession is at. All lists are arrays of numbers of one kind:
 * with lists of lists the walk took twice as long (14 s for 22.7 million scenarios, and 7 so). What
 * descriptor i says something of begins in `reached` at firstReached[i], itself included.
 */
interface GlobalWalk {
  readonly impacts: Int32Array
  readonly width: number
  readonly counts: Int8Array
  readonly firstColumn: Int32Array
  readonly reached: Int32Array
  readonly firstReached: Int32Array
  readonly digits: Int8Array
  readonly scores: Int32Array
  /** Descriptors whose scores, or whose own variant, have changed. */
  readonly stale: Int32Array
  readonly isStale: Uint8Array
  staleCount: number
}

function globalWalk(matrix: Matrix): Walk {
  const { variantCounts, width, impacts } = matrix
  const every = [...variantCounts.keys()]
  const lists = every.map((i) => every.filter((j) => i === j || isJudged(matrix, i, j)))
  const digits = new Int8Array(every.length)
  const walk: GlobalWalk = {
    impacts,
    width,
    counts: Int8Array.from(variantCounts),
    firstColumn: Int32Array.from([...matrix.starts, width]),
    reached: Int32Array.from(lists.flat()),
    firstReached: Int32Array.from([0, ...every.map((i) => lists.slice(0, i + 1).flat().length)]),
    digits,
    scores: impactScores(matrix, [...digits]),
    stale: Int32Array.from(every),
    isStale: new Uint8Array(every.length).fill(1),
    staleCount: every.length,
  }
  const strides = Int32Array.from(stridesOf(variantCounts))
  const drawn = new Int8Array(every.length)
  let number = 0
  return {
    successor() {
      for (let place = 0; place < walk.staleCount; place++) {
        const i = walk.stale[place] ?? 0
        const to = drawnTo(walk, i)
        number += (to - (drawn[i] ?? 0)) * (strides[i] ?? 0)
        drawn[i] = to
        walk.isStale[i] = 0
      }
      walk.staleCount = 0
      return number
    },
    advance() {
      for (let i = digits.length - 1; i >= 0; i--) {
        const from = digits[i] ?? 0
        const to = from + 1 === walk.counts[i] ? 0 : from + 1
        change(walk, i, to)
        if (to > 0) return
      }
    },
  }
}

/** The first of the variants with the highest score, or the present one if it is among them. */
function drawnTo({ firstColumn, digits, scores }: GlobalWalk, i: number): number {
  const first = firstColumn[i] ?? 0
  const end = firstColumn[i + 1] ?? 0
  let to = digits[i] ?? 0
  let highest = scores[first + to] ?? 0
  for (let c = first; c < end; c++) {
    const score = scores[c] ?? 0
    if (score <= highest) continue
    highest = score
    to = c - first
  }
  return to
}

/** A descriptor takes another variant: scores change, and whoever they belong to is stale. */
function change(walk: GlobalWalk, i: number, to: number): void {
  const { impacts, width, firstColumn, reached, firstReached, digits, scores } = walk
  const start = firstColumn[i] ?? 0
  const fromRow = (start + (digits[i] ?? 0)) * width
  const toRow = (start + to) * width
  digits[i] = to
  const end = firstReached[i + 1] ?? 0
  for (let place = firstReached[i] ?? 0; place < end; place++) {
    const j = reached[place] ?? 0
    const last = firstColumn[j + 1] ?? 0
    for (let c = firstColumn[j] ?? 0; c < last; c++)
      scores[c] = (scores[c] ?? 0) + (impacts[toRow + c] ?? 0) - (impacts[fromRow + c] ?? 0)
    if (walk.isStale[j] === 1) continue
    walk.isStale[j] = 1
    walk.stale[walk.staleCount++] = j
  }
}

function anyWalk(matrix: Matrix, succession: Succession): Walk {
  const strides = stridesOf(matrix.variantCounts)
  const digits = matrix.variantCounts.map(() => 0)
  return {
    successor() {
      const scenario = new Int8Array(digits)
      succeed(matrix, { scores: impactScores(matrix, digits), scenario }, succession)
      return scenario.reduce((sum, variant, i) => sum + variant * at(strides, i), 0)
    },
    advance() {
      for (let i = digits.length - 1; i >= 0; i--) {
        const to = at(digits, i) + 1
        digits[i] = to === matrix.variantCounts[i] ? 0 : to
        if (at(digits, i) > 0) return
      }
    },
  }
}
