/** What the three outcomes are called, and why parts were left alone, in both languages. */
import type { LeftReason, Outcome } from './verdict.ts'

interface Words {
  readonly outcome: Readonly<Record<Outcome, string>>
  readonly left: Readonly<Record<LeftReason, string>>
  readonly everything: string
}

/** The outcomes in words, in each language. */
export const outcomeWords: { readonly [L in 'en' | 'de']: Words } = {
  en: {
    outcome: { accepted: 'accepted', refused: 'refused', 'not-checked': 'not checked' },
    left: {
      budget: 'the steps did not suffice',
      partial: 'the analysis itself was cut short',
      size: 'too much to try one by one',
      unfollowed: 'the checker could make nothing of it',
    },
    everything: 'everything',
  },
  de: {
    outcome: { accepted: 'bestätigt', refused: 'zurückgewiesen', 'not-checked': 'nicht geprüft' },
    left: {
      budget: 'die Schritte reichten nicht',
      partial: 'die Untersuchung selbst wurde abgebrochen',
      size: 'zu viel, um es einzeln durchzugehen',
      unfollowed: 'damit konnte der Prüfer nichts anfangen',
    },
    everything: 'alles',
  },
}
