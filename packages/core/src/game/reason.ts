/**
 * Why an actor prefers one state to another: the first of its statements on which they differ.
 * In an order by statements that one statement decides; nothing below it matters.
 */
import type { ActorIndex, Game, State } from './layout.ts'

/** The deciding statement, its place in the actor's list (1 is the first), gained or lost. */
export interface Deciding {
  readonly statement: string
  readonly place: number
  readonly gained: boolean
}

/** The statement that decides between two states for an actor; undefined when they are tied. */
export function decidingStatement(
  game: Game,
  actor: ActorIndex,
  from: State,
  to: State,
): Deciding | undefined {
  for (const [i, { id, holds }] of (game.statements[actor] ?? []).entries()) {
    const after = holds(to)
    if (holds(from) !== after) return { statement: id, place: i + 1, gained: after }
  }
  return undefined
}
