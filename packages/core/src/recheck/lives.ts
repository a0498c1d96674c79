/**
 * What a conduct is worth from a node on: every day of a stage is like the other, so that the days
 * that are left add up to a geometric sum.
 *
 * Let a day bring a = (1 - d) flow + d stopped and go on with b = d (chance of going on), d the
 * discount factor. Then V(n) = a + b V(n - 1) with n days left before a gate behind which n = 0 is
 * worth N, so V(n) = F + b^n (N - F) with F = a / (1 - b): it solves the recursion, as
 * F = a + b F, and begins with V(0) = N. Without a gate to come the stage is worth F.
 */
import { at } from '../base/assert.ts'
import type { JudgedCase, JudgedNode, Numbers } from './judged.ts'
import { answeredFlow, endsFrom, flowOf, respondersOf } from './margin-flows.ts'
import { waysToBeSeen } from './sightings.ts'
import {
  type Breached,
  enteringWays,
  type Held,
  laterWays,
  numberWhere,
  promisedAfter,
  standingAfter,
  undoingWays,
} from './standing.ts'

/** How a party lives: honest without a deviation, in breach with one. */
export interface Conduct {
  readonly party: number
  readonly deviation: Numbers
}

export interface Day {
  readonly flow: number
  /** Expected value of the ways in which this day ends the agreement. */
  readonly stopped: number
  readonly goesOn: number
  /** Chance that something is seen, and the flow, less the sanction, that follows on average. */
  readonly seen: number
  readonly answered: number
}

export function dayIn(
  one: JudgedCase,
  { party, deviation }: Conduct,
  { stage, held }: { readonly stage: number; readonly held: Held },
): Day {
  const { stakes } = one
  const standing = standingAfter(one, stage)
  const promised = promisedAfter(one, stage)
  const own = at(stakes.parties, party)
  const { discount } = own
  const broken = deviation.filter((o) => promised.has(o))
  const inBreach = broken.length > 0
  const flow = flowOf(one, party, held)
  const ends = endsFrom(one, held, stage).map((end) => flowOf(one, party, end))
  const ended = inBreach ? Math.max(...ends) : Math.min(...ends)
  const number = (by: Parameters<typeof numberWhere>[0]) => numberWhere(by, standing)
  let [seen, alarmed, answered] = [0, 0, 0]
  for (const { chance, answers } of waysToBeSeen(one, party, { broken, promised, number })) {
    const lag = Math.min(...answers.map((answer) => number(answer.lag)))
    const sanction = Math.max(...answers.map((answer) => number(answer.sanction)))
    const hostage = Math.max(...answers.map((answer) => number(answer.hostage)))
    const responders = respondersOf(one, answers)
    const after = answeredFlow(one, { stage, party, responders, held, inBreach }) - sanction
    const late = discount ** lag
    seen += chance
    answered += chance * after
    alarmed += chance * ((1 - late) * flow + late * (after - (1 - discount) * hostage))
  }
  const ending = chanceOfEnding(one, party, stage)
  return {
    flow,
    stopped: alarmed + (1 - seen) * ending * ended,
    goesOn: (1 - seen) * (1 - ending),
    seen,
    answered: seen > 0 ? answered / seen : flow,
  }
}

/** Others' false alarms, and what is nobody's breach. */
function chanceOfEnding(one: JudgedCase, party: number, stage: number): number {
  const { stakes } = one
  const standing = standingAfter(one, stage)
  const promised = promisedAfter(one, stage)
  const others = stakes.parties
    .filter((_, p) => p !== party)
    .map(({ falseAlarm }) => numberWhere(falseAlarm, standing))
  const steps = stakes.options.map(({ owner, falseAlarm = 0 }, o) =>
    owner !== party && promised.has(o) ? falseAlarm : 0,
  )
  return [...others, ...steps].reduce(
    (sum, chance) => sum + chance,
    numberWhere(stakes.breakdown ?? 0, standing),
  )
}

/** F and b of a stage. */
interface Pace {
  readonly forEver: number
  readonly each: number
}

