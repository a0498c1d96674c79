/** What a design of inspection costs its inspectors: person-days a year. */

import type { Inspection, InspectionMeans, Range } from '../model/model.ts'
import { tidyChance } from './chance-at-site.ts'

/** Most of the stated effort that is tried: what takes a thousand times as much is no plan. */
export const effortMax = 1_000

/** Person-days a year of one of the means, over all places it serves, at the stated effort. */
export function daysOfMeans({ sites }: Inspection, means: InspectionMeans): Range {
  const places = sites
    .filter((site) => means.at.includes(site.id))
    .reduce((sum, site) => sum + site.number, 0)
  const [low, high] = means.days ?? [0, 0]
  const [few, many] = means.visits ?? [1, 1]
  return [low * few * places, high * many * places]
}

/** Person-days a year of the whole design; effort multiplies all of them. */
export function daysOf(design: Inspection, effort = 1): Range {
  const all = design.means.map((means) => daysOfMeans(design, means))
  const sum = (end: 0 | 1): number => all.reduce((total, range) => total + range[end], 0) * effort
  return [sum(0), sum(1)]
}

/** Chance a year of a false alarm: of at least one of the means, independent of one another. */
export function falseAlarmOf({ means }: Inspection, effort = 1): Range {
  const none = (end: 0 | 1): number =>
    means.reduce((product, { falseAlarm, days }) => {
      const chance = falseAlarm?.[end] ?? 0
      return product * (1 - chance) ** (days === undefined ? 1 : effort)
    }, 1)
  return [tidyChance(1 - none(0)), tidyChance(1 - none(1))]
}
