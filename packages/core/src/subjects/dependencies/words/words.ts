/** The words about who depends on whom, beside those of every page. */
import type { Vocabulary } from '../../../voice/vocabulary.ts'
import type { Widen } from '../../../voice/words/widen.ts'
import { dictionaries } from '../../../voice/words/words.ts'
import { dependenciesWords } from './dependencies.ts'

const own = {
  en: { ...dictionaries.en, ...dependenciesWords.en },
  de: { ...dictionaries.de, ...dependenciesWords.de },
}

export type Words = Widen<(typeof own)['en']>

export function wordsOf({ language }: Pick<Vocabulary, 'language'>): Words {
  return own[language]
}
