/**
 * The stage test: is each stage self-enforcing, for whom not, and by what margin.
 *
 * A stage is self-enforcing for a party, with a margin, when at every node of the stage and for
 * every deviation the value of complying exceeds the value of deviating by that margin. The ladder
 * is self-enforcing when all its stages are, for all parties, and its answers are credible. This
 * is subgame perfection of "comply; once a breach is seen, take back for ever"; it is sufficient
 * and not necessary. (One-shot deviations: Blackwell 1965; the use for treaties follows Schelling
 * 1960 and Lockwood and Thomas 2002.)
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
  withDetection,
} from './ladder.ts'
import { deviationsOf, nodesOf, type StageNode } from './nodes.ts'
import { type LivedPhase, phaseOf } from './phases.ts'
import { type CourseValues, type Phase, valuesAlong, worthForEver, worthOf } from './values.ts'

/** The verdict on one stage for one party, with the node and deviation that decide it. */
export interface StageMargin {
  readonly stage: number
  readonly party: PartyIndex
  /** Least of comply minus deviate over all nodes and deviations; infinite: nothing to break. */
  readonly margin: number
  readonly binding: Binding | undefined
}

export interface Binding {
  readonly node: StageNode
  /** Own options left undone at that node. */
  readonly withheld: readonly number[]
  /** Own options done before and taken back at that node, as far as that is possible. */
  readonly undone: readonly number[]
  readonly detection: number
  readonly comply: number
  readonly deviate: number
  /** Flows per period: complying, in unanswered breach, once answered. */
  readonly flows: { readonly kept: number; readonly tempted: number; readonly answered: number }
}

/** Everything about one party's way along the ladder that the nodes share. */
interface Walk {
  readonly stakes: Stakes
  readonly ladder: Ladder
  readonly party: PartyIndex
  readonly states: readonly Standing[]
  readonly promised: readonly Standing[]
  readonly settings: TestSettings
  readonly honest: readonly LivedPhase[]
  readonly compliance: CourseValues
}

/** One row per stage and party, stages first. */
export function testStages(
  stakes: Stakes,
  ladder: Ladder,
  settings: TestSettings = {},
): StageMargin[] {
  const walks = stakes.parties.map((_, party) => walkOf(stakes, { ladder, party, settings }))
  return ladder.flatMap((_, stage) => walks.map((walk) => stageMargin(walk, stage)))
}

/** One row of `testStages`, without the others. */
export function testStage(
  stakes: Stakes,
  ladder: Ladder,
  { stage, party, ...settings }: TestSettings & { stage: number; party: PartyIndex },
): StageMargin {
  return stageMargin(walkOf(stakes, { ladder, party, settings }), stage)
}

/** Normalised compliance values of a party: at each entry, and when a stage stands for ever. */
export function complianceOf(stakes: Stakes, ladder: Ladder, party: PartyIndex): CourseValues {
  return walkOf(stakes, { ladder, party, settings: {} }).compliance
}

/** Rows with the least margin first; ties by stage, then party. */
export function weakestFirst(rows: readonly StageMargin[]): StageMargin[] {
  return [...rows].sort((a, b) => a.margin - b.margin || a.stage - b.stage || a.party - b.party)
}

function walkOf(
  stakes: Stakes,
  of: { ladder: Ladder; party: PartyIndex; settings: TestSettings },
): Walk {
  const { party, settings } = of
  const alone = settings.look === 'alone'
  const ladder = alone ? of.ladder.map((stage) => ({ ...stage, dwell: 1, survival: 0 })) : of.ladder
  const states = statesAlong(stakes, ladder)
  const promised = promisedAlong(stakes, ladder)
  const deviation = setOf(stakes, [])
  const phases = states.slice(1).map((standing, k) => {
    const kept = { standing, promised: at(promised, k + 1) }
    return phaseOf(stakes, party, { ...kept, done: standing, deviation })
  })
  const { discount } = at(stakes.parties, party)
  const compliance = valuesAlong({ phases, ladder, discount, gated: false })
  return { stakes, ladder, party, states, promised, settings, honest: phases, compliance }
}

function stageMargin(walk: Walk, stage: number): StageMargin {
  const { party } = walk
  let margin = Number.POSITIVE_INFINITY
  let binding: Binding | undefined
  for (const deviation of deviationsAt(walk, stage)) {
    for (const found of bindingsOf(walk, stage, deviation)) {
      const here = found.comply - found.deviate
      if (here < margin) [margin, binding] = [here, found]
    }
  }
  return { stage, party, margin, binding }
}

/** The most tempting deviation at each node of a stage; none where there is nothing to break. */
export function nodeMargins(
  stakes: Stakes,
  ladder: Ladder,
  { stage, party, ...settings }: TestSettings & { stage: number; party: PartyIndex },
): Binding[] {
  const walk = walkOf(stakes, { ladder, party, settings })
  const byDeviation = deviationsAt(walk, stage).map((set) => bindingsOf(walk, stage, set))
  return (byDeviation[0] ?? []).map((_, node) =>
    byDeviation
      .map((bindings) => at(bindings, node))
      .reduce((a, b) => (b.comply - b.deviate < a.comply - a.deviate ? b : a)),
  )
}

