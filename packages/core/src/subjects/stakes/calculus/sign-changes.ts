/**
 * Where a margin, as a function of patience, is not below zero: every change of sign on (0, 1).
 *
 * Patience is read on the line of t = log(delta / (1 - delta)), on which nearness to 0 and to 1 is
 * as wide as anything else. With e = 1 - delta, keeping less breaking is, for one breach at one
 * node, an expected sum of discounted flows, V = sum e delta^n x(n). Derivatives by t only turn the
 * weights:
 *
 *     V' = sum e delta^n (n e - delta) x(n)
 *     V" = sum e delta^n ((n e - delta)^2 - (n + 1) delta e) x(n).
 *
 * Where |x| is at most R, and N is geometric with P(N = n) = e delta^n, so that N e has mean and
 * variance delta, these are at most R min(sqrt(delta), 2 delta) and 2 R delta. Where x settles, so
 * that the sum of |x(n) - x(infinity)| is at most 2 R T, they are at most 2 R T e, both, as no
 * weight exceeds e. So the margin, and its slope, turn only so fast, however long stages and
 * answers last. The margin of a stage is the least of such functions: it is no steeper, and bends
 * upwards no faster (it is semiconcave). A stretch is cut in two until the values at its ends leave
 * nothing open between them.
 * (Branch and bound with Lipschitz bounds: Piyavskii 1972, Shubert 1972.)
 */

export interface Turning {
  /** The margin less what is asked for, by discount factor. */
  readonly marginAt: (discount: number) => number
  /** R: the most by which keeping and breaking can differ in one period. */
  readonly span: number
  /** T: the periods after which, on average at most, nothing changes any more. */
  readonly settling: number
}

/** A place on the line of t, with the margin there. */
interface Probe {
  readonly t: number
  readonly margin: number
  /** 0: nothing but rounding. */
  readonly sign: 1 | -1 | 0
}

type Stretch = { readonly from: number; readonly to: number; readonly sign: Probe['sign'] }
type Span = readonly [number, number]

/** Factors from 1.4e-11 to 1 less 9.4e-14: nearer to 1 the digits of a number end. */
export const lineEnds: Span = [-25, 30]

/** A margin below this share of the span is rounding. */
const rounding = 1e-12
/** A stretch on which nothing but rounding is found is not cut further than this. */
const flatWidth = 1 / 16
/** On less the margin cannot dip and rise again by a ten-millionth part of the span. */
const narrowest = 2 ** -11

export function discountOn(t: number): number {
  return 1 / (1 + Math.exp(-t))
}

/** The stretches of the line, within the given one, on which the margin is not below zero. */
export function notBelowZero(turning: Turning, [from, to]: Span): Span[] {
  const holding: [number, number][] = []
  for (const stretch of settled(stretchesOf(turning, [from, to]))) {
    if (stretch.sign < 0) continue
    const last = holding.at(-1)
    if (last && last[1] === stretch.from) last[1] = stretch.to
    else holding.push([stretch.from, stretch.to])
  }
  return holding
}

/** What is nothing within rounding goes with the stretch before it, at the beginning after it. */
function settled(stretches: readonly Stretch[]): Stretch[] {
  let sign = stretches.find((one) => one.sign !== 0)?.sign ?? 0
  return stretches.map((stretch) => {
    if (stretch.sign !== 0) sign = stretch.sign
    return { ...stretch, sign }
  })
}

function stretchesOf(turning: Turning, [from, to]: Span): Stretch[] {
  const nothing = turning.span * rounding
  const probe = (t: number): Probe => {
    const margin = turning.marginAt(discountOn(t))
    return { t, margin, sign: Math.abs(margin) <= nothing ? 0 : margin < 0 ? -1 : 1 }
  }
  const found: Stretch[] = []
  // Depth first, the lower half on top, so that stretches come in their order.
  const open: [Probe, Probe][] = [[probe(from), probe(to)]]
  for (let pair = open.pop(); pair !== undefined; pair = open.pop()) {
    const [low, high] = pair
    const known = knownOf(turning, probe, pair)
    if (known !== undefined) {
      found.push(...known)
      continue
    }
    const middle = probe((low.t + high.t) / 2)
    open.push([middle, high], [low, middle])
  }
  return found
}

