/**
 * The best ladders for any stakes, each stage standing alone: worths that hang together, options
 * watched and answered singly, false alarms, and each party judged in a case of its own.
 *
 * The margin of a stage depends on the set S reached and the package A only, and for a party on
 * what of A is its own. So it is looked up by (S, own part of A), tested once, and the best way to
 * each set in each number of stages follows from those to its parts. Exact; slower than the lattice
 * by the price of the stage test.
 */
import { at } from '../base/assert.ts'
import { bitCount } from '../base/bits.ts'
import { type Budget, stepBudget } from '../base/budget.ts'
import { flow } from './flows.ts'
import type { PartyIndex, Stakes } from './ladder.ts'
import type { OptionSet } from './lattice.ts'
import { rounding } from './lattice.ts'
import { testStage } from './stage-test.ts'

export interface TableSettings {
  /** The stakes as each party is judged. */
  readonly seenBy: (party: PartyIndex) => Stakes
  /** Sets that can stand at all. */
  readonly possible: (set: OptionSet) => boolean
  readonly stageCountMax: number
  readonly gainMin?: number
  /** Parties whose margins and gains count; all when left out. */
  readonly parties?: readonly PartyIndex[]
  readonly budget?: Budget
}

export interface TableLadder {
  readonly sets: readonly OptionSet[]
  /** The least margin of any stage and party; infinite where nobody has anything to break. */
  readonly margin: number
}

export interface TableAnswer {
  /** The best ladder to each set, by the number of its stages, fewest first. */
  readonly best: ReadonlyMap<OptionSet, readonly TableLadder[]>
  readonly stepCount: number
  readonly complete: boolean
}

export const tableOptionsMax = 14

export function bestByTable(stakes: Stakes, settings: TableSettings): TableAnswer {
  const { budget = stepBudget(), stageCountMax, possible } = settings
  const size = 2 ** stakes.options.length
  const margins = marginsBy(stakes, settings)
  const flows = flowsBy(stakes, settings)
  const labels = new Map<OptionSet, (TableLadder | undefined)[]>([
    [0, [{ sets: [], margin: Number.POSITIVE_INFINITY }]],
  ])
  let stepCount = 0
  const answer = (complete: boolean): TableAnswer => ({
    best: new Map(
      [...labels].map(([set, list]) => [set, list.filter((one) => one !== undefined)] as const),
    ),
    stepCount,
    complete,
  })
  for (let set = 1; set < size; set++) {
    if (!possible(set)) continue
    if (!budget.spend(2 ** bitCount(set))) return answer(false)
    const here: (TableLadder | undefined)[] = []
    for (let added = set; added !== 0; added = (added - 1) & set) {
      const before = labels.get(set ^ added)
      if (before === undefined || !flows(set ^ added, set)) continue
      stepCount++
      const own = margins(set, added)
      for (const [count, label] of before.entries()) {
        if (label === undefined || count >= stageCountMax) continue
        const margin = Math.min(label.margin, own)
        const known = here[count + 1]
        if (known === undefined || margin > known.margin)
          here[count + 1] = { sets: [...label.sets, set], margin }
      }
    }
    if (here.length > 0) labels.set(set, here)
  }
  return answer(true)
}

/** The least margin over parties of reaching a set by a package. */
function marginsBy(
  stakes: Stakes,
  { seenBy, parties = [...stakes.parties.keys()] }: TableSettings,
): (set: OptionSet, added: OptionSet) => number {
  const cases = stakes.parties.map((_, party) => seenBy(party))
  const owned = stakes.parties.map((_, party) =>
    stakes.options.reduce((set, { owner }, o) => (owner === party ? set | (1 << o) : set), 0),
  )
  const known = parties.map(() => new Map<number, number>())
  const places = (set: OptionSet) => [...stakes.options.keys()].filter((o) => (set >> o) & 1)
  return (set, added) => {
    let least = Number.POSITIVE_INFINITY
    for (const [i, party] of parties.entries()) {
      const own = added & at(owned, party)
      const key = set * 2 ** stakes.options.length + own
      let margin = at(known, i).get(key)
      if (margin === undefined) {
        const packages = [places(set & ~own), places(own)].filter((list) => list.length > 0)
        const ladder = packages.map((options) => ({ options, dwell: 1, survival: 1 }))
        const row = { stage: ladder.length - 1, party, look: 'alone' } as const
        const last = own === 0 ? { ...row, stage: 0 } : row
        margin =
          own === 0
            ? stayMargin(at(cases, party), set, row.party)
            : testStage(at(cases, party), ladder, last).margin
        at(known, i).set(key, margin)
      }
      least = Math.min(least, margin)
    }
    return least
  }
}

/** A party that adds nothing of its own can only take back what it did before. */
function stayMargin(stakes: Stakes, set: OptionSet, party: PartyIndex): number {
  const options = [...stakes.options.keys()].filter((o) => (set >> o) & 1)
  const ladder = [{ options, dwell: 1, survival: 1, escrow: true }]
  return testStage(stakes, ladder, { stage: 0, party, look: 'alone' }).margin
}

/** Whether no party is worse off after the step. */
function flowsBy(
  stakes: Stakes,
  { seenBy, gainMin = 0, parties = [...stakes.parties.keys()] }: TableSettings,
): (from: OptionSet, to: OptionSet) => boolean {
  const known = parties.map((party) => {
    const seen = seenBy(party)
    return Float64Array.from({ length: 2 ** stakes.options.length }, (_, set) => {
      const levels = Float64Array.from(stakes.options, (_, o) => (set >> o) & 1)
      return flow(seen, party, levels)
    })
  })
  return (from, to) => known.every((flows) => at(flows, to) >= at(flows, from) + gainMin - rounding)
}
