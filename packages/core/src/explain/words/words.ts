/**
 * The sentences of the program, English and German side by side, one file per subject. A sentence
 * that is missing in one language does not compile.
 */

import { answersWords } from './answers.ts'
import { compareWords } from './compare.ts'
import { differenceWords } from './difference.ts'
import { everyPageWords } from './every-page.ts'
import { inverseStateWords } from './inverse-state.ts'
import { laddersWords } from './ladders.ts'
import { limitWords } from './limits.ts'
import { pathsWords } from './paths.ts'
import { perceivedWords } from './perceived.ts'
import { planWords } from './plan.ts'
import { searchWords } from './search.ts'
import { slicesWords } from './slices.ts'
import { stabilityWords } from './stability.ts'
import { stakesWords } from './stakes.ts'
import { stakesMargin } from './stakes-margin.ts'
import { todayWords } from './today.ts'
import type { Widen } from './widen.ts'
import { worldsWords } from './worlds.ts'

/** The languages that everything is said in. */
export type Language = 'en' | 'de'

type Sentences = typeof everyPageWords.en &
  typeof limitWords.en &
  typeof todayWords.en &
  typeof stabilityWords.en &
  typeof answersWords.en &
  typeof inverseStateWords.en &
  typeof pathsWords.en &
  typeof perceivedWords.en &
  typeof planWords.en &
  typeof compareWords.en &
  typeof searchWords.en &
  typeof laddersWords.en &
  typeof slicesWords.en &
  typeof worldsWords.en &
  typeof differenceWords.en &
  typeof stakesWords.en &
  typeof stakesMargin.en
export type Dictionary = Widen<Sentences>

export function dictionaryOf(language: Language): Dictionary {
  return {
    ...everyPageWords[language],
    ...limitWords[language],
    ...todayWords[language],
    ...stabilityWords[language],
    ...answersWords[language],
    ...inverseStateWords[language],
    ...pathsWords[language],
    ...perceivedWords[language],
    ...planWords[language],
    ...worldsWords[language],
    ...differenceWords[language],
    ...compareWords[language],
    ...searchWords[language],
    ...laddersWords[language],
    ...slicesWords[language],
    ...stakesWords[language],
    ...stakesMargin[language],
  }
}
