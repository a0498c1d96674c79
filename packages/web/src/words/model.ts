/** The words of the view "model". */
import type { Widen } from './widen.ts'

const english = {
  title: 'Model',
}

const german: Widen<typeof english> = {
  title: 'Modell',
}

export const modelWords = { en: english, de: german }
