/**
 * Does the model explain what was observed? A refusal is explained when a refuser does not gain
 * from the offer; a move made, when everyone who made it gains from it.
 */

import {
  decidingStatement,
  type Game,
  isFeasible,
  isPassable,
  rankOf,
  type State,
  stateId,
} from '../../../game/game.ts'
import { claim, type FindingOf } from '../documents/finding.ts'

/** One offer or move of an observed fact, as states. */
export interface ObservedStep {
  readonly fact: string
  readonly offer: number
  readonly kind: 'refused-by-all' | 'refused-by-one-of' | 'made'
  readonly actors: readonly string[]
  readonly from: State
  readonly to: State
}

export function fitWithFact(game: Game, step: ObservedStep): FindingOf<'fit'> {
  const { frame, names } = game
  const possible = isFeasible(frame, step.to) && isPassable(frame, step.from, step.to)
  const actors = step.actors.map((name) => {
    const actor = names.actors.indexOf(name)
    const gains = possible && rankOf(game, actor, step.to) > rankOf(game, actor, step.from)
    const reason = possible ? decidingStatement(game, actor, step.from, step.to) : undefined
    return { actor: name, gains, ...(reason && { reason }) }
  })
  return claim('fit', {
    fact: step.fact,
    offer: step.offer,
    from: stateId(frame.optionCount, step.from),
    to: stateId(frame.optionCount, step.to),
    possible,
    explained: explains(
      step.kind,
      actors.map((one) => one.gains),
      possible,
    ),
    actors,
  })
}

function explains(
  kind: ObservedStep['kind'],
  gains: readonly boolean[],
  possible: boolean,
): boolean {
  if (kind === 'made') return possible && gains.every(Boolean)
  return kind === 'refused-by-all' ? !gains.some(Boolean) : !gains.every(Boolean)
}
