/** Plans side by side, one row each, and no total. */

import type { Model } from '../../../model/model.ts'
import type { Block, Sentence } from '../../../voice/explanation.ts'
import type { Asked } from '../../../voice/page.ts'
import { stageName } from '../../../voice/stage-name.ts'
import { say, type Vocabulary } from '../../../voice/vocabulary.ts'
import type { Finding, FindingOf } from '../finding.ts'
import { wordsOf } from '../words/words.ts'
import { refusals, refusalText } from './plan-told.ts'

type Row = FindingOf<'plan-compared'>

/** `amounts`: what amounts say of the same plans. */
export function explainCompare(
  { model, findings: all, v }: Asked<Finding>,
  amounts: readonly Block[],
): Block[] {
  const { compare: words, plan: planWords } = wordsOf(v)
  const rows = all.filter((one): one is Row => one.kind === 'plan-compared')
  const [first] = rows
  return [
    { kind: 'heading', text: [words.heading] },
    ...(first
      ? [
          {
            kind: 'paragraph',
            text: say(
              planWords.rule[first.rule],
              { kind: 'term', text: first.rule },
              first.unseen.length > 0 && planWords.unseen(v.list(first.unseen.map(v.option))),
            ),
          } as const,
        ]
      : []),
    {
      kind: 'table',
      columns: words.columns.map((column) => [column]),
      rows: rows.map((row) => cells(model, row, v)),
    },
    ...amounts,
    { kind: 'paragraph', text: say(words.noTotal, words.firstOrder) },
  ]
}

function cells(model: Model, row: Row, v: Vocabulary): Sentence[] {
  const { compare: words } = wordsOf(v)
  const plan = model.plans.find((one) => one.id === row.plan)
  const stage = (id: string) => (plan ? stageName(plan, id, v) : id)
  const listed = (items: readonly string[]): Sentence => [items.join('; ') || words.none]
  return [
    [{ kind: 'strong', text: plan ? v.text(plan.label) : row.plan }],
    [verdict(row, v)],
    [v.list(row.movers.map(v.actor)) || words.none],
    listed(refusals(row).map((one) => refusalText(model, row, one, v))),
    listed([
      ...row.undoers.map((one) => words.at(v.actor(one.actor), stage(one.stage))),
      ...row.withholders.map((one) => words.withholds(v.actor(one.actor), stage(one.stage))),
    ]),
    listed(
      breakers(row).map(([actor, options]) =>
        words.breaks(v.actor(actor), v.list(options.map(v.option))),
      ),
    ),
    listed(
      row.exposed.map(({ actor, loss }) =>
        words.risks(v.actor(actor), loss.place, v.statement(actor, loss.statement)),
      ),
    ),
    listed(row.spoilers.map((one) => words.at(v.actor(one.actor), stage(one.stage)))),
  ]
}

function verdict(row: Row, v: Vocabulary): string {
  const { compare: words } = wordsOf(v)
  if (!row.possible) return words.impossible
  if (!row.today) return row.held ? words.refused : words.both
  if (!row.held) return words.notHeld
  if (!row.delivered) return words.notDelivered
  return row.step ? words.step : words.today
}

function breakers({ unseenBreakers }: Row): (readonly [string, string[]])[] {
  const actors = [...new Set(unseenBreakers.map((one) => one.actor))]
  return actors.map((actor) => [
    actor,
    unseenBreakers.filter((one) => one.actor === actor).map((one) => one.option),
  ])
}
