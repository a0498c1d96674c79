/**
 * An axis of time that follows the density of what it shows: where much happened within weeks,
 * weeks are wide, and a year in which nothing did is narrow. The room between two days that
 * follow each other grows with the square root of the days between them; so the order is kept,
 * equal gaps are equally wide, and a gap four times as long is twice as wide.
 */
import type { Span } from './dates.ts'

export interface Axis {
  /** Where a day stands: 0 at the beginning of the axis, 1 at its end; linear between anchors. */
  readonly at: (day: number) => number
  readonly range: Span
}

/** Room on either side of what is shown, in days. */
const margin = 4

/** The axis of spans of days; a margin on either side belongs to it. At least one span. */
export function axisOf(spans: readonly Span[]): Axis {
  const days = [...new Set(spans.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b)
  const [first = 0, last = 0] = [days[0], days.at(-1)]
  const anchors = [first - margin, ...days, last + margin]
  const places = [0]
  for (let i = 1; i < anchors.length; i++) {
    const gap = (anchors[i] ?? 0) - (anchors[i - 1] ?? 0)
    places.push((places[i - 1] ?? 0) + Math.sqrt(gap))
  }
  const whole = places.at(-1) ?? 1
  const range = { from: first - margin, to: last + margin }
  return { range, at: (day) => placeIn(anchors, places, day) / whole }
}

function placeIn(anchors: readonly number[], places: readonly number[], day: number): number {
  const next = anchors.findIndex((one) => one >= day)
  if (next === 0) return 0
  if (next < 0) return places.at(-1) ?? 0
  const [left = 0, right = 0] = [anchors[next - 1], anchors[next]]
  const [begin = 0, end = 0] = [places[next - 1], places[next]]
  return begin + ((day - left) / (right - left)) * (end - begin)
}

/** Of days in order those that stand at least so far apart, the last of them kept. */
export function apart<T extends { readonly day: number }>(
  ticks: readonly T[],
  axis: Axis,
  least: number,
): T[] {
  const kept: T[] = []
  for (const tick of ticks.toReversed()) {
    const next = kept[0]
    if (next === undefined || axis.at(next.day) - axis.at(tick.day) >= least) kept.unshift(tick)
  }
  return kept
}
