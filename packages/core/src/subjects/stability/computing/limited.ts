/**
 * Limited-move stability for two actors (Zagare 1984; Kilgour 1985; Fang, Hipel and Kilgour 1993,
 * chapter 3). With h moves to go the actor whose turn it is looks at each of its own moves, at
 * where the other would take the game from there with h - 1 moves to go, and takes the best; but
 * it stays unless that is strictly better than staying. A state is stable with horizon h when the
 * actor that would move first stays. With one move to go this is Nash stability.
 *
 * Among moves whose ends the actor ranks the same, the one that changes the lowest set of options
 * counts as the best. The choice matters only to the other actor.
 *
 * Non-myopic (Brams and Wittman 1981): stable for every horizon from some point on. Foresight need
 * not settle; it may go round. The ends with h moves to go follow from those with h - 1, so once
 * a whole pair of tables comes back everything repeats, and stable means stable all the way round.
 */
import { at } from '../../../base/assert.ts'
import type { Budget } from '../../../base/budget.ts'
import {
  type ActorIndex,
  findOwnMove,
  forEachOwnMove,
  forEachState,
  type Game,
  infeasibleRank,
  type State,
  type StateSet,
} from '../../../game/game.ts'

/** Per actor to move first and per state, where the game ends. */
export type Ends = readonly [Int32Array, Int32Array]

/** With no move to go the game ends where it is. */
export function endsAtOnce(game: Game): Ends {
  const here = Int32Array.from({ length: game.frame.rawStateCount }, (_, state) => state)
  return [here, here]
}

/** The ends with one move more to go. */
export function endsOneMoveLater(game: Game, ends: Ends): Ends {
  return [lookAhead(game, 0, ends[1]), lookAhead(game, 1, ends[0])]
}

/** Tables of so many entries in all are kept to tell how a game would be played. */
const tableEntriesMax = 2 ** 22

/** The ends at every horizon up to one; undefined where they would take too much room. */
export function endsUpTo(game: Game, horizon: number, budget: Budget): Ends[] | undefined {
  const { rawStateCount } = game.frame
  if (2 * rawStateCount * (horizon + 1) > tableEntriesMax) return undefined
  const tables = [endsAtOnce(game)]
  for (let h = 0; h < horizon; h++) {
    if (!budget.spend(rawStateCount)) return undefined
    tables.push(endsOneMoveLater(game, at(tables, h)))
  }
  return tables
}

/**
 * How the game is foreseen to go on when the actor is to move, with as many moves to go as there
 * are tables besides the first: each moves for the sake of where the game would end.
 */
export function playFrom(
  game: Game,
  start: { readonly actor: ActorIndex; readonly state: State },
  tables: readonly Ends[],
): { readonly actor: ActorIndex; readonly to: State }[] {
  const steps: { actor: ActorIndex; to: State }[] = []
  let { actor, state } = start
  for (let left = tables.length - 1; left > 0; left--) {
    const other: ActorIndex = 1 - actor
    const next = at(at(tables, left - 1), other)
    const end = at(at(at(tables, left), actor), state)
    if (end === state) break
    const to = findOwnMove(game.frame, actor, state, (target) => next[target] === end)
    if (to === undefined) break
    steps.push({ actor, to })
    state = to
    actor = other
  }
  return steps
}

function lookAhead(game: Game, actor: ActorIndex, next: Int32Array): Int32Array {
  const ends = next.slice()
  forEachState(game.frame.feasible, (state) => {
    ends[state] = foreseenEnd(game, { actor, state }, next)
    return true
  })
  return ends
}

function foreseenEnd(
  game: Game,
  { actor, state }: { readonly actor: ActorIndex; readonly state: State },
  next: Int32Array,
): State {
  const ranks = at(game.ranks, actor)
  let best: State = state
  let bestRank = ranks[state] ?? infeasibleRank
  forEachOwnMove(game.frame, actor, state, (target) => {
    const end = next[target] ?? target
    if ((ranks[end] ?? infeasibleRank) > bestRank) {
      best = end
      bestRank = ranks[end] ?? infeasibleRank
    }
  })
  return best
}

/** The states that are stable for the actor with so many moves to go. */
export function limitedStable(game: Game, actor: ActorIndex, ends: Ends): StateSet {
  const stable = new Uint32Array(game.frame.feasible.length)
  forEachState(game.frame.feasible, (state) => {
    if (at(ends, actor)[state] === state)
      stable[state >>> 5] = (stable[state >>> 5] ?? 0) | (1 << (state & 31))
    return true
  })
  return stable
}

/** The ends at a horizon; undefined where the budget ends. */
export function endsAt(game: Game, horizon: number, budget: Budget): Ends | undefined {
  let ends = endsAtOnce(game)
  for (let h = 0; h < horizon; h++) {
    if (!budget.spend(game.frame.rawStateCount)) return undefined
    ends = endsOneMoveLater(game, ends)
  }
  return ends
}

/** How foresight goes on for ever: from horizon `from` on it repeats after `period` moves. */
export interface Course {
  readonly from: number
  readonly period: number
  /** The ends at each horizon of one round. */
  readonly round: readonly Ends[]
}

/**
 * The course of foresight (Brent 1980: a saved table is compared with later ones, and renewed at
 * every power of two). `from` is the first horizon of the round found, not always the least.
 */
export function courseOf(game: Game, budget: Budget): Course | undefined {
  let saved = endsOneMoveLater(game, endsAtOnce(game))
  let savedAt = 1
  let round: Ends[] = [saved]
  for (let ends = saved, h = 1; ; h++) {
    if (!budget.spend(game.frame.rawStateCount)) return undefined
    ends = endsOneMoveLater(game, ends)
    if (isSame(ends, saved)) return { from: savedAt, period: h + 1 - savedAt, round }
    if (h + 1 >= 2 * savedAt) {
      saved = ends
      savedAt = h + 1
      round = [saved]
    } else round.push(ends)
  }
}

/** The states that are stable for the actor at every horizon of the round. */
export function nonmyopicStable(game: Game, actor: ActorIndex, course: Course): StateSet {
  const stable = game.frame.feasible.slice()
  for (const ends of course.round) {
    const now = limitedStable(game, actor, ends)
    for (let w = 0; w < stable.length; w++) stable[w] = (stable[w] ?? 0) & (now[w] ?? 0)
  }
  return stable
}

function isSame(a: Ends, b: Ends): boolean {
  return a.every((table, actor) => table.every((end, state) => end === b[actor]?.[state]))
}
