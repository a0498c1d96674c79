/** The words about plans, beside those of every page. */

import type { Vocabulary } from '../../../voice/vocabulary.ts'
import type { Widen } from '../../../voice/words/widen.ts'
import { dictionaries } from '../../../voice/words/words.ts'
import { boardWords } from './board.ts'
import { cellWords } from './cells.ts'
import { compareWords } from './compare.ts'
import { headlineWords } from './headline.ts'
import { planWords } from './plan.ts'
import { contestWords } from './plan-contest.ts'
import { searchWords } from './search.ts'

const own = {
  en: {
    ...dictionaries.en,
    ...planWords.en,
    ...cellWords.en,
    ...compareWords.en,
    ...contestWords.en,
    ...searchWords.en,
    ...boardWords.en,
    ...headlineWords.en,
  },
  de: {
    ...dictionaries.de,
    ...planWords.de,
    ...cellWords.de,
    ...compareWords.de,
    ...contestWords.de,
    ...searchWords.de,
    ...boardWords.de,
    ...headlineWords.de,
  },
}

export type Words = Widen<(typeof own)['en']>

export function wordsOf({ language }: Pick<Vocabulary, 'language'>): Words {
  return own[language]
}
