/**
 * The cases of a test: answers to some of the questions with which it comes out the same whatever
 * the others are. They are the ends of a tree in which the question asked next is the one that
 * explains most of what is still open (as decision trees are grown: Breiman, Friedman, Olshen and
 * Stone 1984); answers that make no difference from one another go together. Cases do not overlap
 * and leave nothing out. The reason of a case is a part of its answers that decides by itself and
 * of which none can be left out; reasons may overlap.
 */
import { at } from '../../../base/assert.ts'
import { always, type Diagram, type Diagrams } from '../../../base/diagram.ts'
import { type Cube, constantIn, countIn, openVariance } from '../../../base/diagram-counts.ts'
import type { ByCases } from './by-cases.ts'

export interface Case {
  readonly cube: Cube
  readonly holds: boolean
  readonly count: number
  readonly reason: Cube
}

/** More cases than these nobody reads: they are not listed. */
export const casesMax = 256

/** The cases, the largest first; undefined where there are too many. */
export function casesOf({ diagrams, choices }: ByCases, of: Diagram): Case[] | undefined {
  const found: Case[] = []
  const grow = (rest: Diagram, cube: Cube): void => {
    if (found.length > casesMax) return
    if (rest <= always) {
      const reason = reasonIn({ diagrams, choices }, of, cube)
      const count = countIn(diagrams, always, choices, cube)
      found.push({ cube, holds: rest === always, count, reason })
      return
    }
    const choice = deciding(rest)
    const leads = new Map<Diagram, number[]>()
    for (let way = 0; way < at(diagrams.ways, choice); way++) {
      const lead = diagrams.fixed(rest, choice, way)
      leads.set(lead, [...(leads.get(lead) ?? []), way])
    }
    for (const [lead, ways] of leads) grow(lead, new Map([...cube, [choice, ways]]))
  }
  /** The question whose answers explain most of what is open; of several the first by the file. */
  const deciding = (rest: Diagram): number => {
    const support = diagrams.support(rest)
    const asked = choices.filter((choice) => support.includes(choice))
    let best: { choice: number; first: number; total: number } | undefined
    for (const choice of asked) {
      const first = explainedBy(diagrams, rest, choice, asked)
      const total = openVariance(diagrams, rest, choice, asked)
      const more = best === undefined ? 1 : first - best.first
      if (more > tiny || (more > -tiny && total > (best?.total ?? 0) + tiny))
        best = { choice, first, total }
    }
    return best?.choice ?? 0
  }
  grow(of, new Map())
  return found.length > casesMax ? undefined : found.sort((a, b) => b.count - a.count)
}

/** What differs by less differs by rounding only. */
const tiny = 1e-9

/** The variance of the shares by answer. */
function explainedBy(
  diagrams: Diagrams,
  of: Diagram,
  choice: number,
  asked: readonly number[],
): number {
  const count = at(diagrams.ways, choice)
  const all = countIn(diagrams, always, asked) / count
  const shares = Array.from(
    { length: count },
    (_, way) => countIn(diagrams, of, asked, new Map([[choice, [way]]])) / all,
  )
  const mean = shares.reduce((sum, one) => sum + one, 0) / count
  return shares.reduce((sum, one) => sum + (one - mean) ** 2, 0) / count
}

/** Conditions are taken away, the last one asked first, as long as the others still decide. */
export function reasonIn({ diagrams }: ByCases, of: Diagram, cube: Cube): Cube {
  let reason = cube
  for (const [choice] of [...cube].reverse()) {
    const without = new Map([...reason].filter(([other]) => other !== choice))
    if (constantIn(diagrams, of, without) !== undefined) reason = without
  }
  return reason
}
