/**
 * Succession: from a scenario that is not consistent to the one its own balances ask for, step by
 * step (Weimer-Jehle 2006). A descriptor is *drawn* to the variant with the highest impact score:
 * it stays where it is if that is among the highest, and goes to the first of them otherwise.
 *
 * - `global`: all descriptors switch at once.
 * - `local`: only the one that is furthest behind; of several, the first.
 * - `incremental`: all at once, each by one place towards the variant it is drawn to; for variants
 *   that stand in an order.
 * - `in-order` (adiabatic): one after the other in the order of the matrix, each seeing what those
 *   before it have switched to; one round is one step.
 *
 * Whichever it is, a scenario is its own successor exactly if it is consistent.
 */
import { at } from '../base/assert.ts'
import { impactScores } from './balance.ts'
import type { Matrix, Scenario } from './matrix.ts'

export const successions = ['global', 'local', 'incremental', 'in-order'] as const
export type Succession = (typeof successions)[number]

/** The scenario that follows upon another. */
export function successorOf(matrix: Matrix, scenario: Scenario, succession: Succession): number[] {
  const next = new Int8Array(scenario)
  succeed(matrix, { scores: impactScores(matrix, scenario), scenario: next }, succession)
  return [...next]
}

/** A scenario in the making, with the impact scores it gives. */
export interface Standing {
  readonly scores: Int32Array
  readonly scenario: Int8Array
}

/** The same in place, for whoever walks through many. `scores` may be changed on the way. */
export function succeed(matrix: Matrix, standing: Standing, succession: Succession): void {
  ways[succession](matrix, standing)
}

const ways: Readonly<Record<Succession, (matrix: Matrix, standing: Standing) => void>> = {
  global: switchAll,
  local: switchFurthest,
  incremental: moveAll,
  'in-order': switchInOrder,
}

function switchAll(matrix: Matrix, { scores, scenario }: Standing): void {
  for (let i = 0; i < scenario.length; i++)
    scenario[i] = drawnTo(matrix, scores, i, scenario[i] ?? 0)
}

function switchFurthest(matrix: Matrix, { scores, scenario }: Standing): void {
  let [furthest, behind, to] = [-1, 0, 0]
  for (let i = 0; i < scenario.length; i++) {
    const start = matrix.starts[i] ?? 0
    const drawn = drawnTo(matrix, scores, i, scenario[i] ?? 0)
    const gap = (scores[start + drawn] ?? 0) - (scores[start + (scenario[i] ?? 0)] ?? 0)
    if (gap > behind) {
      furthest = i
      behind = gap
      to = drawn
    }
  }
  if (furthest >= 0) scenario[furthest] = to
}

function moveAll(matrix: Matrix, { scores, scenario }: Standing): void {
  for (let i = 0; i < scenario.length; i++) {
    const now = scenario[i] ?? 0
    scenario[i] = now + Math.sign(drawnTo(matrix, scores, i, now) - now)
  }
}

function switchInOrder(matrix: Matrix, { scores, scenario }: Standing): void {
  const { width, impacts, starts } = matrix
  for (let i = 0; i < scenario.length; i++) {
    const now = scenario[i] ?? 0
    const drawn = drawnTo(matrix, scores, i, now)
    if (drawn === now) continue
    const start = at(starts, i)
    const [to, from] = [(start + drawn) * width, (start + now) * width]
    for (let c = 0; c < width; c++)
      scores[c] = (scores[c] ?? 0) + (impacts[to + c] ?? 0) - (impacts[from + c] ?? 0)
    scenario[i] = drawn
  }
}

function drawnTo(matrix: Matrix, scores: Int32Array, i: number, now: number): number {
  const start = matrix.starts[i] ?? 0
  const count = matrix.variantCounts[i] ?? 0
  let best = now
  let highest = scores[start + now] ?? 0
  for (let b = 0; b < count; b++) {
    const score = scores[start + b] ?? 0
    if (score > highest) {
      highest = score
      best = b
    }
  }
  return best
}
