/** What a plan says of days: deadlines, lapses, gates, and whether they fit its stages. */
import { daysBetween } from '../base/dates.ts'
import type { DocumentPath } from './diagnostic.ts'
import type { CommitmentDocument, StageDocument } from './document.ts'
import { dateOf, formulaOf, isAmong, type Lookup, optionalText, report } from './lookup.ts'
import type { Commitment, Deadline, Gate, Lapse, Plan, Stage } from './resolved.ts'
import { circleOfDays, dayOf, dueOf, dueOfStage, signing } from './schedule.ts'
import type { DeadlineDocument } from './schedule-fields.ts'

type Due = Pick<Commitment, 'due'>

/** A deadline that may be absent, as properties to spread. */
export function optionalDue(written: DeadlineDocument | undefined): Due {
  return written === undefined ? {} : { due: deadlineOf(written) }
}

function deadlineOf(written: DeadlineDocument): Deadline {
  return typeof written === 'object' ? { ...written } : { on: dateOf(written) }
}

/** A lapse that may be absent. A day alone ends the promise, and its owner is free again. */
export function optionalLapse({ lapses }: Pick<CommitmentDocument, 'lapses'>): {
  readonly lapses?: Lapse
} {
  if (lapses === undefined) return {}
  if (typeof lapses === 'object' && 'at' in lapses)
    return { lapses: { at: deadlineOf(lapses.at), then: lapses.then } }
  return { lapses: { at: deadlineOf(lapses), then: 'ends' } }
}

/** A gate that may be absent. */
export function optionalGate(
  lookup: Lookup,
  path: DocumentPath,
  { gate }: Pick<StageDocument, 'gate'>,
): { readonly gate?: Gate } {
  if (gate === undefined) return {}
  const when = formulaOf(lookup, [...path, 'gate', 'when'], gate.when)
  if (when === undefined) return {}
  return { gate: { when, ...optionalText(lookup, [...path, 'gate'], 'label', gate.label) } }
}

/** Every deadline counts from a stage of the plan, and the days fit the order of the stages. */
export function checkSchedule(lookup: Lookup, path: DocumentPath, plan: Plan): void {
  const known = new Set([...plan.stages.map(({ id }) => id), signing])
  for (const [deadline, at] of deadlinesIn(plan, path)) {
    if (!('of' in deadline)) continue
    isAmong(lookup, { what: 'stage', name: deadline.of, path: [...at, 'of'] }, known)
    if (deadline.of === signing && plan.signed === undefined)
      report(lookup, 'unsigned', at, { plan: plan.id })
  }
  const circle = circleOfDays(plan)
  if (circle !== undefined) {
    const at = [...path, 'stages', circle[0] ?? '', 'due']
    report(lookup, 'due-circle', at, { cycle: circle })
  }
  for (const stage of plan.stages) checkStage(lookup, path, plan, stage)
}

function checkStage(lookup: Lookup, path: DocumentPath, plan: Plan, stage: Stage): void {
  const at = [...path, 'stages', stage.id]
  const day = dueOfStage(plan, stage)
  for (const earlier of stage.after) {
    const before = plan.stages.find(({ id }) => id === earlier)
    const beforeDay = before && dueOfStage(plan, before)
    if (day === undefined || beforeDay === undefined) continue
    if (day < beforeDay) {
      const facts = { stage: stage.id, day, before: earlier, beforeDay }
      report(lookup, 'due-out-of-order', [...at, 'due'], facts)
    } else checkDwell(lookup, [...path, 'stages', earlier], { before, beforeDay, stage, day })
  }
  for (const commitment of stage.commitments) {
    const ends = dayOf(plan, commitment.lapses?.at)
    const due = dueOf(plan, stage, commitment)
    if (ends !== undefined && due !== undefined && ends < due) {
      const facts = { option: commitment.keep.option, day: ends, due }
      report(lookup, 'lapse-first', at, facts)
    }
  }
}

interface Leaving {
  readonly before: Stage | undefined
  readonly beforeDay: string
  readonly stage: Stage
  readonly day: string
}

function checkDwell(
  lookup: Lookup,
  path: DocumentPath,
  { before, beforeDay, stage, day }: Leaving,
): void {
  const left = daysBetween(beforeDay, day)
  const asked = Math.round(before?.dwellDays ?? 0)
  if (before === undefined || left >= asked) return
  const facts = { stage: before.id, dwell: asked, left, next: stage.id }
  report(lookup, 'dwell-cut', [...path, 'dwell'], facts)
}

/**
 * How long a stage stands that does not say so: from its day to the first day of a stage that
 * comes after it.
 */
export function withDwell(plan: Plan): Plan {
  return { ...plan, stages: plan.stages.map((stage) => ({ ...stage, ...dwellOf(plan, stage) })) }
}

function dwellOf(plan: Plan, stage: Stage): Pick<Stage, 'dwellDays'> {
  const day = dueOfStage(plan, stage)
  if (stage.dwellDays !== undefined || day === undefined) return {}
  const days = plan.stages
    .filter(({ after }) => after.includes(stage.id))
    .flatMap((next) => dueOfStage(plan, next) ?? [])
    .map((next) => daysBetween(day, next))
    .filter((left) => left > 0)
  return days.length > 0 ? { dwellDays: Math.min(...days) } : {}
}

function* deadlinesIn(plan: Plan, path: DocumentPath): Iterable<[Deadline, DocumentPath]> {
  for (const stage of plan.stages) {
    const at = [...path, 'stages', stage.id]
    if (stage.due !== undefined) yield [stage.due, [...at, 'due']]
    for (const [i, { due, lapses }] of stage.commitments.entries()) {
      if (due !== undefined) yield [due, [...at, 'commitments', i, 'due']]
      if (lapses !== undefined) yield [lapses.at, [...at, 'commitments', i, 'lapses']]
    }
  }
}
