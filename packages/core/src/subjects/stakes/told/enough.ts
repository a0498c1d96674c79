/** What would be just enough for a party to keep a stage: patience, detection, delay. */

import { daysPerYear } from '../../../base/calendar.ts'
import type { Vocabulary } from '../../../voice/vocabulary.ts'
import type { FindingOf } from '../documents/finding.ts'
import { wordsOf } from '../words/words.ts'

type Critical = NonNullable<FindingOf<'stage-margin'>['critical']>

/** Each in a sentence, to stand after a heading or below one. */
export interface Enough {
  readonly patience: string
  readonly detection: string
  readonly lag: string
}

export function enoughOf(critical: Critical, v: Vocabulary): Enough {
  return {
    patience: patienceText(critical, v),
    detection: detectionText(critical, v),
    lag: lagText(critical, v),
  }
}

/** What a year's wait may leave, and where periods are not years, what a period's wait may. */
function patienceText({ patience, patienceYearly }: Critical, v: Vocabulary): string {
  const { stakes: words, chance, time } = wordsOf(v)
  const spans = (all: Critical['patience']) =>
    v.list(all.map(([low, high]) => words.span(chance(low), chance(high))))
  if (patience.length === 0) return words.noPatience
  const isAny = patience.every(([low, high]) => low === 0 && high === 1)
  if (isAny) return words.anyPatience
  return v.periodDays === daysPerYear
    ? words.patience(spans(patienceYearly))
    : words.patienceEach(spans(patienceYearly), spans(patience), time(v.periodDays))
}

function detectionText({ detection }: Critical, v: Vocabulary): string {
  const { stakes: words, chance, time } = wordsOf(v)
  if (detection === undefined) return words.noDetection
  return detection === 0
    ? words.anyDetection
    : words.detection(chance(detection), time(v.periodDays))
}

function lagText({ lag, lagEndless }: Critical, v: Vocabulary): string {
  const { stakes: words, number, time } = wordsOf(v)
  if (lagEndless) return words.anyLag
  if (lag === undefined) return words.noLag
  return lag === 0 ? words.atOnce : words.lag(time(lag * v.periodDays), number(lag))
}
