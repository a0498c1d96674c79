/** The words about two models, beside those of every page. */

import type { Vocabulary } from '../../../voice/vocabulary.ts'
import type { Widen } from '../../../voice/words/widen.ts'
import { dictionaries } from '../../../voice/words/words.ts'
import { differenceWords } from './difference.ts'
import { planChangeWords } from './plan-changes.ts'
import { thingChangeWords } from './thing-changes.ts'
import { thingFields } from './thing-fields.ts'

const own = {
  en: {
    ...dictionaries.en,
    ...differenceWords.en,
    ...planChangeWords.en,
    ...thingChangeWords.en,
    thingFields: thingFields.en,
  },
  de: {
    ...dictionaries.de,
    ...differenceWords.de,
    ...planChangeWords.de,
    ...thingChangeWords.de,
    thingFields: thingFields.de,
  },
}

export type Words = Widen<(typeof own)['en']>

export function wordsOf({ language }: Pick<Vocabulary, 'language'>): Words {
  return own[language]
}
