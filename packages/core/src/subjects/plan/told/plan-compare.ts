/** Plans side by side, one row each, and no total. */

import type { Block } from '../../../voice/explanation.ts'
import type { Asked } from '../../../voice/page.ts'
import { say } from '../../../voice/vocabulary.ts'
import type { Finding, FindingOf } from '../documents/finding.ts'
import { wordsOf } from '../words/words.ts'
import { cellsOf, comparedColumns, readingsCounted } from './compare-cells.ts'
import { contestBlocks } from './plan-contest.ts'

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
    ...contestBlocks(model, all, v),
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
      columns: [[words.columns.plan], ...comparedColumns.map((column) => [words.columns[column]])],
      rows: rows.map((row) => {
        const cells = cellsOf(model, row, v)
        return [
          [{ kind: 'strong', text: v.plan(row.plan) }],
          ...comparedColumns.map((column) => [cells[column].lines.join('; ')]),
        ]
      }),
    },
    ...amounts,
    { kind: 'paragraph', text: say(readingsCounted(rows, v), words.noTotal, words.firstOrder) },
  ]
}
