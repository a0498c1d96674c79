/** What follows a step that pays, in words: the answer and its price, or why there is none. */

import type { Sentence } from '../../../voice/explanation.ts'
import { say, type Vocabulary } from '../../../voice/vocabulary.ts'
import type { FindingOf } from '../documents/finding.ts'
import { wordsOf } from '../words/words.ts'
import { silence } from './plan-silence.ts'

type Temptation = FindingOf<'stage-held'>['tempted'][number]
type Told = Pick<Temptation, 'actor' | 'to' | 'answer' | 'loss' | 'ifSeen' | 'silent'>

export function consequence(told: Told, v: Vocabulary): Sentence {
  const words = wordsOf(v).stage
  if (told.answer.length > 0) return answered(told, told, v)
  const why = silence(told, v)
  if (told.ifSeen === undefined) return say(words.unanswered, ...why)
  return say(words.unseenAnswer, ...answered(told, told.ifSeen, v), ...why)
}

/** The steps of an answer, and what it costs whoever moved first. */
function answered(
  { actor, to: start }: Told,
  { answer, loss }: NonNullable<Told['ifSeen']>,
  v: Vocabulary,
): Sentence {
  const words = wordsOf(v).stage
  let from = start
  const steps = answer.map(({ actors, to }) => {
    const step = words.answer(v.allNamed(actors), v.change(from, to))
    from = to
    return step
  })
  const lead = `→ ${steps.join(' → ')},`
  const name = v.named(actor)
  if (loss === undefined) return [lead, words.noGain(name)]
  const cost = words.cost(name, v.statement(actor, loss.statement))
  return [lead, cost, v.basisOf(actor, loss.statement)]
}
