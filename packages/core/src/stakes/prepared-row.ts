/**
 * One row of the stage test made ready: what a party does at each stage, with every deviation,
 * worked out once, so that the margin at other numbers costs the arithmetic of values alone.
 *
 * The numbers found are those of the stage test to the last digit, for it is built from this too.
 */
import { at } from '../base/assert.ts'
import {
  type Ladder,
  type PartyIndex,
  promisedAlong,
  type Stakes,
  type Standing,
  setOf,
  statesAlong,
  type TestSettings,
} from './ladder.ts'
import { deviationsOf, nodesOf, type StageNode } from './nodes.ts'
import { type Numbers, numbersOf } from './numbers.ts'
import { livedPhase, type PhaseShape, shapeOf } from './phases.ts'
import {
  type CourseValues,
  type Phase,
  type StartValues,
  valuesAlong,
  valuesAtStart,
  worthOf,
} from './values.ts'

/** Everything about one party's way along the ladder that its rows share. */
export interface Walk {
  readonly stakes: Stakes
  readonly ladder: Ladder
  readonly party: PartyIndex
  readonly states: readonly Standing[]
  readonly promised: readonly Standing[]
  readonly settings: TestSettings
  /** The stages, kept. */
  readonly honest: readonly PhaseShape[]
}

export interface PreparedRow {
  readonly walk: Walk
  readonly stage: number
  readonly deviations: readonly Deviation[]
}

/** A deviation that begins in the row's stage; what is begun at its entry was never done. */
export interface Deviation {
  readonly set: Standing
  readonly atEntry: () => readonly PhaseShape[]
  readonly later: () => readonly PhaseShape[]
}

/** A row seen with certain numbers, before any deviation. */
export interface Sight {
  readonly ladder: Ladder
  readonly numbers: Numbers
  readonly nodes: readonly StageNode[]
  /** What complying is worth at each node, and one period after it. */
  readonly comply: readonly number[]
  readonly next: readonly number[]
}

export function walkOf(
  stakes: Stakes,
  of: { ladder: Ladder; party: PartyIndex; settings: TestSettings },
): Walk {
  const { party, settings } = of
  const ladder = lookedAt(of.ladder, settings)
  const states = statesAlong(stakes, ladder)
  const promised = promisedAlong(stakes, ladder)
  const deviation = setOf(stakes, [])
  const honest = states.slice(1).map((standing, k) => {
    const kept = { standing, promised: at(promised, k + 1) }
    return shapeOf(stakes, party, { ...kept, done: standing, deviation })
  })
  return { stakes, ladder, party, states, promised, settings, honest }
}

/** A stage that is looked at alone stands for a period, and nothing follows. */
export function lookedAt(ladder: Ladder, { look }: TestSettings): Ladder {
  return look === 'alone' ? ladder.map((stage) => ({ ...stage, dwell: 1, survival: 0 })) : ladder
}

export function complianceAlong({ honest, stakes, ladder, party }: Walk): CourseValues {
  return complianceWith(honest, { ladder, numbers: numbersOf(stakes, party) })
}

function complianceWith(
  honest: readonly PhaseShape[],
  { ladder, numbers }: { ladder: Ladder; numbers: Numbers },
): CourseValues {
  const phases = honest.map((shape) => livedPhase(shape, numbers))
  return valuesAlong({ phases, ladder, discount: numbers.discount })
}

/** No deviations where there is nothing to break. */
export function prepareRow(walk: Walk, stage: number): PreparedRow {
  const { stakes, party, promised, settings, states } = walk
  const due = at(promised, stage + 1)
  const atEnd = settings.look === 'alone' ? due : at(promised, promised.length - 1)
  const [before, standing] = [at(states, stage), at(states, stage + 1)]
  const deviations = deviationsOf(stakes, party, { standing: due, atEnd }).map((set) => {
    const later = once(() => breachFrom(walk, stage, { done: standing, deviation: set }))
    const differs = set.some((own, o) => own === 1 && before[o] !== standing[o])
    const atEntry = once(() => breachFrom(walk, stage, { done: before, deviation: set }))
    return { set, later, atEntry: differs ? atEntry : later }
  })
  return { walk, stage, deviations }
}

