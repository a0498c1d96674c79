/** The words of the view "compare". */
import type { Widen } from './widen.ts'

const english = {
  title: 'Compare',
}

const german: Widen<typeof english> = {
  title: 'Vergleich',
}

export const compareWords = { en: english, de: german }
