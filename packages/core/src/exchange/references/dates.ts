/** Dates of references: as BibTeX, RIS and CSL write them, and as the model does. */
import { spanOf } from '../../base/dates.ts'
import { dateWritten } from '../written-dates.ts'

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** Year, month and day of a date of the model, as far as it says them; "late 2025" is 2025. */
export function partsOf(date: string): readonly string[] {
  return date.replace(/^(?:early|mid|late) /, '').split('-')
}

/** Does the date say less sharply than its year, month and day what is meant? */
export function isThird(date: string): boolean {
  return /^(?:early|mid|late) /.test(date)
}

/** A date in the model's spelling; undefined where it is none of the calendar, or two days. */
export function dateRead(written: string): string | undefined {
  const text = written.trim().replace(/\/+$/, '').replaceAll('/', '-')
  const found = spanOf(padded(text)) ? padded(text) : dateWritten(written.trim())
  return found === 'ambiguous' ? undefined : found
}

/** The same from a year, a month in figures or by its name, and a day, where these are given. */
export function dateFrom(year: string, month = '', day = ''): string | undefined {
  const place = months.indexOf(month.trim().slice(0, 3).toLowerCase()) + 1
  const inFigures = place > 0 ? String(place) : month.trim()
  const figures = [year.trim(), inFigures, day.trim()]
  const end = figures.indexOf('')
  return (
    dateRead(figures.slice(0, end < 0 ? 3 : end).join('-')) ?? dateRead(`${day} ${month} ${year}`)
  )
}

function padded(text: string): string {
  return text.replace(/-(\d)(?=-|$)/g, '-0$1')
}

/** What BibTeX calls a month: a name of three letters, which every style knows. */
export function monthName(month: string): string {
  return months[Number(month) - 1] ?? month
}
