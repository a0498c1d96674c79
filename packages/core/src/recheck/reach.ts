/**
 * What several actors can bring about together, by the definition: every state at the end of a
 * sequence of single moves in which no actor moves twice in succession. A search over pairs of a
 * state and who moved last.
 */
import { ownMoves, prefers, type SlowGame, type StateId } from './slow-game.ts'

/** May this actor take this step within a sequence? Only its own moves are asked about. */
export type StepTest = (actor: string, from: StateId, to: StateId) => boolean

/** The states reached from `start` by at least one step; the start too if it is reached again. */
export function reachOf(
  game: SlowGame,
  start: StateId,
  actors: readonly string[],
  allowed: StepTest,
): ReadonlySet<StateId> {
  const seen = new Set<string>()
  const reached = new Set<StateId>()
  const waiting: { state: StateId; last: string | undefined }[] = [
    { state: start, last: undefined },
  ]
  for (const { state, last } of waiting)
    for (const actor of actors) {
      if (actor === last) continue
      for (const target of ownMoves(game, actor, state)) {
        if (seen.has(`${actor} ${target}`) || !allowed(actor, state, target)) continue
        seen.add(`${actor} ${target}`)
        reached.add(target)
        waiting.push({ state: target, last: actor })
      }
    }
  return reached
}

export const anyMove: StepTest = () => true

/** Only steps that the mover prefers, at the state where it moves. */
export function improving(game: SlowGame): StepTest {
  return (actor, from, to) => prefers(game, actor, to, from)
}

/** A reach that is asked for again and again, kept with the game. */
export function keptReach(
  game: SlowGame,
  name: string,
  make: () => ReadonlySet<StateId>,
): ReadonlySet<StateId> {
  const known = game.reaches.get(name)
  if (known !== undefined) return known
  const made = make()
  game.reaches.set(name, made)
  return made
}
