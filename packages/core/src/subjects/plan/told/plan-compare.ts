/** Plans side by side, one row each, and no total. */

import type { Model } from '../../../model/model.ts'
import type { Block, Sentence } from '../../../voice/explanation.ts'
import type { Asked } from '../../../voice/page.ts'
import { say, type Vocabulary } from '../../../voice/vocabulary.ts'
import type { Finding, FindingOf } from '../documents/finding.ts'
import { wordsOf } from '../words/words.ts'
import { cellsOf, comparedColumns } from './compare-cells.ts'

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
      columns: [
        [words.columns.plan],
        [words.verdict],
        ...comparedColumns.slice(2).map((column) => [words.columns[column]]),
      ],
      rows: rows.map((row) => cells(model, row, v)),
    },
    ...amounts,
    { kind: 'paragraph', text: say(words.noTotal, words.firstOrder) },
  ]
}

/** What both verdicts come to stands in one cell: a line is short. */
function cells(model: Model, row: Row, v: Vocabulary): Sentence[] {
  const told = cellsOf(model, row, v)
  const others = comparedColumns.filter((column) => column !== 'entered' && column !== 'held')
  return [
    [{ kind: 'strong', text: v.plan(row.plan) }],
    [verdict(row, v)],
    ...others.map((column) => [told[column].lines.join('; ')]),
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
