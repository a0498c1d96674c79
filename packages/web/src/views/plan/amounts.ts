/** Amounts of a plan as they are written, and the units of the sliders. */
import type { Language } from '@stufenplan/core'
import { amountText } from '../../words/amounts.ts'

export { chanceText as chance } from '../../words/amounts.ts'

export function amount(value: number, language: Language): string {
  return amountText(value, language)
}

/** With its sign, plus or minus. */
export function marginText(value: number, language: Language): string {
  const text = amountText(value, language)
  return /^\d/.test(text) && value > 0 ? `+${text}` : text
}

/** "0.2", or "0.2–0.4" for a range. */
export function rangeText([low, high]: readonly [number, number], language: Language): string {
  const [from, to] = [amount(low, language), amount(high, language)]
  return from === to ? from : `${from}–${to}`
}

export function wholeDays(days: number, language: Language): string {
  return new Intl.NumberFormat(language).format(Math.round(days))
}
