/**
 * The best ladders for any stakes, each stage standing alone: worths that hang together, options
 * watched and answered singly, false alarms, and each party judged in a case of its own.
 *
 * The margin of a stage depends on the set S reached and the package A only, and for a party on
 * what of A is its own. So it is looked up by (S, own part of A), tested once, and the best way to
 * each set in each number of stages follows from those to its parts. Exact; slower than the lattice
 * by the price of the stage test. Of ladders with the same least margin the one is kept whose other
 * margins are greater (leximin): adding the same margins to two lists of one length never turns
 * their order round.
 */
import { at } from '../../../base/assert.ts'
import { bitCount } from '../../../base/bits.ts'
import { type Budget, stepBudget } from '../../../base/budget.ts'
import type { PartyIndex, Stakes } from './ladder.ts'
import type { OptionSet } from './lattice.ts'
import { compareMargins } from './leximin.ts'
import type { TableTest } from './table-test.ts'

export interface TableSettings {
  /** Sets that can stand at all. */
  readonly possible: (set: OptionSet) => boolean
  /** Packages that may come last on the way to a set; all when left out. */
  readonly allowed?: ((set: OptionSet, added: OptionSet) => boolean) | undefined
  readonly stageCountMax: number
  readonly marginMin?: number
  /** Parties whose margins count, and those that no stage may cost; all when left out. */
  readonly parties?: readonly PartyIndex[]
  readonly paid?: readonly PartyIndex[]
  readonly budget?: Budget
}

export interface TableLadder {
  readonly sets: readonly OptionSet[]
  /** The least margin of any stage and party; infinite where nobody has anything to break. */
  readonly margin: number
  /** All finite margins on one grid, least first. */
  readonly margins: readonly number[]
}

/** How many ladders there are to a set. */
export interface LadderCounts {
  readonly all: number
  /** Of these, so many cost nobody anything at any stage, and so many of those keep the margin. */
  readonly paying: number
  readonly holding: number
}

export interface TableAnswer {
  /** The best ladder to each set, by the number of its stages, fewest first. */
  readonly best: ReadonlyMap<OptionSet, readonly TableLadder[]>
  readonly counts: (set: OptionSet) => LadderCounts
  readonly stepCount: number
  readonly complete: boolean
}

export const tableOptionsMax = 14

export function bestByTable(stakes: Stakes, test: TableTest, settings: TableSettings): TableAnswer {
  const { budget = stepBudget(), possible, stageCountMax } = settings
  const everyone = [...stakes.parties.keys()]
  const { marginMin = 0, parties = everyone, paid = everyone } = settings
  const search: Search = { ...settings, test, marginMin, parties, paid }
  const size = 2 ** stakes.options.length
  const tally = tallyOf(size, stageCountMax)
  const labels: Labels = new Map([[0, [{ sets: [], margin: Infinity, margins: [] }]]])
  let stepCount = 0
  let complete = true
  for (let set = 1; set < size && complete; set++) {
    if (!possible(set)) continue
    complete = budget.spend(2 ** bitCount(set))
    if (complete) stepCount += reach(search, { set, labels, tally })
  }
  const best = [...labels].map(([set, list]) => [set, list.filter((one) => one !== undefined)])
  return {
    best: new Map(best as [OptionSet, TableLadder[]][]),
    counts: tally.of,
    stepCount,
    complete,
  }
}

type Labels = Map<OptionSet, (TableLadder | undefined)[]>

type Search = TableSettings &
  Required<Pick<TableSettings, 'marginMin' | 'parties' | 'paid'>> & { readonly test: TableTest }

/** All ways to a set; how many last packages were tried from sets that some ladder reaches. */
function reach(
  { test, allowed, stageCountMax, marginMin, parties, paid }: Search,
  { set, labels, tally }: { set: OptionSet; labels: Labels; tally: Tally },
): number {
  const here: (TableLadder | undefined)[] = []
  let triedCount = 0
  for (let added = set; added !== 0; added = (added - 1) & set) {
    const from = set ^ added
    if (!tally.isReached(from) || allowed?.(set, added) === false) continue
    const pays = paid.every((party) => test.isPaid(party, { from, to: set }))
    const reached = labels.get(from)
    if (reached !== undefined) triedCount++
    const before = pays ? reached : undefined
    const own = before ? parties.map((party) => test.margin(party, { set, added })) : []
    const least = Math.min(...own)
    tally.add({ from, to: set, pays, holds: pays && least >= marginMin - slack })
    if (before === undefined) continue
    const finite = own.filter(Number.isFinite).map(onGrid)
    for (const [count, label] of before.entries()) {
      if (label === undefined || count >= stageCountMax) continue
      const better = extended(label, { set, least, finite }, here[count + 1])
      if (better) here[count + 1] = better
    }
  }
  if (here.length > 0) labels.set(set, here)
  return triedCount
}

interface LastStage {
  readonly set: OptionSet
  readonly least: number
  readonly finite: readonly number[]
}

/** The ladder with one more stage, unless the one that is known is at least as good. */
function extended(
  label: TableLadder,
  { set, least, finite }: LastStage,
  known: TableLadder | undefined,
): TableLadder | undefined {
  const margin = Math.min(label.margin, least)
  if (known !== undefined && onGrid(margin) < onGrid(known.margin)) return undefined
  const margins = [...label.margins, ...finite].sort((a, b) => a - b)
  if (known !== undefined && compareMargins(margins, known.margins) <= 0) return undefined
  return { sets: [...label.sets, set], margin, margins }
}

/** A margin of just nothing may come out a little below by rounding. */
const slack = 1e-10

/** Sums in another order do not decide. */
function onGrid(margin: number): number {
  return Number.isFinite(margin) ? Math.round(margin * 1e12) / 1e12 : margin
}

interface Tally {
  isReached(set: OptionSet): boolean
  add(step: { from: OptionSet; to: OptionSet; pays: boolean; holds: boolean }): void
  readonly of: (set: OptionSet) => LadderCounts
}

/** Ladders counted by set and number of stages, each from those to its parts. */
function tallyOf(size: number, stageCountMax: number): Tally {
  const row = stageCountMax + 1
  const [all, paying, holding] = [0, 1, 2].map(() => new Float64Array(size * row)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ]
  for (const counts of [all, paying, holding]) counts[0] = 1
  const reached = new Uint8Array(size)
  reached[0] = 1
  const extend = (counts: Float64Array, from: OptionSet, to: OptionSet): void => {
    for (let k = 0; k < stageCountMax; k++)
      counts[to * row + k + 1] = at(counts, to * row + k + 1) + at(counts, from * row + k)
  }
  const sum = (counts: Float64Array, set: OptionSet): number =>
    counts.subarray(set * row, (set + 1) * row).reduce((total, count) => total + count, 0)
  return {
    isReached: (set) => reached[set] === 1,
    add({ from, to, pays, holds }) {
      reached[to] = 1
      extend(all, from, to)
      if (pays) extend(paying, from, to)
      if (holds) extend(holding, from, to)
    },
    of: (set) => ({ all: sum(all, set), paying: sum(paying, set), holding: sum(holding, set) }),
  }
}
