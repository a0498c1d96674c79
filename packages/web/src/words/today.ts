/** The words of the view "today". */
import type { Widen } from './widen.ts'

const english = {
  title: 'Today',
}

const german: Widen<typeof english> = {
  title: 'Heute',
}

export const todayWords = { en: english, de: german }
