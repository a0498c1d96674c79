/** Answers about what an actor would have to want. */

import { type Asking, stateOf, unknown } from '../../../asking/asking.ts'
import { inverseState } from '../computing/inverse.ts'
import type { Finding } from '../documents/finding.ts'
import type { QuestionOf } from '../documents/question.ts'

export function answerInverseState(
  asking: Asking,
  question: QuestionOf<'inverse-state'>,
): Finding[] {
  const { game, budget, problems } = asking
  const state = stateOf(asking, question.state)
  const { actors } = game.names
  const { actor: asked, concept, listedMax } = question
  if (asked !== undefined && !actors.includes(asked)) problems.push(unknown('actor', asked, actors))
  if (state === undefined || problems.length > 0) return []
  return actors.flatMap((name, actor) =>
    asked === undefined || asked === name
      ? [inverseState(game, { actor, state, concept }, listedMax, budget)]
      : [],
  )
}
