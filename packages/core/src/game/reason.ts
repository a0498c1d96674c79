/**
 * Why an actor prefers one state to another: the first of its statements on which they differ.
 * In an order by statements that one statement decides; nothing below it matters.
 */
import type { ActorIndex, Game, State } from './layout.ts'
import { holdsIn } from './state-sets.ts'

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
  const options = new Map(game.names.options.map((id, i) => [id, i]))
  for (const [i, { id, want }] of (game.statements[actor] ?? []).entries()) {
    const before = holdsIn(want, options, from)
    const after = holdsIn(want, options, to)
    if (before !== after) return { statement: id, place: i + 1, gained: after }
  }
  return undefined
}
