/**
 * The largest cubes in which a function is true: its prime implicants, where a condition may leave
 * several ways of a choice (for two ways: Quine 1952; recursion over a diagram: Coudert and Madre
 * 1992). A cube is prime when no condition can be dropped or widened.
 */
import { at } from './assert.ts'
import { always, type Diagram, type Diagrams, never } from './diagram.ts'
import type { Cube } from './diagram-counts.ts'

/** All prime cubes; undefined where there are more than `max`. */
export function primeCubes(diagrams: Diagrams, of: Diagram, max: number): Cube[] | undefined {
  const known = new Map<Diagram, readonly Cube[]>()
  let made = 0
  let isTooMany = false
  const primes = (node: Diagram): readonly Cube[] => {
    if (node === never || isTooMany) return []
    if (node === always) return [new Map()]
    const before = known.get(node)
    if (before !== undefined) return before
    const choice = diagrams.choiceAt(node)
    const found: Cube[] = []
    for (const ways of subsetsLargestFirst(alikeAt(diagrams, node))) {
      const common = diagrams.and(...ways.map((way) => diagrams.after(node, choice, way)))
      const isWhole = ways.length === diagrams.ways[choice]
      for (const cube of primes(common)) {
        const wider: Cube = isWhole ? cube : new Map([[choice, ways], ...cube])
        if (found.some((one) => holds(one, wider))) continue
        found.push(wider)
        if (++made > max) isTooMany = true
      }
    }
    known.set(node, found)
    return found
  }
  const found = primes(of)
  return isTooMany ? undefined : [...found]
}

/** Every setting of the second cube is in the first. */
function holds(outer: Cube, inner: Cube): boolean {
  for (const [choice, ways] of outer) {
    const inside = inner.get(choice)
    if (inside === undefined || !inside.every((way) => ways.includes(way))) return false
  }
  return true
}

/** The ways of a node's choice, those that lead to the same place together: no prime parts them. */
function alikeAt(diagrams: Diagrams, node: Diagram): number[][] {
  const choice = diagrams.choiceAt(node)
  const leads = new Map<Diagram, number[]>()
  for (let way = 0; way < at(diagrams.ways, choice); way++) {
    const lead = diagrams.after(node, choice, way)
    leads.set(lead, [...(leads.get(lead) ?? []), way])
  }
  return [...leads.values()]
}

/** With more groups of ways than this only single ones and all are joined. */
const groupsMax = 8

/** Ways of some of the groups, of at least one; largest first, in each in ascending order. */
function subsetsLargestFirst(groups: readonly (readonly number[])[]): number[][] {
  const all = groups.flat()
  const sets =
    groups.length > groupsMax
      ? [all, ...groups.map((ways) => [...ways])]
      : Array.from({ length: 2 ** groups.length - 1 }, (_, i) =>
          groups.flatMap((ways, group) => (((i + 1) >>> group) & 1 ? ways : [])),
        )
  return sets.map((ways) => [...ways].sort((a, b) => a - b)).sort((a, b) => b.length - a.length)
}
