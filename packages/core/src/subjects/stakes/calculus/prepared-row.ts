/**
 * One row of the stage test made ready: what a party does at each stage, with every deviation,
 * worked out once, so that the margin at other numbers costs the arithmetic of values alone.
 *
 * The numbers found are those of the stage test to the last digit, for it is built from this too.
 */
import { at } from '../../../base/assert.ts'
import { once } from '../../../base/once.ts'
import { brokenBy, type ChosenWays, choicesFor } from './breach-ways.ts'
import { type Breach, coursesOf, isAvailable, type Path } from './courses.ts'
import { allAtOnce, deviationsOf, type Promised } from './deviations.ts'
import { keeping, type Situation } from './flows.ts'
import {
  type Ladder,
  type OptionIndex,
  type PartyIndex,
  promisedAlong,
  type Stakes,
  type Standing,
  statesAlong,
  type TestSettings,
} from './ladder.ts'
import { isTied } from './ladder-rules.ts'
import { nodesOf, type StageNode, type StageNodes } from './nodes.ts'
import { type Numbers, numbersOf } from './numbers.ts'
import { keptShape, type LivedPhase, livedPhase, type PhaseShape, shapeOf } from './phases.ts'
import { type StageValues, valueBefore, valuesAlong, worthOf } from './values.ts'

/** Everything about one party's way along the ladder that its rows share. */
export interface Walk extends Path {
  readonly settings: TestSettings
  /** The stages, kept. */
  readonly honest: readonly PhaseShape[]
}

export interface PreparedRow {
  readonly walk: Walk
  readonly stage: number
  readonly deviations: readonly Deviation[]
}

/** A breach as it is lived through in one of the ways in which the rest can be carried out. */
export interface BreachCourse {
  readonly shapes: readonly PhaseShape[]
  /** What stands in the first stage. */
  readonly first: Situation
  /** New commitments that do not happen in the first stage, though nobody breaks them. */
  readonly dropped: readonly OptionIndex[]
}

/** A deviation that begins in the row's stage; what is begun at its entry was never done. */
export interface Deviation {
  readonly set: Standing
  /** By which way each of them is broken, where there are several. */
  readonly chosen: ChosenWays
  /** In every way; none where it is not available then. */
  readonly atEntry: () => readonly BreachCourse[]
  readonly later: () => readonly BreachCourse[]
}

/** A row seen with certain numbers, before any deviation. */
export interface Sight {
  readonly ladder: Ladder
  readonly numbers: Numbers
  readonly nodes: StageNodes
  /** What complying is worth in the row's stage, and in the one after it. */
  readonly comply: StageValues
}

export function walkOf(
  stakes: Stakes,
  of: { ladder: Ladder; party: PartyIndex; settings: TestSettings },
): Walk {
  const { party, settings } = of
  const ladder = lookedAt(of.ladder, settings)
  const states = statesAlong(stakes, ladder)
  const promised = promisedAlong(stakes, ladder)
  const honest = states
    .slice(1)
    .map((paper, k) => keptShape(stakes, keeping(party, { paper, promised: at(promised, k + 1) })))
  return { stakes, ladder, party, states, promised, settings, honest }
}

/** A stage that is looked at alone stands for a period, and nothing follows. */
export function lookedAt(ladder: Ladder, { look }: TestSettings): Ladder {
  return look === 'alone' ? ladder.map((stage) => ({ ...stage, dwell: 1, survival: 0 })) : ladder
}

export function complianceAlong({ honest, stakes, ladder, party }: Walk): StageValues[] {
  return complianceWith(honest, { ladder, numbers: numbersOf(stakes, party) })
}

function complianceWith(
  honest: readonly PhaseShape[],
  { ladder, numbers }: { ladder: Ladder; numbers: Numbers },
): StageValues[] {
  const phases = honest.map((shape) => livedPhase(shape, numbers))
  return valuesAlong({ phases, ladder, discount: numbers.discount })
}

/** No deviations where there is nothing to break. */
export function prepareRow(walk: Walk, stage: number): PreparedRow {
  const { promised, settings, states } = walk
  const due = at(promised, stage + 1)
  const atEnd = settings.look === 'alone' ? due : at(promised, promised.length - 1)
  const [before, paper] = [at(states, stage), at(states, stage + 1)]
  const sets = setsTried(walk, stage, { due, atEnd })
  const deviations = sets.flatMap((deviation): Deviation[] => {
    const [late, early] = [false, true].map((atEntry) =>
      once(() => situationsOf(walk, { stage, deviation, atEntry })),
    )
    const differs = (o: number): boolean => before[o] !== paper[o]
    const begins = isTied(walk.stakes) ? paper : deviation
    const isNew = begins.some((own, o) => own === 1 && differs(o))
    return choicesFor(walk.stakes, deviation).map((chosen) => {
      const stakes = once(() => brokenBy(walk.stakes, chosen))
      const later = once(() => lived(stakes(), late?.() ?? []))
      const atEntry = once(() => lived(stakes(), early?.() ?? []))
      return { set: deviation, chosen, later, atEntry: isNew ? atEntry : later }
    })
  })
  return { walk, stage, deviations }
}

