/** The day it is where the reader sits, such as 2026-03-31. */
import { spanOf } from './dates.ts'

/**
 * By the calendar on the wall there: the hours of the moment are read as the machine's own zone has
 * them, so that no evening belongs to the next day already.
 */
export function localDay(moment: Date): string {
  const two = (part: number) => String(part).padStart(2, '0')
  const year = String(moment.getFullYear()).padStart(4, '0')
  return `${year}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`
}

/**
 * Is it a day of the calendar as the format writes one? A field for a day that is being typed
 * gives years such as 0002 on the way.
 */
export function isDay(text: string | undefined): text is string {
  return text !== undefined && /^[1-9]\d{3}-\d{2}-\d{2}$/.test(text) && spanOf(text) !== undefined
}
