/** The words of the view "signals". */
import type { Widen } from './widen.ts'

const english = {
  title: 'Signals',
}

const german: Widen<typeof english> = {
  title: 'Signale',
}

export const signalsWords = { en: english, de: german }
