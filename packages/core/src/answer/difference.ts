/** Two models side by side: what differs in them, and what holds today in each. */
import { compile } from '../game/game.ts'
import { type Difference, differencesOf, type Model } from '../model/model.ts'
import { judge } from '../subjects/stability/stability.ts'

/** What holds today in one of the two. */
export interface TodayHolds {
  readonly feasibleCount: number
  /** Actors who would gain by moving alone. */
  readonly movers: readonly string[]
}

/** The changes from one model to another, by what they are about. */
export interface ModelDifference {
  readonly models: readonly [string, string]
  readonly differences: readonly Difference[]
  readonly today: readonly [TodayHolds, TodayHolds]
}

/** What differs between two models, in their text and in what holds today; never refused. */
export function diffModels(before: Model, after: Model): ModelDifference {
  return {
    models: [before.id, after.id],
    differences: differencesOf(before, after),
    today: [todayIn(before), todayIn(after)],
  }
}

function todayIn(model: Model): TodayHolds {
  const game = compile(model)
  const movers = game.names.actors.filter(
    (_, actor) => !judge(game, game.frame.today, actor).stable,
  )
  return { feasibleCount: game.frame.stateCount, movers }
}
