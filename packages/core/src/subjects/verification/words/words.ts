/** The words about inspections, beside those of every page. */
import type { Vocabulary } from '../../../voice/vocabulary.ts'
import type { Widen } from '../../../voice/words/widen.ts'
import { dictionaries } from '../../../voice/words/words.ts'
import { verificationWords } from './verification.ts'

const own = {
  en: { ...dictionaries.en, ...verificationWords.en },
  de: { ...dictionaries.de, ...verificationWords.de },
}

export type Words = Widen<(typeof own)['en']>

export function wordsOf({ language }: Pick<Vocabulary, 'language'>): Words {
  return own[language]
}
