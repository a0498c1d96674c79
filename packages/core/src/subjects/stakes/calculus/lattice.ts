/**
 * All sets of options at once, for the search over ladders that stand alone.
 *
 * Where worths add up, the margin of a stage depends on the set S reached and the package A only,
 * and it is a difference:
 *
 *     margin of party i = room_i(S) - weight_i(A),
 *
 * where room is the margin once S stands and weight is what the package adds at its entry, the
 * irreversible share of the party's own new steps. Layout: arrays of 2^options entries, bit o of
 * the place is option o; `room` is infinite where a party owes nothing.
 */
import { assert, at } from '../../../base/assert.ts'
import {
  isAdditive,
  isTakenBack,
  type Ladder,
  type PartyIndex,
  type Stakes,
  type Varying,
  watchedSingly,
} from './ladder.ts'
import { isTied } from './ladder-rules.ts'
import { valueOnceAlarmed, worthForEver } from './values.ts'

/** A set of options as bits. */
export type OptionSet = number

export interface Lattice {
  readonly optionCount: number
  readonly partyCount: number
  /** 1 where every option's prerequisites stand too. */
  readonly closed: Uint8Array
  /** Per party: flow per period by set. */
  readonly flow: readonly Float64Array[]
  readonly room: readonly Float64Array[]
  readonly weight: readonly Float64Array[]
}

export const latticeOptionsMax = 22

/** The stakes may differ by party: each is then judged in its own worst case. */
export function latticeOf(stakes: Stakes, seenBy: (party: PartyIndex) => Stakes = () => stakes) {
  const optionCount = stakes.options.length
  assert(optionCount <= latticeOptionsMax, `more than ${latticeOptionsMax} options`)
  const parties = stakes.parties.map((_, party) => arraysOf(seenBy(party), party))
  return {
    optionCount,
    partyCount: stakes.parties.length,
    closed: closedSets(stakes),
    flow: parties.map((one) => one.flow),
    room: parties.map((one) => one.room),
    weight: parties.map((one) => one.weight),
  } satisfies Lattice
}

function closedSets({ options }: Stakes): Uint8Array {
  const needs = options.map(({ prerequisites }) => prerequisites.reduce((s, o) => s | (1 << o), 0))
  const closed = new Uint8Array(1 << options.length).fill(1)
  for (let set = 0; set < closed.length; set++)
    for (const [o, need] of needs.entries())
      if ((set >> o) & 1 && (need & ~set) !== 0) closed[set] = 0
  return closed
}

/** Of one party; that others may be watched singly does not matter to it. */
export function arraysOf(stakes: Stakes, party: PartyIndex) {
  assert(isAdditive(stakes), 'the lattice needs worths that add up over options')
  assert(!watchedSingly(stakes, party), 'the lattice needs one chance of detection per party')
  assert(!isTied(stakes), 'the lattice knows prerequisites and no other rules')
  const { responders } = at(stakes.parties, party)
  const worth = stakes.options.map(({ values }) => at(values, party))
  const sumOf = (pick: (option: Stakes['options'][number], value: number) => number) =>
    sums(stakes.options.map((option, o) => pick(option, at(worth, o))))
  const isOwnCost = (owner: PartyIndex, value: number): boolean => owner === party && value < 0
  const answers = (owner: PartyIndex): boolean =>
    owner !== party && (responders?.includes(owner) ?? true)
  const flow = sumOf((_, value) => value)
  const burden = sumOf(({ owner, irreversibleShare }, value) =>
    isOwnCost(owner, value) ? -(1 - irreversibleShare) * value : 0,
  )
  const weight = sumOf(({ owner, irreversibleShare }, value) =>
    isOwnCost(owner, value) ? -irreversibleShare * value : 0,
  )
  const leverage = sumOf((option, value) =>
    answers(option.owner) && value > 0 && isTakenBack(stakes, option)
      ? (1 - option.irreversibleShare) * value
      : 0,
  )
  const broken = sumOf(({ owner, values, irreversibleShare }, value) =>
    at(values, owner) < 0 ? irreversibleShare * value : value,
  )
  const owed = sumOf(({ owner }, value) => (isOwnCost(owner, value) ? 1 : 0))
  const room = flow.map((kept, set) => {
    if (owed[set] === 0) return Number.POSITIVE_INFINITY
    const parts = { kept, burden: at(burden, set), leverage: at(leverage, set) }
    return roomOf(stakes, party, { set, broken: at(broken, set), ...parts })
  })
  return { flow, room, weight }
}

/** Sums over every set: each is the set without its lowest option, plus that option. */
function sums(parts: readonly number[]): Float64Array {
  const total = new Float64Array(1 << parts.length)
  for (let set = 1; set < total.length; set++)
    total[set] = at(total, set & (set - 1)) + at(parts, 31 - Math.clz32(set & -set))
  return total
}

interface SetFlows {
  readonly set: OptionSet
  readonly kept: number
  readonly burden: number
  readonly leverage: number
  readonly broken: number
}

function roomOf(stakes: Stakes, party: PartyIndex, flows: SetFlows): number {
  const { set, kept, burden, leverage, broken } = flows
  const own = at(stakes.parties, party)
  const { discount } = own
  const value = (varying: Varying): number => valueInSet(varying, set)
  const watch = { discount, lag: value(own.lag), hostage: value(own.hostage) }
  const others = stakes.parties.filter((_, other) => other !== party)
  const ending = others.reduce(
    (p, other) => p + value(other.falseAlarm),
    value(stakes.breakdown ?? 0),
  )
  const tempted = kept + burden
  const after = tempted - leverage - value(own.sanction)
  const living = (flow: number, alarm: number): number => {
    const alarmed = valueOnceAlarmed({ before: flow, after }, watch)
    return worthForEver({ flow, alarm, alarmed, ending, ended: broken }, discount)
  }
  return living(kept, value(own.falseAlarm)) - living(tempted, value(own.detection))
}

function valueInSet(varying: Varying, set: OptionSet): number {
  if (typeof varying === 'number') return varying
  return varying.when.findLast(({ option }) => (set >> option) & 1)?.value ?? varying.base
}

/** A ladder from the sets reached, first to last. */
export function ladderThrough(sets: readonly OptionSet[], dwell = 1): Ladder {
  return sets.map((set, k) => {
    const added = set & ~(sets[k - 1] ?? 0)
    const options = Array.from({ length: 32 }, (_, o) => o).filter((o) => (added >> o) & 1)
    return { options, dwell, survival: 1 }
  })
}

/** Whether no party is worse off in `to` than in `from` by more than rounding, plus the gain. */
export function isGain(
  lattice: Lattice,
  step: { readonly from: OptionSet; readonly to: OptionSet },
  gainMin: number,
): boolean {
  return lattice.flow.every((flow) => at(flow, step.to) >= at(flow, step.from) + gainMin - rounding)
}

/** Flows are sums of a few dozen worths; differences below this are noise. */
export const rounding = 1e-12
