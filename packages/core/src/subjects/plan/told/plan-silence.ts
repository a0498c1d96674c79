/** Why nothing answers a step, in words: each other actor by what keeps it from answering. */

import type { Sentence } from '../../../voice/explanation.ts'
import { say, type Vocabulary } from '../../../voice/vocabulary.ts'
import type { FindingOf } from '../documents/finding.ts'
import { wordsOf } from '../words/words.ts'

type Temptation = FindingOf<'stage-held'>['tempted'][number]
type Silence = NonNullable<Temptation['silent']>[number]

/** One sentence after another; none where something answers. */
export function silence(
  { to: start, silent = [] }: Pick<Temptation, 'to' | 'silent'>,
  v: Vocabulary,
): Sentence {
  return [
    ...alike('unseen', silent, v),
    ...silent.flatMap((one) => own(start, one, v)),
    ...alike('unnamed', silent, v),
    ...alike('useless', silent, v),
  ]
}

/** Who would answer a step and does not see it. */
export function unseenBy({ silent = [] }: Pick<Temptation, 'silent'>, v: Vocabulary): Sentence {
  return alike('unseen', silent, v)
}

function alike(
  why: 'unseen' | 'unnamed' | 'useless',
  silent: readonly Silence[],
  v: Vocabulary,
): Sentence {
  const actors = silent.filter((one) => one.why === why).map((one) => one.actor)
  return actors.length > 0 ? say(wordsOf(v).silence[why](v.allNamed(actors))) : []
}

function own(start: string, silent: Silence, v: Vocabulary): Sentence {
  const words = wordsOf(v).silence
  const name = v.named(silent.actor)
  if (silent.why === 'forbidden')
    return say(words.forbidden(name, v.change(start, silent.to), v.list(silent.rules.map(v.rule))))
  if (silent.why !== 'unwilling') return []
  const answer = v.change(start, silent.to)
  if (silent.reason === undefined) return say(words.indifferent(name, answer))
  const { statement } = silent.reason
  const cost = words.unwilling(name, answer, v.statement(silent.actor, statement))
  return say(cost, v.basisOf(silent.actor, statement))
}
