/**
 * The search that runs the other way: from possible commitments to every ladder that passes.
 *
 * A ladder is an ordered partition of pieces into at most so many stages. Instead of trying each
 * of them (12 pieces make 165 million with exactly five stages), the search walks the lattice of
 * subsets once: every ladder is a path in it, so each of its 3^n steps is tested once, and paths
 * are counted and compared where they meet. Nothing is lost by that: whether a step passes depends
 * on the two sets alone.
 */
import { at } from '../../../base/assert.ts'
import { bitCount } from '../../../base/bits.ts'
import type { Budget } from '../../../base/budget.ts'
import type { State } from '../../../game/game.ts'
import { better, type Criterion, type Label, type Score } from './front.ts'
import { type Lattice, losersBetween, passes, type Requirements, riskOf } from './lattice.ts'

export interface Search {
  readonly requirements: Requirements
  readonly stagesMax: number
  /** Where a ladder ends; it ends as soon as it gets there. None: when all pieces are in. */
  readonly goal?: (state: State) => boolean
  readonly criteria: readonly Criterion[]
}

export interface Found {
  /** Ladders there are, and those that pass. */
  readonly triedCount: number
  readonly passingCount: number
  readonly front: readonly Ladder[]
  readonly stepCount: number
  /** The budget ended: everything found is there, but there may be more. */
  readonly cut: boolean
}

/** Sets of pieces, each containing the one before; the first is empty. */
export interface Ladder {
  readonly sets: readonly number[]
  readonly score: Score
}

/** Walks the lattice in ascending order of sets: all subsets of a set come before it. */
export function searchLadders(lattice: Lattice, search: Search, budget: Budget): Found {
  const walk = startWalk(lattice, search)
  let cut = false
  for (let set = 1; set < lattice.state.length && !cut; set++) {
    if (!budget.spend(2 ** bitCount(set))) cut = true
    else arriveAt(walk, set)
  }
  const ends = endsOf(walk)
  return {
    triedCount: ends.reduce((sum, set) => sum + total(walk.tried, set, search.stagesMax), 0),
    passingCount: ends.reduce((sum, set) => sum + total(walk.passing, set, search.stagesMax), 0),
    front: frontOf(walk, ends),
    stepCount: walk.stepCount,
    cut,
  }
}

interface Walk {
  readonly lattice: Lattice
  readonly search: Search
  /** Ladders of k stages that reach a set: `tried[k][set]`. */
  readonly tried: readonly Float64Array[]
  readonly passing: readonly Float64Array[]
  readonly labels: Map<number, Label[]>
  stepCount: number
}

function startWalk(lattice: Lattice, search: Search): Walk {
  const layers = () =>
    Array.from({ length: search.stagesMax + 1 }, () => new Float64Array(lattice.state.length))
  const [tried, passing] = [layers(), layers()]
  at(tried, 0)[0] = 1
  at(passing, 0)[0] = 1
  const none = Number.POSITIVE_INFINITY
  const start = { set: 0, stages: 0, start: none, risk: none, losers: 0 }
  return { lattice, search, tried, passing, labels: new Map([[0, [start]]]), stepCount: 0 }
}

function arriveAt(walk: Walk, set: number): void {
  for (let before = (set - 1) & set; ; before = (before - 1) & set) {
    if (!isEnd(walk, before)) takeStep(walk, before, set)
    if (before === 0) return
  }
}

function takeStep(walk: Walk, before: number, after: number): void {
  const { lattice, search } = walk
  count(walk.tried, before, after)
  if (!count(walk.passing, before, after, () => mayPass(walk, before, after))) return
  const risk = riskOf(lattice, before, after)
  const losers = losersBetween(lattice, before, after)
  for (const label of walk.labels.get(before) ?? []) {
    if (label.stages === search.stagesMax) continue
    keep(walk, {
      set: after,
      stages: label.stages + 1,
      start: label.stages === 0 ? risk : label.start,
      risk: Math.min(label.risk, risk),
      losers: label.losers | losers,
      before: label,
    })
  }
}

/** Adds the ladders that reach `before` to those that reach `after`, one stage later. */
function count(
  layers: readonly Float64Array[],
  before: number,
  after: number,
  test: () => boolean = () => true,
): boolean {
  const reached = layers.slice(0, -1).some((layer) => at(layer, before) > 0)
  if (!reached || !test()) return false
  for (let k = 1; k < layers.length; k++) {
    const layer = at(layers, k)
    layer[after] = at(layer, after) + at(at(layers, k - 1), before)
  }
  return true
}

function mayPass(walk: Walk, before: number, after: number): boolean {
  walk.stepCount++
  return passes(walk.lattice, before, after, walk.search.requirements)
}

/** Keeps a label unless another at the same set is at least as good in everything. */
function keep({ labels }: Walk, label: Label): void {
  const here = labels.get(label.set) ?? []
  if (here.some((other) => isAsGood(other, label))) return
  labels.set(label.set, [...here.filter((other) => !isAsGood(label, other)), label])
}

function isAsGood(a: Label, b: Label): boolean {
  return (
    a.stages <= b.stages && a.start >= b.start && a.risk >= b.risk && (a.losers & ~b.losers) === 0
  )
}

function isEnd({ lattice, search }: Walk, set: number): boolean {
  if (search.goal === undefined) return set === lattice.state.length - 1
  return search.goal(at(lattice.state, set))
}

function endsOf(walk: Walk): number[] {
  const sets = Array.from(walk.lattice.state, (_, set) => set)
  return sets.filter((set) => set > 0 && isEnd(walk, set))
}

function total(layers: readonly Float64Array[], set: number, stagesMax: number): number {
  let sum = 0
  for (let k = 1; k <= stagesMax; k++) sum += at(at(layers, k), set)
  return sum
}

/** Of the labels at the ends those that no other beats on the chosen criteria. */
function frontOf({ labels, search }: Walk, ends: readonly number[]): Ladder[] {
  const scored = ends.flatMap((end) =>
    (labels.get(end) ?? []).map((label) => ({
      sets: setsOf(label),
      score: {
        stages: label.stages,
        start: label.start,
        risk: label.risk,
        losers: label.losers,
        ambition: bitCount(end),
      },
    })),
  )
  const unbeaten = scored.filter(
    (found) => !scored.some((other) => better(other.score, found.score, search.criteria)),
  )
  return unbeaten.sort(byScore)
}

function setsOf(label: Label): number[] {
  return label.before === undefined ? [label.set] : [...setsOf(label.before), label.set]
}

function firstDifference(a: readonly number[], b: readonly number[]): number {
  const place = a.findIndex((set, i) => set !== b[i])
  return place < 0 ? 0 : at(a, place) - at(b, place)
}

function byScore(a: Ladder, b: Ladder): number {
  return (
    a.score.stages - b.score.stages ||
    (a.score.start === b.score.start ? 0 : b.score.start - a.score.start) ||
    (a.score.risk === b.score.risk ? 0 : b.score.risk - a.score.risk) ||
    bitCount(a.score.losers) - bitCount(b.score.losers) ||
    b.score.ambition - a.score.ambition ||
    firstDifference(a.sets, b.sets)
  )
}
