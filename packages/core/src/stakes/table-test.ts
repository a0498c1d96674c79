/**
 * What a party has to say of a step from set to set: the margin of the stage that ends there, and
 * whether it is worse off. Each is worked out once, since many ladders hold the same step.
 */
import { at } from '../base/assert.ts'
import { flow } from './flows.ts'
import type { PartyIndex, Stakes } from './ladder.ts'
import type { OptionSet } from './lattice.ts'
import { rounding } from './lattice.ts'
import { testStage } from './stage-test.ts'

/** The stakes as each party is judged. */
export type Seen = (party: PartyIndex) => Stakes

export interface TableTest {
  /** The margin of reaching a set by a package; infinite where there is nothing to break. */
  margin(party: PartyIndex, stage: { set: OptionSet; added: OptionSet }): number
  /** Whether the party is not worse off after the step. */
  isPaid(party: PartyIndex, step: { from: OptionSet; to: OptionSet }): boolean
}

export function tableTest(
  stakes: Stakes,
  { margins, gains, gainMin = 0 }: { margins: Seen; gains: Seen; gainMin?: number },
): TableTest {
  const parties = [...stakes.parties.keys()]
  const optionsOf = (party: PartyIndex): OptionSet =>
    stakes.options.reduce((set, { owner }, o) => (owner === party ? set | (1 << o) : set), 0)
  const owned = parties.map(optionsOf)
  const cases = parties.map(margins)
  const known = parties.map(() => new Map<number, number>())
  const flows = parties.map((party) => flowsIn(gains(party), party))
  return {
    margin(party, { set, added }) {
      const own = added & at(owned, party)
      const key = set * 2 ** stakes.options.length + own
      const margin = at(known, party).get(key) ?? marginAlone(at(cases, party), party, { set, own })
      at(known, party).set(key, margin)
      return margin
    },
    isPaid(party, { from, to }) {
      const flow = at(flows, party)
      return flow(to) >= flow(from) + gainMin - rounding
    },
  }
}

/** What the party does not do at the entry might as well have stood before. */
function marginAlone(
  stakes: Stakes,
  party: PartyIndex,
  { set, own }: { set: OptionSet; own: OptionSet },
): number {
  const places = (some: OptionSet) => [...stakes.options.keys()].filter((o) => (some >> o) & 1)
  const row = { party, look: 'alone' } as const
  const stage = { dwell: 1, survival: 1 }
  // A party that adds nothing of its own can only take back what it did before.
  if (own === 0) {
    const ladder = [{ ...stage, options: places(set), escrow: true }]
    return testStage(stakes, ladder, { ...row, stage: 0 }).margin
  }
  const packages = [places(set & ~own), places(own)].filter((list) => list.length > 0)
  const ladder = packages.map((options) => ({ ...stage, options }))
  return testStage(stakes, ladder, { ...row, stage: ladder.length - 1 }).margin
}

function flowsIn(stakes: Stakes, party: PartyIndex): (set: OptionSet) => number {
  const known = new Float64Array(2 ** stakes.options.length).fill(Number.NaN)
  return (set) => {
    const found = at(known, set)
    if (!Number.isNaN(found)) return found
    const levels = Float64Array.from(stakes.options, (_, o) => (set >> o) & 1)
    known[set] = flow(stakes, party, levels)
    return at(known, set)
  }
}
