/**
 * Which question decides: how the share of worlds in which something holds differs between its
 * answers, and how much of all variation that accounts for.
 *
 * - `spread`: the greatest less the least of these shares; 1 means that this question decides.
 * - `first`: the first-order share of the variance (Sobol 1993), the variance of the shares by
 *   answer over the variance of the outcome; exact where all settings are counted.
 * - `together`: of two questions, what their answers account for jointly beyond each alone.
 */
import { at } from '../../../base/assert.ts'
import type { Space } from './space.ts'
import { type Detail, pairPlace } from './tally.ts'

/** How many worlds with an answer (or two), and in how many of them it holds. */
export interface Counted {
  readonly count: number
  readonly trueCount: number
}

export interface Influence {
  readonly question: string
  readonly answers: readonly (Counted & { readonly answer: string })[]
  readonly spread: number
  readonly first: number
}

export interface PairInfluence {
  readonly questions: readonly [string, string]
  readonly answers: readonly (Counted & { readonly answers: readonly [string, string] })[]
  readonly together: number
}

/** The classes of a detailed tally in which the outcome holds. */
export type Holding = (found: number) => boolean

/** The questions that vary, most influential first; equal ones in the order of the file. */
export function influences(space: Space, detail: Detail, holds: Holding): Influence[] {
  return space.switches
    .map(({ id, answers }, i) => {
      const counted = at(detail.answers, i).map((row) => countRow(row, holds))
      return {
        question: id,
        answers: counted.map((one, k) => ({ answer: at(answers, k), ...one })),
        spread: spreadOf(counted),
        first: explained(counted),
      }
    })
    .sort((a, b) => b.first - a.first)
}

/** Pairs of questions that account for more together than each alone, strongest first. */
export function pairInfluences(space: Space, detail: Detail, holds: Holding): PairInfluence[] {
  const { switches } = space
  const first = detail.answers.map((rows) => explained(rows.map((row) => countRow(row, holds))))
  const pairs = switches.flatMap((second, j) =>
    switches.slice(0, j).map((earlier, i) => {
      const counted = at(detail.pairs, pairPlace(i, j)).map((row) => countRow(row, holds))
      const both = earlier.answers.flatMap((a) => second.answers.map((b) => [a, b] as const))
      return {
        questions: [earlier.id, second.id] as const,
        answers: counted.map((found, k) => ({ answers: at(both, k), ...found })),
        together: explained(counted) - at(first, i) - at(first, j),
      }
    }),
  )
  return pairs.filter((one) => one.together > tiny).sort((a, b) => b.together - a.together)
}

const tiny = 1e-9

function countRow(row: readonly number[], holds: Holding): Counted {
  let [count, trueCount] = [0, 0]
  for (const [found, worlds] of row.entries()) {
    count += worlds
    if (holds(found)) trueCount += worlds
  }
  return { count, trueCount }
}

function spreadOf(counted: readonly Counted[]): number {
  const shares = counted.filter((one) => one.count > 0).map((one) => one.trueCount / one.count)
  return shares.length === 0 ? 0 : Math.max(...shares) - Math.min(...shares)
}

function explained(counted: readonly Counted[]): number {
  const count = counted.reduce((sum, one) => sum + one.count, 0)
  const mean = counted.reduce((sum, one) => sum + one.trueCount, 0) / count
  const variance = mean * (1 - mean)
  if (!(variance > 0)) return 0
  const between = counted.reduce(
    (sum, row) =>
      row.count === 0 ? sum : sum + row.count * (row.trueCount / row.count - mean) ** 2,
    0,
  )
  return between / count / variance
}
