/** What the margins of a party do not fall below, wherever the numbers lie that a bound covers. */
import {
  type LookedWith,
  leastMargin,
  once,
  type Stakes,
  spanOf,
  type Walk,
  walkOf,
} from '../calculus/calculus.ts'
import { atPoint } from './choice.ts'
import type { Outline } from './outline.ts'
import { type ReadLadder, readLadder, stagesIn } from './read-ladder.ts'
import { discountIn } from './read-party.ts'
import type { BoundedBy } from './ways-open.ts'

export interface Bound {
  /** Points that each margin is bounded at. */
  readonly points: number
  /** Minus infinity: nothing is proved. */
  readonly leastAt: (stage: number) => number
}

/** Ways of answering that only some shares would ask for, at most, for one party. */
const waysMax = 200

/** What rounding may add to a bound, as a share of what flows can differ by. */
const rounding = 2e-13

export function boundOf(outline: Outline, bound: BoundedBy, party: number): Bound {
  const looks = bound.looks.map(
    (look): LookedWith => ({
      discount: discountIn(outline, party, atPoint(look)),
      ladder: stagesIn(outline, atPoint(look)),
    }),
  )
  const walks = bound.points.map((point) => {
    const read = readLadder(outline, atPoint(point))
    const surest = once(() => readLadder(outline, atPoint({ ...point, ...bound.surest })).stakes)
    const { ladder, stakes } = read
    return walkAt({ ladder, stakes: withOpen(stakes, { ...bound, surest }) }, party)
  })
  const leastOf = (walk: Walk, stage: number): number =>
    leastMargin(walk, stage, { looks, open: bound }) - rounding * spanOf(walk.stakes, party)
  return {
    points: walks.length,
    leastAt(stage) {
      let least = Number.POSITIVE_INFINITY
      for (const walk of walks)
        if (least > Number.NEGATIVE_INFINITY) least = Math.min(least, leastOf(walk, stage))
      return least
    },
  }
}

function withOpen(
  stakes: Stakes,
  { shares, surest }: { readonly shares: BoundedBy['shares']; readonly surest: () => Stakes },
): Stakes {
  const end = (bit: 0 | 1) =>
    stakes.options.map(({ id, irreversibleShare }) => shares.get(id)?.[bit] ?? irreversibleShare)
  const open = { low: end(0), high: end(1), surest, waysLeft: waysMax, isTooOpen: false }
  return { ...stakes, open }
}

export function walkAt(
  { stakes, ladder }: Pick<ReadLadder, 'stakes' | 'ladder'>,
  party: number,
): Walk {
  return walkOf(stakes, { ladder, party, settings: {} })
}
