/**
 * Amounts as a reader would write them: three digits that count, a real minus, large ones in
 * millions; small ones are said to be small.
 */
import type { Language } from '@stufenplan/core'

const plain = (language: Language) =>
  new Intl.NumberFormat(language, { maximumSignificantDigits: 3 })
const numbers = { en: plain('en'), de: plain('de') }
const large = [
  [1e12, { en: ['trillion', 'trillion'], de: ['Billion', 'Billionen'] }],
  [1e9, { en: ['billion', 'billion'], de: ['Milliarde', 'Milliarden'] }],
  [1e6, { en: ['million', 'million'], de: ['Million', 'Millionen'] }],
] as const
const small = {
  en: { lessThan: 'less than', moreThan: 'more than', below: 'just below 0', oneIn: 'one in' },
  de: { lessThan: 'weniger als', moreThan: 'mehr als', below: 'knapp unter 0', oneIn: 'eins zu' },
}
const oneLarge = {
  en: ['a trillion', 'a billion', 'a million'],
  de: ['einer Billion', 'einer Milliarde', 'einer Million'],
}
const allBut = { en: 'all but', de: 'alles bis auf' }

/** What is smaller is not written out. */
const smallest = 1e-4
/** What is nearer to 1 is said by what it lacks. */
const nearest = 1e-6

export function amountText(value: number, language: Language): string {
  const rounded = Number(value.toPrecision(3))
  const words = small[language]
  if (rounded !== 0 && Math.abs(rounded) < smallest)
    return rounded < 0 ? words.below : `${words.lessThan} ${numbers[language].format(smallest)}`
  const text = sizeText(Math.abs(rounded), language)
  return rounded < 0 ? `−${text}` : text
}

/** A chance, or what a wait leaves: near 0 one in so many, near 1 with the digits it is less by. */
export function chanceText(value: number, language: Language): string {
  const rest = Number((1 - value).toPrecision(3))
  if (value > 0 && value < smallest) return oneInText(1 / value, language)
  if (!(rest > 0 && rest < 0.01)) return amountText(value, language)
  if (rest < nearest) return `${allBut[language]} ${oneInText(1 / rest, language)}`
  const digits = 2 - Math.floor(Math.log10(rest))
  return new Intl.NumberFormat(language, { maximumFractionDigits: digits }).format(1 - rest)
}

function sizeText(size: number, language: Language): string {
  const [unit, names] = large.find(([one]) => size >= one) ?? [1, undefined]
  if (names === undefined) return numbers[language].format(size)
  const count = size / unit
  const [one, several] = names[language]
  if (count > 1_000)
    return `${small[language].moreThan} ${numbers[language].format(1_000)} ${several}`
  return `${numbers[language].format(count)} ${count === 1 ? one : several}`
}

function oneInText(count: number, language: Language): string {
  const { oneIn, lessThan } = small[language]
  const rounded = Number(Math.min(count, 1e12).toPrecision(2))
  const whole = oneLarge[language][large.findIndex(([one]) => one === rounded)]
  const text = `${oneIn} ${whole ?? sizeText(rounded, language)}`
  return count > 1.005e12 ? `${lessThan} ${text}` : text
}
