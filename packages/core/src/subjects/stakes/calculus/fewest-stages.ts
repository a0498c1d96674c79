/**
 * The shortest ladder that keeps a given margin, each stage standing alone: breadth-first over sets
 * in numeric order, along the packages that keep the margin and pay every party.
 */
import { at } from '../../../base/assert.ts'
import { bitCount } from '../../../base/bits.ts'
import { stepBudget } from '../../../base/budget.ts'
import { isGain, type Lattice, type OptionSet, rounding } from './lattice.ts'
import type { PathSettings } from './widest-path.ts'

export interface FewestSettings extends PathSettings {
  readonly marginMin: number
}

export interface ShortLadder {
  /** Sets passed, first to last. */
  readonly sets: readonly OptionSet[]
  readonly margin: number
}

/** Undefined where no ladder keeps the margin, or where the budget ended before one was found. */
export function fewestStages(
  lattice: Lattice,
  target: OptionSet,
  { marginMin, gainMin = 0, budget = stepBudget() }: FewestSettings,
): ShortLadder | undefined {
  const counts = new Int32Array(target + 1).fill(-1)
  const packages = new Int32Array(target + 1)
  counts[0] = 0
  for (let set = 1; set <= target; set++) {
    if ((set & ~target) !== 0 || lattice.closed[set] === 0) continue
    if (!budget.spend(2 ** bitCount(set))) return undefined
    for (let added = set; added !== 0; added = (added - 1) & set) {
      const from = set ^ added
      const count = at(counts, from) + 1
      if (count === 0 || (at(counts, set) !== -1 && count >= at(counts, set))) continue
      if (marginOf(lattice, set, added) < marginMin - rounding) continue
      if (!isGain(lattice, { from, to: set }, gainMin)) continue
      counts[set] = count
      packages[set] = added
    }
  }
  if (counts[target] === -1) return undefined
  const sets: OptionSet[] = []
  for (let set = target; set !== 0; set ^= at(packages, set)) sets.unshift(set)
  return { sets, margin: marginAlong(lattice, sets) }
}

/** The least margin over parties of reaching a set by a package. */
export function marginOf(lattice: Lattice, set: OptionSet, added: OptionSet): number {
  return Math.min(...marginsOf(lattice, set, added))
}

/** The margin per party of reaching a set by a package. */
export function marginsOf(lattice: Lattice, set: OptionSet, added: OptionSet): number[] {
  return lattice.room.map((room, party) => at(room, set) - at(at(lattice.weight, party), added))
}

/** The least margin of a ladder; infinite where it has no stage. */
export function marginAlong(lattice: Lattice, sets: readonly OptionSet[]): number {
  return sets.reduce(
    (least, set, k) => Math.min(least, marginOf(lattice, set, set & ~(sets[k - 1] ?? 0))),
    Number.POSITIVE_INFINITY,
  )
}
