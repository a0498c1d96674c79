/**
 * Values along a ladder, computed backwards from its last stage.
 *
 * One recursion serves who complies and who is in breach; they differ in the flow and in how often
 * an alarm goes off about them. Within a period, in this order: the flow is enjoyed; an alarm about
 * the party may go off, and it is answered after the lag; if not, something else may end the
 * agreement; if not, time goes on. A breach and a false alarm are answered alike.
 *
 * A period turns the value v of what follows into c + g * v, with g the chance that the stage goes
 * on, discounted. Its fixed point s is the value of staying for ever, so r periods before a gate
 * behind which v waits the value is s + g^r * (v - s): however long a stage stands, it costs the
 * same to judge.
 */
import { at } from '../../../base/assert.ts'
import type { Ladder } from './ladder.ts'

/** One stage as a party lives through it. */
export interface Phase {
  /** Flow per period. */
  readonly flow: number
  /** Chance per period of an alarm about this party. */
  readonly alarm: number
  /** Value from the alarm on. */
  readonly alarmed: number
  /** Chance per period that the agreement ends otherwise. */
  readonly ending: number
  /** Value from that end on. */
  readonly ended: number
}

export interface Course {
  readonly phases: readonly Phase[]
  readonly ladder: Ladder
  readonly discount: number
}

/** What a stage is worth, by the periods left before its gate: `staying + growth^left * ahead`. */
export interface StageValues {
  /** When nothing follows it any more. */
  readonly staying: number
  /** Chance that a period of it is followed by another, discounted. */
  readonly growth: number
  /** What waits behind the gate is worth more than staying by this much; 0 for the last stage. */
  readonly ahead: number
  /** How long it stands before the gate; 0 for the last stage. */
  readonly dwell: number
}

/** The normalised value of one period of the phase and then `next`. */
export function worthOf(phase: Phase, discount: number, next: number): number {
  const unalarmed = phase.ending * phase.ended + (1 - phase.ending) * next
  const later = phase.alarm * phase.alarmed + (1 - phase.alarm) * unalarmed
  return (1 - discount) * phase.flow + discount * later
}

/**
 * The value of staying in the phase for ever: the fixed point of `worthOf`. What it is divided by
 * is 1 less the growth, as the sum of what waiting and what ending take away: next to 1 the
 * difference itself would keep few digits.
 */
export function worthForEver(phase: Phase, discount: number): number {
  const { alarm, ending } = phase
  const ends = alarm + (1 - alarm) * ending
  return worthOf(phase, discount, 0) / (1 - discount + discount * ends)
}

/** What a value that waits one period away counts now. */
export function growthIn({ alarm, ending }: Phase, discount: number): number {
  return discount * ((1 - alarm) * (1 - ending))
}

/** The value with so many periods left before the gate; 0: of staying. */
export function valueBefore({ staying, growth, ahead }: StageValues, left: number): number {
  return left === 0 ? staying : staying + growth ** left * ahead
}

/** The value when the stage is entered. */
export function valueAtEntry(values: StageValues): number {
  return valueBefore(values, values.dwell)
}

/** Per stage, what it is worth. */
export function valuesAlong({ phases, ladder, discount }: Course): StageValues[] {
  const values: StageValues[] = []
  let following: number | undefined
  for (let k = phases.length - 1; k >= 0; k--) {
    const phase = at(phases, k)
    const { dwell, survival } = at(ladder, k)
    const staying = worthForEver(phase, discount)
    const growth = growthIn(phase, discount)
    const ahead = following === undefined ? 0 : survival * (following - staying)
    const here = { staying, growth, ahead, dwell: following === undefined ? 0 : dwell }
    values.unshift(here)
    following = valueAtEntry(here)
  }
  return values
}

/** The value from an alarm on: the flow for the lag, then what the answer leaves. */
export function valueOnceAlarmed(
  flows: { readonly before: number; readonly after: number },
  { discount, lag, hostage }: { discount: number; lag: number; hostage: number },
): number {
  const late = discount ** lag
  return (1 - late) * flows.before + late * (flows.after - (1 - discount) * hostage)
}
