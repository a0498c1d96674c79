/** One margin in words: the verdict, the breach that decides, and what would just be enough. */

import { daysPerYear } from '../../../base/calendar.ts'
import type { Plan } from '../../../model/model.ts'
import type { Item, Sentence } from '../../../voice/explanation.ts'
import { say, type Vocabulary } from '../../../voice/vocabulary.ts'
import type { FindingOf } from '../finding.ts'
import { wordsOf } from '../words/words.ts'

type Margin = FindingOf<'stage-margin'>
type Critical = NonNullable<Margin['critical']>

/** A plan, and how its stages are called. */
export interface NamedPlan {
  readonly plan: Plan
  readonly stage: (id: string) => string
}

export function marginItem(
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
  const others = all.filter(
    (other) =>
      other.stage === finding.stage && other.actor === finding.actor && other.at !== finding.at,
  )
  const ends = [finding, ...others].flatMap(({ margin }) => margin ?? [])
  const best = others.find((other) => other.at === 'best')
  const worst = others.find((other) => other.at === 'worst')
  return {
    text: say(
      { kind: 'strong', text: words.row(name, stage(finding.stage), amount(finding.margin)) },
      others.length > 0 && words.range(amount(Math.min(...ends)), amount(Math.max(...ends))),
      '·',
      words.holds[finding.holds],
      finding.holds === 'no' && best !== undefined && best.holds !== 'no' && words.holdsSomewhere,
      finding.holds !== 'no' && worst?.holds === 'no' && words.failsSomewhere,
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
      ...(finding.proved || finding.at === 'stated' ? [] : [[words.unproved]]),
    ],
  }
}

function breach({ binding }: Margin, v: Vocabulary): Sentence[] {
  if (binding === undefined) return []
  const { stakes: words, amount, time } = wordsOf(v)
  const { node, withheld, undone, dropped, kept, tempted, answered, detection } = binding
  const deeds = [
    ...(withheld.length > 0 ? [words.withhold(v.list(withheld.map(v.option)))] : []),
    ...(undone.length > 0 ? [words.undo(v.list(undone.map(v.option)))] : []),
  ]
  return [
    say(
      words.breach(words.node[node], v.list(deeds)),
      dropped.length > 0 && words.dropped(v.list(dropped.map(v.option))),
      words.flows(amount(kept), amount(tempted), amount(answered)),
      words.seen(wordsOf(v).chance(detection), time(v.periodDays)),
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
  const { stakes: words, amount, chance, number, time } = wordsOf(v)
  const period = time(v.periodDays)
  const { detection, lag, lagEndless, sanction, hostage } = critical
  const missing =
    holds !== 'no'
      ? []
      : sanction === undefined
        ? [words.noSanction]
        : [
            words.missingSanction(amount(sanction)),
            ...(hostage === undefined ? [] : [words.missingHostage(amount(hostage))]),
          ]
  return [
    say(
      patienceText(critical, v),
      detection === undefined
        ? words.noDetection
        : detection === 0
          ? words.anyDetection
          : words.detection(chance(detection), period),
      lagEndless
        ? words.anyLag
        : lag === undefined
          ? words.noLag
          : lag === 0
            ? words.atOnce
            : words.lag(time(lag * v.periodDays), number(lag)),
      ...missing,
    ),
  ]
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
