/** Amounts as they are written: three digits that count, a real minus, the units of the sliders. */
import type { Language } from '@stufenplan/core'

const daysPerYear = 365.25

const written = (language: Language, settings: Intl.NumberFormatOptions) =>
  new Intl.NumberFormat(language, { maximumSignificantDigits: 3, ...settings })
const plain = { en: written('en', {}), de: written('de', {}) }
const signed = {
  en: written('en', { signDisplay: 'exceptZero' }),
  de: written('de', { signDisplay: 'exceptZero' }),
}

export function amount(value: number, language: Language): string {
  return plain[language].format(value).replace('-', '−')
}

/** With its sign, plus or minus. */
export function marginText(value: number, language: Language): string {
  return signed[language].format(value).replace('-', '−')
}

/** "0.2", or "0.2–0.4" for a range. */
export function rangeText([low, high]: readonly [number, number], language: Language): string {
  const [from, to] = [amount(low, language), amount(high, language)]
  return from === to ? from : `${from}–${to}`
}

/** What a year's wait leaves, from what one period's wait leaves. */
export function perYear(perPeriod: number, periodDays: number): number {
  return perPeriod ** (daysPerYear / periodDays)
}

export function wholeDays(days: number, language: Language): string {
  return new Intl.NumberFormat(language).format(Math.round(days))
}
