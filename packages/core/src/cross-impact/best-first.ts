/** The best of many, however many are found: what comes first in an order, up to a number. */
export interface BestFirst<T> {
  add(one: T): void
  /** In order; what comes first of all that was added. */
  sorted(): T[]
}

/**
 * Keeps at most `most` things, and never more than twice as many on the way.
 *
 * @param order a total order: below 0 where the first comes before the second
 */
export function bestFirst<T>(most: number, order: (a: T, b: T) => number): BestFirst<T> {
  let kept: T[] = []
  const cut = () => {
    kept = kept.sort(order).slice(0, most)
  }
  return {
    add(one) {
      kept.push(one)
      if (kept.length >= 2 * most) cut()
    },
    sorted() {
      cut()
      return [...kept]
    },
  }
}

/** Two scenarios by the variants of the first descriptor in which they differ. */
export function byVariants(a: readonly number[], b: readonly number[]): number {
  for (const [i, one] of a.entries()) {
    const other = b[i] ?? 0
    if (one !== other) return one - other
  }
  return 0
}
