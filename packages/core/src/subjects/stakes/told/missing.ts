/** What would have to be stated before a party could be tested. */

import type { Vocabulary } from '../../../voice/vocabulary.ts'
import type { FindingOf } from '../documents/finding.ts'
import { wordsOf } from '../words/words.ts'

type Summary = FindingOf<'stakes'>

/** At most so many names of one kind are spelled out. */
const namesMax = 4

/** That nothing can be tested, or who cannot. */
export function notTestedText({ tested, missing }: Summary, v: Vocabulary): string {
  const { stakes: words } = wordsOf(v)
  if (tested.length === 0) return words.cannot
  const actors = [...new Set(missing.map(({ actor }) => actor))]
  return words.notTested(v.list(actors.map(v.actor)))
}

/** One thing each, by party. */
export function missingParts({ missing }: Summary, v: Vocabulary): string[] {
  const { stakes: words, number, quoted } = wordsOf(v)
  return missing.map(({ what, actor, names }) => {
    const isStatement = what === 'worth' || what === 'breadth'
    const spoken = names
      .slice(0, namesMax)
      .map((name) => (isStatement ? quoted(v.statement(actor, name)) : v.option(name)))
    const more = names.length - spoken.length
    const all = more > 0 ? [...spoken, words.more(number(more))] : spoken
    return words.missing[what](v.named(actor), v.list(all))
  })
}

export function missingText(summary: Summary, v: Vocabulary): string {
  const parts = missingParts(summary, v)
  return parts.length === 0 ? '' : `${wordsOf(v).stakes.needs} ${parts.join('; ')}.`
}
