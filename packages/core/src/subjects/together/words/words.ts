/** The words about answers that go together, beside those of every page. */
import type { Vocabulary } from '../../../voice/vocabulary.ts'
import type { Widen } from '../../../voice/words/widen.ts'
import { dictionaries } from '../../../voice/words/words.ts'
import { togetherWords } from './together.ts'

const own = {
  en: { ...dictionaries.en, ...togetherWords.en },
  de: { ...dictionaries.de, ...togetherWords.de },
}

export type Words = Widen<(typeof own)['en']>

export function wordsOf({ language }: Pick<Vocabulary, 'language'>): Words {
  return own[language]
}
