/**
 * The cases of a test: answers to some of the questions with which it comes out the same whatever
 * the others are. They are the ends of a tree in which the question asked next is the one that
 * explains most of what is still open (as decision trees are grown: Breiman, Friedman, Olshen and
 * Stone 1984); answers that make no difference from one another go together. Cases do not overlap
 * and leave nothing out. The reason of a case is a part of its answers that decides by itself and
 * of which none can be left out; reasons may overlap.
 */
import { at } from '../../../base/assert.ts'
import { always, type Diagram } from '../../../base/diagram.ts'
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
  /** The question whose answers explain most of what is open; of several the first. */
  const deciding = (rest: Diagram): number => {
    const asked = diagrams.support(rest)
    const weigh = (choice: number) => ({
      choice,
      first: explainedBy(rest, choice),
      total: openVariance(diagrams, rest, choice, asked),
    })
    const [best] = asked
      .map(weigh)
      .sort((a, b) => b.first - a.first || b.total - a.total || a.choice - b.choice)
    return best?.choice ?? 0
  }
  /** The variance of the shares by answer. */
  const explainedBy = (rest: Diagram, choice: number): number => {
    const asked = diagrams.support(rest)
    const counts = Array.from({ length: at(diagrams.ways, choice) }, (_, way) =>
      countIn(diagrams, rest, asked, new Map([[choice, [way]]])),
    )
    const mean = counts.reduce((sum, one) => sum + one, 0) / counts.length
    return counts.reduce((sum, one) => sum + (one - mean) ** 2, 0)
  }
  grow(of, new Map())
  return found.length > casesMax ? undefined : found.sort((a, b) => b.count - a.count)
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
