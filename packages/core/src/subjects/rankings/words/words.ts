/** The words about rankings, beside those of every page. */

import type { Vocabulary } from '../../../voice/vocabulary.ts'
import type { Widen } from '../../../voice/words/widen.ts'
import { dictionaries } from '../../../voice/words/words.ts'
import { inverseStateWords } from './inverse-state.ts'

const own = {
  en: { ...dictionaries.en, ...inverseStateWords.en },
  de: { ...dictionaries.de, ...inverseStateWords.de },
}

export type Words = Widen<(typeof own)['en']>

export function wordsOf({ language }: Pick<Vocabulary, 'language'>): Words {
  return own[language]
}
