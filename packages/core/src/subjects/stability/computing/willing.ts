/**
 * The ways by own moves that ask the least: with the fewest steps that their actor does not want,
 * and among these the shortest. Where such a way takes no unwanted step it is a way by improvements
 * alone; otherwise it stalls at its first unwanted step.
 *
 * Searched from the start in the order of these two numbers (Dijkstra 1959): everything that needs
 * no unwanted step, by length; then what needs one, by length; and so on. Each state is settled
 * once, from the least state and actor that lead there on equal terms. An actor never moves twice
 * in succession on such a way: the two moves would be one, and no less wanted. Where moves hang on
 * more, that is kept as a rule, and a state is gone on from again when another actor leads there.
 */
import type { Budget } from '../../../base/budget.ts'
import {
  type ActorIndex,
  forEachOwnMove,
  type Game,
  hasGivenMoves,
  rankOf,
  type State,
} from '../../../game/game.ts'
import { type Arrival, goingOnIn } from './reach.ts'

export interface LeastAsking {
  readonly arrivals: ReadonlyMap<State, Arrival | undefined>
  /** Per reached state, the steps on the way there that their actor does not want. */
  readonly unwanted: ReadonlyMap<State, number>
  readonly isWhole: boolean
}

interface Waiting {
  readonly to: State
  readonly arrival: Arrival | undefined
}

export function leastAskingWays(game: Game, start: State, budget: Budget): LeastAsking {
  const arrivals = new Map<State, Arrival | undefined>()
  const unwanted = new Map<State, number>()
  const goingOn = goingOnIn(game)
  const keepsTurns = hasGivenMoves(game.frame)
  let level: Waiting[][] = [[{ to: start, arrival: undefined }]]
  for (let count = 0; level.length > 0; count++) {
    /** What one unwanted step more leads to, by length. */
    const later: Waiting[][] = []
    // Lengths only grow, so the first way found on either side is the shortest there.
    const [planned, plannedLater] = [new Set<number>(), new Set<number>()]
    for (let length = 0; length < level.length; length++) {
      const settled = (level[length] ?? []).filter(({ to, arrival }) => {
        if (!goingOn.isNew(to, arrival?.movers ?? 0)) return false
        if (arrivals.has(to)) return true
        arrivals.set(to, arrival)
        unwanted.set(to, count)
        return true
      })
      for (const { to: from, arrival: before } of settled.sort((a, b) => a.to - b.to)) {
        if (!budget.spend(1)) return { arrivals, unwanted, isWhole: false }
        const mayMove = goingOn.from(from, before?.movers ?? 0)
        forEachMove(game, from, (to, actor, gains) => {
          const movers = 1 << actor
          const seen = gains ? planned : plannedLater
          // As many actors as a set of bits has room for.
          const pair = keepsTurns ? 32 * to + actor : to
          if (!mayMove(movers) || goingOn.isKnown(to, movers) || seen.has(pair)) return
          seen.add(pair)
          put(gains ? level : later, length + 1, { to, arrival: { from, movers, before } })
        })
      }
    }
    level = later
  }
  return { arrivals, unwanted, isWhole: true }
}

function forEachMove(
  game: Game,
  from: State,
  visit: (to: State, actor: ActorIndex, gains: boolean) => void,
): void {
  for (let actor: ActorIndex = 0; actor < game.frame.actorCount; actor++) {
    const here = rankOf(game, actor, from)
    forEachOwnMove(game.frame, actor, from, (to) =>
      visit(to, actor, rankOf(game, actor, to) > here),
    )
  }
}

function put(lists: Waiting[][], length: number, waiting: Waiting): void {
  while (lists.length <= length) lists.push([])
  lists[length]?.push(waiting)
}
