/**
 * Days of the calendar as text, such as 2026-02-28, and dates as precise as they are known: the
 * first and the last day that one may stand for. A day has no hour and no place, so no time zone
 * can move it. Texts of days stand in the order of time.
 *
 * Months and leap years are the matter of a library of the calendar, Temporal (ECMA-262, proposal
 * of TC39): to add a month keeps the day, and where the month has no such day, its last is taken.
 */
import * as Plain from 'temporal-polyfill/fns/PlainDate'
import { isInCalendar } from './calendar.ts'

/** The first and the last day that a date may stand for. */
export interface Span {
  readonly first: string
  readonly last: string
}

const pattern = /^(?:(early|mid|late) )?(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** The days of a month, or the months of a year, that a part of it means: a third, more or less. */
const thirds = {
  month: { early: [1, 10], mid: [11, 20], late: [21, 31] },
  year: { early: [1, 4], mid: [5, 8], late: [9, 12] },
} as const

/** The days a date may stand for; undefined where it is no date of the format. */
export function spanOf(date: string): Span | undefined {
  const match = pattern.exec(date)
  if (match === null || !isInCalendar(date)) return undefined
  const [, part, year, month, day] = match as unknown as [string, Part, string, string?, string?]
  if (day !== undefined) {
    const only = `${year}-${month}-${day}`
    return { first: only, last: only }
  }
  if (month === undefined) {
    const [from, to] = part === undefined ? [1, 12] : thirds.year[part]
    return { first: iso(Number(year), from, 1), last: monthEnd(Number(year), to) }
  }
  const end = monthEnd(Number(year), Number(month))
  const [from, to] = part === undefined ? [1, 31] : thirds.month[part]
  const last = iso(Number(year), Number(month), Math.min(to, Number(end.slice(-2))))
  return { first: iso(Number(year), Number(month), from), last }
}

type Part = 'early' | 'mid' | 'late' | undefined

/**
 * The order in which a chronicle tells of them: by the first day that they may stand for; of two
 * that begin alike the more precise one first.
 */
export function compareDates(one: string, other: string): number {
  const [a, b] = [spanOf(one), spanOf(other)]
  if (a === undefined || b === undefined) return one < other ? -1 : one > other ? 1 : 0
  return compared(a.first, b.first) || compared(a.last, b.last)
}

/** Was it over by the end of that day, whichever of its days was meant? */
export function isKnownBy(date: string, day: string): boolean {
  const span = spanOf(date)
  return span !== undefined && span.last <= day
}

/** The day so long after; a duration as models write it: "30 days", "3 months", "2 years". */
export function dayAfter(day: string, duration: string): string {
  const match = /^(\d+(?:\.\d+)?) ?([dwmy])/.exec(duration)
  const count = Number(match?.[1] ?? 0)
  const from = read(day)
  return Plain.toString(added(from, count, match?.[2] ?? 'd'))
}

/** Half a month and the like are counted in days, as durations elsewhere: a mean month has 30.4. */
function added(from: Plain.Record, count: number, unit: string): Plain.Record {
  const days = { d: 1, w: 7, m: 365.25 / 12, y: 365.25 }[unit] ?? 1
  if (unit === 'd' || unit === 'w' || !Number.isInteger(count))
    return Plain.addDays(from, Math.round(count * days))
  return unit === 'm' ? Plain.addMonths(from, count) : Plain.addYears(from, count)
}

/** Days from one to the other; negative where the other is earlier. */
export function daysBetween(from: string, to: string): number {
  return Plain.diffDays(read(from), read(to))
}

function monthEnd(year: number, month: number): string {
  return Plain.toString(Plain.endOfMonth(Plain.create(year, month, 1)))
}

function iso(year: number, month: number, day: number): string {
  return Plain.toString(Plain.create(year, month, day))
}

function compared(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

function read(day: string): Plain.Record {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return Plain.create(year, month, date)
}
