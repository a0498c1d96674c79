/**
 * The most that a breach may be worth, stage by stage, whatever shares stay, however surely it is
 * seen and however soon it is answered; each chance is at its low end to begin with, each time at
 * its high end. Where nothing but a breach is ever answered or ends the agreement.
 *
 * - Shares: each flow, before and after an answer, is the most that it may be (`share-ranges.ts`).
 *   Where it hangs on shares what the others take back, every way of it is followed, and of several
 *   ways the best for who is in breach counts. What a breach is worth is a mean of its flows, with
 *   weights that shares leave alone.
 * - Times: an alarm is worth (1 - d) * before + d * after, where d lies between that of the longest
 *   time and 1: no more than the greater of the two ends.
 * - Chances: let V(S) be what follows once a set S of what may be seen has been, M its greatest,
 *   and v what it is worth to go on unseen. Where V never rises as S grows and v is no less than M,
 *   the mean is greatest at the low ends: greater chances, each for itself, only add to S. Where v
 *   may be less than M, the same holds with the greater of the two in place of v, which makes the
 *   mean no less. And whatever V does, the mean is no more than (1 - a) * v + a * M, a being the
 *   chance that anything is seen, from that at the low ends to that at the high ones: at one of the
 *   two.
 *
 * By the next period's value v, this one's is then at most T(v): one line, or the greater of two,
 * that rise by less than v does. So T has one fixed point, the greater of theirs, and the stage for
 * ever is worth at most that. From a gate on, values go step by step from what waits behind it
 * towards the fixed point; between the two T, being convex, lies on or below its chord, and along
 * the chord they go as along the line of a stage that is lived through: `StageValues` again. What
 * a stage is worth at most when it is entered is what waits behind the gate of the one before.
 */
import { assert, at } from '../../../base/assert.ts'
import { type Call, onceCalled } from './alarms.ts'
import type { Ladder } from './ladder.ts'
import type { Numbers } from './numbers.ts'
import type { LivedPhase, PhaseShape } from './phases.ts'
import type { BreachCourse, LivedBreach, PreparedRow, Sight } from './prepared-row.ts'
import { growthIn, type StageValues, valueAtEntry, worthForEver, worthOf } from './values.ts'

/** What may be anything in its range, of how the party is answered. */
export interface OpenAnswers {
  readonly chances: boolean
  readonly lags: boolean
}

/** A way to live through a breach, for `trialsOf`. */
export function mostOfBreach(open: OpenAnswers) {
  return (course: BreachCourse, { stage }: PreparedRow, sight: Sight): LivedBreach => {
    const { ladder, numbers } = sight
    const phases = course.shapes.map((shape) => mostOfPhase(shape, numbers, open))
    const values = valuesFrom(phases, ladder.slice(stage), numbers.discount)
    return { course, phase: at(phases, 0).lived, values }
  }
}

/** A stage of the breach with each alarm worth the most that it may be. */
interface MostOfPhase {
  readonly lived: LivedPhase
  /** The greatest that any alarm is worth, and the greatest chance of one. */
  readonly most: number
  readonly alarmMost: () => number
  readonly isOpen: boolean
  /** Whether an alarm about more is never worth more. */
  readonly isFalling: () => boolean
  /** Whether there is but one. */
  readonly isSingle: boolean
}

function mostOfPhase(shape: PhaseShape, numbers: Numbers, open: OpenAnswers): MostOfPhase {
  const { flow, answering, ending, ended, inBreach } = shape
  const { chance, chanceMost, calls, weight } = answering
  const worths = calls.map((call) => mostOfCall(call, flow, numbers, open))
  const mean = (of: (call: Call, i: number) => number): number =>
    calls.reduce((sum, call, i) => sum + call.likely * of(call, i), 0) / weight
  const alarms = {
    alarm: chance,
    alarmed: mean((_, i) => at(worths, i)),
    answered: mean(leftAfter),
  }
  return {
    lived: { flow, ...alarms, ending, ended },
    most: Math.max(...worths),
    alarmMost: chanceMost,
    // Without a breach in it a stage knows no alarm; what is never seen is so wherever numbers lie.
    isOpen: open.chances && inBreach && chance > 0,
    isSingle: calls.length === 1,
    isFalling: () => fallsAnyway(shape) || falls(calls, worths),
  }
}