function deviationsAt({ stakes, party, promised, settings }: Walk, stage: number): Standing[] {
  const due = at(promised, stage + 1)
  const atEnd = settings.look === 'alone' ? due : at(promised, promised.length - 1)
  return deviationsOf(stakes, party, { standing: due, atEnd })
}

/** What complying and one deviation are worth, at each node of a stage. */
function bindingsOf(walk: Walk, stage: number, deviation: Standing): Binding[] {
  const { ladder, states } = walk
  const standing = at(states, stage + 1)
  const due = at(walk.promised, stage + 1)
  const before = breachFrom(walk, stage, { done: at(states, stage), deviation })
  const after = breachFrom(walk, stage, { done: standing, deviation })
  return nodesOf(ladder, stage).map((node) => {
    const { done, phases, values } = node.kind === 'entry' ? before : after
    const present = [...deviation.keys()].filter((o) => deviation[o] === 1 && due[o] === 1)
    const tempted = at(phases, stage)
    return {
      node,
      withheld: present.filter((o) => done[o] !== 1),
      undone: present.filter((o) => done[o] === 1),
      detection: tempted.alarm,
      comply: valueAt(walk.compliance, node),
      deviate: deviationValue(walk, node, { tempted, values }),
      flows: {
        kept: at(walk.honest, stage).flow,
        tempted: tempted.flow,
        answered: tempted.answered,
      },
    }
  })
}

interface BreachCourse {
  readonly done: Standing
  readonly phases: readonly LivedPhase[]
  readonly values: CourseValues
}

/** The course of a breach that begins in a stage; earlier stages are filled but never read. */
function breachFrom(
  { stakes, ladder, party, states, promised, settings }: Walk,
  stage: number,
  { done, deviation }: { done: Standing; deviation: Standing },
): BreachCourse {
  const { discount } = at(stakes.parties, party)
  const gated = settings.cheater === 'gated'
  const reach = gated || settings.look === 'alone' ? stage + 1 : ladder.length
  const lived = states.slice(stage + 1, reach + 1).map((standing, k) =>
    phaseOf(stakes, party, {
      standing,
      promised: at(promised, stage + 1 + k),
      done,
      deviation,
    }),
  )
  const course = { phases: lived, ladder: ladder.slice(stage, reach), discount, gated }
  const values = valuesAlong(course)
  const shift = <T>(list: readonly T[], filler: T): T[] => [
    ...Array.from({ length: stage }, () => filler),
    ...list,
  ]
  return {
    done,
    phases: shift(lived, at(lived, 0)),
    values: { nodes: shift(values.nodes, []), staying: shift(values.staying, 0) },
  }
}

function valueAt(values: CourseValues, { kind, stage, left }: StageNode): number {
  if (kind === 'ended' || left === 0) return at(values.staying, stage)
  const nodes = at(values.nodes, stage)
  return at(nodes, Math.min(left, nodes.length) - 1)
}

/** Where evidence fades, a breach of one period is tried beside the lasting one. */
function deviationValue(
  { stakes, ladder, party, settings, compliance }: Walk,
  node: StageNode,
  { tempted, values }: { tempted: Phase; values: CourseValues },
): number {
  const lasting = valueAt(values, node)
  if (settings.memory !== 'fading') return lasting
  const { discount } = at(stakes.parties, party)
  return Math.max(lasting, worthOf(tempted, discount, nextValue(ladder, compliance, node)))
}

/** What complying is worth one period after the node. */
function nextValue(ladder: Ladder, compliance: CourseValues, node: StageNode): number {
  const { stage, left, kind } = node
  const staying = at(compliance.staying, stage)
  if (kind === 'ended' || left === 0) return staying
  if (left > 1) return valueAt(compliance, { ...node, left: left - 1 })
  const { survival } = at(ladder, stage)
  const following = at(compliance.nodes, stage + 1)
  return survival * at(following, following.length - 1) + (1 - survival) * staying
}

/** What an open breach at the entry of a stage is worth: it is seen in the first period. */
export function walkAwayValue(
  stakes: Stakes,
  ladder: Ladder,
  { stage, party }: { stage: number; party: PartyIndex },
): number {
  const states = statesAlong(stakes, ladder)
  const [done, standing] = [at(states, stage), at(states, stage + 1)]
  const promised = at(promisedAlong(stakes, ladder), stage + 1)
  const own = stakes.options.map(({ owner }) => (owner === party ? 1 : 0))
  const deviations = deviationsOf(stakes, party, { standing: promised, atEnd: promised })
  const tried = deviations.length > 0 ? deviations : [Uint8Array.from(own)]
  const { discount, outside } = at(stakes.parties, party)
  const open = withDetection(stakes, party, 1)
  const values = tried.map((deviation) => {
    const phase = phaseOf(open, party, { standing, promised, done, deviation })
    return worthForEver({ ...phase, alarm: 1 }, discount)
  })
  return Math.max(outside ?? Number.NEGATIVE_INFINITY, ...values)
}
