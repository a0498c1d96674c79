/** Whose a commitment is, and whom its breach hurts. */
import { at } from '../../../base/assert.ts'
import { bitsOf } from '../../../base/bits.ts'
import { type ActorIndex, decidingStatement, type Game, type State } from '../../../game/game.ts'

export function ownerOf(game: Game, option: number): ActorIndex {
  return game.frame.ownOptions.findIndex((own) => ((own >>> option) & 1) === 1)
}

/** Who is worse off by the breach while nobody answers, and by which statement. */
export function losersBy(game: Game, from: State, to: State, owner: ActorIndex) {
  return game.names.actors.flatMap((actor, i) => {
    const reason = decidingStatement(game, i, from, to)
    if (i === owner || reason === undefined || reason.gained) return []
    return [{ actor, reason }]
  })
}

/** Options, as bits, with the values that they have in a state. */
export function settingsIn({ names }: Game, options: number, state: State) {
  return bitsOf(options).map((option) => ({
    option: at(names.options, option),
    value: ((state >>> option) & 1) === 1,
  }))
}
