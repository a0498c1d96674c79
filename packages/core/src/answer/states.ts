/** Answers about states: which there are, who would leave them, and why. */
import type { Finding } from '../finding/finding.ts'
import { keepOnly, optionPlaces, statesWhere } from '../game/game.ts'
import { diagnostic, optionsIn, parseFormula } from '../model/model.ts'
import type { QuestionOf } from '../question/question.ts'
import { equilibria, judge } from '../stability/stability.ts'
import { listStates } from '../statespace/statespace.ts'
import { ownMoves } from '../why/why.ts'
import { type Asking, stateOf, unknown } from './asking.ts'

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

export function answerStable(asking: Asking, question: QuestionOf<'stable'>): Finding[] {
  const { game, budget } = asking
  if (question.state === undefined) return [equilibria(game, question.listedMax, budget)]
  const state = stateOf(asking, question.state)
  return state === undefined ? [] : game.names.actors.map((_, actor) => judge(game, state, actor))
}

export function answerWhy(asking: Asking, question: QuestionOf<'why'>): Finding[] {
  const { game, problems } = asking
  const actor = game.names.actors.indexOf(question.actor)
  if (actor < 0) problems.push(unknown('actor', question.actor, game.names.actors))
  const state = stateOf(asking, question.state)
  if (actor < 0 || state === undefined) return []
  return [judge(game, state, actor), ownMoves(game, state, actor)]
}
