/** Days on which something is due, as a calendar that other programs read (iCalendar, RFC 5545). */
import ical, { ICalCalendarMethod } from 'ical-generator'

/** Something that is due on a day, such as 2026-03-31. */
export interface Due {
  readonly id: string
  readonly day: string
  readonly title: string
  readonly text: string
}

/**
 * All-day events, one for each, in the order given. `stamp` is the day on which it was known: the
 * same list gives the same bytes, whenever it is written.
 */
export function toCalendar(
  name: string,
  dues: readonly Due[],
  { stamp, language }: { readonly stamp: string; readonly language: 'en' | 'de' },
): string {
  const calendar = ical({
    name,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Stufenplan', product: 'monitor', language: language.toUpperCase() },
  })
  for (const { id, day, title, text } of dues)
    calendar.createEvent({
      id,
      start: midnight(day),
      allDay: true,
      stamp: midnight(stamp),
      summary: title,
      description: text,
    })
  return calendar.toString()
}

/** The library writes days as they are in universal time, wherever the machine stands. */
function midnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`)
}
