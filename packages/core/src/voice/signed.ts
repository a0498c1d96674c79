/** Whole numbers that may be below 0, with a sign that reads as one. */
import type { Vocabulary } from './vocabulary.ts'

export function signed(value: number, { words: { number } }: Pick<Vocabulary, 'words'>): string {
  return value < 0 ? `−${number(-value)}` : number(value)
}
