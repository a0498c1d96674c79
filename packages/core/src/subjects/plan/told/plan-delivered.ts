/** Never carried out: what cannot be undone, left out in its own stage, in words. */

import type { Sentence } from '../../../voice/explanation.ts'
import { say, type Vocabulary } from '../../../voice/vocabulary.ts'
import type { FindingOf } from '../documents/finding.ts'
import { wordsOf } from '../words/words.ts'
import { consequence } from './plan-answer.ts'

type Delivered = FindingOf<'stage-delivered'>

/** Nothing where nothing is owed that can only be left out. */
export function deliveredVerdict(delivered: Delivered, v: Vocabulary): string[] {
  const words = wordsOf(v).delivered
  if (delivered.owed.length === 0) return []
  const open = delivered.withheld.filter((one) => one.unansweredCount > 0)
  if (open.length > 0) return [words.no(v.allNamed(open.map((one) => one.actor)))]
  return [words.yes]
}

/** Per owner that gains by it: what it would leave out, what follows, and the answer. */
export function withholding(withheld: Delivered['withheld'][number], v: Vocabulary): Sentence {
  const words = wordsOf(v).delivered
  return say(
    ...leavingOut(withheld, v),
    withheld.dropped.length > 0 && words.dropped(named(withheld.dropped, v)),
    ...consequence(withheld, v),
  )
}

/** Who would gain what by leaving out what. */
export function leavingOut(
  { actor, options, reason }: Delivered['withheld'][number],
  v: Vocabulary,
): Sentence {
  const gain = v.statement(actor, reason.statement)
  return say(
    wordsOf(v).delivered.tempted(v.named(actor), named(options, v), gain),
    v.basisOf(actor, reason.statement),
  )
}

function named(list: readonly Setting[], v: Vocabulary): string {
  return v.list(list.map((setting) => v.setting(setting)))
}

interface Setting {
  readonly option: string
  readonly value: boolean
}
