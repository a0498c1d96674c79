/**
 * What can be had at all: the ladders that no other beats in options reached, number of stages,
 * least margin and least margin in the box, each stage standing alone.
 *
 * One label per set and number of stages: the pairs (margin, robust margin) of which none beats
 * another. Exact, because a stage lowers both at most to its own.
 */
import { at } from '../../../base/assert.ts'
import { bitCount } from '../../../base/bits.ts'
import { type Budget, stepBudget } from '../../../base/budget.ts'
import { marginOf } from './fewest-stages.ts'
import { isGain, type Lattice, type OptionSet } from './lattice.ts'

export interface FrontPoint {
  readonly optionCount: number
  readonly stageCount: number
  readonly margin: number
  /** Minus infinity where gains are asked for in the box and some party would lose by a stage. */
  readonly robustMargin: number
  readonly sets: readonly OptionSet[]
}

export interface FrontSettings {
  /** The same options with each party in its worst corner; the stated numbers when left out. */
  readonly worst?: Lattice
  /** Ask in the box too that every stage pays every party; the default. */
  readonly gainsInBox?: boolean
  readonly stageCountMax?: number
  readonly gainMin?: number
  readonly budget?: Budget
}

export interface Front {
  readonly points: readonly FrontPoint[]
  readonly complete: boolean
}

/** Points in the order of options, then stages, then falling margin. */
export function frontOf(lattice: Lattice, settings: FrontSettings = {}): Front {
  const { budget = stepBudget(), stageCountMax = lattice.optionCount } = settings
  const start = {
    optionCount: 0,
    stageCount: 0,
    margin: Infinity,
    robustMargin: Infinity,
    sets: [],
  }
  const labels: FrontPoint[][] = [[start]]
  const size = 1 << lattice.optionCount
  let complete = true
  for (let set = 1; set < size; set++) {
    labels.push([])
    if (lattice.closed[set] === 0 || !complete) continue
    complete = budget.spend(2 ** bitCount(set))
    if (!complete) continue
    for (let added = set; added !== 0; added = (added - 1) & set)
      for (const label of at(labels, set ^ added))
        if (label.stageCount < stageCountMax)
          keep(at(labels, set), extended(lattice, settings, { label, set }))
  }
  const points: FrontPoint[] = []
  for (const label of labels.flat()) keep(points, label.stageCount === 0 ? undefined : label)
  points.sort(
    (a, b) => a.optionCount - b.optionCount || a.stageCount - b.stageCount || b.margin - a.margin,
  )
  return { points, complete }
}

function extended(
  lattice: Lattice,
  { worst = lattice, gainsInBox = true, gainMin = 0 }: FrontSettings,
  { label, set }: { label: FrontPoint; set: OptionSet },
): FrontPoint | undefined {
  const from = label.sets[label.sets.length - 1] ?? 0
  const step = { from, to: set }
  if (!isGain(lattice, step, gainMin)) return undefined
  const added = set & ~from
  const robust =
    !gainsInBox || isGain(worst, step, gainMin) ? marginOf(worst, set, added) : -Infinity
  return {
    optionCount: bitCount(set),
    stageCount: label.stageCount + 1,
    margin: Math.min(label.margin, marginOf(lattice, set, added)),
    robustMargin: Math.min(label.robustMargin, robust),
    sets: [...label.sets, set],
  }
}

/** Adds a point unless another is at least as good, and drops those that it beats. */
function keep(points: FrontPoint[], point: FrontPoint | undefined): void {
  if (point === undefined || points.some((other) => isAtLeast(other, point))) return
  const left = points.filter((other) => !isAtLeast(point, other))
  points.splice(0, points.length, ...left, point)
}

function isAtLeast(a: FrontPoint, b: FrontPoint): boolean {
  return (
    a.optionCount >= b.optionCount &&
    a.stageCount <= b.stageCount &&
    a.margin >= b.margin &&
    a.robustMargin >= b.robustMargin
  )
}

/** The best least margin per number of options and exact number of stages, beaten or not. */
export function marginTable(lattice: Lattice, gainMin = 0): Map<string, number> {
  const size = 1 << lattice.optionCount
  const best: Map<number, number>[] = [new Map([[0, Number.POSITIVE_INFINITY]])]
  const table = new Map<string, number>()
  for (let set = 1; set < size; set++) {
    const here = new Map<number, number>()
    best.push(here)
    if (lattice.closed[set] === 0) continue
    for (let added = set; added !== 0; added = (added - 1) & set) {
      if (!isGain(lattice, { from: set ^ added, to: set }, gainMin)) continue
      const own = marginOf(lattice, set, added)
      for (const [count, before] of at(best, set ^ added)) {
        const margin = Math.min(before, own)
        if (margin > (here.get(count + 1) ?? -Infinity)) here.set(count + 1, margin)
      }
    }
    for (const [count, margin] of here) {
      const key = `${bitCount(set)},${count}`
      if (margin > (table.get(key) ?? -Infinity)) table.set(key, margin)
    }
  }
  return table
}
