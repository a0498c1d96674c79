/**
 * Verdicts as a table for other programs: one row per feasible state and actor, in pieces, so that
 * whoever writes it down need not hold it whole.
 */

import { at } from '../../../base/assert.ts'
import type { Budget } from '../../../base/budget.ts'
import { type Concept, conceptsWith, entryOf } from '../../../concept/concept.ts'
import {
  asSeen,
  compile,
  has,
  isFeasible,
  type Looking,
  type State,
  type StateSet,
  stateCode,
  viewOf,
  type World,
} from '../../../game/game.ts'
import type { Model } from '../../../model/model.ts'
import { type Shared, stableStates } from '../computing/computing.ts'

const concepts = conceptsWith('table')

/** Of moves at the same moment nothing can be said in state form. */
function isInTurn(concept: Concept): boolean {
  return entryOf(concept).judging.kind === 'answers'
}

/** What is asked of the table. */
export interface TableAsked {
  readonly world: World
  readonly isPerceived: boolean
}

/**
 * The header and the rows, as text in pieces of some thousand rows; it ends after a whole piece,
 * or before the header, where the budget ends.
 */
export function* stabilityCsv(
  model: Model,
  { world, isPerceived }: TableAsked,
  budget: Budget,
): Generator<string> {
  const game = compile(model, world)
  const shared: Shared = {}
  const judging = game.frame.arcs === undefined ? concepts : concepts.filter(isInTurn)
  const judged = game.names.actors.map((_, actor) => {
    const view = isPerceived ? viewOf(model, world, game, actor) : { game, unaware: 0 }
    const kept = view.game === game ? shared : {}
    const sets = judging.map((concept) => {
      const terms = { concept }
      return stableStates({ game: view.game, terms, budget, shared: kept }, actor)
    })
    const { frame } = view.game
    return {
      look: { game: { frame }, unaware: view.unaware },
      sets: sets.flatMap((set) => set ?? []),
    }
  })
  if (judged.some(({ sets }) => sets.length < judging.length)) return
  yield `state,actor,${judging.join()}\n`
  let states: State[] = []
  const { rawStateCount } = game.frame
  for (let state: State = 0; state < rawStateCount; state++) {
    if (isFeasible(game.frame, state)) states.push(state)
    if (states.length < pieceStates && state < rawStateCount - 1) continue
    if (!budget.spend(states.length * game.names.actors.length)) return
    const rows = states.flatMap((state) => {
      const id = stateCode(game, state)
      return game.names.actors.map((actor, a) => `${id},${actor},${rowOf(at(judged, a), state)}\n`)
    })
    yield rows.join('')
    states = []
  }
}

const pieceStates = 4_096

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
