/** What the margins of a party do not fall below, wherever the numbers lie that a bound covers. */
import { once } from '../../../base/once.ts'
import { type LookedWith, leastMargins, type Stakes } from '../calculus/calculus.ts'
import { atPoint } from './choice.ts'
import type { Outline } from './outline.ts'
import { readLadder, stagesIn } from './read-ladder.ts'
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

export function boundOf(outline: Outline, bound: BoundedBy, party: number): Bound {
  const looks = bound.looks.map(
    (look): LookedWith => ({
      discount: discountIn(outline, party, atPoint(look)),
      ladder: stagesIn(outline, atPoint(look)),
    }),
  )
  const each = bound.points.map((point) => {
    const { stakes, ladder } = readLadder(outline, atPoint(point))
    const surest = once(() => readLadder(outline, atPoint({ ...point, ...bound.surest })).stakes)
    const opened = withOpen(stakes, { ...bound, surest })
    return leastMargins(opened, ladder, { party, looks, open: bound })
  })
  return {
    points: each.length,
    leastAt(stage) {
      let least = Number.POSITIVE_INFINITY
      for (const leastOf of each)
        if (least > Number.NEGATIVE_INFINITY) least = Math.min(least, leastOf(stage))
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
