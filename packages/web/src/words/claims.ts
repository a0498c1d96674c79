/** The words of the view "claims". */
import type { Widen } from './widen.ts'

const english = {
  title: 'Claims',
}

const german: Widen<typeof english> = {
  title: 'Behauptungen',
}

export const claimsWords = { en: english, de: german }
