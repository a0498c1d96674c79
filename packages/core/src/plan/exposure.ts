/**
 * Exposed: what each actor would lose by the worst single betrayal, before anybody answers.
 *
 * A betrayal is one other actor's breach of any of the commitments it has made so far, whether or
 * not that pays it. The loss is measured against the state before the stage: what an actor risks
 * by taking the step. Of two worse states the worse is also the one that loses the more important
 * statement, so the betrayal that leads to the lowest rank is the worst for every state before.
 */
import { at } from '../base/assert.ts'
import { claim, type FindingOf } from '../finding/finding.ts'
import {
  type ActorIndex,
  type Agreement,
  changeable,
  decidingStatement,
  type Game,
  isFeasible,
  rankOf,
  type State,
  stateId,
} from '../game/game.ts'
import type { Step } from './order.ts'

export interface Betrayal {
  readonly by: ActorIndex
  readonly to: State
}

/** Visits every breach by one actor of any of its commitments in force. */
export function forEachBreach(
  game: Game,
  { state, kept }: { readonly state: State; readonly kept: number },
  actor: ActorIndex,
  visit: (target: State) => void,
): void {
  const free = changeable(game.frame, at(game.frame.ownOptions, actor) & kept, state)
  for (let change = -free & free; change !== 0; change = (change - free) & free) {
    const target = (state ^ change) >>> 0
    if (isFeasible(game.frame, target)) visit(target)
  }
}

/** The single betrayal that is worst for an actor; undefined when nobody else can breach. */
export function worstBetrayal(
  game: Game,
  place: { readonly state: State; readonly kept: number },
  victim: ActorIndex,
): Betrayal | undefined {
  let worst: Betrayal | undefined
  for (let by: ActorIndex = 0; by < game.frame.actorCount; by++) {
    if (by === victim) continue
    forEachBreach(game, place, by, (to) => {
      if (worst === undefined || rankOf(game, victim, to) < rankOf(game, victim, worst.to))
        worst = { by, to }
    })
  }
  return worst
}

export function exposedAt(
  game: Game,
  agreement: Agreement,
  step: Step,
): FindingOf<'stage-exposed'> {
  const { optionCount } = game.frame
  const place = { state: step.to, kept: step.kept }
  return claim('stage-exposed', {
    plan: agreement.id,
    stage: at(agreement.stages, step.stage).id,
    from: stateId(optionCount, step.from),
    state: stateId(optionCount, step.to),
    kept: stateId(optionCount, step.kept),
    exposed: game.names.actors.flatMap((name, actor) => {
      const worst = worstBetrayal(game, place, actor)
      if (worst === undefined) return []
      const loss = decidingStatement(game, actor, step.from, worst.to)
      if (loss === undefined || loss.gained) return []
      const pays = rankOf(game, worst.by, worst.to) > rankOf(game, worst.by, step.to)
      const by = at(game.names.actors, worst.by)
      return [{ actor: name, by, to: stateId(optionCount, worst.to), loss, pays }]
    }),
  })
}
