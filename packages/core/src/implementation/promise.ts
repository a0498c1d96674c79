/**
 * How one promise stands by a day: how far it is carried out, whether in time, whether broken. The
 * scale is that of the Peace Accords Matrix (Kroc Institute): none, minimal, intermediate, full;
 * only what is full counts as kept.
 */
import { compareDates, dayAfter, daysBetween, spanOf } from '../base/dates.ts'
import {
  dayOf,
  dueOf,
  type Plan,
  type ReachedOn,
  type Status,
  type StatusRecord,
  statuses,
} from '../model/model.ts'
import type { Recorded } from './known.ts'

/** What is due within so many days is due soon. */
export const soonDays = 90

/** An obligation that is late by more than a year counts as not carried out. */
const patience = '1 year'

export type PromiseIs =
  | 'kept'
  | 'broken'
  | 'taken-back'
  | 'lapsed'
  | 'late'
  | 'soon'
  | 'ahead'
  | 'open'

export interface PromiseStanding {
  readonly stage: string
  readonly option: string
  readonly value: boolean
  readonly by: string
  readonly is: PromiseIs
  /** The last that was recorded; of several on one day the lowest. */
  readonly status?: Status
  /** When it was first carried out in full. */
  readonly keptOn?: string
  readonly due?: string
  /** The day was fixed after the plan was written. */
  readonly dueLater?: true
  /** Days by which it was or is late, as far as that is certain. */
  readonly lateDays?: number
  readonly brokenOn?: string
  readonly contested?: true
  /** Since when it is no longer carried out in full, without a breach. */
  readonly backOn?: string
  /** The option whose breach was answered by taking it back. */
  readonly answers?: string
  readonly lapsesOn?: string
  readonly lapse?: 'ends' | 'returns'
  /** The date of the last evidence, and how many days ago it was. */
  readonly lastOn?: string
  readonly staleDays?: number
  /** The last word of each coder, where there are several. */
  readonly coders: readonly Coded[]
  /** Their ids, oldest first. */
  readonly records: readonly string[]
}

export interface Coded {
  readonly coder: string
  readonly date: string
  readonly status: Status
}

/** How a promise stands at the end of a day; `reached` says since when stages stand. */
export function standingOf(
  plan: Plan,
  recorded: Recorded,
  { day, reached }: { readonly day: string; readonly reached: ReachedOn },
): PromiseStanding {
  const { stage, commitment, records } = recorded
  const { keep, by, lapses } = commitment
  const said = byDate(records)
  const firstFull = said.find((one) => one.status === 'full')
  const lost = lostIn(said)
  const status = said.findLast((one) => one.status !== undefined)?.status
  const fixed = records.findLast((one) => one.due !== undefined)?.due
  const due = fixed === undefined ? dueOf(plan, stage, commitment, reached) : spanOf(fixed)?.last
  const lapsesOn = dayOf(plan, lapses?.at, reached)
  const last = records.at(-1)
  const facts = { status, lost, due, lapsesOn, day }
  return {
    stage: stage.id,
    option: keep.option,
    value: keep.value,
    by,
    is: isOf(facts),
    ...(status !== undefined && { status }),
    ...(firstFull && { keptOn: firstFull.date }),
    ...(due !== undefined && { due }),
    ...(fixed !== undefined && { dueLater: true as const }),
    ...lateness(due, firstFull?.date, { day, isDone: status === 'full' }),
    ...lostFacts(lost),
    ...(lapsesOn !== undefined && { lapsesOn, lapse: lapses?.then ?? 'ends' }),
    ...(last && {
      lastOn: last.date,
      staleDays: Math.max(0, daysBetween(spanOf(last.date)?.last ?? day, day)),
    }),
    coders: codersOf(records),
    records: records.map(({ id }) => id),
  }
}

/** What is said of a promise on one date: of several records the lowest status. */
export interface Word {
  readonly date: string
  readonly status?: Status
  readonly broken?: true
  readonly contested?: true
  readonly answers?: string
}