function paceOf(one: JudgedCase, party: number, { flow, stopped, goesOn }: Day): Pace {
  const { discount } = at(one.stakes.parties, party)
  const each = discount * goesOn
  return { forEver: ((1 - discount) * flow + discount * stopped) / (1 - each), each }
}

/** A value by the number of periods left: forEver + each^left (gate - forEver). */
export interface Line extends Pace {
  readonly gate: number
}

export function valueOn({ forEver, each, gate }: Line, left: number): number {
  if (each === 0 && left > 0) return forEver
  if (gate === Number.NEGATIVE_INFINITY) return gate
  return forEver + each ** left * (gate - forEver)
}

/** At a node with no period left no gate is to come. */
export function valueAt(line: Line, left: number): number {
  return left === 0 ? line.forEver : valueOn(line, left)
}

/** Where no gate is to come, as at the last stage, what is for ever. */
function ending(pace: Pace): Line {
  return { ...pace, gate: pace.forEver }
}

export function isLast({ ladder }: JudgedCase, stage: number): boolean {
  return stage === ladder.length - 1
}

function leftAtEntry(one: JudgedCase, stage: number): number {
  return isLast(one, stage) ? 0 : at(one.ladder, stage).dwell
}

/** What is to come behind a gate, as likely as the plan goes on there. */
function behindGate({ ladder }: JudgedCase, stage: number, { on, off }: Record<string, number>) {
  const { survival } = at(ladder, stage)
  return (
    (survival > 0 ? survival * (on ?? 0) : 0) + (survival < 1 ? (1 - survival) * (off ?? 0) : 0)
  )
}

/** What keeping one's word is worth while a stage stands, and for ever if the plan ends there. */
export function honestLine(one: JudgedCase, party: number, stage: number): Line {
  const held = { standing: standingAfter(one, stage), partly: new Set<number>() }
  const pace = paceOf(one, party, dayIn(one, { party, deviation: [] }, { stage, held }))
  if (isLast(one, stage) || one.settings.look === 'alone') return ending(pace)
  const on = valueAt(honestLine(one, party, stage + 1), leftAtEntry(one, stage + 1))
  return { ...pace, gate: behindGate(one, stage, { on, off: pace.forEver }) }
}

/**
 * What a breach is worth while a stage stands that is held so; where there are several ways on, the
 * best. Minus infinity where a later stage cannot be reached in breach.
 */
function breachLine(
  one: JudgedCase,
  conduct: Conduct,
  { stage, held }: { readonly stage: number; readonly held: Held },
): Line {
  const { party, deviation } = conduct
  const pace = paceOf(one, party, dayIn(one, conduct, { stage, held }))
  const { look, cheater } = one.settings
  if (isLast(one, stage) || look === 'alone' || cheater === 'gated') return ending(pace)
  const { survival } = at(one.ladder, stage)
  if (survival === 0) return { ...pace, gate: pace.forEver }
  const ways = laterWays(one, held, { party, stage: stage + 1, deviation })
  const values = ways.map((next) =>
    valueAt(
      breachLine(one, conduct, { stage: stage + 1, held: next }),
      leftAtEntry(one, stage + 1),
    ),
  )
  const on = Math.max(...values)
  return { ...pace, gate: behindGate(one, stage, { on, off: pace.forEver }) }
}

/** One way in which a breach can begin. */
export interface Breach {
  readonly way: Breached
  readonly day: Day
  /** Its worth by the periods left at the node where it begins. */
  readonly lasting: Line
}

export function breachesAt(
  one: JudgedCase,
  conduct: Conduct,
  { kind, stage }: Pick<JudgedNode, 'kind' | 'stage'>,
): Breach[] {
  const ways = (kind === 'entry' ? enteringWays : undoingWays)(one, { ...conduct, stage })
  return ways.map((way) => ({
    way,
    day: dayIn(one, conduct, { stage, held: way }),
    lasting: breachLine(one, conduct, { stage, held: way }),
  }))
}

/** The periods that are really left at a node. */
export function leftAt({ settings }: JudgedCase, { left }: JudgedNode): number {
  return settings.look === 'alone' ? 0 : left
}
