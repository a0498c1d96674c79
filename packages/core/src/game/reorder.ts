/**
 * A game in which one actor orders its statements otherwise. A rank is the truth of the statements
 * read as a binary number, most important first; to move a statement is to move a bit, so the new
 * ranks follow from the old ones without looking at a formula again.
 */
import { at } from '../base/assert.ts'
import { rankBitsMax } from '../kernel/kernel.ts'
import { type ActorIndex, type Game, infeasibleRank } from './layout.ts'

/** Statements beyond this number are not one bit each in a rank any more. */
export const reorderableMax = rankBitsMax

/** `from` and `to` are places in the actor's list, 0 first; the statement ends up at `to`. */
export function withStatementMoved(game: Game, actor: ActorIndex, from: number, to: number): Game {
  const list = at(game.statements, actor)
  const moved = [...list]
  moved.splice(to, 0, ...moved.splice(from, 1))
  const ranks = movedBit(at(game.ranks, actor), list.length - 1 - from, list.length - 1 - to)
  return {
    ...game,
    ranks: game.ranks.map((one, i) => (i === actor ? ranks : one)),
    statements: game.statements.map((one, i) => (i === actor ? moved : one)),
  }
}

/** Takes bit `from` of each rank to place `to`; the bits between move by one to make room. */
function movedBit(ranks: Int32Array, from: number, to: number): Int32Array {
  const [low, high] = from < to ? [from, to] : [to, from]
  const span = bitsBelow(high + 1) & ~bitsBelow(low)
  const rest = span & ~(1 << from)
  const result = new Int32Array(ranks.length)
  for (let state = 0; state < ranks.length; state++) {
    const rank = ranks[state] ?? infeasibleRank
    if (rank === infeasibleRank) {
      result[state] = infeasibleRank
      continue
    }
    const between = rank & rest
    const shifted = from < to ? between >>> 1 : between << 1
    result[state] = (rank & ~span) | shifted | (((rank >>> from) & 1) << to)
  }
  return result
}

function bitsBelow(count: number): number {
  return count >= 32 ? -1 : 2 ** count - 1
}
