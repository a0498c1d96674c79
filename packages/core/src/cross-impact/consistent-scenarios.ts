/** All consistent scenarios, exactly: a search depth first that skips what cannot be. */
import { at } from '../base/assert.ts'
import type { Budget } from '../base/budget.ts'
import { bestFirst, byVariants } from './best-first.ts'
import { boundsOf, isOpen, leastLeadAt, nextAt, settle, takenAt } from './bounds.ts'
import type { Matrix, Scenario } from './matrix.ts'

export interface ConsistentScenario {
  readonly scenario: Scenario
  /** The least lead of any descriptor; infinite where none has two variants. */
  readonly consistency: number
  readonly total: number
}

export interface ConsistentScenarios {
  /** By consistency value, highest first, then by total impact score, then by variants. */
  readonly scenarios: readonly ConsistentScenario[]
  /** All of them, those beyond `listMax` included. */
  readonly count: number
  /** Per column, how many of them take this variant. */
  readonly takenBy: readonly number[]
  /** False: the budget ended before everything was looked at. */
  readonly isWhole: boolean
  /** Assignments of a variant that were tried. */
  readonly nodes: number
}

export interface SearchSettings {
  /** Inconsistency up to which a scenario counts (weak consistency); 0: consistent ones alone. */
  readonly tolerance?: number
  /** One step for each variant tried. */
  readonly budget?: Budget
  /** At most so many are listed; all are counted. */
  readonly listMax?: number
}

/** The scenarios whose inconsistency is at most the tolerance. */
export function consistentScenarios(
  matrix: Matrix,
  { tolerance = 0, budget, listMax = 10_000 }: SearchSettings = {},
): ConsistentScenarios {
  const bounds = boundsOf(matrix, tolerance)
  const best = bestFirst(listMax, byConsistency)
  const takenBy = new Array<number>(matrix.width).fill(0)
  const { variantCounts } = matrix
  let [count, nodes, isWhole] = [0, 0, true]
  const below = (depth: number): void => {
    const next = nextAt(bounds, depth)
    if (next === undefined) {
      const found = foundAt(matrix, takenAt(bounds, depth), leastLeadAt(bounds, depth))
      count++
      for (const [i, variant] of found.scenario.entries()) {
        const column = at(matrix.starts, i) + variant
        takenBy[column] = at(takenBy, column) + 1
      }
      best.add(found)
      return
    }
    for (let variant = 0; isWhole && variant < at(variantCounts, next); variant++) {
      if (!isOpen(bounds, depth, [next, variant])) continue
      if (budget && !budget.spend(1)) isWhole = false
      else {
        nodes++
        if (settle(bounds, depth, [next, variant])) below(depth + 1)
      }
    }
  }
  if (bounds.isPossible) below(0)
  return { scenarios: best.sorted(), count, takenBy, isWhole, nodes }
}

function byConsistency(a: ConsistentScenario, b: ConsistentScenario): number {
  // Not by their difference: both may be infinite.
  if (a.consistency !== b.consistency) return a.consistency > b.consistency ? -1 : 1
  return b.total - a.total || byVariants(a.scenario, b.scenario)
}

/** Where all is settled the bounds are the leads themselves. */
function foundAt(matrix: Matrix, scenario: Scenario, consistency: number): ConsistentScenario {
  const { starts, width, impacts } = matrix
  const columns = scenario.map((variant, i) => at(starts, i) + variant)
  let total = 0
  for (const row of columns)
    for (const column of columns) total += at(impacts, row * width + column)
  return { scenario, consistency, total }
}
