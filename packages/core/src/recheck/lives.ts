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
import type {
  Breached,
  ByState,
  Day,
  Held,
  JudgedCase,
  JudgedNode,
  Numbers,
  Outcome,
} from './judged.ts'
import { rememberedDay } from './known.ts'
import { answeredFlow, endsFrom, flowOf, respondersOf } from './margin-flows.ts'
import { answerTo, type Sighting, waysToBeSeen } from './sightings.ts'
import {
  enteringWays,
  heldOf,
  laterWays,
  numberWhere,
  paperOf,
  promisedAfter,
  standingAfter,
  undoingWays,
} from './standing.ts'
import { spend } from './work.ts'

/** How a party lives: honest without a deviation, in breach with one. */
export interface Conduct {
  readonly party: number
  readonly deviation: Numbers
}

/** Where a party lives so: a stage, and what really stands. */
interface HeldStage {
  readonly stage: number
  readonly held: Held
}

export function dayIn(judged: JudgedCase, conduct: Conduct, place: HeldStage): Day {
  const { party, deviation } = conduct
  const paper = paperOf(judged, place.stage)
  const broken = deviation.filter((o) => paper.promised.has(o))
  const joint = judged.settings.joint === true
  const key = [party, joint, broken, paper.name, place.held.name]
  return rememberedDay(judged, key, () => dayOf(judged, { party, deviation: broken }, place))
}

function dayOf(judged: JudgedCase, { party, deviation }: Conduct, { stage, held }: HeldStage): Day {
  spend(judged.budget, judged.stakes.options.length)
  const { standing, promised } = paperOf(judged, stage)
  const inBreach = deviation.length > 0
  const number = (by: ByState) => numberWhere(by, standing)
  const outcomeOf = ({ chance, answers }: Sighting): Outcome => {
    const sanction = Math.max(...answers.map((answer) => number(answer.sanction)))
    const responders = respondersOf(judged, answers)
    return {
      chance,
      lag: Math.min(...answers.map((answer) => number(answer.lag))),
      after: answeredFlow(judged, { stage, party, responders, held, inBreach }) - sanction,
      hostage: Math.max(...answers.map((answer) => number(answer.hostage))),
    }
  }
  const ways = waysToBeSeen(judged, party, { broken: deviation, promised, number })
  const outcomes = ways.map(outcomeOf)
  const whole = { chance: 1, answers: deviation.map((o) => answerTo(judged, o)) }
  const answers = outcomes.length > 0 || !inBreach ? outcomes : [outcomeOf(whole)]
  const seen = outcomes.reduce((sum, { chance }) => sum + chance, 0)
  const certain = answers.reduce((sum, { chance }) => sum + chance, 0)
  const answered = answers.reduce((sum, { chance, after }) => sum + chance * after, 0)
  const flow = flowOf(judged, party, held)
  const ending = chanceOfEnding(judged, party, stage)
  return {
    flow,
    ended: endedFlow(judged, { party, stage, held, inBreach }),
    goesOn: (1 - seen) * (1 - ending),
    ending,
    seen,
    answered: certain > 0 ? answered / certain : flow,
    outcomes: alike(outcomes),
  }
}

/** What comes to the same is told once. */
function alike(outcomes: readonly Outcome[]): Outcome[] {
  const byTerms = new Map<string, Outcome>()
  for (const outcome of outcomes) {
    const key = `${outcome.lag} ${outcome.after} ${outcome.hostage}`
    byTerms.set(key, { ...outcome, chance: outcome.chance + (byTerms.get(key)?.chance ?? 0) })
  }
  return [...byTerms.values()]
}

/** Expected value of the ways in which a day ends the agreement. */
export function stopped({ flow, seen, ending, ended, outcomes }: Day, discount: number): number {
  return outcomes.reduce(
    (sum, { chance, lag, after, hostage }) => {
      const late = discount ** lag
      return sum + chance * ((1 - late) * flow + late * (after - (1 - discount) * hostage))
    },
    (1 - seen) * ending * ended,
  )
}

