/** The stakes of a plan in words: the verdict, the weakest link first, and what is not stated. */

import type { ActorName } from '../../../voice/actor-name.ts'
import type { Block, Sentence } from '../../../voice/explanation.ts'
import type { Asked } from '../../../voice/page.ts'
import { say, type Vocabulary } from '../../../voice/vocabulary.ts'
import type { Finding, FindingKind, FindingOf } from '../documents/finding.ts'
import { wordsOf } from '../words/words.ts'
import type { Margin } from './margin-cells.ts'
import { missingText, notTestedText } from './missing.ts'
import { boxBlocks } from './stakes-box.ts'
import { marginItems, type NamedPlan } from './stakes-margin.ts'
import { repairsBlocks } from './stakes-repairs.ts'
import { trustBlocks } from './stakes-trust.ts'

type Summary = FindingOf<'stakes'>
type Weakest = NonNullable<Summary['weakest']>

/** A plan by name, and what else was found of its stages. */
export interface StakesAsked extends NamedPlan {
  /** Stages that somebody would leave by the order of wants; undefined where none was judged. */
  readonly leftByOrder: readonly string[] | undefined
}

export function stakesBlocks({ findings: all, v }: Asked<Finding>, named: StakesAsked): Block[] {
  const of = <K extends FindingKind>(kind: K) =>
    all.filter((one): one is FindingOf<K> => one.kind === kind)
  const [summary] = of('stakes')
  if (summary === undefined || summary.stages.length === 0) return []
  const { stakes: words } = wordsOf(v)
  const heading: Block = { kind: 'heading', text: [words.heading] }
  const excluded = excludedText(summary, named, v)
  if (excluded !== undefined) return [heading, { kind: 'paragraph', text: [excluded] }]
  const margins = of('stage-margin')
  if (summary.tested.length === 0)
    return [
      heading,
      { kind: 'paragraph', text: say(notTestedText(summary, v), missingText(summary, v)) },
    ]
  const beside = besideOrderText(shownOf(margins), named, v)
  return [
    heading,
    verdict(summary, margins, named, v),
    ...(beside === undefined ? [] : [{ kind: 'paragraph', text: [beside] } as const]),
    ...boxBlocks(margins, named, v),
    { kind: 'list', items: marginItems(shownOf(margins), margins, named, v) },
    ...worseOff(shownOf(margins), named, v),
    ...notTested(summary, v),
    ...answersBlock(of('stage-answers'), summary, named, v),
    ...guarantorsBlock(of('guarantor'), v),
    ...repairsBlocks(all, named, v),
    ...trustBlocks(all, named, v),
    { kind: 'paragraph', text: [words.limits] },
  ]
}

/** Why nothing of the plan can be tested, whatever is stated. */
export function excludedText(
  { notLadder, forbidden }: Summary,
  { stage }: Pick<NamedPlan, 'stage'>,
  v: Vocabulary,
): string | undefined {
  const { stakes: words } = wordsOf(v)
  if (notLadder !== undefined) return words.notLadder(v.option(notLadder))
  if (forbidden === undefined) return undefined
  return words.forbidden(stage(forbidden.stage), forbidden.rules.map(v.rule).join('; '))
}

/** The rows that are shown: those of the place in the ranges that was asked for. */
export function shownOf(margins: readonly Margin[]): Margin[] {
  const where = margins[0]?.at
  return margins.filter((one) => one.at === where)
}

/** Whether keeping would pay at every stage. */
export function leadText({ holds = 'everywhere', ranged }: Summary, v: Vocabulary): string {
  const { stakes: words } = wordsOf(v)
  if (holds === 'somewhere') return words.somewhere
  if (holds === 'nowhere') return ranged ? words.nowhereRanged : words.nowhere
  return ranged ? words.everywhereRanged : words.everywhere
}

