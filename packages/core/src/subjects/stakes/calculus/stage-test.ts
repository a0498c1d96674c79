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
import { at } from '../../../base/assert.ts'
import { once } from '../../../base/once.ts'
import type { ChosenWays } from './breach-ways.ts'
import { coursesOf } from './courses.ts'
import { keeping, type Situation } from './flows.ts'
import {
  type Ladder,
  type OptionIndex,
  type PartyIndex,
  promisedAlong,
  type Stakes,
  setOf,
  statesAlong,
  type TestSettings,
  withDetection,
  withParty,
} from './ladder.ts'
import type { StageNode } from './nodes.ts'
import { phaseOf } from './phases.ts'
import {
  complianceAlong,
  complyValue,
  type Deviation,
  deviationValue,
  marginOf,
  type PreparedRow,
  prepareRow,
  type Sight,
  setsTried,
  sightOf,
  type Trial,
  trialsOf,
  type Walk,
  walkOf,
} from './prepared-row.ts'
import { rowOf } from './row-of.ts'
import { leastIn, reaches } from './tested-row.ts'
import { type StageValues, worthForEver } from './values.ts'

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
  /** New commitments that do not happen there, because a rule does not allow them without these. */
  readonly dropped: readonly number[]
  /** By which way each of these is broken, where there are several. */
  readonly chosen: ChosenWays
  /** What the breach leaves standing. */
  readonly situation: Situation
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
  const rowOf = rowsOfParty(stakes, ladder, { ...settings, party })
  return ladder.map((_, stage) => rowOf(stage))
}

/** The rows of `testStages` for one party, each tested when it is asked for. */
export function rowsOfParty(
  stakes: Stakes,
  ladder: Ladder,
  { party, ...settings }: TestSettings & { party: PartyIndex },
): (stage: number) => StageMargin {
  const walk = walkOf(stakes, { ladder, party, settings })
  return (stage) => stageMargin(walk, stage)
}

/** One row of `testStages`, without the others. */
export function testStage(
  stakes: Stakes,
  ladder: Ladder,
  { stage, party, ...settings }: TestSettings & { stage: number; party: PartyIndex },
): StageMargin {
  return rowsOfParty(stakes, ladder, { ...settings, party })(stage)
}

/** Whether the margin of one row is no less than this, with no more looked at than it takes. */
export function reachesAt(
  stakes: Stakes,
  ladder: Ladder,
  { stage, party, ...settings }: TestSettings & { stage: number; party: PartyIndex },
  least: number,
): boolean {
  return reaches(rowOf(walkOf(stakes, { ladder, party, settings }), stage), least)
}

/** Normalised compliance values of a party: at each entry, and when a stage stands for ever. */
export function complianceOf(stakes: Stakes, ladder: Ladder, party: PartyIndex): StageValues[] {
  return complianceAlong(walkOf(stakes, { ladder, party, settings: {} }))
}

/** Rows with the least margin first; ties by stage, then party. */
export function weakestFirst(rows: readonly StageMargin[]): StageMargin[] {
  return [...rows].sort((a, b) => a.margin - b.margin || a.stage - b.stage || a.party - b.party)
}

function stageMargin(walk: Walk, stage: number): StageMargin {
  const { margin, breach } = rowOf(walk, stage).weakest()
  const binding = once(() => (breach === undefined ? undefined : bindingOn(walk, stage, breach)))
  return {
    ...{ stage, party: walk.party, margin },
    get binding() {
      return binding()
    },
  }
}

/** The node and the course by which one of the row's breaches is worth most. */
function bindingOn(walk: Walk, stage: number, place: number): Binding | undefined {
  const row = prepareRow(walk, stage)
  const sight = sightOf(row)
  const deviation = at(row.deviations, place)
  const [first, ...others] = trialsOf(row, sight, deviation).map((trial) => {
    return { trial, margin: marginOf(row, sight, trial) }
  })
  if (first === undefined) return undefined
  const least = others.reduce((best, one) => (one.margin < best.margin ? one : best), first)
  return bindingOf(row, sight, { trial: least.trial, deviation })
}

