/** Whose a commitment is, and whom its breach hurts. */
import { type ActorIndex, decidingStatement, type Game, type State } from '../game/game.ts'

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

export function optionIds({ names }: Game, options: number): string[] {
  return names.options.filter((_, option) => ((options >>> option) & 1) === 1)
}
