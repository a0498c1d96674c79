/**
 * Verdicts as a table for other programs: one row per feasible state and actor, in pieces, so that
 * whoever writes it down need not hold it whole.
 */

import { at } from '../base/assert.ts'
import { stepBudget } from '../base/budget.ts'
import {
  asSeen,
  compile,
  forEachState,
  has,
  type Looking,
  type State,
  type StateSet,
  stateId,
  viewOf,
  type World,
} from '../game/game.ts'
import type { Model } from '../model/model.ts'
import { type Shared, stableStates } from '../stability/stability.ts'

const concepts = ['nash', 'gmr', 'smr', 'seq'] as const

/** The header and the rows, as text in pieces of some thousand rows. */
export function* stabilityCsv(model: Model, world: World, isPerceived: boolean): Generator<string> {
  const game = compile(model, world)
  const shared: Shared = {}
  const judged = game.names.actors.map((_, actor) => {
    const view = isPerceived ? viewOf(model, world, game, actor) : { game, unaware: 0 }
    const kept = view.game === game ? shared : {}
    const sets = concepts.map((concept) => {
      const terms = { concept }
      const asked = { game: view.game, terms, budget: stepBudget(), shared: kept }
      return stableStates(asked, actor) ?? new Uint32Array()
    })
    const { frame } = view.game
    return { look: { game: { frame }, unaware: view.unaware }, sets }
  })
  yield `state,actor,${concepts.join()}\n`
  const states: number[] = []
  forEachState(game.frame.feasible, (state) => states.push(state) > 0)
  for (let start = 0; start < states.length; start += 4_096) {
    const rows = states.slice(start, start + 4_096).flatMap((state) => {
      const id = stateId(game.frame.optionCount, state)
      return game.names.actors.map((actor, a) => `${id},${actor},${rowOf(at(judged, a), state)}\n`)
    })
    yield rows.join('')
  }
}

interface Judged {
  /** Without the ranks, which are large and no longer needed. */
  readonly look: Looking
  readonly sets: readonly StateSet[]
}

/** 1 or 0 per concept; nothing holds in a state that the actor does not see. */
function rowOf({ look, sets }: Judged, state: State): string {
  const seen = asSeen(look, state)
  return sets.map((set) => (seen !== undefined && has(set, seen) ? '1' : '0')).join()
}
