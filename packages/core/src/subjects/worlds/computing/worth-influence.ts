/**
 * Which drawn worths decide: how far each rises and falls with the outcome (Spearman's rank
 * correlation), and the first-order share of the variance it accounts for (Sobol 1993).
 *
 * The share is read off the draws themselves (Plischke, Borgonovo and Smith 2013): they are cut
 * into classes of equal size by the worth, and the variance of the shares by class is set against
 * that of the outcome. Chance alone makes classes differ by (classes - 1) / (draws - 1) of it,
 * which is taken off. Worths of one list depend on one another: the shares need not add up to 1.
 */
import { at } from '../../../base/assert.ts'
import { rankCorrelation } from '../../../base/statistics.ts'
import { type Explained, isBeyondChance } from './beyond-chance.ts'
import type { Space } from './space.ts'

/** What a statement is worth to an actor in each of the first worlds; NaN where it is not held. */
export interface WorthColumn {
  readonly actor: string
  readonly statement: string
  readonly values: readonly number[]
}

export interface WorthInfluence {
  readonly actor: string
  readonly statement: string
  readonly correlation: number
  readonly first: number
  /** Whether the classes differ by more than draws alone may make them. */
  readonly beyondChance: boolean
}

/** Most influential first. */
export function worthInfluences(
  columns: readonly WorthColumn[],
  outcomes: readonly boolean[],
  looked: { readonly space: Pick<Space, 'seed'>; readonly lookedAt: number },
): WorthInfluence[] {
  return columns
    .map(({ actor, statement, values }) => {
      const held = values.flatMap((worth, k) =>
        Number.isNaN(worth) || outcomes[k] === undefined ? [] : [k],
      )
      const worths = held.map((k) => at(values, k))
      const holds = held.map((k) => (outcomes[k] ? 1 : 0))
      return {
        actor,
        statement,
        correlation: rankCorrelation(worths, holds),
        first: shareByClasses(worths, holds),
        beyondChance: isBeyondChance(looked.space, byClasses(worths, holds), looked.lookedAt),
      }
    })
    .sort((a, b) => b.first - a.first)
}

const classesMax = 20
const perClassMin = 20

/** The share of the variance of `ys` that classes of equal size by `xs` account for, 0 or more. */
export function shareByClasses(xs: readonly number[], ys: readonly number[]): number {
  const { share, draws, freedom } = byClasses(xs, ys)
  if (freedom === 0) return 0
  const byChance = freedom / (draws - 1)
  return Math.max(0, (share - byChance) / (1 - byChance))
}

/** The same with what chance alone adds to it. */
function byClasses(xs: readonly number[], ys: readonly number[]): Explained {
  const count = xs.length
  const classes = Math.min(classesMax, Math.floor(count / perClassMin))
  const nothing = { share: 0, draws: count, freedom: 0 }
  if (classes < 2) return nothing
  const mean = ys.reduce((a, b) => a + b, 0) / count
  const all = ys.reduce((sum, y) => sum + (y - mean) ** 2, 0)
  if (all === 0) return nothing
  const order = xs.map((_, i) => i).sort((i, j) => at(xs, i) - at(xs, j) || i - j)
  let between = 0
  for (let c = 0; c < classes; c++) {
    const own = order.slice(
      Math.floor((c * count) / classes),
      Math.floor(((c + 1) * count) / classes),
    )
    const ownMean = own.reduce((sum, i) => sum + at(ys, i), 0) / own.length
    between += own.length * (ownMean - mean) ** 2
  }
  return { share: between / all, draws: count, freedom: classes - 1 }
}
