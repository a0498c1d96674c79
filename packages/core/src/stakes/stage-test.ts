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
  statesAlong,
  type TestSettings,
  withDetection,
} from './ladder.ts'
import { deviationsOf, type StageNode } from './nodes.ts'
import { phaseOf } from './phases.ts'
import {
  complianceAlong,
  type Deviation,
  deviationValue,
  leastOf,
  livedBreach,
  once,
  type PreparedRow,
  prepareRow,
  type Sight,
  sightOf,
  walkOf,
} from './prepared-row.ts'
import { type CourseValues, worthForEver } from './values.ts'

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

/** One row per stage and party, stages first. */
export function testStages(
  stakes: Stakes,
  ladder: Ladder,
  settings: TestSettings = {},
): StageMargin[] {
  const byParty = stakes.parties.map((_, party) =>
    testParty(stakes, ladder, { ...settings, party }),
  )
  return ladder.flatMap((_, stage) => byParty.map((rows) => at(rows, stage)))
}

/** The rows of `testStages` for one party, one per stage. */
export function testParty(
  stakes: Stakes,
  ladder: Ladder,
  { party, ...settings }: TestSettings & { party: PartyIndex },
): StageMargin[] {
  const walk = walkOf(stakes, { ladder, party, settings })
  return ladder.map((_, stage) => stageMargin(prepareRow(walk, stage)))
}

/** One row of `testStages`, without the others. */
export function testStage(
  stakes: Stakes,
  ladder: Ladder,
  { stage, party, ...settings }: TestSettings & { stage: number; party: PartyIndex },
): StageMargin {
  return stageMargin(prepareRow(walkOf(stakes, { ladder, party, settings }), stage))
}

/** Normalised compliance values of a party: at each entry, and when a stage stands for ever. */
export function complianceOf(stakes: Stakes, ladder: Ladder, party: PartyIndex): CourseValues {
  return complianceAlong(walkOf(stakes, { ladder, party, settings: {} }))
}

/** Rows with the least margin first; ties by stage, then party. */
export function weakestFirst(rows: readonly StageMargin[]): StageMargin[] {
  return [...rows].sort((a, b) => a.margin - b.margin || a.stage - b.stage || a.party - b.party)
}

function stageMargin(row: PreparedRow): StageMargin {
  const sight = sightOf(row)
  let margin = Number.POSITIVE_INFINITY
  let binding: Binding | undefined
  for (const deviation of row.deviations) {
    const least = leastOf(row, sight, deviation)
    if (!(least < margin)) continue
    margin = least
    binding = bindingsOf(row, sight, deviation).find((one) => one.comply - one.deviate === least)
  }
  return { stage: row.stage, party: row.walk.party, margin, binding }
}

/** The most tempting deviation at each node of a stage; none where there is nothing to break. */
export function nodeMargins(
  stakes: Stakes,
  ladder: Ladder,
  { stage, party, ...settings }: TestSettings & { stage: number; party: PartyIndex },
): Binding[] {
  const row = prepareRow(walkOf(stakes, { ladder, party, settings }), stage)
  const sight = sightOf(row)
  const byDeviation = row.deviations.map((deviation) => bindingsOf(row, sight, deviation))
  return (byDeviation[0] ?? []).map((_, node) =>
    byDeviation
      .map((bindings) => at(bindings, node))
      .reduce((a, b) => (b.comply - b.deviate < a.comply - a.deviate ? b : a)),
  )
}

/** What complying and one deviation are worth, at each node of a stage. */
function bindingsOf(row: PreparedRow, sight: Sight, { set, atEntry, later }: Deviation): Binding[] {
  const { walk, stage } = row
  const due = at(walk.promised, stage + 1)
  const present = [...set.keys()].filter((o) => set[o] === 1 && due[o] === 1)
  const { discount } = sight.numbers
  const early = once(() => livedBreach(atEntry(), row, sight))
  const late = once(() => livedBreach(later(), row, sight))
  return sight.nodes.map((node, i) => {
    const entry = node.kind === 'entry'
    const done = at(walk.states, entry ? stage : stage + 1)
    const breach = entry ? early() : late()
    return {
      node,
      withheld: present.filter((o) => done[o] !== 1),
      undone: present.filter((o) => done[o] === 1),
      detection: breach.phase.alarm,
      comply: at(sight.comply, i),
      deviate: deviationValue(row, breach, { node, next: at(sight.next, i), discount }),
      flows: {
        kept: at(walk.honest, stage).flow,
        tempted: breach.phase.flow,
        answered: breach.phase.answered,
      },
    }
  })
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
