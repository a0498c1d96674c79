/** Amounts as somebody types them: a number, or the lowest and the highest with words between. */
import type { JsonValue } from './written.ts'

const number = String.raw`-?\d+(?:[.,]\d+)?`
const pattern = new RegExp(`^(${number})(?:\\s*(?:to|bis|–|\\.\\.)\\s*(${number}))?$`)

/** What the model writes; undefined where the text is no amount. */
export function amountIn(text: string): number | [number, number] | undefined {
  const [, low, high] = pattern.exec(text.trim()) ?? []
  if (low === undefined) return undefined
  const value = (part: string) => Number(part.replace(',', '.'))
  return high === undefined ? value(low) : [value(low), value(high)]
}

export function amountText(value: JsonValue | undefined, language: string): string {
  const numbers = Array.isArray(value) ? value : value === undefined ? [] : [value]
  const said = numbers.map(String).map((one) => (language === 'de' ? one.replace('.', ',') : one))
  return said.join(language === 'de' ? ' bis ' : ' to ')
}
