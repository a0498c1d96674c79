/** Plans over the same readings, one row each: in how many they would be entered and hold. */

import type { Model } from '../../../model/model.ts'
import type { Block, Sentence } from '../../../voice/explanation.ts'
import { say, type Vocabulary } from '../../../voice/vocabulary.ts'
import type { FindingOf } from '../documents/finding.ts'
import { wordsOf } from '../words/words.ts'
import { countTold, howReached } from './reached.ts'

type Row = FindingOf<'plan-robustness'>

export function explainPlansRobust(model: Model, rows: readonly Row[], v: Vocabulary): Block[] {
  const { plansRobust: words, number } = wordsOf(v)
  const [first] = rows
  if (first === undefined) return []
  const fits = model.observed.length > 0
  return [
    { kind: 'heading', text: [words.heading] },
    {
      kind: 'paragraph',
      text: say(
        words.same,
        ...howReached(first, v).slice(0, 1),
        fits && words.fitting(number(first.fitting.count), number(first.worldCount)),
      ),
    },
    {
      kind: 'table',
      columns: [...words.columns, ...(fits ? [words.ofFitting] : []), words.hangs].map(
        (heading) => [heading],
      ),
      rows: rows.map((row) => cells(model, row, v)),
    },
    ...questionsNamed(model, rows, v),
    {
      kind: 'paragraph',
      text: say(...words.means, fits && words.meansFitting, words.meansHangs, words.noTotal),
    },
    { kind: 'paragraph', text: [words.more] },
  ]
}

/** Plans over the same readings, for a page that draws the counts. */
export interface PlansCounted {
  readonly reached: readonly string[]
  /** Of the plan's column and of each count. */
  readonly heads: readonly string[]
  readonly rows: readonly {
    readonly plan: string
    readonly counts: readonly { readonly count: number; readonly interval?: string }[]
    readonly of: number
  }[]
  readonly means: readonly string[]
}

export function plansCounted(
  findings: readonly { readonly kind: string }[],
  v: Vocabulary,
): PlansCounted {
  const { plansRobust: words } = wordsOf(v)
  const rows = findings.filter((one): one is Row => one.kind === 'plan-robustness')
  return {
    reached: rows.slice(0, 1).flatMap((first) => howReached(first, v).slice(0, 1)),
    heads: words.columns,
    rows: rows.map((row) => ({
      plan: row.plan,
      of: row.worldCount,
      counts: counted.map((name) => ({
        count: row[name],
        ...(row.intervals && { interval: thousandths(row.intervals[name], v) }),
      })),
    })),
    means: [...words.means, words.noTotal],
  }
}

const counted = ['step', 'today', 'held'] as const

function cells(model: Model, row: Row, v: Vocabulary): Sentence[] {
  const { plansRobust: words } = wordsOf(v)
  const { worldCount, fitting } = row
  const plan = model.plans.find((one) => one.id === row.plan)
  const of = (count: number, all: number) => countTold(count, all, v)
  const counts = counted.map((name) =>
    say(of(row[name], worldCount), row.intervals && thousandths(row.intervals[name], v)),
  )
  const fit = [[of(fitting.step, fitting.count)]]
  const deciding = (row.influence?.questions ?? []).filter(isTold).slice(0, 3)
  const hangs = deciding.map(({ question }) => question)
  return [
    [{ kind: 'strong', text: plan ? v.text(plan.label) : row.plan }],
    ...counts,
    ...(model.observed.length > 0 ? fit : []),
    [hangs.length === 0 ? words.nothing : hangs.join(', ')],
  ]
}

function thousandths([low, high]: readonly [number, number], v: Vocabulary): string {
  const { plansRobust: words, number } = wordsOf(v)
  return words.interval(number(Math.floor(low * 1_000)), number(Math.ceil(high * 1_000)))
}

/** A difference that the draws alone may make is not told. */
function isTold({ spread, beyondChance }: { spread: number; beyondChance: boolean }): boolean {
  return spread > 0 && beyondChance
}

/** The questions named in the table by their ids, each once, with their titles. */
function questionsNamed(model: Model, rows: readonly Row[], v: Vocabulary): Block[] {
  const named = new Set(
    rows.flatMap(({ influence }) =>
      (influence?.questions ?? [])

        .filter(isTold)
        .slice(0, 3)
        .map((one) => one.question),
    ),
  )
  const items = model.questions
    .filter((one) => named.has(one.id))
    .map((one) => ({ text: [v.question(one.id)] }))
  return items.length === 0 ? [] : [{ kind: 'list', items }]
}
