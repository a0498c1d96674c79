/** The words about many worlds, beside those of every page. */

import type { Vocabulary } from '../../../voice/vocabulary.ts'
import type { Widen } from '../../../voice/words/widen.ts'
import { dictionaries } from '../../../voice/words/words.ts'
import { amountsWords } from './amounts.ts'
import { headlineWords } from './headline.ts'
import { worldsWords } from './worlds.ts'

const own = {
  en: { ...dictionaries.en, ...worldsWords.en, ...headlineWords.en, ...amountsWords.en },
  de: { ...dictionaries.de, ...worldsWords.de, ...headlineWords.de, ...amountsWords.de },
}

export type Words = Widen<(typeof own)['en']>

export function wordsOf({ language }: Pick<Vocabulary, 'language'>): Words {
  return own[language]
}
