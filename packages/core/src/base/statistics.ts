/** Figures about counts and samples, each by its textbook definition. */

const z95 = 1.959963984540054

/**
 * Where a share may lie, given so many successes in so many draws: the score interval (Wilson
 * 1927) at 95 per cent. Unlike the plain one it never leaves 0 to 1 and never shrinks to nothing.
 */
export function wilsonInterval(count: number, draws: number): readonly [number, number] {
  if (draws === 0) return [0, 1]
  const share = count / draws
  const square = (z95 * z95) / draws
  const centre = share + square / 2
  const half = z95 * Math.sqrt((share * (1 - share)) / draws + square / (4 * draws))
  const low = count === 0 ? 0 : (centre - half) / (1 + square)
  const high = count === draws ? 1 : (centre + half) / (1 + square)
  return [Math.max(0, low), Math.min(1, high)]
}

/**
 * How far two lists rise together: Spearman's rank correlation, -1 to 1; ties share the mean of
 * their places. 0 where one of the lists does not vary.
 */
export function rankCorrelation(xs: readonly number[], ys: readonly number[]): number {
  const [a, b] = [placesOf(xs), placesOf(ys)]
  const middle = (xs.length + 1) / 2
  let [both, onlyA, onlyB] = [0, 0, 0]
  for (let i = 0; i < a.length; i++) {
    const [x, y] = [(a[i] ?? 0) - middle, (b[i] ?? 0) - middle]
    both += x * y
    onlyA += x * x
    onlyB += y * y
  }
  return onlyA === 0 || onlyB === 0 ? 0 : both / Math.sqrt(onlyA * onlyB)
}

function placesOf(values: readonly number[]): number[] {
  const order = values.map((_, i) => i).sort((i, j) => (values[i] ?? 0) - (values[j] ?? 0))
  const places = new Array<number>(values.length).fill(0)
  for (let start = 0; start < order.length; ) {
    let end = start + 1
    while (end < order.length && values[order[end] ?? 0] === values[order[start] ?? 0]) end++
    for (let i = start; i < end; i++) places[order[i] ?? 0] = (start + 1 + end) / 2
    start = end
  }
  return places
}

/** What a model gave on two independent samples, and on the first with one input of the second. */
export interface PickFreeze {
  readonly a: readonly number[]
  readonly b: readonly number[]
  /** Per input, the results on the first sample with this one input taken from the second. */
  readonly mixed: readonly (readonly number[])[]
}

/**
 * The share of the variance that each input accounts for alone (Sobol 1993, first order), with the
 * estimator of Saltelli et al. 2010: the mean of b (mixed - a), over the variance. Results are
 * centred first, which leaves the share as it is and its error smaller.
 */
export function firstOrderShares({ a, b, mixed }: PickFreeze): number[] {
  const all = [...a, ...b]
  const mean = all.reduce((sum, one) => sum + one, 0) / all.length
  const variance = all.reduce((sum, one) => sum + (one - mean) ** 2, 0) / all.length
  return mixed.map((results) => {
    if (variance === 0) return 0
    let sum = 0
    for (let i = 0; i < results.length; i++)
      sum += ((b[i] ?? 0) - mean) * ((results[i] ?? 0) - (a[i] ?? 0))
    return sum / results.length / variance
  })
}
