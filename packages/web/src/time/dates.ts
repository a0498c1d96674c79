/** Dates as precise as they are known: the span of days one stands for, and how it is said. */
import type { Language } from '@stufenplan/core'

const pattern = /^(?:(early|mid|late) )?(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** Days since 1970, from the first up to the last and not further. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** The days a date may stand for; undefined where it is no date of the format. */
export function spanOf(date: string): Span | undefined {
  const match = pattern.exec(date)
  if (!match) return undefined
  const [, part, year = '', month, day] = match
  const at = (m: number, d: number) => Math.round(Date.UTC(Number(year), m, d) / 86_400_000)
  if (month === undefined) {
    const [begin, end] = part === undefined ? [0, 12] : yearParts[part as keyof typeof yearParts]
    return { from: at(begin, 1), to: at(end, 1) }
  }
  const m = Number(month) - 1
  if (m < 0 || m > 11) return undefined
  if (day !== undefined) {
    const from = at(m, Number(day))
    return from < at(m + 1, 1) && Number(day) > 0 ? { from, to: from + 1 } : undefined
  }
  const [begin, end] = part === undefined ? [1, 0] : thirds[part as keyof typeof thirds]
  return { from: at(m, begin), to: end === 0 ? at(m + 1, 1) : at(m, end) }
}

/** The ten days or so that "early", "mid" and "late" mean; 0: up to the end of the month. */
const thirds = { early: [1, 11], mid: [11, 21], late: [21, 0] } as const

/** Of a year: four months each. */
const yearParts = { early: [0, 4], mid: [4, 8], late: [8, 12] } as const

const parts = {
  en: { early: 'early', mid: 'mid', late: 'late' },
  de: { early: 'Anfang', mid: 'Mitte', late: 'Ende' },
} as const

/** A date in words, no more precise than it is written. */
export function dateText(date: string, language: Language): string {
  const match = pattern.exec(date)
  const span = spanOf(date)
  if (!match || span === undefined) return date
  const [, part, year = '', month, day] = match
  const named = (said: string) =>
    part === undefined ? said : `${parts[language][part as 'early']} ${said}`
  if (month === undefined) return named(year)
  const shown = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'de-DE', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(day !== undefined && { day: 'numeric' }),
  }).format(span.from * 86_400_000)
  return named(shown)
}

/** The first days of months or years between two days, at most so many, with their names. */
export function ticksBetween(
  { from, to }: Span,
  countMax: number,
): readonly { readonly day: number; readonly date: string }[] {
  const begin = new Date(from * 86_400_000)
  const months = Math.ceil((to - from) / 30)
  const step = [1, 2, 3, 6, 12, 24, 60, 120].find((one) => months / one <= countMax) ?? 240
  const ticks: { day: number; date: string }[] = []
  const start = Math.ceil(begin.getUTCMonth() / step) * step
  for (let k = 0; k <= countMax + 1; k++) {
    const month = start + k * step
    const year = begin.getUTCFullYear() + Math.floor(month / 12)
    const date = `${year}-${String((month % 12) + 1).padStart(2, '0')}`
    const span = spanOf(date)
    if (span !== undefined && span.from >= from && span.from <= to)
      ticks.push({ day: span.from, date })
  }
  return ticks
}
