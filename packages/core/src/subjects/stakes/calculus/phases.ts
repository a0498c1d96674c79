/** One stage as a party lives through it, keeping its word or not: flows, alarms, and ends. */
import { type Answering, alarmFrom, answeringOf, unanswered } from './alarms.ts'
import { brokenFlow } from './answers.ts'
import { flow, mostFlow, type Situation } from './flows.ts'
import { knownByStakes, situationKey, textOf } from './known-situations.ts'
import { mayEndUnbroken, type PartyIndex, type Stakes, valueIn } from './ladder.ts'
import { type Numbers, numbersOf } from './numbers.ts'
import type { Phase } from './values.ts'

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

/** A stage lived through; without a deviation, alarms about the party are false ones. */
export function phaseOf(stakes: Stakes, now: Situation): LivedPhase {
  return livedPhase(shapeOf(stakes, now), numbersOf(stakes, now.party))
}

const shapesKnown = knownByStakes<PhaseShape>()

export function shapeOf(stakes: Stakes, now: Situation): PhaseShape {
  const key = `${situationKey(now)}|${textOf(now.deviation)}`
  return shapesKnown.find(stakes, key, () => {
    const ending = endingOf(stakes, now.party, now)
    return {
      flow: mostFlow(stakes, now.party, now.levels),
      answering: answeringOf(stakes, now),
      ending,
      // What follows an end that never comes weighs nothing.
      ended: ending === 0 ? 0 : brokenFlow(stakes, now),
      inBreach: now.deviation.includes(1),
    }
  })
}

/**
 * A stage as who keeps his word lives through it. Where no alarm is false and nothing else ends the
 * agreement it is its flow alone: how an alarm would be answered weighs nothing.
 */
export function keptShape(stakes: Stakes, now: Situation): PhaseShape {
  if (mayEndUnbroken(stakes)) return shapeOf(stakes, now)
  const { party, levels } = now
  const answering = unanswered
  return { flow: flow(stakes, party, levels), answering, ending: 0, ended: 0, inBreach: false }
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
export function endingOf(
  stakes: Stakes,
  party: PartyIndex,
  { paper, promised }: Pick<Situation, 'paper' | 'promised'>,
): number {
  const others = stakes.parties.flatMap(({ falseAlarm }, other) =>
    other === party ? [] : [valueIn(falseAlarm, paper)],
  )
  const about = stakes.options.flatMap(({ owner, falseAlarm = 0 }, o) =>
    owner !== party && promised[o] === 1 && falseAlarm > 0 ? [falseAlarm] : [],
  )
  return [...others, ...about].reduce(
    (chance, alarm) => chance + alarm,
    valueIn(stakes.breakdown ?? 0, paper),
  )
}
