/**
 * What a position is worth to an actor: the nearer the better, bent by how much risk it takes.
 *
 * Source: the spatial model of politics of KAPSARC's toolkit (KTAB, version 1.4, 2019), whose
 * published reference runs are tests here; its forerunner is Bueno de Mesquita (1994).
 */
import { at } from '../base/assert.ts'
import type { SpatialActor } from './positions.ts'

/** Distance from an actor to a position, 0 to 1, by the weight that it gives each issue. */
export function distance({ position, salience }: SpatialActor, to: readonly number[]): number {
  let [sum, weight] = [0, 0]
  for (const [issue, share] of salience.entries()) {
    sum += (share * (at(position, issue) - at(to, issue))) ** 2
    weight += share ** 2
  }
  return weight === 0 ? 0 : Math.sqrt(sum / weight)
}

/**
 * Worth of a position at a distance, 1 at one's own. `risk` from -1 to 1: 0 falls evenly, above it
 * what is near loses little at first (the taker of risks waits for more), below it at once.
 */
export function worth(distance: number, risk: number): number {
  return (1 - distance) * (1 + Math.min(distance, 1) * risk)
}
