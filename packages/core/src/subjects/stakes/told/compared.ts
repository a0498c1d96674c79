/** Plans side by side by what they are worth: their weakest links, and what would mend them. */
import type { Cell } from '../../../voice/cell.ts'
import type { Block } from '../../../voice/explanation.ts'
import type { Asked } from '../../../voice/page.ts'
import { say, type Vocabulary } from '../../../voice/vocabulary.ts'
import type { Finding, FindingOf } from '../documents/finding.ts'
import { wordsOf } from '../words/words.ts'

type Weakest = NonNullable<FindingOf<'stakes'>['weakest']>

/** A plan's row: a cell for each head but the first, and the link whose reason can be asked for. */
export interface WorthOfPlan {
  readonly plan: string
  readonly cells: readonly Cell[]
  readonly weakest?: (Weakest & { readonly text: string }) | undefined
}

/** The weakest link of each plan and what would mend it, where margins were asked for. */
export function worthsCompared({
  findings: all,
  v,
}: {
  readonly findings: readonly { readonly kind: string }[]
  readonly v: Vocabulary
}) {
  const findings = all as readonly Finding[]
  const { beside: words, stakesRepairs } = wordsOf(v)
  const repairs = findings.filter((one) => one.kind === 'stage-repairs')
  const rows = findings.flatMap((one): WorthOfPlan[] => {
    if (one.kind !== 'stakes') return []
    const { plan, ranged, weakest } = one
    const link = (found: Weakest | undefined): Cell => ({ lines: [linkText(plan, found, v)] })
    const kinds = repairs
      .find((repair) => repair.plan === plan)
      ?.changes.map(({ change }) => stakesRepairs.kinds[change.kind])
    const mended = kinds === undefined ? words.none : v.list([...new Set(kinds)]) || words.noRepair
    return [
      {
        plan,
        cells: [
          keptCell(one, v),
          link(ranged ? one.weakestAtWorst : weakest),
          link(one.weakestAtBest),
          { lines: [mended] },
        ],
        weakest: weakest && { ...weakest, text: linkText(plan, weakest, v) },
      },
    ]
  })
  return { heading: wordsOf(v).stakes.heading, heads: words.columns, rows }
}

function keptCell({ tested, holds = 'everywhere' }: FindingOf<'stakes'>, v: Vocabulary): Cell {
  const { beside: words } = wordsOf(v)
  if (tested.length === 0) return { is: 'open', lines: [words.untested] }
  const is = ({ everywhere: 'yes', somewhere: 'open', nowhere: 'no' } as const)[holds]
  return { is, lines: [words.keeps[holds]] }
}

function linkText(plan: string, weakest: Weakest | undefined, v: Vocabulary): string {
  const { beside: words, amount } = wordsOf(v)
  if (weakest === undefined) return words.none
  return words.link(v.actor(weakest.actor), v.stage(plan, weakest.stage), amount(weakest.margin))
}

export function comparedBlocks({ findings, v }: Asked<Finding>): Block[] {
  const { heading, heads, rows } = worthsCompared({ findings, v })
  if (rows.length === 0) return []
  const { stakes: words } = wordsOf(v)
  return [
    { kind: 'heading', text: [heading] },
    {
      kind: 'table',
      columns: heads.map((head) => [head]),
      rows: rows.map(({ plan, cells }) => [
        [{ kind: 'strong', text: v.plan(plan) }],
        ...cells.map(({ lines }) => [lines.join('; ')]),
      ]),
    },
    { kind: 'paragraph', text: say(words.units, words.limits) },
  ]
}
