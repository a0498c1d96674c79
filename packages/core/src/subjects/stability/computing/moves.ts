/**
 * All own moves of an actor from a state, counted, and the best of them listed. The best reply of
 * the graph model (unilateral improvement that its mover ranks highest) is the first of the list
 * where the actor gains by any; otherwise it does best to stay.
 */
import { at } from '../../../base/assert.ts'
import { bitCount } from '../../../base/bits.ts'
import type { Budget } from '../../../base/budget.ts'
import {
  type ActorIndex,
  decidingStatement,
  type Frame,
  findOwnMove,
  type Game,
  rankOf,
  type State,
  stateId,
} from '../../../game/game.ts'
import { claim, exhaustive, type FindingOf, type Strength } from '../documents/finding.ts'

interface AskedMoves {
  readonly state: State
  readonly actor: ActorIndex
  readonly listedMax: number
}

/** One pass over the own moves; only the list is kept. */
export function movesOf(game: Game, asked: AskedMoves, budget: Budget): FindingOf<'moves'> {
  const { frame, names } = game
  const { state, actor, listedMax } = asked
  const rank = (target: State) => rankOf(game, actor, target)
  const here = rank(state)
  const listed: State[] = []
  let [count, gainCount, equalCount, bestCount, bestRank] = [0, 0, 0, 0, -1]
  const cut = findOwnMove(frame, actor, state, (to) => {
    if (!budget.spend(1)) return true
    const there = rank(to)
    count++
    if (there > here) gainCount++
    if (there === here) equalCount++
    if (there > bestRank) bestCount = 0
    bestRank = Math.max(bestRank, there)
    if (there === bestRank) bestCount++
    put(listed, to, listedMax, (a, b) =>
      rank(a) === rank(b) ? isNearer(frame, state, a, b) : rank(a) > rank(b),
    )
    return false
  })
  const strength: Strength =
    cut === undefined
      ? exhaustive
      : { kind: 'truncated', limit: 'own moves tried', explored: count }
  const told = listed.map((to) => {
    const reason = decidingStatement(game, actor, state, to)
    const there = rank(to)
    return {
      to: stateId(frame.optionCount, to),
      verdict: there > here ? 'gains' : there === here ? 'equal' : 'loses',
      best: there === bestRank,
      ...(reason && { reason }),
    } as const
  })
  const about = { state: stateId(frame.optionCount, state), actor: at(names.actors, actor) }
  const counts = { count, gainCount, equalCount, bestCount }
  return claim('moves', { ...about, ...counts, moves: told }, strength)
}

/** Of equal rank, fewer options changed first; then the lower number, so that the order is one. */
function isNearer(frame: Frame, from: State, a: State, b: State): boolean {
  if (frame.arcs !== undefined) return a < b
  const [few, more] = [bitCount(a ^ from), bitCount(b ^ from)]
  return few === more ? a < b : few < more
}

/** Puts a state where it belongs in a list that is in order and no longer than `lengthMax`. */
function put(
  list: State[],
  state: State,
  lengthMax: number,
  isBefore: (a: State, b: State) => boolean,
): void {
  const last = list.at(-1)
  if (list.length >= lengthMax && (last === undefined || !isBefore(state, last))) return
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (isBefore(state, at(list, middle))) high = middle
    else low = middle + 1
  }
  list.splice(low, 0, state)
  if (list.length > lengthMax) list.pop()
}
