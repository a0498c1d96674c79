/** Answers about states: which there are. */
import type { Finding } from '../finding/finding.ts'
import { keepOnly, optionPlaces, statesWhere } from '../game/game.ts'
import { diagnostic, optionsIn, parseFormula } from '../model/model.ts'
import type { QuestionOf } from '../question/question.ts'
import { listStates } from '../statespace/statespace.ts'
import { type Asking, unknown } from './asking.ts'

export function answerStates(asking: Asking, question: QuestionOf<'states'>): Finding[] {
  const { model, game, budget, problems } = asking
  const states = game.frame.feasible.slice()
  if (question.where === undefined)
    return [listStates(game, { states }, question.listedMax, budget)]
  const read = parseFormula(question.where)
  if ('problem' in read) {
    const { found, offset, expected } = read.problem
    problems.push(
      diagnostic('bad-formula', [], { source: question.where, found, offset, expected }),
    )
    return []
  }
  const places = optionPlaces(model)
  for (const option of optionsIn(read.formula))
    if (!places.has(option)) problems.push(unknown('option', option, [...places.keys()]))
  keepOnly(states, statesWhere(read.formula, places, game.frame.optionCount))
  return [listStates(game, { states, where: question.where }, question.listedMax, budget)]
}