/** How fast the margin can turn between two places: its slope, and how fast that can rise. */
function boundsOf({ span, settling }: Turning, [from, to]: Span) {
  const [most, rest] = [discountOn(to), discountOn(-from)]
  return {
    slope: span * Math.min(Math.sqrt(most), 2 * most, 2 * settling * rest),
    bend: 2 * span * Math.min(most, settling * rest),
  }
}

/** What the values at the ends leave no doubt about; undefined where they do. */
function knownOf(
  turning: Turning,
  probe: (t: number) => Probe,
  [low, high]: readonly [Probe, Probe],
): Stretch[] | undefined {
  const [from, to, width] = [low.t, high.t, high.t - low.t]
  const { slope, bend } = boundsOf(turning, [from, to])
  const [least, sum] = [Math.min(low.margin, high.margin), low.margin + high.margin]
  const whole = (sign: Stretch['sign']): Stretch[] => [{ from, to, sign }]
  if (low.sign === 0 && high.sign === 0 && width <= flatWidth) return whole(0)
  if (low.sign + high.sign === 2 && sum > slope * width) return whole(1)
  if (low.sign + high.sign === 2 && least > (bend * width ** 2) / 8) return whole(1)
  if (low.sign + high.sign === -2 && -sum > slope * width) return whole(-1)
  if (low.sign + high.sign === -2 && staysBelow(turning, probe, [low, high])) return whole(-1)
  if (low.sign * high.sign >= 0)
    return width > narrowest ? undefined : whole(low.sign === 0 ? high.sign : low.sign)
  if (width > narrowest && !movesOneWay(turning, probe, [low, high])) return undefined
  const change = changeBetween(probe, low, high)
  return [
    { from, to: change, sign: low.sign },
    { from: change, to, sign: high.sign },
  ]
}

/** Whether its slope before the lower probe, risen by the bend, leaves the margin below zero. */
function staysBelow(
  turning: Turning,
  probe: (t: number) => Probe,
  [low, high]: readonly [Probe, Probe],
): boolean {
  const width = high.t - low.t
  if (low.t - width < lineEnds[0]) return false
  const { bend } = boundsOf(turning, [low.t - width, high.t])
  const risen = low.margin + bend * width ** 2
  return risen < 0 && risen + low.margin - probe(low.t - width).margin < 0
}

/**
 * Whether the margin moves one way between two probes of opposite sign. Its slope falls freely but
 * rises no faster than the bend, so the mean slope beyond the higher probe bounds all before it.
 */
function movesOneWay(
  turning: Turning,
  probe: (t: number) => Probe,
  [low, high]: readonly [Probe, Probe],
): boolean {
  const width = high.t - low.t
  const end = low.margin < high.margin ? high : low
  const place = end === high ? high.t + width : low.t - width
  if (place < lineEnds[0] || place > lineEnds[1]) return false
  const { bend } = boundsOf(turning, [low.t - width, high.t + width])
  const beyond = probe(place)
  return (beyond.margin - end.margin) / width > 1.5 * bend * width
}

/** The first place, to the last digit, at which the margin has the sign of the higher probe. */
function changeBetween(probe: (t: number) => Probe, low: Probe, high: Probe): number {
  const below = low.margin < 0
  let [from, to] = [low.t, high.t]
  for (let step = 0; step < 64; step++) {
    const middle = (from + to) / 2
    if (middle <= from || middle >= to) break
    if (probe(middle).margin < 0 === below) from = middle
    else to = middle
  }
  return to
}
