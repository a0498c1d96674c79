/**
 * Exposed: what each actor would lose by the worst single betrayal, before anybody answers.
 *
 * A betrayal is one other actor's breach of any of the commitments it has made so far, whether or
 * not that pays it: it takes back what can be taken back, and leaves out what it owes in this
 * stage. An actor is exposed only if that leaves it worse off than before the stage and also worse
 * off than if all keep: what it loses though all keep is a price of the plan, and no betrayal. The
 * loss is told against whichever of the two states is the worse one for it.
 *
 * Of two worse states the worse is also the one that loses the more important statement, so the
 * betrayal that leads to the lowest rank is the worst against either state.
 */
import { at } from '../../../base/assert.ts'
import type { Step } from '../../../game/game.ts'
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
} from '../../../game/game.ts'
import { claim, type FindingOf } from '../documents/finding.ts'
import { bindingIn, waysWithout } from './delivered.ts'

export interface Betrayal {
  readonly by: ActorIndex
  readonly to: State
}

/** Visits every state to which a breach by one actor leads. */
export function forEachBreach(
  game: Game,
  agreement: Agreement,
  { step, actor }: { readonly step: Step; readonly actor: ActorIndex },
  visit: (target: State) => void,
): void {
  const own = at(game.frame.ownOptions, actor)
  const loose = changeable(game.frame, own & step.kept, step.to)
  const owed = own & bindingIn(game, agreement, step)
  const free = loose | owed
  for (let broken = -free & free; broken !== 0; broken = (broken - free) & free) {
    if ((broken & owed) !== 0) waysWithout(game, step, { actor, broken }).forEach(visit)
    else if (isFeasible(game.frame, (step.to ^ broken) >>> 0)) visit((step.to ^ broken) >>> 0)
  }
}

/** The single betrayal that is worst for an actor; undefined when nobody else can breach. */
export function worstBetrayal(
  game: Game,
  agreement: Agreement,
  step: Step,
  victim: ActorIndex,
): Betrayal | undefined {
  let worst: Betrayal | undefined
  for (let by: ActorIndex = 0; by < game.frame.actorCount; by++) {
    if (by === victim) continue
    forEachBreach(game, agreement, { step, actor: by }, (to) => {
      if (worst === undefined || rankOf(game, victim, to) < rankOf(game, victim, worst.to))
        worst = { by, to }
    })
  }
  return worst
}

/** What an actor loses by being led to a state by a betrayal; undefined where it loses nothing. */
export function lossBy(game: Game, { from, to }: Step, actor: ActorIndex, betrayed: State) {
  const isPrice = rankOf(game, actor, to) < rankOf(game, actor, from)
  const loss = decidingStatement(game, actor, isPrice ? to : from, betrayed)
  return loss === undefined || loss.gained
    ? undefined
    : ({ loss, against: isPrice ? 'kept' : 'before' } as const)
}

export function exposedAt(
  game: Game,
  agreement: Agreement,
  step: Step,
): FindingOf<'stage-exposed'> {
  const { optionCount } = game.frame
  return claim('stage-exposed', {
    plan: agreement.id,
    stage: at(agreement.stages, step.stage).id,
    from: stateId(optionCount, step.from),
    state: stateId(optionCount, step.to),
    kept: stateId(optionCount, step.kept),
    exposed: game.names.actors.flatMap((name, actor) => {
      const worst = worstBetrayal(game, agreement, step, actor)
      const lost = worst && lossBy(game, step, actor, worst.to)
      if (worst === undefined || lost === undefined) return []
      const pays = rankOf(game, worst.by, worst.to) > rankOf(game, worst.by, step.to)
      const by = at(game.names.actors, worst.by)
      return [{ actor: name, by, to: stateId(optionCount, worst.to), ...lost, pays }]
    }),
    prices: game.names.actors.flatMap((name, actor) => {
      const loss = decidingStatement(game, actor, step.from, step.to)
      return loss === undefined || loss.gained ? [] : [{ actor: name, loss }]
    }),
  })
}
