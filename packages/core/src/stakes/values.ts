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

export function valuesAlong({ phases, ladder, discount }: Course): CourseValues {
  const staying = phases.map((phase) => worthForEver(phase, discount))
  const nodes: number[][] = phases.map(() => [])
  for (let k = phases.length - 1; k >= 0; k--) {
    const following = nodes[k + 1]?.at(-1)
    nodes[k] =
      following === undefined
        ? [at(staying, k)]
        : valuesBefore(following, { course: { phases, ladder, discount }, stage: k })
  }
  return { nodes, staying }
}

/** The values of one stage, by periods left before the gate; `following`: of the stage after it. */
function valuesBefore(
  following: number,
  { course, stage }: { course: Course; stage: number },
): number[] {
  const { dwell, survival } = at(course.ladder, stage)
  const phase = at(course.phases, stage)
  const stay = worthForEver(phase, course.discount)
  let next = survival * following + (1 - survival) * stay
  return Array.from({ length: dwell }, () => {
    next = worthOf(phase, course.discount, next)
    return next
  })
}

/** What a course is worth at each node of its first stage, as `valuesAlong` would have it. */
export interface StartValues {
  readonly nodes: readonly number[]
  readonly staying: number
}

/** Without the lists for the stages after the first, of which one value each is needed. */
export function valuesAtStart(course: Course): StartValues {
  const { phases, ladder, discount } = course
  let entry: number | undefined
  for (let k = phases.length - 1; k > 0; k--) {
    const { dwell, survival } = at(ladder, k)
    const phase = at(phases, k)
    const stay = worthForEver(phase, discount)
    if (entry === undefined) entry = stay
    else {
      entry = survival * entry + (1 - survival) * stay
      for (let period = 0; period < dwell; period++) entry = worthOf(phase, discount, entry)
    }
  }
  const staying = worthForEver(at(phases, 0), discount)
  return {
    staying,
    nodes: entry === undefined ? [staying] : valuesBefore(entry, { course, stage: 0 }),
  }
}

/** The value from an alarm on: the flow for the lag, then what the answer leaves. */
export function valueOnceAlarmed(
  flows: { readonly before: number; readonly after: number },
  { discount, lag, hostage }: { discount: number; lag: number; hostage: number },
): number {
  const late = discount ** lag
  return (1 - late) * flows.before + late * (flows.after - (1 - discount) * hostage)
}
