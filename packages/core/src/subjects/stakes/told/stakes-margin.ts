/** One margin in words: the verdict, the breach that decides, and what would just be enough. */

import type { Plan } from '../../../model/model.ts'
import type { Item, Sentence } from '../../../voice/explanation.ts'
import { say, type Vocabulary } from '../../../voice/vocabulary.ts'
import { wordsOf } from '../words/words.ts'
import { enoughOf } from './enough.ts'
import { breachText, type Margin, rangeText, verdictText } from './margin-cells.ts'

/** A plan, and how its stages are called. */
export interface NamedPlan {
  readonly plan: Plan
  readonly stage: (id: string) => string
}

/** Margins one by one; what was tried instead of proved is explained with the first of them. */
export function marginItems(
  shown: readonly Margin[],
  all: readonly Margin[],
  named: Pick<NamedPlan, 'stage'>,
  v: Vocabulary,
): Item[] {
  const { stakes: words } = wordsOf(v)
  const first = shown.find(isTried)
  return shown.map((one) => {
    const item = marginItem(one, all, named, v)
    const tried = one === first ? words.unproved : words.unprovedToo
    return isTried(one) ? { ...item, items: [...(item.items ?? []), [tried]] } : item
  })
}

/** Whether the ends of its numbers were tried, and nothing was proved between them. */
function isTried({ margin, proved, at }: Margin): boolean {
  return margin !== undefined && !proved && at !== 'stated'
}

function marginItem(
  finding: Margin,
  all: readonly Margin[],
  { stage }: Pick<NamedPlan, 'stage'>,
  v: Vocabulary,
): Item {
  const { stakes: words, amount } = wordsOf(v)
  const name = v.actor(finding.actor)
  if (finding.margin === undefined)
    return {
      text: say({ kind: 'strong', text: `${name}, ${stage(finding.stage)}:` }, words.nothing),
      ...((finding.gain < 0 || finding.overWalkingAway < 0) && { items: [gains(finding, v)] }),
    }
  return {
    text: say(
      { kind: 'strong', text: words.row(name, stage(finding.stage), amount(finding.margin)) },
      rangeText(finding, all, v),
      '·',
      ...verdictText(finding, all, v),
      finding.holds === 'conditional' &&
        finding.survivalMin !== undefined &&
        (finding.survivalMin < 1
          ? words.survival(wordsOf(v).chance(finding.survivalMin))
          : words.survivalSure),
    ),
    items: [
      ...breach(finding, v),
      ...leverage(finding, v),
      ...answering(finding, v),
      ...criticalLines(finding, v),
      ...ways(finding, v),
      gains(finding, v),
    ],
  }
}

function breach(finding: Margin, v: Vocabulary): Sentence[] {
  const { binding } = finding
  if (binding === undefined) return []
  const { stakes: words, amount, chance, time } = wordsOf(v)
  const { kept, tempted, answered, detection } = binding
  return [
    say(
      ...(breachText(finding, v) ?? []),
      words.flows(amount(kept), amount(tempted), amount(answered)),
      words.seen(chance(detection), time(v.periodDays)),
    ),
  ]
}

/** Who answers, and which rules decide. */
function answering({ margin, marginJoint, granted, rules }: Margin, v: Vocabulary): Sentence[] {
  const { stakes: words, amount } = wordsOf(v)
  const text = say(
    marginJoint !== undefined && marginJoint !== margin && words.together(amount(marginJoint)),
    granted.length > 0 && words.granted(v.list(granted.map(v.actor))),
    rules.length > 0 && words.decidedBy(rules.map(v.rule).join('; ')),
  )
  return text.length === 0 ? [] : [text]
}

function leverage({ additive }: Margin, v: Vocabulary): Sentence[] {
  if (additive === undefined) return []
  const { stakes: words, amount, chance } = wordsOf(v)
  const { factor, criticalFactor, sanction, hostageFlow } = additive
  const sum = (parts: typeof additive.leverage) =>
    amount(parts.reduce((total, one) => total + one.amount, 0))
  const named = (parts: typeof additive.leverage) =>
    parts.map((one) => `${v.option(one.option)} ${amount(one.amount)}`).join(', ')
  return [
    say(
      words.leverage(sum(additive.leverage), named(additive.leverage)),
      sanction > 0 && words.sanction(amount(sanction)),
      hostageFlow > 0 && words.hostage(amount(hostageFlow)),
      words.burden(sum(additive.burden), named(additive.burden)),
      criticalFactor === undefined || criticalFactor > 1
        ? words.factorNever(chance(factor))
        : words.factor(chance(factor), chance(criticalFactor)),
    ),
  ]
}

function criticalLines({ critical, holds }: Margin, v: Vocabulary): Sentence[] {
  if (critical === undefined) return []
  const { stakes: words, amount } = wordsOf(v)
  const { sanction, hostage } = critical
  const missing =
    holds !== 'no'
      ? []
      : sanction === undefined
        ? [words.noSanction]
        : [
            words.missingSanction(amount(sanction)),
            ...(hostage === undefined ? [] : [words.missingHostage(amount(hostage))]),
          ]
  const { patience, detection, lag } = enoughOf(critical, v)
  return [
    say(
      `${words.enough.patience}: ${patience}`,
      `${words.enough.detection}: ${detection}`,
      `${words.enough.lag}: ${lag}`,
      ...missing,
    ),
  ]
}

function ways(margin: Margin, v: Vocabulary): Sentence[] {
  const { stakes: words, amount } = wordsOf(v)
  const { marginWithholding: entry, marginUndoing: later, marginGated, cheater } = margin
  return [
    say(
      entry !== undefined && later !== undefined
        ? words.ways(amount(entry), amount(later))
        : entry === undefined
          ? later !== undefined && words.undoing(amount(later))
          : words.withholding(amount(entry)),
      cheater === 'march-on' && marginGated !== undefined && words.gated(amount(marginGated)),
    ),
  ]
}

function gains({ gain, overWalkingAway }: Margin, v: Vocabulary): Sentence {
  const { stakes: words, amount } = wordsOf(v)
  return say(
    gain > 0 ? words.gain(amount(gain)) : gain < 0 ? words.loss(amount(-gain)) : words.noGain,
    overWalkingAway < 0
      ? words.walksAway(amount(-overWalkingAway))
      : words.staysIn(amount(overWalkingAway)),
  )
}
