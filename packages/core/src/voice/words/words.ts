/**
 * The sentences of every page, English and German side by side; each subject has its own beside
 * them. A sentence that is missing in one language does not compile.
 */
import { everyPageWords } from './every-page.ts'
import { limitWords } from './limits.ts'
import type { Widen } from './widen.ts'

/** The languages that everything is said in. */
export type Language = 'en' | 'de'

export const dictionaries = {
  en: { ...everyPageWords.en, ...limitWords.en },
  de: { ...everyPageWords.de, ...limitWords.de },
}

export type Dictionary = Widen<(typeof dictionaries)['en']>

export function dictionaryOf(language: Language): Dictionary {
  return dictionaries[language]
}
