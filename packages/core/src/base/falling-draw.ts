/**
 * Numbers drawn evenly from all lists that fall (each at most the one before) within bounds of
 * their own: uniform over the set  low(i) <= x(i) <= high(i),  x(0) >= x(1) >= … .
 *
 * Let V(i, x) be the volume of what the numbers from i on may be, if none of them passes x. It
 * follows from the last number back: V(i, x) is the integral of V(i + 1, y) over y from low(i) to
 * the lesser of x and high(i), a polynomial between any two neighbouring bounds. Forwards, number i
 * then has the distribution V(i, x) / V(i, most), where `most` is what the one before allows, and
 * is found by halving. Nothing is rejected, and only sums, products and quotients are used, so that
 * every machine draws the same numbers.
 *
 * Coefficients are those of powers of the place within a piece, from 0 to 1, and never negative:
 * nothing cancels.
 */
import { at } from './assert.ts'
import { type Draw, uniform } from './random.ts'

export interface Bounds {
  readonly low: number
  readonly high: number
}

/** A function by pieces: between two neighbouring bounds a polynomial, past the last a constant. */
interface Piecewise {
  readonly pieces: readonly (readonly number[])[]
  readonly end: number
}

/** Draws from lists within these bounds; undefined where no falling list lies within them. */
export function fallingDraws(given: readonly Bounds[]): ((which: Draw) => number[]) | undefined {
  const bounds = tightened(given)
  if (bounds.some(({ low, high }) => low > high)) return undefined
  const edges = [...new Set(bounds.flatMap(({ low, high }) => [low, high]))].sort((a, b) => a - b)
  const volumes: Piecewise[] = []
  let rest: Piecewise = { pieces: edges.slice(1).map(() => [1]), end: 1 }
  for (const bound of [...bounds].reverse()) {
    rest = volumeOf(edges, bound, rest)
    volumes.unshift(rest)
  }
  return (which) => {
    let most = Number.POSITIVE_INFINITY
    return bounds.map(({ low, high }, i) => {
      const share = uniform(which, i)
      const top = Math.min(most, high)
      const value = (x: number) => valueAt(edges, at(volumes, i), x)
      most = low === high ? low : inverse(value, { low, high: top }, share * value(top))
      return most
    })
  }
}

/** What the neighbours rule out is taken off: nothing above the one before, or below the next. */
function tightened(bounds: readonly Bounds[]): Bounds[] {
  let highest = Number.POSITIVE_INFINITY
  const highs = bounds.map(({ high }) => {
    highest = Math.min(highest, high)
    return highest
  })
  let lowest = Number.NEGATIVE_INFINITY
  const lows = [...bounds].reverse().map(({ low }) => {
    lowest = Math.max(lowest, low)
    return lowest
  })
  return highs.map((high, i) => ({ low: at(lows, lows.length - 1 - i), high }))
}

function volumeOf(edges: readonly number[], { low, high }: Bounds, rest: Piecewise): Piecewise {
  if (low === high) {
    const volume = valueAt(edges, rest, low)
    const step = edges.slice(1).map((_, k) => [at(edges, k) >= low ? volume : 0])
    return { pieces: step, end: volume }
  }
  let sum = 0
  const pieces = rest.pieces.map((piece, k) => {
    const [from, to] = [at(edges, k), at(edges, k + 1)]
    if (to <= low || from >= high) return [sum]
    const risen = [sum, ...piece.map((factor, power) => (factor * (to - from)) / (power + 1))]
    sum = risen.reduce((total, one) => total + one, 0)
    return risen
  })
  return { pieces, end: sum }
}

/** At an edge the value is that of the piece above it. */
function valueAt(edges: readonly number[], { pieces, end }: Piecewise, x: number): number {
  let k = pieces.length - 1
  while (k >= 0 && at(edges, k) > x) k--
  const piece = pieces[k]
  if (piece === undefined) return edges.length === 1 && x >= at(edges, 0) ? end : 0
  if (x >= at(edges, k + 1)) return end
  const place = (x - at(edges, k)) / (at(edges, k + 1) - at(edges, k))
  let sum = 0
  for (let power = piece.length - 1; power >= 0; power--) sum = sum * place + at(piece, power)
  return sum
}

const halvings = 60

/** Where a rising function takes a value. */
function inverse(value: (x: number) => number, { low, high }: Bounds, wanted: number): number {
  let [under, over] = [low, high]
  for (let i = 0; i < halvings; i++) {
    const middle = (under + over) / 2
    if (value(middle) < wanted) under = middle
    else over = middle
  }
  return over
}
