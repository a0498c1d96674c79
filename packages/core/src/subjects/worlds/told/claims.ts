/** What claims come to, grouped by verdict: each with its counts, its counter-reading, its gaps. */

import type { Model } from '../../../model/model.ts'
import type { Block, Item, Sentence } from '../../../voice/explanation.ts'
import { say, type Vocabulary } from '../../../voice/vocabulary.ts'
import type { Finding, FindingOf } from '../finding.ts'
import { wordsOf } from '../words/words.ts'
import { answersText } from './readings.ts'

type Found = FindingOf<'claim'>

const order = ['derived', 'depends', 'contradicted', 'not-testable', 'asserted'] as const

export function explainClaims(model: Model, findings: readonly Finding[], v: Vocabulary): Block[] {
  const { claims: words } = wordsOf(v)
  const claims = findings.filter((one): one is Found => one.kind === 'claim')
  const derived = claims.filter((one) => one.verdict === 'derived').length
  return [
    { kind: 'heading', text: [words.heading] },
    {
      kind: 'paragraph',
      text: [{ kind: 'strong', text: words.lead(derived, claims.length) }],
    },
    ...order.flatMap((verdict): Block[] => {
      const items = claims
        .filter((one) => one.verdict === verdict)
        .map((one) => claimItem(model, one, v))
      if (items.length === 0) return []
      return [
        { kind: 'heading', text: [words.verdicts[verdict]] },
        { kind: 'list', items },
      ]
    }),
  ]
}

function claimItem(model: Model, found: Found, v: Vocabulary): Item {
  const { claims: words } = wordsOf(v)
  const claim = model.claims.find((candidate) => candidate.id === found.claim)
  const lacking = (claim?.needs ?? []).map((need): Sentence => [v.text(need)])
  const missing = found.worldCount === 0 ? words.missing : words.notShown
  return {
    text: say(
      { kind: 'strong', text: claim ? v.text(claim.says) : found.claim },
      `(${found.claim})`,
      claim && v.basis(claim.basis),
    ),
    items: [
      ...[counts(model, found, v)].filter((sentence) => sentence.length > 0),
      ...found.amounts.map((amount) => amountText(amount, v)),
      ...(found.within ?? []).flatMap((part) => withinText(model, found, part, v)),
      ...(found.verdict === 'not-testable' && lacking.length > 0 ? [[missing], ...lacking] : []),
      ...(claim?.asserted ? [[v.text(claim.asserted)]] : []),
      ...(claim?.note ? [[v.text(claim.note)]] : []),
    ],
  }
}

/** A test of numbers alone is the same in every reading; its numbers say more than that count. */
function counts(model: Model, found: Found, v: Vocabulary): Sentence {
  const { claims: words, number } = wordsOf(v)
  const { trueCount, worldCount, strength, counter, support } = found
  if (worldCount === 0) return []
  const byNumbers = found.vary.length === 0 && found.amounts.length > 0
  return say(
    !byNumbers &&
      (trueCount === worldCount
        ? words.allReadings(number(worldCount))
        : words.readings(number(trueCount), number(worldCount))),
    strength.kind === 'sampled' && words.drawn(strength.seed),
    !byNumbers &&
      counter &&
      (Object.keys(counter).length === 0
        ? words.counterBase
        : words.counter(answersText(model, counter, v))),
    !byNumbers && support && words.support(answersText(model, support, v)),
  )
}

/** What it comes to in one reading, where that differs or there are numbers to compare. */
function withinText(
  model: Model,
  found: Found,
  part: NonNullable<Found['within']>[number],
  v: Vocabulary,
): Sentence[] {
  const { claims: words, number } = wordsOf(v)
  if (part.verdict === found.verdict && part.amounts.length === 0) return []
  const reading = model.readings.find((candidate) => candidate.id === part.reading)
  const label = reading ? v.text(reading.label) : part.reading
  const byNumbers = part.worldCount === 1 && part.amounts.length > 0
  return [
    say(
      words.within(label, v.list([...(reading?.open ?? [])]), words.verdicts[part.verdict]),
      !byNumbers && words.readings(number(part.trueCount), number(part.worldCount)),
      ...part.amounts.flatMap((amount) => amountText(amount, v)),
    ),
  ]
}

function amountText(amount: Found['amounts'][number], v: Vocabulary): Sentence {
  const { claims: words, number } = wordsOf(v)
  const { interval95 } = amount
  return say(
    words.amount(amount.amount, number(amount.count), number(amount.of)),
    interval95 &&
      words.interval(
        number(Math.floor(interval95[0] * 1_000)),
        number(Math.ceil(interval95[1] * 1_000)),
      ),
  )
}
