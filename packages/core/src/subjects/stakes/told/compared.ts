/** Plans side by side by what they are worth: their weakest links, and what would mend them. */

import type { Block, Sentence } from '../../../voice/explanation.ts'
import type { Asked } from '../../../voice/page.ts'
import { stageName } from '../../../voice/stage-name.ts'
import { say } from '../../../voice/vocabulary.ts'
import type { Finding, FindingOf } from '../finding.ts'
import { wordsOf } from '../words/words.ts'

/** The weakest link of each plan and what would mend it, where margins were asked for. */
export function comparedBlocks({ model, findings: all, v }: Asked<Finding>): Block[] {
  const { beside: words, stakesRepairs } = wordsOf(v)
  const found = all.filter((one): one is FindingOf<'stakes'> => one.kind === 'stakes')
  if (found.length === 0) return []
  const repairs = all.filter(
    (one): one is FindingOf<'stage-repairs'> => one.kind === 'stage-repairs',
  )
  const rows = found.map((compared): Sentence[] => {
    const plan = model.plans.find(({ id }) => id === compared.plan)
    const stage = (id: string) => (plan ? stageName(plan, id, v) : id)
    const link = (weakest: typeof compared.weakest) =>
      weakest === undefined
        ? words.none
        : words.link(
            v.actor(weakest.actor),
            stage(weakest.stage),
            wordsOf(v).amount(weakest.margin),
          )
    const kinds = repairs
      .find((repair) => repair.plan === compared.plan)
      ?.changes.map(({ change }) => stakesRepairs.kinds[change.kind])
    return [
      [{ kind: 'strong', text: plan ? v.text(plan.label) : compared.plan }],
      [compared.tested.length === 0 ? words.untested : words.keeps[compared.holds ?? 'everywhere']],
      [link(compared.ranged ? compared.weakestAtWorst : compared.weakest)],
      [compared.weakestAtBest ? link(compared.weakestAtBest) : words.none],
      [kinds === undefined ? words.none : v.list(kinds) || words.noRepair],
    ]
  })
  return [
    { kind: 'heading', text: [wordsOf(v).stakes.heading] },
    { kind: 'table', columns: words.columns.map((column) => [column]), rows },
    { kind: 'paragraph', text: say(wordsOf(v).stakes.units, wordsOf(v).stakes.limits) },
  ]
}
