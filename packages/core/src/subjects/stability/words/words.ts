/** The words about states, beside those of every page. */

import type { Vocabulary } from '../../../voice/vocabulary.ts'
import type { Widen } from '../../../voice/words/widen.ts'
import { dictionaries } from '../../../voice/words/words.ts'
import { answersWords } from './answers.ts'
import { pathsWords } from './paths.ts'
import { perceivedWords } from './perceived.ts'
import { stabilityWords } from './stability.ts'
import { todayWords } from './today.ts'

const own = {
  en: {
    ...dictionaries.en,
    ...answersWords.en,
    ...pathsWords.en,
    ...perceivedWords.en,
    ...stabilityWords.en,
    ...todayWords.en,
  },
  de: {
    ...dictionaries.de,
    ...answersWords.de,
    ...pathsWords.de,
    ...perceivedWords.de,
    ...stabilityWords.de,
    ...todayWords.de,
  },
}

export type Words = Widen<(typeof own)['en']>

export function wordsOf({ language }: Pick<Vocabulary, 'language'>): Words {
  return own[language]
}
