/**
 * What is known of a bargain without bargaining: where the weights balance, and which position
 * beats every other on one issue. No model of bargaining is worth more than it adds to these.
 */
import { at } from '../base/assert.ts'
import type { SpatialActor } from './positions.ts'

/** The mean position on an issue, each by its capability times what the issue is to it. */
export function weightedMean(actors: readonly SpatialActor[], issue: number): number {
  const weights = weightsOn(actors, issue)
  const sum = weights.reduce((all, weight) => all + weight, 0)
  const positions = actors.map(({ position }) => at(position, issue))
  if (sum === 0) return positions.reduce((all, one) => all + one, 0) / actors.length
  return positions.reduce((all, one, actor) => all + at(weights, actor) * one, 0) / sum
}

/**
 * The position of an actor that no other beats on this issue, where each votes with its weight for
 * the nearer (the weighted median; Black 1948). Of two the lower.
 */
export function weightedMedian(actors: readonly SpatialActor[], issue: number): number {
  const weights = weightsOn(actors, issue)
  const half = weights.reduce((all, weight) => all + weight, 0) / 2
  const places = [...actors.keys()].sort((a, b) => positionOf(a) - positionOf(b))
  let sum = 0
  for (const place of places) {
    sum += at(weights, place)
    if (sum >= half) return positionOf(place)
  }
  return positionOf(at(places, 0))

  function positionOf(actor: number): number {
    return at(at(actors, actor).position, issue)
  }
}

function weightsOn(actors: readonly SpatialActor[], issue: number): number[] {
  return actors.map(({ capability, salience }) => capability * at(salience, issue))
}
