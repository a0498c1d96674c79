/** The words about plans that have begun, beside those of every page. */
import type { Vocabulary } from '../../../voice/vocabulary.ts'
import type { Widen } from '../../../voice/words/widen.ts'
import { dictionaries } from '../../../voice/words/words.ts'
import { monitoringWords } from './monitoring.ts'

const own = {
  en: { ...dictionaries.en, ...monitoringWords.en },
  de: { ...dictionaries.de, ...monitoringWords.de },
}

export type Words = Widen<(typeof own)['en']>

export function wordsOf({ language }: Pick<Vocabulary, 'language'>): Words {
  return own[language]
}
