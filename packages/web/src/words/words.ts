/**
 * The words of the page, English and German side by side, one file per view. A text that is
 * missing in one language does not compile. Those of the views "model", by far the most,
 * "verification" and "implementation" come with the view.
 */
import type { Language } from '@stufenplan/core'
import { answerWords } from './answer.ts'
import { claimsWords } from './claims.ts'
import { compareWords } from './compare.ts'
import { dependenciesWords } from './dependencies.ts'
import { fileWords } from './file.ts'
import { movesWords } from './moves.ts'
import { planWords } from './plan.ts'
import { robustnessWords } from './robustness.ts'
import { shellWords } from './shell.ts'
import { signalsWords } from './signals.ts'
import { sourceWords } from './source.ts'
import { takeWords } from './take.ts'
import type { Widen } from './widen.ts'

const both = {
  en: {
    shell: shellWords.en,
    file: fileWords.en,
    answer: answerWords.en,
    model: { title: 'Model' },
    moves: movesWords.en,
    plan: planWords.en,
    implementation: { title: 'Implementation' },
    verification: { title: 'Verification' },
    compare: compareWords.en,
    robustness: robustnessWords.en,
    claims: claimsWords.en,
    signals: signalsWords.en,
    source: sourceWords.en,
    dependencies: dependenciesWords.en,
    take: takeWords.en,
  },
  de: {
    shell: shellWords.de,
    file: fileWords.de,
    answer: answerWords.de,
    model: { title: 'Modell' },
    moves: movesWords.de,
    plan: planWords.de,
    implementation: { title: 'Umsetzung' },
    verification: { title: 'Verifikation' },
    compare: compareWords.de,
    robustness: robustnessWords.de,
    claims: claimsWords.de,
    signals: signalsWords.de,
    source: sourceWords.de,
    dependencies: dependenciesWords.de,
    take: takeWords.de,
  },
}

export type Words = Widen<(typeof both)['en']>

export function wordsIn(language: Language): Words {
  return both[language]
}

/** One text per language, as models hold them. */
export type Text = Readonly<Record<string, string>>

/** A text of the model in a language, or in whichever it has. */
export function said(text: Text | undefined, language: Language): string {
  if (text === undefined) return ''
  return text[language] ?? Object.values(text)[0] ?? ''
}

const numbers = { en: new Intl.NumberFormat('en'), de: new Intl.NumberFormat('de') }

/** A whole number as it is written in a language. */
export function number(value: number, language: Language): string {
  return numbers[language].format(value)
}
