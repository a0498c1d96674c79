/** The words of the view "plan". */
import type { Widen } from './widen.ts'

const english = {
  title: 'Plan',
}

const german: Widen<typeof english> = {
  title: 'Plan',
}

export const planWords = { en: english, de: german }
