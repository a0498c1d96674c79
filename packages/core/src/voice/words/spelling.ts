/** Small matters of spelling that both languages share. */
import { daysPerYear } from '../../base/calendar.ts'
import { thousandsApart } from '../../base/thousands-apart.ts'

/** "a", "a and b", "a, b and c". */
export function joined(items: readonly string[], and: string): string {
  if (items.length <= 1) return items[0] ?? ''
  return `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** How a language writes dates that are only as precise as they are known. */
export interface DateWords {
  readonly months: readonly string[]
  readonly parts: Readonly<Record<string, string>>
  readonly day: (day: number, month: string, year: string) => string
}

/** "2025", "2025-10", "2025-10-09" or "late 2025-10", in words. */
export function dateIn(date: string, words: DateWords): string {
  const match = /^(?:(\w+) )?(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date)
  if (!match) return date
  const [, part, year = '', month, day] = match
  const name = words.months[Number(month) - 1]
  const written = name === undefined ? year : `${name} ${year}`
  if (day !== undefined && name !== undefined) return words.day(Number(day), name, year)
  return part === undefined ? written : `${words.parts[part] ?? part} ${written}`
}

/** How a language writes numbers that are neither small nor large, and those that are. */
export interface AmountWords {
  readonly point: string
  readonly separator: string
  /** One and several: a million, a thousand of these, a million of these. */
  readonly large: readonly [TimeWord, TimeWord, TimeWord]
  readonly lessThan: (amount: string) => string
  readonly moreThan: (amount: string) => string
  readonly justBelowNothing: string
  /** "one in a million"; `count`: in figures, or as one of the large ones alone. */
  readonly oneIn: (count: string) => string
  readonly allButOneIn: (count: string) => string
  readonly oneLarge: readonly [string, string, string]
}

const largeUnits = [1e6, 1e9, 1e12] as const
/** What is smaller is said to be smaller, and not written out. */
const smallest = 1e-4
/** What is nearer to 1 is said by what it lacks. */
const nearest = 1e-6

/** An amount with three digits that count, and a real minus. */
export function amountIn(value: number, words: AmountWords): string {
  const rounded = Number(value.toPrecision(3))
  const size = Math.abs(rounded)
  if (size > 0 && size < smallest)
    return value < 0 ? words.justBelowNothing : words.lessThan(decimal(smallest, words))
  const text = size < largeUnits[0] ? decimal(size, words) : large(size, words)
  return rounded < 0 ? `−${text}` : text
}

/**
 * A chance, or what a wait leaves: as an amount, but near 0 as one in so many, and near 1 with the
 * digits by which it is less.
 */
export function chanceIn(value: number, words: AmountWords): string {
  if (value > 0 && value < smallest) return oneIn(1 / value, words)
  const rest = Number((1 - value).toPrecision(3))
  if (!(rest > 0 && rest < 0.01)) return amountIn(value, words)
  if (rest < nearest) return words.allButOneIn(many(1 / rest, words))
  return decimal(Number((1 - rest).toFixed(2 - Math.floor(Math.log10(rest)))), words)
}

function oneIn(count: number, words: AmountWords): string {
  const most = largeUnits[2]
  if (count > most * 1.005) return words.lessThan(words.oneIn(many(most, words)))
  return words.oneIn(many(count, words))
}

/** Of how many: two digits of it. */
function many(count: number, words: AmountWords): string {
  const rounded = Number(Math.min(count, largeUnits[2]).toPrecision(2))
  const unit = (largeUnits as readonly number[]).indexOf(rounded)
  return words.oneLarge[unit] ?? (rounded < 1e6 ? decimal(rounded, words) : large(rounded, words))
}

function decimal(value: number, { point, separator }: AmountWords): string {
  const [whole = '', rest] = String(value).split('.')
  return rest === undefined
    ? thousandsApart(Number(whole), separator)
    : `${thousandsApart(Number(whole), separator)}${point}${rest}`
}

function large(value: number, words: AmountWords): string {
  const place = largeUnits.findLastIndex((one) => one <= value)
  const count = Number((value / (largeUnits[place] ?? 1)).toPrecision(3))
  const [one, several] = words.large[place] ?? ['', '']
  if (count > 1_000) return words.moreThan(`${decimal(1_000, words)} ${several}`)
  return `${decimal(count, words)} ${count === 1 ? one : several}`
}

/** A length of time in the largest unit that fits it: years, months, else days. */
export function timeIn(
  days: number,
  words: { readonly years: TimeWord; readonly months: TimeWord; readonly days: TimeWord },
  amount: (value: number) => string,
): string {
  const year = daysPerYear
  const fits = (unit: number) => Math.abs(days / unit - Math.round(days / unit)) < 1e-6
  const said = (count: number, [one, many]: TimeWord) =>
    `${amount(count)} ${count === 1 ? one : many}`
  if (days >= year && (fits(year) || days > 3 * year))
    return said(Math.round((days / year) * 10) / 10, words.years)
  if (days >= year / 12 && (fits(year / 12) || days > 90))
    return said(Math.round((days / year) * 120) / 10, words.months)
  return said(Math.round(days * 10) / 10, words.days)
}

/** One and several. */
export type TimeWord = readonly [string, string]
