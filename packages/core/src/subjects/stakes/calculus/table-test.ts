/**
 * What a party has to say of a step from set to set: the margin of the stage that ends there, and
 * whether it is worse off. Each is worked out once, since many ladders hold the same step. Where
 * worths add up and a party is watched as one, its margins are those of the lattice.
 */
import { at } from '../../../base/assert.ts'
import { once } from '../../../base/once.ts'
import { flow } from './flows.ts'
import { isAdditive, type PartyIndex, type Stakes, watchedSingly } from './ladder.ts'
import { isRuled, isTied } from './ladder-rules.ts'
import { arraysOf, type OptionSet, rounding } from './lattice.ts'
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
  const ruled = [...stakes.options.keys()].reduce(
    (set, o) => (isTied(stakes) && isRuled(stakes, o) ? set | (1 << o) : set),
    0,
  )
  const cases = parties.map(margins)
  const rooms = cases.map((partyCase, party) => once(() => roomsIn(partyCase, party)))
  const known = parties.map(() => new Map<number, number>())
  const flows = parties.map((party) => flowsIn(gains(party), party))
  return {
    margin(party, { set, added }) {
      const own = added & at(owned, party)
      const closed = at(rooms, party)()
      if (closed) return at(closed.room, set) - at(closed.weight, own)
      // What others do at the entry matters only where it may fall with what the party leaves out.
      const together = added & (at(owned, party) | ruled)
      const key = set * 2 ** stakes.options.length + together
      const margin =
        at(known, party).get(key) ?? marginAlone(at(cases, party), party, { set, own: together })
      at(known, party).set(key, margin)
      return margin
    },
    isPaid(party, { from, to }) {
      const flow = at(flows, party)
      return flow(to) >= flow(from) + gainMin - rounding
    },
  }
}

/** The closed form, where it holds. */
function roomsIn(stakes: Stakes, party: PartyIndex) {
  const isKnown = isAdditive(stakes) && !isTied(stakes) && !watchedSingly(stakes, party)
  if (!isKnown || (stakes.today ?? []).length > 0) return undefined
  if (stakes.options.some(({ falseAlarm = 0 }) => falseAlarm !== 0)) return undefined
  return arraysOf(stakes, party)
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

/** For more options than this, flows are not kept: a solver asks for few of them. */
const keptOptionsMax = 16

function flowsIn(stakes: Stakes, party: PartyIndex): (set: OptionSet) => number {
  const today = (stakes.today ?? []).reduce((all, o) => all | (1 << o), 0)
  const flowOf = (set: OptionSet): number =>
    flow(
      stakes,
      party,
      Float64Array.from(stakes.options, (_, o) => ((set | today) >> o) & 1),
    )
  if (stakes.options.length > keptOptionsMax) return flowOf
  const known = new Float64Array(2 ** stakes.options.length).fill(Number.NaN)
  return (set) => {
    const found = at(known, set)
    if (!Number.isNaN(found)) return found
    known[set] = flowOf(set)
    return at(known, set)
  }
}
