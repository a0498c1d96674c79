/** A deadline as it is being typed in, and what the file says of it. */
import type { DeadlineSaid } from '../../edits/schedule.ts'
import { type Length, lengthOf, type Unit } from '../../time/time.ts'

export interface DeadlineDraft {
  readonly kind: 'none' | 'on' | 'after'
  /** A day in the words of whoever reads it. */
  readonly day: string
  readonly count: string
  readonly unit: Unit
  /** The signing, or a stage. */
  readonly of: string
}

const names = { d: 'day', w: 'week', m: 'month', y: 'year' } as const

/** In the words of the format; undefined where the count is no number above 0. */
export function writtenLength({ count, unit }: Length): string | undefined {
  const typed = count.trim().replace(',', '.')
  if (!/^\d{1,6}(?:\.\d+)?$/.test(typed) || Number(typed) <= 0) return undefined
  return `${typed} ${names[unit]}${Number(typed) === 1 ? '' : 's'}`
}

/** As a form shows it; `dayInWords` is how the reader says a date. */
export function draftOf(
  said: DeadlineSaid | undefined,
  dayInWords: (date: string) => string,
  ofAtFirst: string,
): DeadlineDraft {
  const empty = { day: '', count: '', unit: 'm', of: ofAtFirst } as const
  if (said === undefined) return { ...empty, kind: 'none' }
  if ('on' in said) return { ...empty, kind: 'on', day: dayInWords(said.on) }
  return { ...empty, kind: 'after', ...lengthOf(said.within), of: said.of }
}
