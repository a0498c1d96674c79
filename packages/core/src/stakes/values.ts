/**
 * Values along a ladder, computed backwards from its last stage.
 *
 * One recursion serves who complies and who is in breach; they differ in the flow and in how often
 * an alarm goes off about them. Within a period, in this order: the flow is enjoyed; an alarm about
 * the party may go off, and it is answered after the lag; if not, something else may end the
 * agreement; if not, time goes on. A breach and a false alarm are answered alike.
 */
import { at } from '../base/assert.ts'
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
  /** The ladder stops at the next gate: every stage is as if it stood for ever. */
  readonly gated: boolean
}

/** Values by stage: with r periods left before the gate, `nodes[stage][r - 1]`. */
export interface CourseValues {
  readonly nodes: readonly (readonly number[])[]
  /** Per stage, when nothing follows it any more. */
  readonly staying: readonly number[]
}

/** The normalised value of one period of the phase and then `next`. */
export function worthOf(phase: Phase, discount: number, next: number): number {
  const unalarmed = phase.ending * phase.ended + (1 - phase.ending) * next
  const later = phase.alarm * phase.alarmed + (1 - phase.alarm) * unalarmed
  return (1 - discount) * phase.flow + discount * later
}

/** The value of staying in the phase for ever: the fixed point of `worthOf`. */
export function worthForEver(phase: Phase, discount: number): number {
  const goesOn = (1 - phase.alarm) * (1 - phase.ending)
  return worthOf(phase, discount, 0) / (1 - discount * goesOn)
}

export function valuesAlong({ phases, ladder, discount, gated }: Course): CourseValues {
  const staying = phases.map((phase) => worthForEver(phase, discount))
  const nodes: number[][] = phases.map(() => [])
  for (let k = phases.length - 1; k >= 0; k--) {
    const { dwell, survival } = at(ladder, k)
    const stay = at(staying, k)
    const following = nodes[k + 1]
    if (gated || following === undefined) {
      nodes[k] = Array.from({ length: following === undefined ? 1 : dwell }, () => stay)
      continue
    }
    let next = survival * at(following, following.length - 1) + (1 - survival) * stay
    nodes[k] = Array.from({ length: dwell }, () => {
      next = worthOf(at(phases, k), discount, next)
      return next
    })
  }
  return { nodes, staying }
}

/** The value from an alarm on: the flow for the lag, then what the answer leaves. */
export function valueOnceAlarmed(
  flows: { readonly before: number; readonly after: number },
  { discount, lag, hostage }: { discount: number; lag: number; hostage: number },
): number {
  const late = discount ** lag
  return (1 - late) * flows.before + late * (flows.after - (1 - discount) * hostage)
}
