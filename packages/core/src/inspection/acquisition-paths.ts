/**
 * Acquisition paths: ways from what a State has to material for a weapon. Forms of material are
 * places, steps lead from one to another (diversion, misuse of a declared plant, something hidden),
 * each with a length: the harder, slower or dearer, the longer. After Listner, Canty, Niemeyer,
 * Rezniczek and Stein (2013); forms as in the Agency's physical model.
 *
 * Every path that comes to no form twice is listed, shortest first. It ends at the first goal that
 * it reaches: going on from there would be longer and seen at least as well. Steps may lead in
 * circles; a path just does not go round. Several steps may lead from one form to another.
 */
import { at } from '../base/assert.ts'
import { demand, demandPositive } from './demands.ts'

export interface Step {
  readonly from: string
  readonly to: string
  /** Above 0; the more attractive the shorter. */
  readonly length: number
}

export interface AcquisitionPath {
  /** Places in the list of steps, from 0, in the order in which they are taken. */
  readonly steps: readonly number[]
  /** The sum of their lengths. */
  readonly length: number
}

export interface PathSearch {
  /** Shortest first, then by the numbers of their steps. Empty: there is no route. */
  readonly paths: readonly AcquisitionPath[]
  /** False where a limit ended the search; there are then more paths than these. */
  readonly complete: boolean
}

export interface PathSearchSettings {
  readonly origin: string
  /** Forms at which a path ends, at least one; none of them the origin. */
  readonly goals: readonly string[]
  /** Most paths that are listed; `pathsMax` if left out. */
  readonly pathsMax?: number
}

/** Most steps of a network, paths that are listed, and steps that are tried on the way. */
export const stepsMax = 1_000
export const pathsMax = 10_000
const triesMax = 1_000_000

/**
 * All paths from the origin to a goal, in bounded time.
 *
 * @throws RangeError for a step from a form to itself, a length not above 0, or no goal
 */
export function acquisitionPaths(steps: readonly Step[], settings: PathSearchSettings): PathSearch {
  demandNetwork(steps, settings)
  const { origin, goals } = settings
  const useful = leadingTo(steps, new Set(goals))
  const walk: Walk = {
    steps,
    goals: new Set(goals),
    onward: grouped(useful, (step) => at(steps, step).from),
    visited: new Set([origin]),
    taken: [],
    found: [],
    pathsMax: settings.pathsMax ?? pathsMax,
    triesLeft: triesMax,
  }
  const complete = walkFrom(walk, origin)
  const paths = walk.found
    .map((taken) => ({ steps: taken, length: lengthOf(steps, taken) }))
    .sort((a, b) => a.length - b.length || inOrder(a.steps, b.steps))
  return { paths, complete }
}

interface Walk {
  readonly steps: readonly Step[]
  readonly goals: ReadonlySet<string>
  readonly onward: ReadonlyMap<string, readonly number[]>
  readonly visited: Set<string>
  readonly taken: number[]
  readonly found: number[][]
  readonly pathsMax: number
  triesLeft: number
}

/** False once a limit is reached. As deep as there are forms, and those are at most `stepsMax`. */
function walkFrom(walk: Walk, form: string): boolean {
  for (const step of walk.onward.get(form) ?? []) {
    if (walk.triesLeft-- <= 0) return false
    const { to } = at(walk.steps, step)
    if (walk.visited.has(to)) continue
    walk.taken.push(step)
    if (walk.goals.has(to)) {
      if (walk.found.length >= walk.pathsMax) return false
      walk.found.push([...walk.taken])
    } else {
      walk.visited.add(to)
      if (!walkFrom(walk, to)) return false
      walk.visited.delete(to)
    }
    walk.taken.pop()
  }
  return true
}

/** Steps from whose end a goal can be reached at all: others are never tried. */
function leadingTo(steps: readonly Step[], goals: ReadonlySet<string>): number[] {
  const into = grouped([...steps.keys()], (step) => at(steps, step).to)
  const reached = new Set(goals)
  for (const form of reached)
    for (const step of into.get(form) ?? []) reached.add(at(steps, step).from)
  return [...steps.keys()].filter((step) => reached.has(at(steps, step).to))
}

function grouped(steps: readonly number[], formOf: (step: number) => string) {
  const groups = new Map<string, number[]>()
  for (const step of steps) {
    const group = groups.get(formOf(step))
    if (group === undefined) groups.set(formOf(step), [step])
    else group.push(step)
  }
  return groups
}

function lengthOf(steps: readonly Step[], taken: readonly number[]): number {
  return taken.reduce((sum, step) => sum + at(steps, step).length, 0)
}

function inOrder(a: readonly number[], b: readonly number[]): number {
  const place = a.findIndex((step, i) => step !== b[i])
  return place < 0 ? a.length - b.length : at(a, place) - (b[place] ?? -1)
}

function demandNetwork(steps: readonly Step[], { origin, goals, ...asked }: PathSearchSettings) {
  demand(steps.length <= stepsMax, `A network has at most ${stepsMax} steps.`)
  for (const { from, to, length } of steps) {
    demand(from !== to, `A step leads from "${from}" to itself: it takes nobody anywhere.`)
    demandPositive(length, `The length of the step from "${from}" to "${to}"`)
  }
  demand(goals.length > 0, 'A path needs a goal.')
  demand(!goals.includes(origin), `"${origin}" is origin and goal at once.`)
  const wanted = asked.pathsMax ?? pathsMax
  const isCount = Number.isInteger(wanted) && wanted >= 1 && wanted <= pathsMax
  demand(isCount, `At most ${pathsMax} paths are listed, and at least 1.`)
}
