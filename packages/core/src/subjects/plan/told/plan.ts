/** A plan in words: the verdict, stage by stage, and the table of what must be seen. */

import type { Model, Plan } from '../../../model/model.ts'
import type { Block, Item } from '../../../voice/explanation.ts'
import type { Asked } from '../../../voice/page.ts'
import { say, type Vocabulary } from '../../../voice/vocabulary.ts'
import type { Finding, FindingOf } from '../documents/finding.ts'
import { wordsOf } from '../words/words.ts'
import {
  atStage,
  differing,
  type Entered,
  firstLine,
  type PlanFindings,
  planFindings,
} from './found.ts'
import { commitmentBlocks, commitmentItem } from './plan-commitments.ts'
import { shockBlocks } from './plan-shock.ts'
import { stageItem } from './plan-stage.ts'

interface Told {
  readonly model: Model
  readonly plan: Plan
  readonly found: PlanFindings
  readonly v: Vocabulary
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
  const plan = model.plans.find((one) => one.id === part.plan)
  if (plan === undefined) return []
  const found = planFindings(all)
  const told = { model, plan, found, v }
  const shocks = model.shocks.filter(({ id }) => part.shock === undefined || part.shock === id)
  const struck = { plan, shocks, struck: found.struck, stage: (id: string) => v.stage(plan.id, id) }
  if (part.shock !== undefined) return shockBlocks(struck, v)
  const { summary } = found
  if (summary === undefined) return explainPart(told, amounts.items)
  return [
    ...verdict(told, summary, amounts),
    { kind: 'heading', text: [wordsOf(v).stage.heading] },
    { kind: 'list', items: stageItems(told) },
    ...otherOrders(plan, summary, v),
    ...commitmentBlocks(model, found.commitments, v),
    ...amounts.blocks,
    ...(part.shocks === false ? [] : shockBlocks(struck, v)),
    ...limits(v),
  ]
}

/** One stage in each of the ways it comes about, or one commitment. */
function explainPart(told: Told, amounts: AmountsSaid['items']): Block[] {
  const { model, plan, found, v } = told
  const { plan: words } = wordsOf(v)
  const stages = [...found.entered, ...found.commitments]
  const rule = found.held[0]?.rule ?? found.commitments[0]?.rule
  const parts = [
    ...found.entered.slice(0, 1).map((one) => v.stage(plan.id, one.stage)),
    ...found.commitments.map((one) => v.setting(one)),
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
      found.entered.map((entered) =>
        stageItemOf(told, entered, v.state(entered.from) === wordsOf(v).today),
      ),
    ),
    ...listOf(amounts),
    ...listOf(found.commitments.map((one) => commitmentItem(model, plan, one, v))),
  ]
}

/** A stage, with the state that it starts from in its title. */
function stageItemOf({ model, plan, found, v }: Told, entered: Entered, isFirst: boolean): Item {
  const { plan: words, stage } = wordsOf(v)
  const before = isFirst ? words.nothingFirst : words.first(v.state(entered.from))
  const name = stage.title(v.stage(plan.id, entered.stage), before)
  return stageItem(name, atStage(entered, found), { model, v })
}

function listOf(items: readonly Item[]): Block[] {
  return items.length > 0 ? [{ kind: 'list', items }] : []
}

function verdict(
  { plan, found, v }: Told,
  summary: FindingOf<'plan'>,
  { breaking }: AmountsSaid,
): Block[] {
  const { plan: words } = wordsOf(v)
  const line = firstLine(found)
  const failures = [
    ...line.flatMap((entered) => failuresOf(plan, entered, found, v)),
    ...unseenIn(plan, line, found, v),
  ]
  const [order] = summary.orders
  const lead = order?.step ? words.passes : words.passesToday
  const talks = summary.talks.map((id) => v.stage(plan.id, id))
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
  return actors.length === 0 ? [] : [wordsOf(v).plan.amountsBreak(v.allNamed(actors))]
}

/** Why a stage fails, in one sentence each. */
function failuresOf(plan: Plan, entered: Entered, found: PlanFindings, v: Vocabulary): string[] {
  const { plan: words } = wordsOf(v)
  const name = v.stage(plan.id, entered.stage)
  if (!entered.possible) return [words.impossible(name)]
  const { held, delivered } = atStage(entered, found)
  const refusing = entered.movers.filter((one) => one.today.verdict !== 'gains')
  const isOpen = (temptation: { readonly unansweredCount: number }) =>
    temptation.unansweredCount > 0
  const open = held?.tempted.filter(isOpen) ?? []
  const owing = delivered?.withheld.filter(isOpen) ?? []
  const named = (list: readonly { readonly actor: string }[]) =>
    v.allNamed(list.map((one) => one.actor))
  return [
    ...(refusing.length > 0 ? [words.refused(name, named(refusing))] : []),
    ...(open.length > 0 ? [words.notHeld(name, named(open))] : []),
    ...(owing.length > 0 ? [wordsOf(v).delivered.failure(name, named(owing))] : []),
  ]
}

/** Who would answer if it were seen, once for all stages at which it is the same. */
function unseenIn(
  plan: Plan,
  line: readonly Entered[],
  found: PlanFindings,
  v: Vocabulary,
): string[] {
  const { plan: words } = wordsOf(v)
  const unseen = line.flatMap((entered) => {
    const tempted = atStage(entered, found).held?.tempted ?? []
    const open = entered.possible ? tempted.filter((one) => one.unansweredCount > 0) : []
    const actors = [...new Set(open.flatMap((one) => one.ifSeen?.answer[0]?.actors ?? []))]
    return actors.length > 0 ? [{ actors, stage: v.stage(plan.id, entered.stage) }] : []
  })
  const groups = [...new Set(unseen.map((one) => one.actors.join()))].map((key) =>
    unseen.filter((one) => one.actors.join() === key),
  )
  return groups.map((group) => {
    const stages = v.list(group.map((one) => v.words.quoted(one.stage)))
    return words.ifSeen(line.length === 1 ? undefined : stages, v.allNamed(group[0]?.actors ?? []))
  })
}

/** The stages in the first order; in other orders only where a verdict differs. */
function stageItems(told: Told): Item[] {
  const line = firstLine(told.found)
  return [...line, ...differing(told.found)].map((entered) =>
    stageItemOf(told, entered, entered.from === line[0]?.from),
  )
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
          stages.map((id) => v.stage(plan.id, id)).join(' → '),
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
