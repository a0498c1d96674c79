/**
 * The sentences of the program, English and German side by side, one file per subject. A sentence
 * that is missing in one language does not compile.
 */
import { everyPageWords } from './every-page.ts'
import { planWords } from './plan.ts'
import { stabilityWords } from './stability.ts'
import { todayWords } from './today.ts'
import type { Widen } from './widen.ts'
import { worldsWords } from './worlds.ts'

export type Language = 'en' | 'de'

type Sentences = typeof everyPageWords.en &
  typeof todayWords.en &
  typeof stabilityWords.en &
  typeof planWords.en &
  typeof worldsWords.en
export type Dictionary = Widen<Sentences>

export function dictionaryOf(language: Language): Dictionary {
  return {
    ...everyPageWords[language],
    ...todayWords[language],
    ...stabilityWords[language],
    ...planWords[language],
    ...worldsWords[language],
  }
}
