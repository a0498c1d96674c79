/**
 * Where a test fails, exactly: conjunctions of conditions that hold no reading in which it does not
 * fail, as few and as wide as that allows. Taken from the prime ones, each time the one that adds
 * most readings to those before; of several the one with the fewest conditions, then the largest,
 * then the one whose conditions come first by the order of the file.
 */
import { always, type Diagram, type Diagrams, never } from '../../../base/diagram.ts'
import { type Cube, countIn, nearestTo } from '../../../base/diagram-counts.ts'
import { primeCubes } from '../../../base/prime-cubes.ts'
import type { ByCases } from './by-cases.ts'
import { reasonIn } from './cases.ts'

export interface ExactRegion {
  readonly cube: Cube
  /** Readings in it, and those of them that no region before it holds. */
  readonly size: number
  readonly added: number
}

export const exactRegionsMax = 8

/** With more prime conjunctions than this, some are sought one by one instead. */
const primesMax = 2_000

/** The regions, and how many readings in which it is true none of them holds. */
export function exactRegions(
  cases: ByCases,
  of: Diagram,
): { readonly regions: readonly ExactRegion[]; readonly outside: number } {
  const { diagrams, choices } = cases
  const primes = primeCubes(diagrams, of, primesMax)?.sort(byFile(choices))
  const regions: ExactRegion[] = []
  let rest = of
  while (rest !== never && regions.length < exactRegionsMax) {
    const cube = primes === undefined ? someIn(cases, of, rest) : widest(cases, primes, rest)
    const added = countIn(diagrams, rest, choices, cube)
    regions.push({ cube, size: countIn(diagrams, always, choices, cube), added })
    rest = diagrams.and(rest, diagrams.not(diagramOf(diagrams, cube)))
  }
  return { regions, outside: countIn(diagrams, rest, choices) }
}

function widest({ diagrams, choices }: ByCases, primes: readonly Cube[], rest: Diagram): Cube {
  const [best] = primes
    .map((cube) => ({
      cube,
      added: countIn(diagrams, rest, choices, cube),
      size: countIn(diagrams, always, choices, cube),
    }))
    .sort((a, b) => b.added - a.added || a.cube.size - b.cube.size || b.size - a.size)
  return best?.cube ?? new Map()
}

/** Question by question: a condition before none, and the answers of the one before the other's. */
function byFile(choices: readonly number[]): (a: Cube, b: Cube) => number {
  const answers = (cube: Cube, choice: number) => cube.get(choice) ?? [Number.POSITIVE_INFINITY]
  const compared = (a: readonly number[], b: readonly number[]): number => {
    for (const [i, way] of a.entries()) {
      const other = b[i]
      if (other === undefined) return 1
      if (way !== other) return way - other
    }
    return a.length - b.length
  }
  return (a, b) => {
    for (const choice of choices) {
      const order = compared(answers(a, choice), answers(b, choice))
      if (order !== 0) return order
    }
    return 0
  }
}

/** A prime conjunction around one reading that none holds yet. */
function someIn(cases: ByCases, of: Diagram, rest: Diagram): Cube {
  const { diagrams, choices } = cases
  const start = diagrams.ways.map(() => 0)
  const setting = nearestTo(diagrams, rest, start, choices) ?? start
  const whole: Cube = new Map(choices.map((choice) => [choice, [setting[choice] ?? 0]]))
  return reasonIn(cases, of, whole)
}

function diagramOf(diagrams: Diagrams, cube: Cube): Diagram {
  return diagrams.and(
    ...[...cube].map(([choice, ways]) => diagrams.where(choice, (way) => ways.includes(way))),
  )
}
