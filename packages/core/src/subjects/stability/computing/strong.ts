/**
 * Strong stability in degrees of preference (Hamouda, Kilgour and Hipel 2004; in any number of
 * degrees Xu, Hipel and Kilgour 2009): as general and symmetric metarationality and sequential
 * stability, but an answer deters only where it leaves the actor worse off by at least so many
 * degrees (two, if nothing else is asked) than it started, and in the symmetric form every way on
 * from there leaves it as much worse off. Any degree of improvement tempts, and any makes others
 * move.
 *
 * Where some preferences are unknown as well the two are joined, in the same four readings (hybrid
 * preference; Xu, Hipel, Kilgour and Chen 2010):
 *
 *     reading   tempted by              deterred by an end that is
 *     a         better or unknown       much worse for certain
 *     b         better                  much worse for certain
 *     c         better or unknown       much worse, or unknown
 *     d         better                  much worse, or unknown
 *
 * In all four the others take steps that are better for them or may be.
 */
import { isInOwnInterest, isSymmetric } from '../../../concept/concept.ts'
import { compare, findOwnMove, type Game, rankOf, type State } from '../../../game/game.ts'
import type { ByAnswers, Expectations, JudgedState } from './expectations.ts'
import { isBetter, mayBeBetter, type UnknownReading } from './unknown.ts'

export interface Strength {
  /** From so many degrees on a state is much worse. */
  readonly degree?: number | undefined
  readonly unknown?: UnknownReading | undefined
}

export function strongExpectations(
  game: Game,
  judging: ByAnswers,
  place: JudgedState,
  { degree, unknown }: Strength,
): Expectations {
  const { actor, state } = place
  const from = (target: State) => compare(game, actor, { a: target, b: state }, degree)
  const gambles = unknown === 'a' || unknown === 'c'
  const fearsUnknown = unknown === 'c' || unknown === 'd'
  const hurts = (end: State) => {
    const found = from(end)
    return found === 'much worse' || (fearsUnknown && found === 'unknown')
  }
  const isWayOut = (target: State) => !hurts(target)
  const gains = (mover: number, to: State, start: State) =>
    unknown === undefined
      ? rankOf(game, mover, to) > rankOf(game, mover, start)
      : mayBeBetter(game, mover, { a: to, b: start })
  return {
    tempts: (target) => {
      if (unknown === undefined) return rankOf(game, actor, target) > rankOf(game, actor, state)
      const found = from(target)
      return isBetter(found) || (gambles && found === 'unknown')
    },
    deters: (end) =>
      hurts(end) &&
      !(isSymmetric(judging) && findOwnMove(game.frame, actor, end, isWayOut) !== undefined),
    steps: isInOwnInterest(judging) ? (mover, start, to) => gains(mover, to, start) : () => true,
  }
}
