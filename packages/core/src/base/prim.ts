/**
 * Which conditions pick out the cases of interest: the patient rule induction method (Friedman and
 * Fisher 1999), as used for scenario discovery (Bryant and Lempert 2010).
 *
 * The box starts as everything. Each step peels off the slice after whose loss the share of cases
 * of interest rises most per case lost: for a number the lowest or highest part `alpha`, for a
 * choice one of its values. Ties go to the box that restricts fewer columns, then to the first
 * column. It stops when no slice raises the share, or the box would hold too few cases.
 */
import { at } from './assert.ts'

/** One number per case; for a choice the number of the value chosen, 0 to `count` - 1. */
export type Column =
  | { readonly kind: 'number'; readonly values: readonly number[] }
  | { readonly kind: 'choice'; readonly values: readonly number[]; readonly count: number }

export type Limit =
  | { readonly kind: 'number'; readonly low: number; readonly high: number }
  /** Per value whether it is still allowed. */
  | { readonly kind: 'choice'; readonly allowed: readonly boolean[] }

export interface Box {
  /** Per column; undefined where it is not restricted. */
  readonly limits: readonly (Limit | undefined)[]
  /** Cases in the box, and those of interest among them. */
  readonly caseCount: number
  readonly hitCount: number
}

export interface PeelSettings {
  readonly alpha: number
  /** The least share of all cases that a box may hold. */
  readonly massMin: number
}

const usual: PeelSettings = { alpha: 0.05, massMin: 0.05 }

/** Every box on the way from everything to the last that could be peeled, largest first. */
export function peel(
  columns: readonly Column[],
  hits: readonly boolean[],
  settings: PeelSettings = usual,
): Box[] {
  let inside = hits.map((_, i) => i)
  let box: Box = {
    limits: columns.map(() => undefined),
    caseCount: hits.length,
    hitCount: hits.filter(Boolean).length,
  }
  const boxes = [box]
  for (;;) {
    const next = bestPeel(columns, hits, { box, inside, settings })
    if (next === undefined) return boxes
    box = next.box
    inside = next.inside
    boxes.push(box)
  }
}

interface Peeled {
  readonly box: Box
  readonly inside: number[]
}

function bestPeel(
  columns: readonly Column[],
  hits: readonly boolean[],
  from: Peeled & { readonly settings: PeelSettings },
): Peeled | undefined {
  const share = from.box.hitCount / from.box.caseCount
  let best: Peeled | undefined
  let bestScore = 0
  for (const [place, column] of columns.entries())
    for (const limit of peelsOf(column, from.box.limits[place], from)) {
      const inside = from.inside.filter((i) => within(limit, at(column.values, i)))
      const lost = from.inside.length - inside.length
      if (lost === 0 || inside.length === 0) continue
      if (inside.length < from.settings.massMin * hits.length) continue
      const hitCount = inside.filter((i) => hits[i]).length
      const score = (hitCount / inside.length - share) / lost
      const limits = from.box.limits.map((one, i) => (i === place ? limit : one))
      const found = { box: { limits, caseCount: inside.length, hitCount }, inside }
      const isBetter =
        best === undefined || score > bestScore + tiny
          ? score > tiny
          : score > bestScore - tiny && restricted(found.box) < restricted(best.box)
      if (!isBetter) continue
      best = found
      bestScore = score
    }
  return best
}

/** Scores that differ by less differ by rounding only. */
const tiny = 1e-12

/** How many columns a box restricts. */
export function restricted(box: Box): number {
  return box.limits.filter((limit) => limit !== undefined).length
}

export function within(limit: Limit, value: number): boolean {
  if (limit.kind === 'choice') return limit.allowed[value] === true
  return limit.low <= value && value <= limit.high
}

function peelsOf(
  column: Column,
  limit: Limit | undefined,
  { inside, settings }: { readonly inside: readonly number[]; readonly settings: PeelSettings },
): Limit[] {
  if (column.kind === 'choice') {
    const all = new Array<boolean>(column.count).fill(true)
    const allowed = limit?.kind === 'choice' ? limit.allowed : all
    const left = [...all.keys()].filter((value) => allowed[value])
    if (left.length < 2) return []
    return left.map((gone) => ({
      kind: 'choice',
      allowed: allowed.map((isIn, value) => isIn && value !== gone),
    }))
  }
  const { low, high } = limit?.kind === 'number' ? limit : { low: -Infinity, high: Infinity }
  const sorted = inside.map((i) => at(column.values, i)).sort((a, b) => a - b)
  return [
    { kind: 'number', low: quantile(sorted, settings.alpha), high },
    { kind: 'number', low, high: quantile(sorted, 1 - settings.alpha) },
  ]
}

/** The quantile of the sdtoolkit (Bryant 2009): equal values are passed over as one. */
export function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share
  let [low, high] = [Math.floor(place), Math.ceil(place)]
  if (share > 0.5) while (low > 0 && sorted[low] === sorted[high]) low--
  else while (high < sorted.length - 1 && sorted[low] === sorted[high]) high++
  return (at(sorted, low) + at(sorted, high)) / 2
}
