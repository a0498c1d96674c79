/**
 * How well each way of breaking is seen: who breaks picks the site, or the path of steps, where it
 * is least likely to be seen. A path is seen where any of its steps is; it is found as the shortest
 * one, each step as long as -ln(1 - p) (Dijkstra 1959), so that lengths add up as chances of being
 * missed multiply. Ties go to fewer steps, then to the order of the file.
 */
import { daysPerYear } from '../base/calendar.ts'
import type { InspectedStep, Inspection, Range, WayToBreak } from '../model/model.ts'
import { chanceAtSite, type End, type Looking, tidyChance } from './chance-at-site.ts'

/** The chance that one way is seen, and where it was least likely to be. */
export interface SeenWay {
  readonly chance: number
  /** The sites that the breaker uses: one, or those of the path's steps. */
  readonly sites: readonly string[]
  readonly steps: readonly string[]
}

export interface Within {
  readonly days: number
  readonly effort?: number
  /** False: what the inspectors need does not stand. */
  readonly inspectorsIn?: boolean
}

/** The chance that one way is seen within so many days, with all ranges at one end. */
export function seenWay(
  design: Inspection,
  way: WayToBreak,
  { end, days, effort = 1, inspectorsIn = true }: Within & { readonly end: End },
): SeenWay {
  if (way.open) return { chance: 1, sites: [], steps: [] }
  const looking: Looking = { end, effort, inspectorsIn }
  const chanceAt = (id: string): number | undefined => {
    const site = design.sites.find((one) => one.id === id)
    return site && chanceAtSite(site, design.means, { taking: way, days, looking })
  }
  if (way.route !== undefined) return seenOnPath(design.steps, way.route, chanceAt)
  const places = way.at.flatMap((site) => {
    const chance = chanceAt(site)
    return chance === undefined ? [] : [{ chance, sites: [site], steps: [] }]
  })
  const [first, ...others] = places
  // What can be taken nowhere cannot be done there: no breach, and none unseen.
  if (first === undefined) return { chance: 1, sites: [], steps: [] }
  return others.reduce((least, place) => (place.chance < least.chance ? place : least), first)
}

interface Reached {
  readonly missed: number
  readonly steps: readonly InspectedStep[]
}

function seenOnPath(
  steps: readonly InspectedStep[],
  { from, to }: NonNullable<WayToBreak['route']>,
  chanceAt: (site: string) => number | undefined,
): SeenWay {
  const known = new Map<string, number | undefined>()
  const seenAt = (site: string): number | undefined => {
    if (!known.has(site)) known.set(site, chanceAt(site))
    return known.get(site)
  }
  const open = new Map<string, Reached>([[from, { missed: 1, steps: [] }]])
  const closed = new Set<string>()
  for (;;) {
    const next = leastSeen(open)
    if (next === undefined) return { chance: 1, sites: [], steps: [] }
    const [form, reached] = next
    if (form === to) return pathSeen(reached)
    open.delete(form)
    closed.add(form)
    for (const step of steps) {
      const chance = step.from === form && !closed.has(step.to) ? seenAt(step.at) : undefined
      if (chance === undefined) continue
      const found = { missed: reached.missed * (1 - chance), steps: [...reached.steps, step] }
      const before = open.get(step.to)
      if (before === undefined || isLess(found, before)) open.set(step.to, found)
    }
  }
}

function isLess(a: Reached, b: Reached): boolean {
  return a.missed > b.missed || (a.missed === b.missed && a.steps.length < b.steps.length)
}

function leastSeen(open: ReadonlyMap<string, Reached>): [string, Reached] | undefined {
  let best: [string, Reached] | undefined
  for (const one of open) if (best === undefined || isLess(one[1], best[1])) best = one
  return best
}

function pathSeen({ missed, steps }: Reached): SeenWay {
  const sites = [...new Set(steps.map((step) => step.at))]
  return { chance: 1 - missed, sites, steps: steps.map((step) => step.id) }
}

/** Between what ends the chance lies that a way is seen within so many days. */
export function chanceOfWay(design: Inspection, way: WayToBreak, within: Within): Range {
  const { chance: least } = seenWay(design, way, { ...within, end: 'least' })
  const { chance: most } = seenWay(design, way, { ...within, end: 'most' })
  return [tidyChance(least), tidyChance(Math.max(least, most))]
}

/** The ways by which a commitment to this option can be broken, in the order of the file. */
export function waysOf(design: Inspection, option: string): readonly WayToBreak[] {
  return design.ways.filter((way) => way.breaks.includes(option))
}

/** The chance within a year that a chance within so many days comes to. */
export function yearly(chance: number, days: number): number {
  return 1 - (1 - chance) ** (daysPerYear / days)
}
