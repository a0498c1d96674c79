/** What a party could do at a stage by the order of what it wants, and what keeps it from it. */

import type { Block, Sentence } from '../../../voice/explanation.ts'
import type { Asked } from '../../../voice/page.ts'
import { say } from '../../../voice/vocabulary.ts'
import type { Finding, FindingKind, FindingOf } from '../documents/finding.ts'
import { wordsOf } from '../words/words.ts'
import { deliveredVerdict, withholding } from './plan-delivered.ts'
import { temptation } from './plan-stage.ts'

/** Needs no worths; nothing where the plan does not come to the stage. */
export function orderBlocks({ findings: all, v }: Asked<Finding>, party: string): Block[] {
  const of = <K extends FindingKind>(kind: K) =>
    all.filter((one): one is FindingOf<K> => one.kind === kind)
  const [rule] = of('stage-held').map((one) => one.rule)
  if (rule === undefined) return []
  const words = wordsOf(v).plan
  const steps = of('stage-held').flatMap((held) =>
    held.tempted.filter((one) => one.actor === party).map((one) => temptation(held, one, v)),
  )
  const delivered = of('stage-delivered').flatMap((finding) => {
    if (!finding.owed.some(({ actor }) => actor === party)) return []
    const own = finding.withheld.filter(({ actor }) => actor === party)
    if (own.length === 0) return [say(...deliveredVerdict({ ...finding, withheld: [] }, v))]
    return own.map((way) => withholding(way, v))
  })
  const none: Sentence[] = steps.length > 0 ? steps : [[wordsOf(v).silence.none(v.named(party))]]
  return [
    { kind: 'heading', text: [wordsOf(v).silence.ordersHeading] },
    { kind: 'paragraph', text: say(words.rule[rule], { kind: 'term', text: rule }) },
    { kind: 'list', items: [...none, ...delivered].map((text) => ({ text })) },
  ]
}