/** Date by date; where coders differ on a date, whoever doubts is heard. */
export function byDate(records: readonly StatusRecord[]): Word[] {
  const dates = [...new Set(records.map(({ date }) => date))]
  return dates.map((date) => {
    const together = records.filter((one) => one.date === date)
    const status = statuses.find((step) => together.some((one) => one.status === step))
    const breach = together.find((one) => one.broken)
    const { contested, answers } = breach ?? together.find((one) => one.status === status) ?? {}
    return {
      date,
      ...(status !== undefined && { status }),
      ...(breach && { broken: true as const }),
      ...(contested && { contested }),
      ...(answers !== undefined && { answers }),
    }
  })
}

/** Since when a promise is not kept any more that was, or was broken. */
function lostIn(said: readonly Word[]): Word | undefined {
  const lastFull = said.findLastIndex((one) => one.status === 'full')
  const after = said.slice(lastFull + 1)
  const breach = after.find((one) => one.broken)
  if (breach !== undefined || lastFull < 0) return breach
  return after.find((one) => one.status !== undefined)
}

function lostFacts(lost: Word | undefined) {
  if (lost === undefined) return {}
  const { date, contested, answers } = lost
  return {
    ...(lost.broken ? { brokenOn: date } : { backOn: date }),
    ...(contested && { contested }),
    ...(answers !== undefined && { answers }),
  }
}

interface Facts {
  readonly status: Status | undefined
  readonly lost: Word | undefined
  readonly due: string | undefined
  readonly lapsesOn: string | undefined
  readonly day: string
}

function isOf({ status, lost, due, lapsesOn, day }: Facts): PromiseIs {
  if (lapsesOn !== undefined && lapsesOn < day) return 'lapsed'
  if (lost !== undefined) return lost.broken ? 'broken' : 'taken-back'
  if (status === 'full') return 'kept'
  if (due === undefined) return 'open'
  if (due < day) return 'late'
  return daysBetween(day, due) <= soonDays ? 'soon' : 'ahead'
}

/** A date that is a month may have been its first day: only what is certain counts as late. */
function lateness(
  due: string | undefined,
  keptOn: string | undefined,
  { day, isDone }: { readonly day: string; readonly isDone: boolean },
): { readonly lateDays?: number } {
  if (due === undefined) return {}
  const done = keptOn === undefined ? undefined : spanOf(keptOn)?.first
  if (done === undefined && isDone) return {}
  const late = daysBetween(due, done ?? day)
  return late > 0 ? { lateDays: late } : {}
}

function codersOf(records: readonly StatusRecord[]): Coded[] {
  const last = new Map<string, Coded>()
  for (const { coder, date, status } of records)
    if (coder !== undefined && status !== undefined) last.set(coder, { coder, date, status })
  return [...last.values()].toSorted((a, b) => (a.coder < b.coder ? -1 : 1))
}

/**
 * The day on which an obligation counts as broken: a year after it was due if it was not carried
 * out by then, or when it was taken back, unless in answer to an established breach by another
 * party. The rule of models/history/README.md. `asked`: promises of which that is being asked
 * already; where records say of promises that they answer each other, none of these is asked twice.
 */
export function brokenDay(
  one: PromiseStanding,
  all: readonly PromiseStanding[],
  day: string,
  asked: readonly PromiseStanding[] = [],
): string | undefined {
  const limit = one.due === undefined ? undefined : dayAfter(one.due, patience)
  const done = one.keptOn === undefined ? undefined : spanOf(one.keptOn)?.first
  if (limit !== undefined && limit < day && (done === undefined || done > limit)) return limit
  const lost = one.brokenOn ?? one.backOn
  return lost === undefined || isAnswer(one, all, day, asked) ? undefined : lost
}

function isAnswer(
  one: PromiseStanding,
  all: readonly PromiseStanding[],
  day: string,
  asked: readonly PromiseStanding[],
): boolean {
  const lost = one.brokenOn ?? one.backOn ?? ''
  return all.some((other) => {
    if (other.option !== one.answers || other.by === one.by || asked.includes(other)) return false
    const broken = brokenDay(other, all, day, [...asked, one])
    return broken !== undefined && compareDates(broken, lost) <= 0
  })
}
