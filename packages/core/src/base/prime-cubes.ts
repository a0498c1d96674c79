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
    for (const ways of subsetsLargestFirst(at(diagrams.ways, choice))) {
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

/** Sets of ways, none of them empty; with more than this many ways only single ones and all. */
const waysMax = 8

function subsetsLargestFirst(count: number): number[][] {
  const ways = Array.from({ length: count }, (_, way) => way)
  if (count > waysMax) return [ways, ...ways.map((way) => [way])]
  return Array.from({ length: 2 ** count - 1 }, (_, i) =>
    ways.filter((way) => ((i + 1) >>> way) & 1),
  ).sort((a, b) => b.length - a.length)
}