/** Which corner of the ranges is shown, and the weakest link there and in the other corners. */
export function weakestText(
  summary: Summary,
  margins: readonly Margin[],
  { stage }: Pick<NamedPlan, 'stage'>,
  v: Vocabulary,
): Sentence {
  const { stakes: words, amount } = wordsOf(v)
  const { weakest } = summary
  const link = (weakest: Weakest) =>
    [v.named(weakest.actor), stage(weakest.stage), amount(weakest.margin)] as const
  return say(
    words.at[margins[0]?.at ?? 'stated'],
    weakest && words.weakest(...link(weakest)),
    ...otherCorners(summary, link, v),
  )
}

function verdict(
  summary: Summary,
  margins: readonly Margin[],
  named: NamedPlan,
  v: Vocabulary,
): Block {
  const { stakes: words } = wordsOf(v)
  const length = wordsOf(v).time(summary.periodDays)
  const set = setText(summary, v)
  return {
    kind: 'paragraph',
    text: say(
      { kind: 'strong', text: leadText(summary, v) },
      ...weakestText(summary, margins, named, v),
      words.look[summary.look],
      words.cheater[summary.cheater],
      summary.memory === 'fading' && words.fading,
      summary.marginMin !== 0 && words.marginMin(wordsOf(v).amount(summary.marginMin)),
      set !== '' && words.set(set),
      (summary.periodStated ? words.period : words.periodTaken)(length),
      words.units,
      ...worthsRest(v),
    ),
  }
}

/** The weakest link at the ends of the ranges that are not shown. */
function otherCorners(
  { at, weakestAtWorst, weakestAtBest }: Summary,
  link: (weakest: Weakest) => readonly [ActorName, string, string],
  v: Vocabulary,
): string[] {
  const { stakes: words } = wordsOf(v)
  return [
    ...(weakestAtWorst && at !== 'worst' ? [words.weakestAtWorst(...link(weakestAtWorst))] : []),
    ...(weakestAtBest && at !== 'best' ? [words.weakestAtBest(...link(weakestAtBest))] : []),
  ]
}

/** Where the orders say one thing of the stages and the amounts another: both, and why. */
export function besideOrderText(
  margins: readonly Margin[],
  { stage, leftByOrder: left }: Pick<StakesAsked, 'stage' | 'leftByOrder'>,
  v: Vocabulary,
): string | undefined {
  const { stakes: words, quoted } = wordsOf(v)
  if (left === undefined || margins.length === 0) return undefined
  const breaking = margins.filter(({ holds }) => holds === 'no')
  const named = (stages: readonly string[]) =>
    v.list([...new Set(stages.map((one) => quoted(stage(one))))])
  if (left.length === 0 && breaking.length > 0)
    return words.heldYetBroken(named(breaking.map((one) => one.stage)))
  return left.length > 0 && breaking.length === 0 ? words.leftYetKept(named(left)) : undefined
}

/** What the worths rest on, the reason written out where they are assumed. */
function worthsRest(v: Vocabulary): Sentence {
  const { stakes: words } = wordsOf(v)
  const { worthBasis, basis, text } = v
  if (worthBasis === undefined) return say(words.worthsAssumed)
  const reasons = worthBasis.flatMap((basis) =>
    basis.kind === 'assumption' && basis.why ? [text(basis.why)] : [],
  )
  return say(words.worthsRest, basis(worthBasis), ...reasons)
}

/** "detection (inspectors) 0.4; patience (North) 0.9" for what was set otherwise. */
function setText({ set, plan }: Summary, v: Vocabulary): string {
  const { stakes: words, amount, quoted } = wordsOf(v)
  const { worth = {}, ...others } = set
  const said = (what: string, of: string, value: number) =>
    words.setNumber(words.setNames[what] ?? what, of, amount(value))
  // What is set is set of a commitment, by its option, of a party, or of a stage.
  const nameOf = (id: string) =>
    [v.option(id), v.actor(id), v.stage(plan, id)].find((name) => name !== id) ?? id
  const plain = Object.entries(others).flatMap(([what, values]) =>
    Object.entries(values ?? {}).map(([id, value]) => said(what, nameOf(id), value)),
  )
  const worths = Object.entries(worth).flatMap(([actor, values]) =>
    Object.entries(values).map(([id, value]) =>
      said('worth', `${v.actor(actor)}, ${quoted(v.statement(actor, id))}`, value),
    ),
  )
  return [...plain, ...worths].join('; ')
}

