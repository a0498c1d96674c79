/**
 * What a decision diagram says of all settings of its choices, without going through them: how
 * many make it true, which is the nearest, which choices matter and by how much. A setting is one
 * way per choice; each number of settings is exact up to 2^53.
 */
import { at } from './assert.ts'
import { always, type Diagram, type Diagrams, never } from './diagram.ts'

/** The ways that a choice may be made in; every way where nothing is said. */
export type Cube = ReadonlyMap<number, readonly number[]>

const anything: Cube = new Map()

/** Is the function true in this setting? */
export function isTrueIn(diagrams: Diagrams, of: Diagram, setting: readonly number[]): boolean {
  let node = of
  while (node > always) {
    const choice = diagrams.choiceAt(node)
    node = diagrams.after(node, choice, at(setting, choice))
  }
  return node === always
}

/** In how many settings of a cube the function is true; `among`: the choices that are counted. */
export function countIn(
  diagrams: Diagrams,
  of: Diagram,
  among: readonly number[],
  cube: Cube = anything,
): number {
  const { ways } = diagrams
  const sizes = ways.map((count, choice) =>
    among.includes(choice) ? (cube.get(choice)?.length ?? count) : 1,
  )
  /** Settings of the choices from one up to another. */
  const skipped = (from: number, to: number) => {
    let product = 1
    for (let choice = from; choice < to; choice++) product *= at(sizes, choice)
    return product
  }
  const known = new Map<Diagram, number>()
  /** Settings of the choices from the node's own on. */
  const below = (node: Diagram): number => {
    if (node === never) return 0
    if (node === always) return 1
    const before = known.get(node)
    if (before !== undefined) return before
    const choice = diagrams.choiceAt(node)
    const count = (cube.get(choice) ?? waysOf(at(ways, choice))).reduce((sum, way) => {
      const next = diagrams.after(node, choice, way)
      return sum + below(next) * skipped(choice + 1, diagrams.choiceAt(next))
    }, 0)
    known.set(node, count)
    return count
  }
  return below(of) * skipped(0, diagrams.choiceAt(of))
}

function waysOf(count: number): number[] {
  return Array.from({ length: count }, (_, way) => way)
}

/** The share of settings in which it is true; the weights of the ways of a choice add up to 1. */
export function weightedShare(
  diagrams: Diagrams,
  of: Diagram,
  weights: readonly (readonly number[])[],
): number {
  const known = new Map<Diagram, number>([
    [never, 0],
    [always, 1],
  ])
  const below = (node: Diagram): number => {
    const before = known.get(node)
    if (before !== undefined) return before
    const choice = diagrams.choiceAt(node)
    const share = at(weights, choice).reduce(
      (sum, weight, way) => sum + weight * below(diagrams.after(node, choice, way)),
      0,
    )
    known.set(node, share)
    return share
  }
  return below(of)
}

/** Whether it is true, or false, in a whole cube; undefined where it is both. */
export function constantIn(diagrams: Diagrams, of: Diagram, cube: Cube): boolean | undefined {
  const seen = new Set<Diagram>()
  let [isTrue, isFalse] = [false, false]
  const walk = (node: Diagram): void => {
    if (isTrue && isFalse) return
    if (node <= always) {
      if (node === always) isTrue = true
      else isFalse = true
      return
    }
    if (seen.has(node)) return
    seen.add(node)
    const choice = diagrams.choiceAt(node)
    for (const way of cube.get(choice) ?? waysOf(at(diagrams.ways, choice)))
      walk(diagrams.after(node, choice, way))
  }
  walk(of)
  return isTrue && isFalse ? undefined : isTrue
}

/** The fewest choices made otherwise than in `start` that make it true; infinite: none does. */
export function distanceTo(diagrams: Diagrams, of: Diagram, start: readonly number[]): number {
  const known = new Map<Diagram, number>([
    [never, Number.POSITIVE_INFINITY],
    [always, 0],
  ])
  const below = (node: Diagram): number => {
    const before = known.get(node)
    if (before !== undefined) return before
    const choice = diagrams.choiceAt(node)
    let least = Number.POSITIVE_INFINITY
    for (let way = 0; way < at(diagrams.ways, choice); way++) {
      const changes = way === start[choice] ? 0 : 1
      least = Math.min(least, changes + below(diagrams.after(node, choice, way)))
    }
    known.set(node, least)
    return least
  }
  return below(of)
}

/**
 * A setting with the fewest choices made otherwise than in `start` that makes it true; of several
 * the one whose ways come first, by the choices in this order.
 */
export function nearestTo(
  diagrams: Diagrams,
  of: Diagram,
  start: readonly number[],
  order: readonly number[],
): number[] | undefined {
  let left = distanceTo(diagrams, of, start)
  if (!Number.isFinite(left)) return undefined
  const setting = [...start]
  let rest = of
  for (const choice of order)
    for (let way = 0; way < at(diagrams.ways, choice); way++) {
      const next = diagrams.fixed(rest, choice, way)
      const changes = way === start[choice] ? 0 : 1
      if (changes + distanceTo(diagrams, next, start) !== left) continue
      setting[choice] = way
      left -= changes
      rest = next
      break
    }
  return setting
}

/**
 * The first settings that make it true, at most so many: by the choices in this order, the ways of
 * the first of them turning slowest.
 */
export function firstIn(
  diagrams: Diagrams,
  of: Diagram,
  { start, order, max }: { start: readonly number[]; order: readonly number[]; max: number },
): number[][] {
  const found: number[][] = []
  const walk = (place: number, rest: Diagram, setting: readonly number[]): void => {
    if (rest === never || found.length >= max) return
    const choice = order[place]
    if (choice === undefined) {
      found.push([...setting])
      return
    }
    for (let way = 0; way < at(diagrams.ways, choice); way++)
      walk(
        place + 1,
        diagrams.fixed(rest, choice, way),
        setting.map((old, one) => (one === choice ? way : old)),
      )
  }
  walk(0, of, start)
  return found
}

/**
 * How much of the variance stays open once all choices but this one are made, of all of it: the
 * total share of a choice (Homma and Saltelli 1996), every setting weighing the same. Of k ways of
 * which t make it true, t (k - t) / k^2 is open.
 */
export function openVariance(
  diagrams: Diagrams,
  of: Diagram,
  choice: number,
  among: readonly number[],
): number {
  const count = at(diagrams.ways, choice)
  const functions = waysOf(count).map((way) => diagrams.fixed(of, choice, way))
  const others = among.filter((one) => one !== choice)
  const all = others.reduce((product, one) => product * at(diagrams.ways, one), 1)
  let differing = 0
  for (let a = 0; a < count; a++)
    for (let b = a + 1; b < count; b++) {
      const same = diagrams.iff(at(functions, a), at(functions, b))
      differing += countIn(diagrams, diagrams.not(same), others)
    }
  return differing / all / count ** 2
}
