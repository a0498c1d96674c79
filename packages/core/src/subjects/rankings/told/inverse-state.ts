/** What an actor would have to want for a state to be stable for it. */

import { entryOf, isInOwnInterest } from '../../../concept/concept.ts'
import type { Block, Item, Sentence } from '../../../voice/explanation.ts'
import { say, type Vocabulary } from '../../../voice/vocabulary.ts'
import type { FindingOf } from '../documents/finding.ts'
import { wordsOf } from '../words/words.ts'

type Inverse = FindingOf<'inverse-state'>

export function explainInverseState(findings: readonly Inverse[], v: Vocabulary): Block[] {
  return findings.flatMap((one) => section(one, v))
}

function section(inverse: Inverse, v: Vocabulary): Block[] {
  const { inverseState: words, number } = wordsOf(v)
  const heading: Block = {
    kind: 'heading',
    text: [words.heading(v.named(inverse.actor), v.state(inverse.state))],
  }
  const term = {
    kind: 'term',
    text: `${words.term.inverse}, ${entryOf(inverse.concept).words[v.language].short}`,
  } as const
  const verdict = (text: string): Block => ({
    kind: 'paragraph',
    text: say({ kind: 'strong', text }, term),
  })
  if (inverse.strength.kind !== 'exhaustive') return [heading, verdict(words.unfinished)]
  if (inverse.moveCount === 0) return [heading, verdict(words.noMoves)]
  const smallest: Block[] =
    inverse.smallest === undefined || inverse.smallest.length === 0
      ? []
      : [
          { kind: 'paragraph', text: [words.smallest(number(inverse.smallest.length))] },
          {
            kind: 'list',
            items: inverse.smallest.map((state) => ({ text: [v.change(inverse.state, state)] })),
          },
        ]
  return [
    heading,
    verdict(inverse.stable ? words.stays : words.leaves),
    { kind: 'list', items: inverse.clauses.map((clause) => clauseItem(inverse, clause, v)) },
    ...smallest,
    ...shareOf(inverse, v),
  ]
}

function clauseItem(inverse: Inverse, clause: Inverse['clauses'][number], v: Vocabulary): Item {
  const { inverseState: words, number } = wordsOf(v)
  const change = v.change(inverse.state, clause.to)
  const mark = clause.isAlways ? '' : ` (${clause.holds ? words.isSo : words.isNotSo})`
  const text = say(
    { kind: 'strong', text: words.move(change) },
    `${condition(inverse, clause, v)}${mark}`,
  )
  const items = clause.answers.map(({ end, waysOut }): Sentence => {
    const to = v.change(inverse.state, end)
    return [waysOut.length === 0 ? words.end(to) : words.endWithOut(to, number(waysOut.length))]
  })
  return { text, items }
}

function condition(
  { concept }: Inverse,
  { isAlways, answerCount }: Inverse['clauses'][number],
  v: Vocabulary,
): string {
  const { inverseState: words, number } = wordsOf(v)
  if (isAlways) return words.always
  if (answerCount === 0) return words.noBetter
  if (answerCount === 1) return words.orOne
  const count = number(answerCount)
  const { judging } = entryOf(concept)
  return isInOwnInterest(judging) ? words.orInterest(count) : words.orAnswer(count)
}

function shareOf({ share, rankings }: Inverse, v: Vocabulary): Block[] {
  if (share === undefined) return []
  const { inverseState: words } = wordsOf(v)
  const percent = percentOf(share, v.language === 'de' ? ',' : '.')
  const text =
    rankings === undefined || rankings.all.length > 15
      ? say(words.shareOnly(percent))
      : say(words.rankings(rankings.stable, rankings.all), words.share(percent))
  return [{ kind: 'paragraph', text }]
}

/** Rounded to a tenth, half up. */
function percentOf(
  { numerator, denominator }: { readonly numerator: string; readonly denominator: string },
  point: string,
): string {
  const tenths = (BigInt(numerator) * 2000n + BigInt(denominator)) / (2n * BigInt(denominator))
  const whole = tenths / 10n
  return tenths % 10n === 0n ? String(whole) : `${whole}${point}${tenths % 10n}`
}
