/** What would be just enough, in words: the table of margins and the sliders say it alike. */
import type { Language } from '@stufenplan/core'
import type { stakesWords } from '../../words/stakes.ts'
import { chance, wholeDays } from './amounts.ts'
import type { Settable } from './set-numbers.ts'
import type { Critical } from './stakes-found.ts'

export interface CriticalWords {
  readonly words: ReturnType<typeof stakesWords>
  readonly language: Language
  readonly periodDays: number
}

export function criticalText(what: Settable, critical: Critical, how: CriticalWords): string {
  if (what === 'patience') return patienceText(critical, how)
  return what === 'detection' ? detectionText(critical, how) : lagText(critical, how)
}

function patienceText({ patienceYearly }: Critical, { words, language }: CriticalWords) {
  const said = (factor: number) => chance(factor, language)
  const spans = patienceYearly.map(([low, high]) => words.patienceSpan(said(low), said(high)))
  return spans.length === 0 ? words.noPatience : spans.join('; ')
}

function detectionText({ detection }: Critical, { words, language, periodDays }: CriticalWords) {
  if (detection === undefined) return words.noDetection
  if (detection === 0) return words.anyDetection
  return words.detectionEnough(chance(detection, language), wholeDays(periodDays, language))
}

function lagText({ lag, lagEndless }: Critical, { words, language, periodDays }: CriticalWords) {
  if (lagEndless) return words.lagAny
  return lag === undefined ? words.lagNone : words.lagUpTo(wholeDays(lag * periodDays, language))
}
