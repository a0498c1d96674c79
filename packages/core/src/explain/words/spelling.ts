/** Small matters of spelling that both languages share. */

/** A whole number with its thousands set apart. */
export function grouped(n: number, separator: string): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, separator)
}

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

/** An amount with three digits that count, and a real minus; `point` is the decimal sign. */
export function amountIn(value: number, point: string): string {
  const rounded = Number(value.toPrecision(3))
  const size = Math.abs(rounded)
  const digits = size >= 1e6 || (size > 0 && size < 1e-4) ? value.toExponential(2) : String(size)
  const text = digits.replace('-', '').replace('.', point)
  return rounded < 0 ? `−${text}` : text
}

/** A length of time in the largest unit that fits it: years, months, else days. */
export function timeIn(
  days: number,
  words: { readonly years: TimeWord; readonly months: TimeWord; readonly days: TimeWord },
  amount: (value: number) => string,
): string {
  const year = 365.25
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
