/** The words of the view "robustness". */
import type { Widen } from './widen.ts'

const english = {
  title: 'Robustness',
}

const german: Widen<typeof english> = {
  title: 'Robustheit',
}

export const robustnessWords = { en: english, de: german }