/** The least margin when the new steps are due, and later; infinite where there is none. */
export function marginsByTime(
  stakes: Stakes,
  ladder: Ladder,
  { stage, party, ...settings }: TestSettings & { stage: number; party: PartyIndex },
): { readonly entry: number; readonly later: number } {
  const row = rowOf(walkOf(stakes, { ladder, party, settings }), stage)
  return { entry: leastIn(row, 'entry'), later: leastIn(row, 'later') }
}

/** The least margin among breaches of a commitment by one of its ways. */
export interface WayMargin {
  readonly option: OptionIndex
  /** Place in the list of the option's ways. */
  readonly way: number
  readonly margin: number
}

/** Of every way in which the party can break something in the stage, in their order. */
export function marginsByWay(
  stakes: Stakes,
  ladder: Ladder,
  { stage, party, ...settings }: TestSettings & { stage: number; party: PartyIndex },
): WayMargin[] {
  const walk = walkOf(stakes, { ladder, party, settings })
  const { breaches, seen } = rowOf(walk, stage)
  const row = seen()
  const due = at(walk.promised, stage + 1)
  const found = new Map<string, WayMargin>()
  for (const [place, { chosen }] of breaches.entries()) {
    const margin = row.leastOf(place)
    for (const [option, way] of chosen) {
      const key = `${option} ${way}`
      if (due[option] !== 1 || (found.get(key)?.margin ?? Number.POSITIVE_INFINITY) <= margin)
        continue
      found.set(key, { option, way, margin })
    }
  }
  return [...found.values()].sort((a, b) => a.option - b.option || a.way - b.way)
}

/** What complying and one deviation are worth at a node. */
function bindingOf(
  row: PreparedRow,
  sight: Sight,
  { trial, deviation }: { readonly trial: Trial; readonly deviation: Deviation },
): Binding {
  const { set, chosen } = deviation
  const { walk, stage } = row
  const { node, breach } = trial
  const due = at(walk.promised, stage + 1)
  const done = at(walk.states, node.kind === 'entry' ? stage : stage + 1)
  const present = [...set.keys()].filter((o) => set[o] === 1 && due[o] === 1)
  return {
    node,
    withheld: present.filter((o) => done[o] !== 1),
    undone: present.filter((o) => done[o] === 1),
    dropped: breach.course.dropped,
    chosen: new Map([...chosen].filter(([o]) => present.includes(o))),
    situation: breach.course.first,
    detection: breach.phase.alarm,
    comply: complyValue(sight, node),
    deviate: deviationValue(row, sight, trial),
    flows: {
      kept: at(walk.honest, stage).flow,
      tempted: breach.phase.flow,
      answered: breach.phase.answered,
    },
  }
}

/**
 * What an open breach at the entry of a stage is worth: it is seen in the first period. Who has
 * nothing to break, or cannot break it alone, leaves as if an alarm had gone off.
 */
export function walkAwayValue(
  stakes: Stakes,
  ladder: Ladder,
  { stage, party }: { stage: number; party: PartyIndex },
): number {
  const open = withDetection(stakes, party, 1)
  const states = statesAlong(open, ladder)
  const promised = promisedAlong(open, ladder)
  const path = { stakes: open, ladder, party, states, promised }
  const due = at(promised, stage + 1)
  const situations = (deviation: Uint8Array): Situation[] =>
    coursesOf(path, { stage, atEntry: true, deviation }, stage + 1).map((course) => at(course, 0))
  const own = [...open.options.keys()].filter((o) => at(open.options, o).owner === party)
  const sets = setsTried(path, stage, { due, atEnd: due })
  const breaches = (sets.length > 0 ? sets : [setOf(open, own)]).flatMap(situations)
  const accused = keeping(party, { paper: at(states, stage + 1), promised: due })
  const { discount, outside } = at(open.parties, party)
  // Whatever else may raise an alarm about it, this one is sure.
  const alarmed = withParty(open, party, { falseAlarm: 1 })
  const phases =
    breaches.length > 0 ? breaches.map((now) => phaseOf(open, now)) : [phaseOf(alarmed, accused)]
  const values = phases.map((phase) => worthForEver({ ...phase, alarm: 1 }, discount))
  return Math.max(outside ?? Number.NEGATIVE_INFINITY, ...values)
}
