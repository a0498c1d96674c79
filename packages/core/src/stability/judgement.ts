/** One actor in one state: does it gain from a move of its own, and what is the best it can do? */
import { claim, type FindingOf } from '../finding/finding.ts'
import {
  type ActorIndex,
  decidingStatement,
  forEachOwnMove,
  type Game,
  rankOf,
  type State,
  stateId,
} from '../game/game.ts'

/** The Nash judgement with its witness: the own move that leads to the state ranked highest. */
export function judge(game: Game, state: State, actor: ActorIndex): FindingOf<'stability'> {
  const here = rankOf(game, actor, state)
  let best: State | undefined
  let ownMoveCount = 0
  let gainCount = 0
  forEachOwnMove(game.frame, actor, state, (target) => {
    ownMoveCount++
    const rank = rankOf(game, actor, target)
    if (rank > here) gainCount++
    if (best === undefined || rank > rankOf(game, actor, best)) best = target
  })
  return claim('stability', {
    concept: 'nash',
    state: stateId(game.frame.optionCount, state),
    actor: game.names.actors[actor] ?? '',
    stable: gainCount === 0,
    ownMoveCount,
    gainCount,
    ...(best !== undefined && { best: moveTo(game, actor, state, best) }),
  })
}

function moveTo(game: Game, actor: ActorIndex, from: State, to: State) {
  const reason = decidingStatement(game, actor, from, to)
  return { to: stateId(game.frame.optionCount, to), ...(reason && { reason }) }
}
