/** Answers about states: which there are. */

import { type Asking, statesIn } from '../../../asking/asking.ts'
import { listStates } from '../computing/computing.ts'
import type { Finding } from '../documents/finding.ts'
import type { QuestionOf } from '../documents/question.ts'

export function answerStates(asking: Asking, question: QuestionOf<'states'>): Finding[] {
  const { game, budget } = asking
  if (question.where === undefined)
    return [listStates(game, { states: game.frame.feasible }, question.listedMax, budget)]
  const states = statesIn(asking, question.where)
  if (states === undefined) return []
  return [listStates(game, { states, where: question.where }, question.listedMax, budget)]
}