/** Who has nothing to break, so that no margin shows that a stage leaves it worse off. */
function worseOff(shown: readonly Margin[], { stage }: NamedPlan, v: Vocabulary): Block[] {
  const { stakes: words } = wordsOf(v)
  const items = shown
    .filter(({ margin, gain }) => margin === undefined && gain < 0)
    .map((margin) => ({
      text: [
        words.worseOff(v.named(margin.actor), stage(margin.stage), wordsOf(v).amount(-margin.gain)),
      ],
    }))
  return items.length === 0 ? [] : [{ kind: 'list', items }]
}

function notTested(summary: Summary, v: Vocabulary): Block[] {
  if (summary.missing.length === 0) return []
  return [{ kind: 'paragraph', text: say(notTestedText(summary, v), missingText(summary, v)) }]
}

function answersBlock(
  found: readonly FindingOf<'stage-answers'>[],
  { missing, tested }: Summary,
  { stage }: NamedPlan,
  v: Vocabulary,
): Block[] {
  const { stakes: words } = wordsOf(v)
  const unknown = [...new Set(missing.map(({ actor }) => actor))].filter(
    (actor) => !tested.includes(actor),
  )
  const open: Block[] =
    unknown.length === 0
      ? []
      : [{ kind: 'paragraph', text: [words.answersUnknown(v.list(unknown.map(v.actor)))] }]
  if (found.length === 0) return open
  const unwilling = found.flatMap((breach) =>
    breach.answers
      .filter((answer) => answer.unwilling.length > 0)
      .map(({ responder, unwilling: options, answerGain }) => ({
        text: say(
          words.unwilling(
            v.named(responder),
            v.named(breach.actor),
            v.list(options.map(v.option)),
            stage(breach.stage),
          ),
          answerGain < 0 && words.forgives(v.named(responder), wordsOf(v).amount(-answerGain)),
        ),
      })),
  )
  const blocked = found.flatMap((breach) =>
    breach.answers
      .filter((answer) => answer.blocked.length > 0)
      .map(({ responder, blocked: options }) => ({
        text: say(
          words.blocked(
            v.named(responder),
            v.named(breach.actor),
            v.list(options.map(v.option)),
            stage(breach.stage),
          ),
          words.blockedBy(breach.rules.map(v.rule).join('; ')),
        ),
      })),
  )
  const willing = [
    ...new Set(found.flatMap(({ answers }) => answers.map(({ responder }) => responder))),
  ]
  const items = [...blocked, ...unwilling]
  if (items.length > 0) return [{ kind: 'list', items }, ...open]
  const credible = unknown.length === 0 ? words.credible : words.credibleOf(v.allNamed(willing))
  return [{ kind: 'paragraph', text: [credible] }, ...open]
}

function guarantorsBlock(found: readonly FindingOf<'guarantor'>[], v: Vocabulary): Block[] {
  const { stakes: words } = wordsOf(v)
  if (found.length === 0) return []
  const items = found.map(({ actor, sanction, executes, cost, stake, counts }) => {
    const amount = wordsOf(v).amount(sanction * executes)
    const name = v.named(actor)
    if (counts) return { text: [words.guarantorCounts(name, amount)] }
    return {
      text: [
        stake === undefined
          ? words.guarantorUnknown(name, amount)
          : words.guarantorNot(name, amount, wordsOf(v).amount(cost)),
      ],
    }
  })
  return [{ kind: 'list', items }]
}
