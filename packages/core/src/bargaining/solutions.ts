/**
 * Which of finitely many packages to agree on: efficiency, and four ideas of a fair one.
 *
 * A package is a list of utilities, one per party. Nash and Kalai-Smorodinsky do not change when
 * one party's scale is stretched or moved; egalitarian and utilitarian compare parties, so their
 * scales must mean the same. On finite sets ties are common and are broken leximin: by the worst
 * off, then the second worst, then by place.
 */
import { at } from '../base/assert.ts'

export type Utilities = readonly number[]

export interface Bargain {
  readonly packages: readonly Utilities[]
  /** What each party has without agreement. */
  readonly disagreement: Utilities
  /** Bargaining weights for Nash; equal when left out. */
  readonly weights?: readonly number[]
}

/**
 * Places of packages that no other package beats for one party and equals for the rest. What beats
 * a package has a greater sum, and is itself beaten by none or by one that beats the package too.
 */
export function paretoFilter(packages: readonly Utilities[]): number[] {
  const sums = packages.map((utilities) => utilities.reduce((sum, one) => sum + one, 0))
  const places = [...packages.keys()].sort((a, b) => at(sums, b) - at(sums, a))
  const front: number[] = []
  for (const place of places) {
    const own = at(packages, place)
    if (!front.some((other) => dominates(at(packages, other), own))) front.push(place)
  }
  return front.sort((a, b) => a - b)
}

function dominates(a: Utilities, b: Utilities): boolean {
  return a.every((u, party) => u >= at(b, party)) && a.some((u, party) => u > at(b, party))
}

/** Places of packages that leave nobody below the disagreement. */
export function rationalPackages({ packages, disagreement }: Bargain): number[] {
  return [...packages.keys()].filter((i) =>
    at(packages, i).every((u, party) => u >= at(disagreement, party)),
  )
}

/** The best that each party could get in a package that leaves nobody below the disagreement. */
export function idealPoint(bargain: Bargain): number[] {
  const rational = rationalPackages(bargain).map((i) => at(bargain.packages, i))
  return bargain.disagreement.map((_, party) => Math.max(...rational.map((u) => at(u, party))))
}

/** Nash (1950): the greatest product of gains, each to the power of its weight. */
export function nashSolution(bargain: Bargain): number | undefined {
  return bestOf(bargain, (gains) => [
    gains.reduce((product, gain, p) => product * gain ** (bargain.weights?.[p] ?? 1), 1),
    ...leximin(gains),
  ])
}

/** Kalai and Smorodinsky (1975): leximin of gains as shares of each party's ideal gain. */
export function kalaiSmorodinsky(bargain: Bargain): number | undefined {
  const ideal = idealPoint(bargain)
  return bestOf(bargain, (gains) =>
    leximin(
      gains.map((gain, p) => {
        const most = at(ideal, p) - at(bargain.disagreement, p)
        return most > 0 ? gain / most : 0
      }),
    ),
  )
}

/** The greatest least gain, then the greatest second-least, and so on. */
export function egalitarian(bargain: Bargain): number | undefined {
  return bestOf(bargain, leximin)
}

/** The greatest sum of gains. */
export function utilitarian(bargain: Bargain): number | undefined {
  return bestOf(bargain, (gains) => [gains.reduce((sum, gain) => sum + gain, 0), ...leximin(gains)])
}

function leximin(gains: readonly number[]): number[] {
  return [...gains].sort((a, b) => a - b)
}

/** The rational package with the lexicographically greatest score; undefined without any. */
function bestOf(
  bargain: Bargain,
  score: (gains: readonly number[]) => readonly number[],
): number | undefined {
  let best: { readonly place: number; readonly score: readonly number[] } | undefined
  for (const place of rationalPackages(bargain)) {
    const gains = at(bargain.packages, place).map((u, p) => u - at(bargain.disagreement, p))
    const own = score(gains)
    if (best === undefined || isGreater(own, best.score)) best = { place, score: own }
  }
  return best?.place
}

function isGreater(a: readonly number[], b: readonly number[]): boolean {
  const place = a.findIndex((x, i) => Math.abs(x - at(b, i)) > 1e-9)
  return place !== -1 && at(a, place) > at(b, place)
}

/** Every way to settle the issues at once: sums of one level's utilities per issue. */
export function packagesOf(issues: readonly (readonly Utilities[])[]): Utilities[] {
  return issues.reduce<Utilities[]>(
    (packages, levels) =>
      packages.flatMap((sum) => levels.map((level) => level.map((u, p) => u + (sum[p] ?? 0)))),
    [[]],
  )
}

/** Who offers first gets (1 - d2) / (1 - d1 * d2) of the pie (Rubinstein 1982). */
export function rubinsteinShare(discountFirst: number, discountSecond: number): number {
  return (1 - discountSecond) / (1 - discountFirst * discountSecond)
}
