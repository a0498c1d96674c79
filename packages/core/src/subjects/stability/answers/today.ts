/** Answers about today: who would move, who could together, and what was observed. */

import type { Asking } from '../../../asking/asking.ts'
import { compile, withSettings, worldOf } from '../../../game/game.ts'
import type { Model } from '../../../model/model.ts'
import { fitWithFact, jointMovesFrom, judge } from '../computing/computing.ts'
import { claim, type Finding } from '../documents/finding.ts'
import type { QuestionOf } from '../documents/question.ts'

export function answerToday(asking: Asking, question: QuestionOf<'today'>): Finding[] {
  const { model, game, budget } = asking
  const { today } = game.frame
  return [
    ...game.names.actors.map((_, actor) => judge(game, today, actor)),
    ...model.readings.map((reading) => readingOf(model, reading)),
    ...(model.graph ? [] : jointMovesFrom(game, today, question, budget)),
    ...model.observed.flatMap((fact) =>
      fact.offers.map((offer, i) => {
        const set = model.states.find((one) => one.id === fact.from)?.set ?? []
        const from = withSettings(model, today, set)
        const { id, kind, actors } = fact
        return fitWithFact(game, {
          fact: id,
          offer: i,
          kind,
          actors,
          from,
          to: withSettings(model, from, offer),
        })
      }),
    ),
  ]
}

/** Who would move from today in a named reading: the model as written, with its answers. */
function readingOf(model: Model, reading: Model['readings'][number]): Finding {
  const game = compile(model, worldOf(model, reading.answers))
  const judgements = game.names.actors.map((_, actor) => judge(game, game.frame.today, actor))
  return claim('reading', {
    state: judgements[0]?.state ?? '',
    reading: reading.id,
    movers: judgements.filter((one) => !one.stable).map((one) => one.actor),
  })
}
