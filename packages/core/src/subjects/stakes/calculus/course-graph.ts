/**
 * Every course that a party's breaches can take along a ladder, each part of them once.
 *
 * Courses share much. What stands in a stage hangs on what is broken by then and on what of it had
 * been done, not on what is to be broken later; and what follows from a stage on is the same for
 * all that come to it alike. So they are kept as a graph, by places in lists:
 *
 *     position   what stands in a stage          decides every flow
 *     breach     what is broken, by which ways   decides how it is seen and answered
 *     phase      a position with a breach        a stage as it is lived through
 *     node       a phase, and the node that follows it, -1 where none does
 *
 * None of it hangs on chances, times, patience, or what a worth is beyond its sign. Stakes that
 * differ in these alone share the graph (`kin.ts`).
 */
import { at } from '../../../base/assert.ts'
import { once } from '../../../base/once.ts'
import { type ChosenWays, choicesFor } from './breach-ways.ts'
import { coursesOf, type Path } from './courses.ts'
import type { Situation } from './flows.ts'
import { situationKey, textOf } from './known-situations.ts'
import type { OptionIndex, Stakes, Standing, TestSettings } from './ladder.ts'
import { isTied } from './ladder-rules.ts'
import { setsTried } from './prepared-row.ts'

/** What is broken in a stage; way -1: as the option itself says. */
export interface StageBreach {
  readonly stage: number
  readonly broken: readonly { readonly option: OptionIndex; readonly way: number }[]
  /** Whether nothing of the party's is watched or answered by itself, with these ways. */
  readonly isCommon: boolean
}

/** A breach that begins in a stage, with the nodes at which its courses begin. */
export interface BreachHeads {
  readonly set: Standing
  readonly chosen: ChosenWays
  readonly atEntry: () => readonly number[]
  readonly later: () => readonly number[]
}

export interface CourseGraph {
  readonly positions: readonly Situation[]
  readonly breaches: readonly StageBreach[]
  /** Per phase. */
  readonly positionOf: readonly number[]
  readonly breachOf: readonly number[]
  /** Per node. */
  readonly phaseOf: readonly number[]
  readonly nextOf: readonly number[]
  readonly row: (stage: number) => readonly BreachHeads[]
}

export interface TestedPath extends Path {
  readonly settings: TestSettings
}

interface Growing {
  readonly positions: Situation[]
  readonly breaches: StageBreach[]
  readonly positionOf: number[]
  readonly breachOf: number[]
  readonly phaseOf: number[]
  readonly nextOf: number[]
  readonly placeOf: {
    readonly position: Map<string, number>
    readonly breach: Map<string, number>
    /** By position and breach. */
    readonly phase: Map<number, number>
    /** By phase and the node that follows. */
    readonly node: Map<number, number>
  }
}

/** More of anything than is ever reached: two places as one number. */
const placesMax = 2 ** 26

export function courseGraph(path: TestedPath): CourseGraph {
  const graph: Growing = {
    ...{ positions: [], breaches: [], positionOf: [], breachOf: [], phaseOf: [], nextOf: [] },
    placeOf: { position: new Map(), breach: new Map(), phase: new Map(), node: new Map() },
  }
  const rows = new Map<number, readonly BreachHeads[]>()
  const row = (stage: number): readonly BreachHeads[] => {
    const found = rows.get(stage) ?? headsIn(graph, path, stage)
    rows.set(stage, found)
    return found
  }
  return { ...graph, row }
}

function headsIn(graph: Growing, path: TestedPath, stage: number): BreachHeads[] {
  const { stakes, promised, settings, states, ladder } = path
  const due = at(promised, stage + 1)
  const atEnd = settings.look === 'alone' ? due : at(promised, promised.length - 1)
  const [before, paper] = [at(states, stage), at(states, stage + 1)]
  const goesOn = settings.cheater !== 'gated' && settings.look !== 'alone'
  const reach = goesOn ? ladder.length : stage + 1
  return setsTried(path, stage, { due, atEnd }).flatMap((deviation): BreachHeads[] => {
    const [late, early] = [false, true].map((atEntry) =>
      once(() => coursesOf(path, { stage, deviation, atEntry }, reach)),
    )
    const begins = isTied(stakes) ? paper : deviation
    const isNew = begins.some((own, o) => own === 1 && before[o] !== paper[o])
    return choicesFor(stakes, deviation).map((chosen) => {
      const isCommon = isCommonWith(stakes, path.party, chosen)
      const headsOf = (courses: readonly (readonly Situation[])[] = []): number[] =>
        courses.map((course) => headOf(graph, course, { stage, chosen, isCommon }))
      const later = once(() => headsOf(late?.()))
      const atEntry = once(() => headsOf(early?.()))
      return { set: deviation, chosen, later, atEntry: isNew ? atEntry : later }
    })
  })
}

/** The node at which a course begins that is lived through by these ways. */
function headOf(
  graph: Growing,
  course: readonly Situation[],
  of: { readonly stage: number; readonly chosen: ChosenWays; readonly isCommon: boolean },
): number {
  const { placeOf } = graph
  let next = -1
  for (let i = course.length - 1; i >= 0; i--) {
    const now = at(course, i)
    const position = positionPlace(graph, now)
    const breach = breachPlace(graph, now, { ...of, stage: of.stage + i })
    const phase = placed(placeOf.phase, position * placesMax + breach, () => {
      graph.positionOf.push(position)
      return graph.breachOf.push(breach) - 1
    })
    const follows = next
    next = placed(placeOf.node, phase * placesMax + follows + 1, () => {
      graph.phaseOf.push(phase)
      return graph.nextOf.push(follows) - 1
    })
  }
  return next
}

function positionPlace({ positions, placeOf }: Growing, now: Situation): number {
  const key = `${situationKey(now)}|${textOf(now.deviation)}`
  return placed(placeOf.position, key, () => positions.push(now) - 1)
}

function breachPlace(
  { breaches, placeOf }: Growing,
  { deviation, paper }: Situation,
  of: { readonly stage: number; readonly chosen: ChosenWays; readonly isCommon: boolean },
): number {
  const { stage, chosen, isCommon } = of
  const broken = [...deviation.keys()]
    .filter((o) => deviation[o] === 1 && paper[o] === 1)
    .map((option) => ({ option, way: chosen.get(option) ?? -1 }))
  const key = `${stage}|${isCommon}|${broken.map(({ option, way }) => `${option}.${way}`)}`
  return placed(placeOf.breach, key, () => breaches.push({ stage, broken, isCommon }) - 1)
}

function placed<Key>(known: Map<Key, number>, key: Key, make: () => number): number {
  const found = known.get(key)
  if (found !== undefined) return found
  const place = make()
  known.set(key, place)
  return place
}

/** By these ways: what is broken by none of them is as the option says. */
function isCommonWith({ options }: Stakes, party: number, chosen: ChosenWays): boolean {
  return options.every(({ owner, detection, answer, falseAlarm = 0, ways = [] }, o) => {
    if (owner !== party) return true
    const way = ways[chosen.get(o) ?? -1]
    const isOwn = way === undefined ? detection : (way.detection ?? way.lag)
    return isOwn === undefined && answer === undefined && falseAlarm === 0
  })
}
