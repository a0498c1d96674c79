/** One stage as a party lives through it, keeping its word or not: flows, alarms, and ends. */
import { type Answering, alarmFrom, answeringOf } from './alarms.ts'
import { flowsIn } from './flows.ts'
import { type PartyIndex, type Stakes, type Standing, valueIn } from './ladder.ts'
import { type Numbers, numbersOf } from './numbers.ts'
import type { Phase } from './values.ts'

/**
 * What stands on paper, what stood when a breach began, and which own options it leaves undone.
 * `promised`: what the stage asks to be kept; what stands besides nobody has promised.
 */
export interface Conduct {
  readonly standing: Standing
  readonly promised: Standing
  readonly done: Standing
  readonly deviation: Standing
}

/** A phase, and the flow per period once the party has been answered. */
export interface LivedPhase extends Phase {
  readonly answered: number
}

/** A stage as it is lived through, its numbers of the party still open. */
export interface PhaseShape {
  readonly flow: number
  readonly answering: Answering
  readonly ending: number
  readonly ended: number
  /** Whether anything promised is left undone: alarms are then not false ones. */
  readonly inBreach: boolean
}

/** A stage lived through with a deviation; with none, alarms about the party are false ones. */
export function phaseOf(stakes: Stakes, party: PartyIndex, conduct: Conduct): LivedPhase {
  return livedPhase(shapeOf(stakes, party, conduct), numbersOf(stakes, party))
}

export function shapeOf(stakes: Stakes, party: PartyIndex, conduct: Conduct): PhaseShape {
  const { standing, promised, done } = conduct
  const deviation = conduct.deviation.map((own, o) => own & (promised[o] ?? 0))
  const breach = { party, standing, done, deviation }
  const flows = flowsIn(stakes, breach)
  return {
    flow: flows.before,
    answering: answeringOf(stakes, breach, promised),
    ending: endingOf(stakes, party, { standing, promised }),
    ended: flows.broken,
    inBreach: deviation.includes(1),
  }
}

export function livedPhase(shape: PhaseShape, numbers: Numbers): LivedPhase {
  const { flow, ending, ended } = shape
  const alarm = alarmFrom(shape.answering, flow, numbers)
  const seen = shape.inBreach ? numbers.detection : undefined
  return {
    flow,
    answered: alarm.answered,
    // Rounded as the chance of seeing at least one of several would be.
    alarm: seen === undefined ? alarm.chance : 1 - (1 - seen),
    alarmed: alarm.value,
    ending,
    ended,
  }
}

/** Chance per period that the agreement ends through an act of nobody or an alarm about others. */
function endingOf(
  stakes: Stakes,
  party: PartyIndex,
  { standing, promised }: Pick<Conduct, 'standing' | 'promised'>,
): number {
  const others = stakes.parties.flatMap(({ falseAlarm }, other) =>
    other === party ? [] : [valueIn(falseAlarm, standing)],
  )
  const about = stakes.options.flatMap(({ owner, falseAlarm = 0 }, o) =>
    owner !== party && promised[o] === 1 && falseAlarm > 0 ? [falseAlarm] : [],
  )
  return [...others, ...about].reduce(
    (chance, alarm) => chance + alarm,
    valueIn(stakes.breakdown ?? 0, standing),
  )
}
