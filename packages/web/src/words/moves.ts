/** The words of the view "moves". */
import type { Widen } from './widen.ts'

const english = {
  title: 'Moves',
}

const german: Widen<typeof english> = {
  title: 'Züge',
}

export const movesWords = { en: english, de: german }
