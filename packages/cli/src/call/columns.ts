/**
 * How many columns of a terminal a text takes: East Asian wide characters take two (Unicode
 * Standard Annex 11), marks that stand on others and hidden joiners none.
 */
import { eastAsianWidth } from 'get-east-asian-width'

export function columnsOf(text: string): number {
  let columns = 0
  for (const character of text)
    if (!/^[\p{Mn}\p{Me}\p{Cf}]$/u.test(character))
      columns += eastAsianWidth(character.codePointAt(0) ?? 0)
  return columns
}
