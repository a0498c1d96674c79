/** The words about plans as packages, beside those of every page. */
import type { Vocabulary } from '../../../voice/vocabulary.ts'
import type { Widen } from '../../../voice/words/widen.ts'
import { dictionaries } from '../../../voice/words/words.ts'
import { packagesWords } from './packages.ts'

const own = {
  en: { ...dictionaries.en, ...packagesWords.en },
  de: { ...dictionaries.de, ...packagesWords.de },
}

export type Words = Widen<(typeof own)['en']>

export function wordsOf({ language }: Pick<Vocabulary, 'language'>): Words {
  return own[language]
}
