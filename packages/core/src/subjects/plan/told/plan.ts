/** A plan in words: the verdict, stage by stage, and the table of what must be seen. */

import type { Model, Plan } from '../../../model/model.ts'
import type { Block, Item } from '../../../voice/explanation.ts'
import type { Asked } from '../../../voice/page.ts'
import { stageName, stageNameIn } from '../../../voice/stage-name.ts'
import { say, type Vocabulary } from '../../../voice/vocabulary.ts'
import type { Finding, FindingKind, FindingOf } from '../finding.ts'
import { wordsOf } from '../words/words.ts'
import { commitmentBlocks, commitmentItem, commitmentName } from './plan-commitments.ts'
import { shockBlocks } from './plan-shock.ts'
import { stageItem } from './plan-stage.ts'

/** The findings about one plan, by kind. */
export interface PlanFindings extends StageFindings {
  readonly summary: FindingOf<'plan'>
}

interface StageFindings {
  readonly entered: readonly FindingOf<'stage-entered'>[]
  readonly held: readonly FindingOf<'stage-held'>[]
  readonly delivered: readonly FindingOf<'stage-delivered'>[]
  readonly exposed: readonly FindingOf<'stage-exposed'>[]
  readonly commitments: readonly FindingOf<'commitment'>[]
}

/** What amounts say of the plan, told by those who reckon with them. */
export interface AmountsSaid {
  /** Actors to whom a breach would be worth more, whatever the order of wants says. */
  readonly breaking: readonly string[]
  /** The margins of a part of the plan. */
  readonly items: readonly Item[]
  readonly blocks: readonly Block[]
}

/** Which plan, and which part of what there is to say of it. */
export interface PlanPart {
  readonly plan?: string | undefined
  readonly stage?: string | undefined
  readonly party?: string | undefined
  readonly option?: string | undefined
  readonly shock?: string | undefined
  readonly shocks?: false | undefined
}

export function explainPlan(
  { model, findings: all, v }: Asked<Finding>,
  part: PlanPart,
  amounts: AmountsSaid,
): Block[] {
  const of = <K extends FindingKind>(kind: K) =>
    all.filter((one): one is FindingOf<K> => one.kind === kind)
  const plan = model.plans.find((one) => one.id === part.plan)
  if (plan === undefined) return []
  const [summary] = of('plan')
  const stages = {
    entered: of('stage-entered'),
    held: of('stage-held'),
    delivered: of('stage-delivered'),
    exposed: of('stage-exposed'),
    commitments: of('commitment'),
  }
  const shocks = model.shocks.filter(({ id }) => part.shock === undefined || part.shock === id)
  const struck = { plan, shocks, struck: of('shock-struck'), stage: stageNameIn(plan, v) }
  if (part.shock !== undefined) return shockBlocks(struck, v)
  if (summary === undefined) return explainPart({ model, plan, amounts: amounts.items }, stages, v)
  const found = { summary, ...stages }
  return [
    ...verdict(plan, found, amounts, v),
    { kind: 'heading', text: [wordsOf(v).stage.heading] },
    { kind: 'list', items: stageItems(plan, found, v) },
    ...otherOrders(plan, summary, v),
    ...commitmentBlocks(found.commitments, v),
    ...amounts.blocks,
    ...(part.shocks === false ? [] : shockBlocks(struck, v)),
    ...limits(v),
  ]
}

/** One stage in each of the ways it comes about, or one commitment. */
function explainPart(
  { model, plan, amounts }: { model: Model; plan: Plan; amounts: AmountsSaid['items'] },
  found: StageFindings,
  v: Vocabulary,
): Block[] {
  const { plan: words, stage: stageWords } = wordsOf(v)
  const stages = [...found.entered, ...found.commitments]
  const rule = found.held[0]?.rule ?? found.commitments[0]?.rule
  const parts = [
    ...found.entered.slice(0, 1).map((one) => stageName(plan, one.stage, v)),
    ...found.commitments.map((one) => commitmentName(one, v)),
  ]
  return [
    { kind: 'heading', text: [[v.text(plan.label), ...parts].join(': ')] },
    ...(stages.length > 0 ? [] : [{ kind: 'paragraph', text: [words.notReached] } as const]),
    ...(rule === undefined
      ? []
      : [
          {
            kind: 'paragraph',
            text: say(words.rule[rule], { kind: 'term', text: rule }),
          } as const,
        ]),
    ...listOf(
      found.entered.map((entered) => {
        const before = v.state(entered.from)
        const start = before === wordsOf(v).today ? words.nothingFirst : words.first(before)
        return stageItem(
          stageWords.title(stageName(plan, entered.stage, v), start),
          entered,
          found,
          v,
        )
      }),
    ),
    ...listOf(amounts),
    ...listOf(found.commitments.map((one) => commitmentItem(model, plan, one, v))),
  ]
}

function listOf(items: readonly Item[]): Block[] {
  return items.length > 0 ? [{ kind: 'list', items }] : []
}

