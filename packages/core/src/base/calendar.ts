/**
 * How long a year is, and dates as text, as precise as they are known: "2025", "2025-10",
 * "2025-10-09", "late 2025-10".
 */

/** The mean year of the Julian calendar; months are twelfths of it. */
export const daysPerYear = 365.25

/** How long a period is where a model states none: a quarter of a year. */
export const periodDaysUsual: number = daysPerYear / 4

/** Is there such a year, month or day in the Gregorian calendar? */
export function isInCalendar(written: string | number): boolean {
  const match = /^(?:early |mid |late )?(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(String(written))
  if (match === null) return false
  const [year = 0, month = 0, day = 0] = match.slice(1, 4).map((part) => Number(part ?? 1))
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
}

function daysIn(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  if (month === 2) return isLeap ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}
