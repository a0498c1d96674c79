/** A sentence as plain text, where no marks can stand: titles, what a table is sorted by. */
import type { Inline } from '@stufenplan/core'

export function plainText(sentence: readonly Inline[]): string {
  return sentence.map((part) => (typeof part === 'string' ? part : part.text)).join(' ')
}