/** The sets of own obligations of which one, left undone, may be worth most. */
export function setsTried(path: Path, stage: number, promised: Promised): Standing[] {
  const { stakes, party } = path
  const deviation = allAtOnce(stakes, party, promised)
  if (deviation === undefined) return deviationsOf(stakes, party, promised)
  if (!deviation.some((own, o) => own === 1 && promised.due[o] === 1)) return []
  const isOpen = [true, false].every((atEntry) => isAvailable(path, { stage, deviation, atEntry }))
  return isOpen ? [deviation] : deviationsOf(stakes, party, promised)
}

/** What stands from the given stage on as who breaks it goes through it, in every way. */
function situationsOf(walk: Walk, breach: Breach): Situation[][] {
  const { ladder, settings } = walk
  const goesOn = settings.cheater !== 'gated' && settings.look !== 'alone'
  return coursesOf(walk, breach, goesOn ? ladder.length : breach.stage + 1)
}

/** The same as it is lived through, by how it is seen and answered. */
function lived(stakes: Stakes, courses: readonly (readonly Situation[])[]): BreachCourse[] {
  return courses.map((situations) => {
    const first = at(situations, 0)
    const { paper, stands, deviation } = first
    const dropped = [...paper.keys()].filter(
      (o) => paper[o] === 1 && stands[o] === 0 && deviation[o] === 0,
    )
    return { shapes: situations.map((now) => shapeOf(stakes, now)), first, dropped }
  })
}

/** The row with other numbers, or along a ladder of the same packages with other chances. */
export function sightOf(
  { walk, stage }: Pick<PreparedRow, 'walk' | 'stage'>,
  numbers: Numbers = numbersOf(walk.stakes, walk.party),
  ladder: Ladder = walk.ladder,
): Sight {
  const compliance = complianceWith(walk.honest, { ladder, numbers })
  return { ladder, numbers, nodes: nodesOf(ladder, stage), comply: at(compliance, stage) }
}

/** A breach as it is lived through: its first stage, and what it is worth there. */
export interface LivedBreach {
  readonly course: BreachCourse
  readonly phase: LivedPhase
  readonly values: StageValues
}

export function livedBreach(
  course: BreachCourse,
  { stage }: PreparedRow,
  { ladder, numbers }: Sight,
): LivedBreach {
  const phases = course.shapes.map((shape) => livedPhase(shape, numbers))
  const along = { phases, ladder: ladder.slice(stage), discount: numbers.discount }
  return { course, phase: at(phases, 0), values: at(valuesAlong(along), 0) }
}

/** Where evidence fades, a breach of one period is tried beside the lasting one. */
export function deviationValue(
  { walk }: PreparedRow,
  { numbers, comply }: Sight,
  { breach, node }: { readonly breach: LivedBreach; readonly node: StageNode },
): number {
  const lasting = valueBefore(breach.values, node.left)
  if (walk.settings.memory !== 'fading') return lasting
  return Math.max(lasting, worthOf(breach.phase, numbers.discount, nextValue(comply, node)))
}

/** What complying is worth at the node. */
export function complyValue({ comply }: Sight, { left }: StageNode): number {
  return valueBefore(comply, left)
}

/** What complying is worth one period after the node. */
export function nextValue(comply: StageValues, { left }: StageNode): number {
  if (left === 0) return comply.staying
  return left === 1 ? comply.staying + comply.ahead : valueBefore(comply, left - 1)
}

/** A node at which a deviation is tried, in one way of its being lived through. */
export interface Trial {
  readonly node: StageNode
  readonly breach: LivedBreach
}

/** Every node at which the deviation may be worth most, in every way. */
export function trialsOf(
  row: PreparedRow,
  sight: Sight,
  deviation: Deviation,
  live: typeof livedBreach = livedBreach,
): Trial[] {
  const { entry, dwellMax, ended } = sight.nodes
  const { stage } = row
  const early = entry ? deviation.atEntry() : []
  const late = dwellMax > 0 || ended ? deviation.later() : []
  return [
    ...early.flatMap((course) =>
      entry ? [{ node: entry, breach: live(course, row, sight) }] : [],
    ),
    ...late.flatMap((course) => {
      const breach = live(course, row, sight)
      const dwelling = dwellsTried(sight.comply, breach.values, dwellMax)
      const nodes = dwelling.map((left): StageNode => ({ kind: 'dwell', stage, left }))
      return [...nodes, ...(ended ? [ended] : [])].map((node) => ({ node, breach }))
    }),
  ]
}

/**
 * The periods left at which complying minus breaking may be least. By periods left it is a constant
 * plus a difference of two powers, so it turns at most once, between the ends.
 */
export function dwellsTried(comply: StageValues, values: StageValues, dwellMax: number): number[] {
  if (dwellMax === 0) return []
  const ends = dwellMax === 1 ? [1] : [dwellMax, 1]
  const [kept, broken] = [comply, values].map(({ growth, ahead }) => Math.log(growth) * ahead)
  const turn = Math.log((broken ?? 0) / (kept ?? 0)) / Math.log(comply.growth / values.growth)
  if (!Number.isFinite(turn)) return ends
  const near = [...new Set([Math.floor(turn), Math.ceil(turn)])]
  return [...ends, ...near.filter((left) => left > 1 && left < dwellMax)]
}

export function marginOf(row: PreparedRow, sight: Sight, trial: Trial): number {
  return complyValue(sight, trial.node) - deviationValue(row, sight, trial)
}
