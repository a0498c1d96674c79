/** What came of checking again: how the program ends, and what was left alone. */
import { everything, type Language, type Left, type Outcome, outcomeWords } from '@stufenplan/core'
import type { ExitCode } from './command.ts'

/** What is not checked is neither done nor negative, and no budget of an analysis. */
export const recheckCodes: Readonly<Record<Outcome, ExitCode>> = {
  accepted: 0,
  refused: 1,
  'not-checked': 4,
}

/**
 * What speaks against a finding. The checker says so in the terms of its definitions, which are
 * English; in German that is said, so that nobody takes it for a slip.
 */
export function refusedText(because: string, language: Language): string {
  const { refused } = outcomeWords[language].outcome
  return language === 'de' ? `${refused}; der Prüfer auf Englisch: „${because}“` : because
}

/** The parts left alone, each reason once. */
export function leftText(left: readonly Left[], language: Language): string {
  const words = outcomeWords[language]
  const reasons = [...new Set(left.map((one) => one.why))]
  const parts = reasons.map((why) => {
    const named = left.filter((one) => one.why === why).map(({ part }) => part)
    const text = named.includes(everything) ? words.everything : named.join(', ')
    return `${text} (${words.left[why]})`
  })
  return `${words.outcome['not-checked']}: ${parts.join('; ')}`
}
