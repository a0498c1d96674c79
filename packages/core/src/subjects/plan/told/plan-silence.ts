/** Why nothing answers a step, in words: each other actor by what keeps it from answering. */

import type { Sentence } from '../../../voice/explanation.ts'
import { say, type Vocabulary } from '../../../voice/vocabulary.ts'
import type { FindingOf } from '../finding.ts'
import { wordsOf } from '../words/words.ts'

type Temptation = FindingOf<'stage-held'>['tempted'][number]
type Silence = NonNullable<Temptation['silent']>[number]

/** One sentence after another; none where something answers. */
export function silence(
  { to: start, silent = [] }: Pick<Temptation, 'to' | 'silent'>,
  v: Vocabulary,
): Sentence {
  const words = wordsOf(v).silence
  const alike = (why: 'unseen' | 'unnamed' | 'useless'): Sentence => {
    const actors = silent.filter((one) => one.why === why).map((one) => v.actor(one.actor))
    return actors.length > 0 ? say(words[why](v.list(actors))) : []
  }
  return [
    ...alike('unseen'),
    ...silent.flatMap((one) => own(start, one, v)),
    ...alike('unnamed'),
    ...alike('useless'),
  ]
}

function own(start: string, silent: Silence, v: Vocabulary): Sentence {
  const words = wordsOf(v).silence
  const name = v.actor(silent.actor)
  if (silent.why === 'forbidden')
    return say(words.forbidden(name, v.change(start, silent.to), v.list(silent.rules.map(v.rule))))
  if (silent.why !== 'unwilling') return []
  const answer = v.change(start, silent.to)
  if (silent.reason === undefined) return say(words.indifferent(name, answer))
  const { statement } = silent.reason
  const cost = words.unwilling(name, answer, v.statement(silent.actor, statement))
  return say(cost, v.basisOf(silent.actor, statement))
}
