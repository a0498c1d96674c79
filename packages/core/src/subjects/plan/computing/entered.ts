/**
 * Entered: would those who take part in a stage agree to it? Two tests that can fail apart.
 *
 * - step by step: every mover strictly prefers the stage's state to the one before;
 * - against today: every mover strictly prefers it to today.
 *
 * A mover is an actor who changes an option of its own in this stage. Others who are worse off than
 * before the stage are its spoilers.
 */
import { at } from '../../../base/assert.ts'
import { bitsOf } from '../../../base/bits.ts'
import type { Step } from '../../../game/game.ts'
import {
  type ActorIndex,
  type Agreement,
  actorIds,
  decidingStatement,
  forEachOwnMove,
  type Game,
  isFeasible,
  isPassable,
  moversBetween,
  rankOf,
  type State,
  stateId,
} from '../../../game/game.ts'
import { claim, type FindingOf } from '../documents/finding.ts'

export type Test = 'step' | 'today'

/** Is the state of the stage allowed, and can a joint step lead there? */
export function isPossible({ frame }: Game, { from, to }: Step): boolean {
  return isFeasible(frame, from) && isFeasible(frame, to) && isPassable(frame, from, to)
}

/** The movers who do not gain, as bits; none: everyone would enter. */
export function refusersOf(game: Game, { from, to }: Step, test: Test): number {
  const movers = moversBetween(game.frame, from, to)
  const before = test === 'step' ? from : game.frame.today
  let refusers = 0
  for (let actor: ActorIndex = 0; actor < game.frame.actorCount; actor++)
    if ((movers >>> actor) & 1 && rankOf(game, actor, to) <= rankOf(game, actor, before))
      refusers |= 1 << actor
  return refusers
}

/** Those who do not take part and are worse off than before, as bits. */
export function losersOf(game: Game, { from, to }: Step): number {
  const movers = moversBetween(game.frame, from, to)
  let losers = 0
  for (let actor: ActorIndex = 0; actor < game.frame.actorCount; actor++)
    if (!((movers >>> actor) & 1) && rankOf(game, actor, to) < rankOf(game, actor, from))
      losers |= 1 << actor
  return losers
}

export function enteredAt(
  game: Game,
  agreement: Agreement,
  step: Step,
): FindingOf<'stage-entered'> {
  const { from, to } = step
  const { today, optionCount } = game.frame
  const possible = isPossible(game, step)
  const movers = possible ? bitsOf(moversBetween(game.frame, from, to)) : []
  return claim('stage-entered', {
    plan: agreement.id,
    stage: at(agreement.stages, step.stage).id,
    from: stateId(optionCount, from),
    to: stateId(optionCount, to),
    possible,
    step: possible && refusersOf(game, step, 'step') === 0,
    today: possible && refusersOf(game, step, 'today') === 0,
    movers: movers.map((actor) => ({
      actor: at(game.names.actors, actor),
      step: comparison(game, actor, from, to),
      today: comparison(game, actor, today, to),
    })),
    spoilers: possible ? bitsOf(losersOf(game, step)).map((one) => spoiler(game, step, one)) : [],
  })
}

/** How an actor ranks the second state against the first, and by which statement. */
export function comparison(game: Game, actor: ActorIndex, before: State, after: State) {
  const difference = rankOf(game, actor, after) - rankOf(game, actor, before)
  const reason = decidingStatement(game, actor, before, after)
  const verdict = difference > 0 ? 'gains' : difference < 0 ? 'loses' : 'equal'
  return { verdict, ...(reason && { reason }) } as const
}

/**
 * What a spoiler loses, and what it can do: of its own moves that leave some mover no better off
 * than before the stage the one it likes best, whether or not that pays.
 */
function spoiler(game: Game, step: Step, actor: ActorIndex) {
  const { optionCount } = game.frame
  const hurtBy = (target: State) =>
    bitsOf(moversBetween(game.frame, step.from, step.to)).filter(
      (mover) => rankOf(game, mover, target) <= rankOf(game, mover, step.from),
    )
  let undoing: State | undefined
  forEachOwnMove(game.frame, actor, step.to, (target) => {
    if (undoing !== undefined && rankOf(game, actor, target) <= rankOf(game, actor, undoing)) return
    if (hurtBy(target).length > 0) undoing = target
  })
  const reason = decidingStatement(game, actor, step.from, step.to)
  return {
    actor: at(game.names.actors, actor),
    reason: reason ?? { statement: '', place: 0, gained: false },
    ...(undoing !== undefined && {
      can: {
        to: stateId(optionCount, undoing),
        ...comparison(game, actor, step.to, undoing),
        hurt: actorIds(
          game.names,
          hurtBy(undoing).reduce((set, one) => set | (1 << one), 0),
        ),
      },
    }),
  }
}
