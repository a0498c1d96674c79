/** Never carried out: what cannot be undone, left out in its own stage, in words. */

import type { Inline, Sentence } from '../../../voice/explanation.ts'
import { say, type Vocabulary } from '../../../voice/vocabulary.ts'
import type { FindingOf } from '../finding.ts'
import { wordsOf } from '../words/words.ts'
import { consequence } from './plan-answer.ts'

type Delivered = FindingOf<'stage-delivered'>

export function deliveredVerdict(delivered: Delivered | undefined, v: Vocabulary): Inline[] {
  const words = wordsOf(v).delivered
  if (delivered === undefined || delivered.owed.length === 0) return []
  const open = delivered.withheld.filter((one) => one.unansweredCount > 0)
  if (open.length > 0) return [words.no(v.list(open.map((one) => v.actor(one.actor))))]
  return [words.yes]
}

/** Per owner that gains by it: what it would leave out, what follows, and the answer. */
export function withholding(withheld: Delivered['withheld'][number], v: Vocabulary): Sentence {
  const words = wordsOf(v).delivered
  const named = (list: readonly Setting[]) => v.list(list.map((setting) => settingName(setting, v)))
  const gain = v.statement(withheld.actor, withheld.reason.statement)
  return say(
    words.tempted(v.actor(withheld.actor), named(withheld.options), gain),
    v.basisOf(withheld.actor, withheld.reason.statement),
    withheld.dropped.length > 0 && words.dropped(named(withheld.dropped)),
    ...consequence(withheld, v),
  )
}

interface Setting {
  readonly option: string
  readonly value: boolean
}

export function settingName({ option, value }: Setting, v: Vocabulary): string {
  return value ? v.option(option) : wordsOf(v).not(v.option(option))
}
