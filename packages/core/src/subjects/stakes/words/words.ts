/** The words about amounts, beside those of every page. */

import type { Vocabulary } from '../../../voice/vocabulary.ts'
import type { Widen } from '../../../voice/words/widen.ts'
import { dictionaries } from '../../../voice/words/words.ts'
import { besideWords } from './beside.ts'
import { laddersWords } from './ladders.ts'
import { slicesWords } from './slices.ts'
import { stakesWords } from './stakes.ts'
import { stakesMargin } from './stakes-margin.ts'

const own = {
  en: {
    ...dictionaries.en,
    ...besideWords.en,
    ...laddersWords.en,
    ...slicesWords.en,
    ...stakesWords.en,
    ...stakesMargin.en,
  },
  de: {
    ...dictionaries.de,
    ...besideWords.de,
    ...laddersWords.de,
    ...slicesWords.de,
    ...stakesWords.de,
    ...stakesMargin.de,
  },
}

export type Words = Widen<(typeof own)['en']>

export function wordsOf({ language }: Pick<Vocabulary, 'language'>): Words {
  return own[language]
}