function falls(calls: readonly Call[], worths: readonly number[]): boolean {
  return calls.every(({ seen }, i) =>
    calls.every((more, j) => (more.seen & seen) !== seen || isNoMore(at(worths, j), at(worths, i))),
  )
}

/** The flow once answered. */
function leftAfter({ flow, sanction }: Call): number {
  return flow - sanction
}

const fallsKnown = new WeakMap<PhaseShape, boolean>()

/**
 * Whether more seen is worth no more with any patience: because each answer then takes no less, no
 * later, and leaves no more than there was before it.
 */
function fallsAnyway(shape: PhaseShape): boolean {
  const known = fallsKnown.get(shape)
  if (known !== undefined) return known
  const { flow, answering } = shape
  const isHarsher = (more: Call, call: Call): boolean =>
    more.lag <= call.lag && more.hostage >= call.hostage && leftAfter(more) <= leftAfter(call)
  const found = answering.calls.every(
    (call) =>
      call.hostage >= 0 &&
      leftAfter(call) <= flow &&
      answering.calls.every(
        (more) => (more.seen & call.seen) !== call.seen || isHarsher(more, call),
      ),
  )
  fallsKnown.set(shape, found)
  return found
}

function mostOfCall(call: Call, flow: number, numbers: Numbers, { lags }: OpenAnswers): number {
  const { value, after, hostage } = onceCalled(call, flow, numbers)
  return lags ? Math.max(value, after - (1 - numbers.discount) * hostage) : value
}

/** Of the first of these stages, which hangs on what the later ones are worth. */
function valuesFrom(
  [phase, ...later]: readonly MostOfPhase[],
  [stage, ...stages]: Ladder,
  discount: number,
): StageValues {
  assert(phase !== undefined && stage !== undefined, 'a breach has a first stage')
  const following =
    later.length === 0 ? undefined : valueAtEntry(valuesFrom(later, stages, discount))
  return valuesIn(phase, { ...stage, discount, following })
}

interface Ahead {
  readonly discount: number
  readonly dwell: number
  readonly survival: number
  /** What waits behind the gate; undefined: there is none. */
  readonly following: number | undefined
}

function valuesIn(phase: MostOfPhase, ahead: Ahead): StageValues {
  const { lived, most, isOpen, isFalling } = phase
  const { discount, survival, following } = ahead
  const dwell = following === undefined ? 0 : ahead.dwell
  const aheadOf = (staying: number): number =>
    following === undefined ? 0 : survival * (following - staying)
  const seldom = worthForEver(lived, discount)
  const goingOn = Math.min(seldom, seldom + aheadOf(seldom))
  const isWorstSeldom = () => isFalling() && (lived.alarm === 1 || isNoMore(most, goingOn))
  if (!isOpen || isWorstSeldom())
    return { staying: seldom, growth: growthIn(lived, discount), ahead: aheadOf(seldom), dwell }
  const lines = linesOf(phase)
  const staying = Math.max(...lines.map((line) => worthForEver(line, discount)))
  const gate = aheadOf(staying)
  const next = Math.max(...lines.map((line) => worthOf(line, discount, staying + gate)))
  const growth = gate === 0 ? 0 : Math.max(0, (next - staying) / gate)
  return { staying, growth, ahead: gate, dwell }
}

/** What a period is worth at most by the next is the greater of these two. */
function linesOf({ lived, most, alarmMost, isFalling, isSingle }: MostOfPhase): LivedPhase[] {
  const { alarm, alarmed } = lived
  if (isSingle || !isFalling())
    return [alarm, alarmMost()].map((chance) => ({ ...lived, alarm: chance, alarmed: most }))
  return [lived, { ...lived, alarm: 1, alarmed: alarm * alarmed + (1 - alarm) * most }]
}

/** Not above by more than rounding makes. */
function isNoMore(a: number, b: number): boolean {
  return a <= b + 1e-13 * Math.max(1, Math.abs(a))
}
