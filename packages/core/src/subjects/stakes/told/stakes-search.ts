/** The search for ladders that hold by themselves, in words. */

import type { Model } from '../../../model/model.ts'
import type { Block, Sentence } from '../../../voice/explanation.ts'
import { say, type Vocabulary } from '../../../voice/vocabulary.ts'
import type { Finding, FindingKind, FindingOf } from '../documents/finding.ts'
import { wordsOf } from '../words/words.ts'
import { missingText } from './missing.ts'

export function explainStakesSearch(model: Model, all: readonly Finding[], v: Vocabulary): Block[] {
  const of = <K extends FindingKind>(kind: K) =>
    all.filter((one): one is FindingOf<K> => one.kind === kind)
  const { stakes, ladders: words } = wordsOf(v)
  const [summary] = of('stakes-ladders')
  const [untested] = of('stakes')
  if (untested !== undefined) return [{ kind: 'paragraph', text: whyUntested(model, untested, v) }]
  if (summary === undefined) return []
  const items = of('stakes-ladder').map((ladder) => ({
    text: say(
      words.ladder(stagesText(ladder.packages, v), marginText(ladder.margin, v)),
      '·',
      ladder.holds ? words.holds : words.fails,
    ),
  }))
  return [
    { kind: 'heading', text: [words.heading] },
    { kind: 'paragraph', text: verdict(summary, v) },
    { kind: 'paragraph', text: askedText(summary, v) },
    { kind: 'paragraph', text: countsText(summary, v) },
    ...tableOf(summary, v),
    ...(items.length === 0
      ? []
      : [
          {
            kind: 'paragraph' as const,
            text: [summary.method === 'sets' ? words.best : words.bestForward],
          },
          { kind: 'list' as const, items },
        ]),
    ...of('stakes-blocked').flatMap((one) => blockedBlocks(one, v)),
    ...of('stakes-orders').flatMap((one) => orderBlocks(model, one, v)),
    { kind: 'paragraph', text: say(stakes.units, stakes.limits) },
  ]
}

/** Why no ladder can be judged: none could be made of the plan, or too little is stated. */
function whyUntested(model: Model, stakes: FindingOf<'stakes'>, v: Vocabulary): Sentence {
  const { stakes: words, ladders } = wordsOf(v)
  if (stakes.notLadder !== undefined) return [words.notLadder(v.option(stakes.notLadder))]
  if (stakes.forbidden === undefined)
    return say({ kind: 'strong', text: ladders.cannot }, missingText(stakes, v))
  const { stage, rules } = stakes.forbidden
  const plan = model.plans.find(({ id }) => id === stakes.plan)
  return [words.forbidden(plan ? v.stage(plan.id, stage) : stage, rules.map(v.rule).join('; '))]
}

type Summary = FindingOf<'stakes-ladders'>

function marginText(value: number | undefined, v: Vocabulary): string {
  const words = wordsOf(v)
  return value === undefined ? words.ladders.nothing : words.amount(value)
}

function stagesText(packages: readonly (readonly string[])[], v: Vocabulary): string {
  return packages.map((options) => `(${options.map(v.option).join(', ')})`).join(' → ')
}

function verdict({ found, table, options, neverPaid }: Summary, v: Vocabulary): Sentence {
  const { ladders: words } = wordsOf(v)
  const isThere = table.some(({ optionCount }) => optionCount === options.length)
  const text = found ? words.found : isThere ? words.none : words.noLadder
  return say(
    { kind: 'strong', text },
    neverPaid.length > 0 && words.neverPaid(v.allNamed(neverPaid)),
  )
}

/** How the stages are judged, and what was asked of the order. */
function askedText(asked: Summary, v: Vocabulary): Sentence {
  const { ladders: words, number } = wordsOf(v)
  const { look, dwell, gains, box, first, noLater, together, mostEach } = asked
  const names = words.boxParts
  const parts = (Object.keys(names) as (keyof typeof names)[]).flatMap((key) => {
    const value = box[key]
    return value === undefined ? [] : [names[key](wordsOf(v).amount(value))]
  })
  return say(
    look === 'alone' ? words.alone : words.forward(wordsOf(v).time(dwell * v.periodDays)),
    Object.keys(asked.points).length > 0 && words.inRanges[asked.at],
    words.gains[gains],
    asked.marginMin !== 0 && wordsOf(v).stakes.marginMin(wordsOf(v).amount(asked.marginMin)),
    parts.length > 0 && words.box(v.list(parts)),
    ...first.map(([before, after]) => words.first(v.option(before), v.option(after))),
    ...noLater.map(([before, after]) => words.noLater(v.option(before), v.option(after))),
    ...together.map((one) => words.together(v.list(one.map(v.option)))),
    mostEach !== undefined && words.mostEach(number(mostEach)),
  )
}

function countsText(summary: Summary, v: Vocabulary): Sentence {
  const { ladders: words, number } = wordsOf(v)
  const { counts, gains, holdingCount, method, stepCount } = summary
  return say(
    counts !== undefined && words.counts(number(counts.possible), number(counts.whole)),
    counts !== undefined && gains !== 'none' && words.paying(number(counts.paying)),
    holdingCount !== undefined && words.holding(number(holdingCount)),
    words.method[method],
    stepCount !== undefined && words.tried(number(stepCount)),
  )
}

function tableOf({ table, method }: Summary, v: Vocabulary): Block[] {
  const { ladders: words, number } = wordsOf(v)
  if (table.length === 0 || method !== 'sets') return []
  return [
    {
      kind: 'table',
      columns: words.columns.map((column) => [column]),
      rows: table.map((row) => [
        [number(row.optionCount)],
        [number(row.stageCount)],
        [marginText(row.margin, v)],
      ]),
    },
  ]
}

function blockedBlocks(
  { requirements, neverHeld }: FindingOf<'stakes-blocked'>,
  v: Vocabulary,
): Block[] {
  const { ladders: words } = wordsOf(v)
  const items = requirements.map((requirement) => ({
    text: say(
      'actor' in requirement
        ? words.requirement[requirement.kind](v.named(requirement.actor))
        : words.requirement[requirement.kind],
    ),
  }))
  const never = neverHeld.length > 0 ? [words.neverHeld(v.allNamed(neverHeld))] : []
  return [
    { kind: 'heading', text: [words.blocked] },
    { kind: 'paragraph', text: say(words.blockedLead) },
    { kind: 'list', items },
    ...never.map((text): Block => ({ kind: 'paragraph', text: say(text) })),
  ]
}

function orderBlocks(
  model: Model,
  { orders, possibleCount, stages, plan: id }: FindingOf<'stakes-orders'>,
  v: Vocabulary,
): Block[] {
  const { ladders: words, number } = wordsOf(v)
  const plan = model.plans.find((one) => one.id === id)
  const label = (stage: string) => (plan ? v.stage(plan.id, stage) : stage)
  return [
    { kind: 'heading', text: [words.orders] },
    { kind: 'paragraph', text: say(words.ordersLead(number(possibleCount))) },
    {
      kind: 'table',
      columns: words.orderColumns.map((column) => [column]),
      rows: orders.map(({ order, margin, pays }) => {
        const isGiven = order.join() === stages.join()
        return [
          say(order.map(label).join(' → '), isGiven && `(${words.asPlanned})`),
          [marginText(margin, v)],
          [pays ? words.costs.yes : words.costs.no],
        ]
      }),
    },
  ]
}
