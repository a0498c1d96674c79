/**
 * What the other could do about a statement from today, by itself: the own moves that change its
 * truth, how many there are, and which is the best for whoever makes it. Of equally good ones that
 * which changes fewest options, of these the first in the order of moves.
 */
import { bitCount } from '../../../base/bits.ts'
import type { Budget } from '../../../base/budget.ts'
import {
  type ActorIndex,
  findOwnMove,
  type Game,
  type RankedStatement,
  rankOf,
  type State,
} from '../../../game/game.ts'

export interface Changing {
  readonly moveCount: number
  readonly best: State | undefined
}

/** Undefined where the budget ended. */
export function changingMoves(
  game: Game,
  mover: ActorIndex,
  { holds }: Pick<RankedStatement, 'holds'>,
  budget: Budget,
): Changing | undefined {
  const { today } = game.frame
  const isHeld = holds(today)
  let moveCount = 0
  let best: State | undefined
  let isEnded = false
  findOwnMove(game.frame, mover, today, (target) => {
    isEnded = !budget.spend(1)
    if (isEnded || holds(target) === isHeld) return isEnded
    moveCount++
    if (best === undefined || isBetter(game, mover, target, best)) best = target
    return false
  })
  return isEnded ? undefined : { moveCount, best }
}

function isBetter(game: Game, mover: ActorIndex, target: State, than: State): boolean {
  const [rank, other] = [rankOf(game, mover, target), rankOf(game, mover, than)]
  if (rank !== other) return rank > other
  const { today } = game.frame
  return bitCount(target ^ today) < bitCount(than ^ today)
}
