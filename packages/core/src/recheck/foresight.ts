/** Limited-move stability again: the recursion of the book, remembered so that it ends in time. */

import { movesInOrder } from './best-first.ts'
import type { JudgedState } from './definitions.ts'
import { isState, prefers, rawStates, type SlowGame, type StateId } from './slow-game.ts'

type Ends = ReadonlyMap<string, StateId>

/** Does the actor stay when `horizon` moves are to go and the turn is its own? */
export function staysWithForesight(game: SlowGame, place: JudgedState, horizon: number): boolean {
  return foreseen(game, place, horizon) === place.state
}

/** Where the game ends when the actor moves first with `horizon` moves to go. */
export function foreseen(game: SlowGame, place: JudgedState, horizon: number): StateId {
  let ends = noMoves(game)
  for (let h = 0; h < horizon; h++) ends = oneMore(game, ends)
  return ends.get(key(place.actor, place.state)) ?? place.state
}

/** Stable for every horizon from some point on: tables are made until one comes back. */
export function nonmyopicStays(game: SlowGame, place: JudgedState): boolean {
  const { tables, from } = course(game)
  return tables.slice(from).every((ends) => ends.get(key(place.actor, place.state)) === place.state)
}

/** All tables before the first that repeats an earlier one, and which one that is. */
export function course(game: SlowGame): {
  readonly tables: readonly Ends[]
  readonly from: number
} {
  const tables: Ends[] = []
  const seen = new Map<string, number>()
  for (let ends = noMoves(game); ; ends = oneMore(game, ends)) {
    const name = [...ends.values()].join()
    const from = seen.get(name)
    if (from !== undefined) return { tables, from }
    seen.set(name, tables.length)
    tables.push(ends)
  }
}

function noMoves(game: SlowGame): Ends {
  const ends = new Map<string, StateId>()
  for (const { id } of game.model.actors)
    for (const state of rawStates(game)) if (isState(game, state)) ends.set(key(id, state), state)
  return ends
}

function oneMore(game: SlowGame, after: Ends): Ends {
  const [first, second] = game.model.actors.map((actor) => actor.id)
  const ends = new Map<string, StateId>()
  for (const name of after.keys()) {
    const [actor = '', state = ''] = name.split(' ')
    const other = (actor === first ? second : first) ?? ''
    let best = state
    // Of moves whose ends are ranked the same, the one that changes the lowest options counts.
    for (const target of movesInOrder(game, actor, state)) {
      const end = after.get(key(other, target)) ?? target
      if (prefers(game, actor, end, best)) best = end
    }
    ends.set(name, best)
  }
  return ends
}

function key(actor: string, state: StateId): string {
  return `${actor} ${state}`
}