/** In breach the best end for the party counts, while it keeps its word the worst. */
function endedFlow(
  judged: JudgedCase,
  when: { party: number; stage: number; held: Held; inBreach: boolean },
): number {
  const { party, stage, held, inBreach } = when
  const choice = inBreach ? Math.max : Math.min
  return choice(...endsFrom(judged, held, stage).map((end) => flowOf(judged, party, end)))
}

/** Others' false alarms, and what is nobody's breach. */
function chanceOfEnding(judged: JudgedCase, party: number, stage: number): number {
  const { stakes } = judged
  const standing = standingAfter(judged, stage)
  const promised = promisedAfter(judged, stage)
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

function paceOf(judged: JudgedCase, party: number, day: Day): Pace {
  const discount = discountOf(judged, party)
  const each = discount * day.goesOn
  const value = (1 - discount) * day.flow + discount * stopped(day, discount)
  // 1 - b, added up: next to 1 the difference would keep few digits.
  const less = 1 - discount + discount * (day.seen + (1 - day.seen) * day.ending)
  return { forEver: value / less, each }
}

export function discountOf({ stakes, settings }: JudgedCase, party: number): number {
  return settings.discount ?? at(stakes.parties, party).discount
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

function leftAtEntry(judged: JudgedCase, stage: number): number {
  return isLast(judged, stage) ? 0 : at(judged.ladder, stage).dwell
}

/** What is to come behind a gate, as likely as the plan goes on there. */
function behindGate({ ladder }: JudgedCase, stage: number, { on, off }: Record<string, number>) {
  const { survival } = at(ladder, stage)
  return (
    (survival > 0 ? survival * (on ?? 0) : 0) + (survival < 1 ? (1 - survival) * (off ?? 0) : 0)
  )
}

/** What keeping one's word is worth while a stage stands, and for ever if the plan ends there. */
export function honestLine(judged: JudgedCase, party: number, stage: number): Line {
  const held = heldOf(standingAfter(judged, stage))
  const pace = paceOf(judged, party, dayIn(judged, { party, deviation: [] }, { stage, held }))
  if (isLast(judged, stage) || judged.settings.look === 'alone') return ending(pace)
  const on = valueAt(honestLine(judged, party, stage + 1), leftAtEntry(judged, stage + 1))
  return { ...pace, gate: behindGate(judged, stage, { on, off: pace.forEver }) }
}

/**
 * What a breach is worth while a stage stands that is held so; where there are several ways on, the
 * best. Minus infinity where a later stage cannot be reached in breach.
 */
function breachLine(
  judged: JudgedCase,
  conduct: Conduct,
  { stage, held }: { readonly stage: number; readonly held: Held },
): Line {
  const { party, deviation } = conduct
  const pace = paceOf(judged, party, dayIn(judged, conduct, { stage, held }))
  const { look, cheater } = judged.settings
  if (isLast(judged, stage) || look === 'alone' || cheater === 'gated') return ending(pace)
  const { survival } = at(judged.ladder, stage)
  if (survival === 0) return { ...pace, gate: pace.forEver }
  const ways = laterWays(judged, held, { party, stage: stage + 1, deviation })
  const values = ways.map((next) =>
    valueAt(
      breachLine(judged, conduct, { stage: stage + 1, held: next }),
      leftAtEntry(judged, stage + 1),
    ),
  )
  const on = Math.max(...values)
  return { ...pace, gate: behindGate(judged, stage, { on, off: pace.forEver }) }
}

/** One way in which a breach can begin. */
export interface Breach {
  readonly way: Breached
  readonly day: Day
  /** Its worth by the periods left at the node where it begins. */
  readonly lasting: Line
}

export function breachesAt(
  judged: JudgedCase,
  conduct: Conduct,
  { kind, stage }: Pick<JudgedNode, 'kind' | 'stage'>,
): Breach[] {
  const ways = (kind === 'entry' ? enteringWays : undoingWays)(judged, { ...conduct, stage })
  return ways.map((way) => ({
    way,
    day: dayIn(judged, conduct, { stage, held: way }),
    lasting: breachLine(judged, conduct, { stage, held: way }),
  }))
}

/** The periods that are really left at a node. */
export function leftAt({ settings }: JudgedCase, { left }: JudgedNode): number {
  return settings.look === 'alone' ? 0 : left
}