/** What is made when it is first asked for. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** The stages from the given one on as who breaks it lives through them. */
function breachFrom(
  { stakes, ladder, party, states, promised, settings }: Walk,
  stage: number,
  { done, deviation }: { done: Standing; deviation: Standing },
): PhaseShape[] {
  const goesOn = settings.cheater !== 'gated' && settings.look !== 'alone'
  const reach = goesOn ? ladder.length : stage + 1
  return states.slice(stage + 1, reach + 1).map((standing, k) =>
    shapeOf(stakes, party, {
      standing,
      promised: at(promised, stage + 1 + k),
      done,
      deviation,
    }),
  )
}

/** The row with other numbers, or along a ladder of the same packages with other chances. */
export function sightOf(
  { walk, stage }: PreparedRow,
  numbers: Numbers = numbersOf(walk.stakes, walk.party),
  ladder: Ladder = walk.ladder,
): Sight {
  const compliance = complianceWith(walk.honest, { ladder, numbers })
  const nodes = nodesOf(ladder, stage)
  const start = { nodes: at(compliance.nodes, stage), staying: at(compliance.staying, stage) }
  return {
    ladder,
    numbers,
    nodes,
    comply: nodes.map((node) => valueAt(start, node)),
    next: nodes.map((node) => nextValue(ladder, compliance, node)),
  }
}

/** A breach as it is lived through: its first stage, and what it is worth there. */
export interface LivedBreach {
  readonly phase: ReturnType<typeof livedPhase>
  readonly values: StartValues
}

export function livedBreach(
  shapes: readonly PhaseShape[],
  { stage }: PreparedRow,
  { ladder, numbers }: Sight,
): LivedBreach {
  const phases = shapes.map((shape) => livedPhase(shape, numbers))
  const course = { phases, ladder: ladder.slice(stage), discount: numbers.discount }
  return { phase: at(phases, 0), values: valuesAtStart(course) }
}

/** Where evidence fades, a breach of one period is tried beside the lasting one. */
export function deviationValue(
  { walk }: PreparedRow,
  { phase, values }: { readonly phase: Phase; readonly values: StartValues },
  { node, next, discount }: { node: StageNode; next: number; discount: number },
): number {
  const lasting = valueAt(values, node)
  if (walk.settings.memory !== 'fading') return lasting
  return Math.max(lasting, worthOf(phase, discount, next))
}

/** The least of comply minus deviate over the nodes; infinite where there is none. */
export function leastOf(row: PreparedRow, sight: Sight, deviation: Deviation): number {
  const { nodes, numbers } = sight
  const { discount } = numbers
  let least = Number.POSITIVE_INFINITY
  let [early, late]: (LivedBreach | undefined)[] = []
  for (let i = 0; i < nodes.length; i++) {
    const node = at(nodes, i)
    if (node.kind === 'entry') early ??= livedBreach(deviation.atEntry(), row, sight)
    else late ??= livedBreach(deviation.later(), row, sight)
    const breach = node.kind === 'entry' ? early : late
    if (breach === undefined) continue
    const deviate = deviationValue(row, breach, { node, next: at(sight.next, i), discount })
    const here = at(sight.comply, i) - deviate
    if (here < least) least = here
  }
  return least
}

function valueAt({ nodes, staying }: StartValues, { kind, left }: StageNode): number {
  if (kind === 'ended' || left === 0) return staying
  return at(nodes, Math.min(left, nodes.length) - 1)
}

/** What complying is worth one period after the node. */
function nextValue(ladder: Ladder, compliance: CourseValues, node: StageNode): number {
  const { stage, left, kind } = node
  const staying = at(compliance.staying, stage)
  if (kind === 'ended' || left === 0) return staying
  if (left > 1) {
    const nodes = at(compliance.nodes, stage)
    return valueAt({ nodes, staying }, { ...node, left: left - 1 })
  }
  const { survival } = at(ladder, stage)
  const following = at(compliance.nodes, stage + 1)
  return survival * at(following, following.length - 1) + (1 - survival) * staying
}