function verdict(
  plan: Plan,
  found: PlanFindings,
  { breaking }: AmountsSaid,
  v: Vocabulary,
): Block[] {
  const { plan: words } = wordsOf(v)
  const { summary } = found
  const failures = firstLine(found).flatMap((entered) => failuresOf(plan, entered, found, v))
  const [order] = summary.orders
  const lead = order?.step ? words.passes : words.passesToday
  const talks = summary.talks.map((id) => stageName(plan, id, v))
  return [
    { kind: 'heading', text: [words.heading(v.text(plan.label))] },
    {
      kind: 'paragraph',
      text: say(
        ...(order?.today && order.held && order.delivered
          ? [lead, ...breakingByAmounts(breaking, v)].map(
              (text) => ({ kind: 'strong', text }) as const,
            )
          : failures.map((text) => ({ kind: 'strong', text }) as const)),
      ),
    },
    {
      kind: 'paragraph',
      text: say(
        words.rule[summary.rule],
        { kind: 'term', text: summary.rule },
        summary.unseen.length > 0 && words.unseen(v.list(summary.unseen.map(v.option))),
        talks.length > 0 && words.talks(v.list(talks)),
      ),
    },
  ]
}

/** What the order of wants calls kept is not called kept alone where amounts say otherwise. */
function breakingByAmounts(actors: readonly string[], v: Vocabulary): string[] {
  return actors.length === 0 ? [] : [wordsOf(v).plan.amountsBreak(v.list(actors.map(v.actor)))]
}

/** Why a stage fails, in one sentence each. */
function failuresOf(
  plan: Plan,
  entered: FindingOf<'stage-entered'>,
  { held, delivered }: PlanFindings,
  v: Vocabulary,
): string[] {
  const { plan: words } = wordsOf(v)
  const name = stageName(plan, entered.stage, v)
  if (!entered.possible) return [words.impossible(name)]
  const refusing = entered.movers.filter((one) => one.today.verdict !== 'gains')
  const state = held.find((one) => one.stage === entered.stage && one.state === entered.to)
  const isOpen = (temptation: { readonly unansweredCount: number }) =>
    temptation.unansweredCount > 0
  const open = state?.tempted.filter(isOpen) ?? []
  const owing = delivered
    .find((one) => one.stage === entered.stage && one.from === entered.from)
    ?.withheld.filter(isOpen)
  const answering = open.flatMap((one) => one.ifSeen?.answer[0]?.actors ?? [])
  const unseen = [...new Set(answering)]
  const named = (list: readonly { readonly actor: string }[]) =>
    v.list(list.map((one) => v.actor(one.actor)))
  return [
    ...(refusing.length > 0 ? [words.refused(name, named(refusing))] : []),
    ...(open.length > 0 ? [words.notHeld(name, named(open))] : []),
    ...(owing && owing.length > 0 ? [wordsOf(v).delivered.failure(name, named(owing))] : []),
    ...(unseen.length > 0 ? [words.ifSeen(v.list(unseen.map(v.actor)))] : []),
  ]
}

/** The steps of the first order. */
function firstLine({ summary, entered }: PlanFindings): FindingOf<'stage-entered'>[] {
  let from = entered[0]?.from
  return (summary.orders[0]?.stages ?? []).flatMap((stage) => {
    const step = entered.find((one) => one.stage === stage && one.from === from)
    from = step?.to ?? from
    return step === undefined ? [] : [step]
  })
}

/** The stages in the first order; in other orders only where a verdict differs. */
function stageItems(plan: Plan, found: PlanFindings, v: Vocabulary): Item[] {
  const line = firstLine(found)
  const verdictOf = (entered: FindingOf<'stage-entered'>) => {
    const state = found.held.find(
      (held) => held.stage === entered.stage && held.state === entered.to,
    )
    const delivered = found.delivered.find(
      (other) => other.stage === entered.stage && other.from === entered.from,
    )
    return `${entered.possible} ${entered.step} ${entered.today} ${state?.held} ${delivered?.delivered}`
  }
  const usual = new Map(line.map((one) => [one.stage, verdictOf(one)]))
  const differing = found.entered.filter(
    (one) => !line.includes(one) && verdictOf(one) !== usual.get(one.stage),
  )
  const before = (entered: FindingOf<'stage-entered'>) =>
    entered.from === line[0]?.from
      ? wordsOf(v).plan.nothingFirst
      : wordsOf(v).plan.first(v.state(entered.from))
  return [...line, ...differing].map((entered) => {
    const name = wordsOf(v).stage.title(stageName(plan, entered.stage, v), before(entered))
    return stageItem(name, entered, found, v)
  })
}

function otherOrders(plan: Plan, summary: FindingOf<'plan'>, v: Vocabulary): Block[] {
  const { plan: words, number } = wordsOf(v)
  const { orderCount, strength } = summary
  const lined = strength.kind === 'truncated' ? strength.explored : 1
  if (orderCount !== undefined && orderCount < 2) return []
  const lead =
    orderCount === undefined ? words.someOrders(number(lined)) : words.orders(number(orderCount))
  if (orderCount === undefined && lined < 2) return [{ kind: 'paragraph', text: [lead] }]
  if (summary.orders.length === 1)
    return [{ kind: 'paragraph', text: say(lead, words.ordersAgree) }]
  const items = summary.orders.map(({ stages, count, step, today, held, delivered }) => ({
    text: say(
      {
        kind: 'strong',
        text: words.order(
          stages.map((id) => stageName(plan, id, v)).join(' → '),
          count === undefined ? undefined : number(count),
        ),
      },
      words.orderVerdict(step, today, held, delivered ? '' : wordsOf(v).delivered.orders),
    ),
  }))
  return [
    { kind: 'paragraph', text: say(lead, words.ordersDiffer) },
    { kind: 'list', items },
  ]
}

function limits(v: Vocabulary): Block[] {
  const { heading, orders, betrayal, trust } = wordsOf(v).planLimits
  return [
    { kind: 'heading', text: [heading] },
    { kind: 'list', items: [orders, betrayal, trust].map((text) => ({ text: [text] })) },
  ]
}
