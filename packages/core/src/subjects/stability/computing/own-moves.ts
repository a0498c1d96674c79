/** What a step of one option would mean to its owner, option by option. */
import { at } from '../../../base/assert.ts'
import { bitsOf } from '../../../base/bits.ts'
import {
  type ActorIndex,
  changeable,
  decidingStatement,
  forEachOwnMove,
  type Game,
  isFeasible,
  rankOf,
  type State,
  stateId,
} from '../../../game/game.ts'
import { claim, type FindingOf } from '../documents/finding.ts'

/** Each change of one own option that is possible, with the statement that decides it. */
export function ownMoves(game: Game, state: State, actor: ActorIndex): FindingOf<'own-moves'> {
  const { frame, names } = game
  let count = 0
  forEachOwnMove(frame, actor, state, () => count++)
  const free = bitsOf(changeable(frame, at(frame.ownOptions, actor), state))
  const single = free.flatMap((option) => {
    const to = (state ^ (1 << option)) >>> 0
    if (!isFeasible(frame, to)) return []
    const reason = decidingStatement(game, actor, state, to)
    const gains = rankOf(game, actor, to) > rankOf(game, actor, state)
    const id = stateId(frame.optionCount, to)
    return [{ option: at(names.options, option), to: id, gains, ...(reason && { reason }) }]
  })
  const id = stateId(frame.optionCount, state)
  return claim('own-moves', { state: id, actor: at(names.actors, actor), count, single })
}
