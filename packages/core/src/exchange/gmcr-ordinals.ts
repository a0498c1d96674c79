/** States as the `.gmcr` format numbers them, and each actor's ranking in those numbers. */
import { at } from '../base/assert.ts'
import { forEachState, type Game, rankOf, type State } from '../game/game.ts'
import type { Model } from '../model/model.ts'

/** Feasible states by ordinal: options by owner, the first option being least significant. */
export function statesByOrdinal(model: Model, game: Game): State[] {
  const order = model.actors.flatMap((actor) =>
    model.options.flatMap((option, i) => (option.owner === actor.id ? [i] : [])),
  )
  const numbered: { state: State; number: number }[] = []
  forEachState(game.frame.feasible, (state) => {
    let number = 0
    for (const [place, option] of order.entries()) if ((state >>> option) & 1) number += 2 ** place
    numbered.push({ state, number })
    return true
  })
  return numbered.sort((a, b) => a.number - b.number).map(({ state }) => state)
}

/** Per actor the ordinals, best first; states of one rank in one list. */
export function rankTiers(model: Model, game: Game): (number | number[])[][] {
  const states = statesByOrdinal(model, game)
  return model.actors.map((_, actor) => {
    const byRank = new Map<number, number[]>()
    for (const [i, state] of states.entries()) {
      const rank = rankOf(game, actor, state)
      byRank.set(rank, [...(byRank.get(rank) ?? []), i + 1])
    }
    return [...byRank]
      .sort(([a], [b]) => b - a)
      .map(([, ordinals]) => (ordinals.length === 1 ? at(ordinals, 0) : ordinals))
  })
}
