/**
 * What statements are worth in one world, where the author gives ranges or an order only.
 *
 * - no worth on any statement of an actor: falling weights that sum to 1, uniform over all of them;
 * - ranges: uniform over all worths within them that fall with the list;
 * - a statement without worth among others with one: anything between its neighbours;
 * - ranges that no falling worths fit: each drawn for itself, since what is written as a number
 *   says more than the place in the list.
 *
 * A worth lies at or above 0: what an actor would rather not do is a statement against it. Worth
 * that nothing bounds from above, before the first that is stated, cannot be drawn.
 */
import { at } from '../base/assert.ts'
import { type Bounds, fallingDraws } from '../base/falling-draw.ts'
import { type Draw, fallingWeights, uniform } from '../base/random.ts'
import type { Statement } from '../model/model.ts'

/** Draws of worths are numbered past those of any question; `actor` is its place in the model. */
export function worthPlace(actor: number): number {
  return 2 ** 20 + actor
}

/** Worth by statement. */
export type Worths = Readonly<Record<string, number>>

/** How the worths of one list of statements are drawn. */
export interface WorthSource {
  /** False: every worth is an exact number, and there is nothing to draw. */
  readonly isDrawn: boolean
  readonly draw: (which: Draw) => Worths
  /** In the middle: the mean of an order only, else the middle of each range. */
  readonly middle: Worths
}

/** Undefined where the first statements have no worth and later ones do. */
export function worthSource(statements: readonly Statement[]): WorthSource | undefined {
  const ids = statements.map((one) => one.id)
  const named = (worths: readonly number[]): Worths =>
    Object.fromEntries(ids.map((id, i) => [id, at(worths, i)]))
  if (statements.every((one) => one.worth === undefined))
    return {
      isDrawn: statements.length > 1,
      draw: (which) => named(fallingWeights(ids.length, which)),
      middle: named(centroid(ids.length)),
    }
  const bounds = boundsOf(statements)
  if (bounds === undefined) return undefined
  const draws = fallingDraws(bounds) ?? drawEach(bounds)
  return {
    isDrawn: bounds.some(({ low, high }) => low < high),
    draw: (which) => named(draws(which)),
    middle: named(bounds.map(({ low, high }) => (low + high) / 2)),
  }
}

function boundsOf(statements: readonly Statement[]): Bounds[] | undefined {
  const stated = statements.map((one) => one.worth)
  const bounds = stated.map((worth, i): Bounds | undefined => {
    if (worth) return { low: worth[0], high: worth[1] }
    const before = stated.slice(0, i).findLast((one) => one !== undefined)
    const after = stated.slice(i).find((one) => one !== undefined)
    return before && { low: after?.[0] ?? Math.min(0, before[0]), high: before[1] }
  })
  const known = bounds.filter((one) => one !== undefined)
  return known.length === bounds.length ? known : undefined
}

function drawEach(bounds: readonly Bounds[]): (which: Draw) => number[] {
  return (which) => bounds.map(({ low, high }, i) => low + (high - low) * uniform(which, i))
}

/** The rank order centroid: the mean of falling weights (Barron and Barrett 1996). */
function centroid(count: number): number[] {
  const weights: number[] = []
  let sum = 0
  for (let place = count; place >= 1; place--) {
    sum += 1 / place
    weights.unshift(sum / count)
  }
  return weights
}
