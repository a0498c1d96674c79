/** The day it is where the reader sits, such as 2026-03-31. */

/**
 * By the calendar on the wall there: the hours of the moment are read as the machine's own zone has
 * them, so that no evening belongs to the next day already.
 */
export function localDay(moment: Date): string {
  const two = (part: number) => String(part).padStart(2, '0')
  const year = String(moment.getFullYear()).padStart(4, '0')
  return `${year}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`
}
