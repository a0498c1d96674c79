/**
 * An axis of time that follows the density of what it shows: equal room for equal counts. Each of
 * n events has the n-th part of the axis, a quarter of it before its first day, half between its
 * first and its last, a quarter after; where events share a day their parts add up:
 *
 *     days    2 January            5 January                       9 August
 *     events  A, B, C              D                               E
 *     axis    |------A,B,C----------------D---------------------E-----|
 *
 * So the order is kept and nothing is far from its neighbours, and how long a time was is not seen
 * from its width: whoever draws this labels days and marks long times in little room. It is the
 * map that makes any distribution even (the probability integral transform).
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
  const weights = new Map<number, number>()
  for (const end of spans.flatMap(({ from, to }) => [from, to]))
    weights.set(end, (weights.get(end) ?? 0) + 1 / 2)
  const days = [...weights.keys()].sort((a, b) => a - b)
  const [first = 0, last = 0] = [days[0], days.at(-1)]
  const anchors = [first - margin, ...days, last + margin]
  const weightAt = (i: number) => weights.get(anchors[i] ?? 0) ?? 0
  const places = [0]
  for (let i = 1; i < anchors.length; i++)
    places.push((places[i - 1] ?? 0) + (weightAt(i - 1) + weightAt(i)) / 2)
  const whole = places.at(-1) || 1
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
