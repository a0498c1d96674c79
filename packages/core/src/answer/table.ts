/**
 * Verdicts as a table for other programs: one row per feasible state and actor, in pieces, so that
 * whoever writes it down need not hold it whole.
 */
import { stepBudget } from '../base/budget.ts'
import { compile, forEachState, has, stateId, type World } from '../game/game.ts'
import type { Model } from '../model/model.ts'
import { type Shared, stableStates } from '../stability/stability.ts'

const concepts = ['nash', 'gmr', 'smr', 'seq'] as const

/** The header and the rows, as text in pieces of some thousand rows. */
export function* stabilityCsv(model: Model, world: World): Generator<string> {
  const game = compile(model, world)
  const shared: Shared = {}
  const sets = game.names.actors.map((_, actor) =>
    concepts.map((concept) => {
      const asked = { game, terms: { concept }, budget: stepBudget(), shared }
      return stableStates(asked, actor) ?? new Uint32Array()
    }),
  )
  yield `state,actor,${concepts.join()}\n`
  const states: number[] = []
  forEachState(game.frame.feasible, (state) => states.push(state) > 0)
  for (let start = 0; start < states.length; start += 4_096) {
    const rows = states.slice(start, start + 4_096).flatMap((state) => {
      const id = stateId(game.frame.optionCount, state)
      return game.names.actors.map((actor, a) => {
        const verdicts = (sets[a] ?? []).map((set) => (has(set, state) ? '1' : '0'))
        return `${id},${actor},${verdicts.join()}\n`
      })
    })
    yield rows.join('')
  }
}
