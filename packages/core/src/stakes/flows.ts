/**
 * What each period brings a party when it keeps, when it is in breach, and once it is answered.
 *
 * A level is how much of an option stands, 0 to 1. Taking an option back leaves its irreversible
 * share. A worth that hangs on several options is read at levels between 0 and 1 as its chance to
 * hold were each option to stand with its level as probability (the multilinear extension; Owen
 * 1972), which for a sum over options is just the sum.
 */
import { assert, at } from '../base/assert.ts'
import {
  isAdditive,
  type OptionIndex,
  type PartyIndex,
  type Stakes,
  type Standing,
  type Term,
} from './ladder.ts'

export type Levels = Float64Array

/** A party in breach: what stands on paper, what it had done before, what it leaves undone. */
export interface Breach {
  readonly party: PartyIndex
  readonly standing: Standing
  /** What stood when the breach began: of the party's own, this much was really done. */
  readonly done: Standing
  /** Own options withheld, or where done before, taken back. */
  readonly deviation: Standing
}

/** Flows per period of a party. */
export interface Flows {
  /** While nobody answers. */
  readonly before: number
  /** After the agreement ended through somebody else. */
  readonly broken: number
}

export const ownRemainingMax = 12

export function flow(stakes: Stakes, party: PartyIndex, levels: Levels): number {
  let total = 0
  for (let o = 0; o < levels.length; o++)
    total += at(at(stakes.options, o).values, party) * at(levels, o)
  for (const term of stakes.terms ?? [])
    if (term.party === party) total += term.worth * shareHolding(term, levels)
  return total
}

function shareHolding({ options, truth }: Term, levels: Levels): number {
  let share = 0
  for (const [assignment, holds] of truth.entries()) {
    if (!holds) continue
    let chance = 1
    for (const [bit, option] of options.entries()) {
      const level = at(levels, option)
      chance *= (assignment >> bit) & 1 ? level : 1 - level
    }
    share += chance
  }
  return share
}

/** Flows per period while nobody answers, and after the agreement ended through somebody else. */
export function flowsIn(stakes: Stakes, breach: Breach): Flows {
  const { party, standing } = breach
  const levels = levelsIn(stakes, breach)
  const broken = new Float64Array(levels)
  for (const option of costlyToOwner(stakes, standing)) takeBack(stakes, broken, option)
  return { before: flow(stakes, party, levels), broken: flow(stakes, party, broken) }
}

/**
 * The flow once these responders have taken back what they can, its own best reply included.
 *
 * What the party then takes back besides is taken back in the open: who answers that does so at
 * once. Without this, a breach that only one side answers would leave the gifts of all others.
 */
export function answeredFlow(
  stakes: Stakes,
  breach: Breach,
  { responders, promised }: { responders: Responders; promised: Standing },
): number {
  const { party, standing, deviation } = breach
  const others = stakes.options.flatMap(({ owner, answer }, o) => {
    const kept = owner === party && standing[o] === 1 && deviation[o] !== 1 && promised[o] === 1
    const called = (answer ?? at(stakes.parties, party)).responders
    return kept && !isWithin(called, responders) ? [{ option: o, called }] : []
  })
  assert(others.length <= ownRemainingMax, 'too many own options that others would answer')
  let best = Number.NEGATIVE_INFINITY
  for (let set = 0; set < 1 << others.length; set++) {
    const further = others.filter((_, bit) => (set >> bit) & 1)
    const called = further.reduce((all, one) => joined(all, one.called), responders)
    const levels = levelsIn(stakes, breach)
    for (const option of givenTo(stakes, party, standing, called)) takeBack(stakes, levels, option)
    for (const { option } of further) takeBack(stakes, levels, option)
    const kept = new Set(others.map(({ option }) => option))
    best = Math.max(best, bestReply(stakes, breach, { levels, kept }))
  }
  return best
}

/** Parties by place; undefined: everyone. */
type Responders = readonly PartyIndex[] | undefined

function isWithin(some: Responders, all: Responders): boolean {
  return all === undefined || (some?.every((one) => all.includes(one)) ?? false)
}

function joined(a: Responders, b: Responders): Responders {
  return a && b && [...new Set([...a, ...b])]
}

/** How much of each option really stands while the party is in breach and not yet answered. */
export function levelsIn(stakes: Stakes, { party, standing, done, deviation }: Breach): Levels {
  const levels = new Float64Array(standing)
  for (const [o, option] of stakes.options.entries()) {
    if (option.owner !== party || deviation[o] !== 1 || standing[o] !== 1) continue
    levels[o] = done[o] === 1 ? option.irreversibleShare : 0
  }
  return levels
}

/** Options of the responders that are worth something to the party: what can be taken back. */
export function givenTo(
  stakes: Stakes,
  party: PartyIndex,
  standing: Standing,
  responders: readonly PartyIndex[] | undefined = at(stakes.parties, party).responders,
): OptionIndex[] {
  return stakes.options.flatMap((option, o) => {
    const answers = option.owner !== party && (responders?.includes(option.owner) ?? true)
    if (standing[o] !== 1 || !answers) return []
    return changeWithout(stakes, { party, standing, option: o }) < 0 ? [o] : []
  })
}

/** Options that stand although their owner would be better off without them. */
export function costlyToOwner(stakes: Stakes, standing: Standing): OptionIndex[] {
  return stakes.options.flatMap(({ owner }, o) =>
    standing[o] === 1 && changeWithout(stakes, { party: owner, standing, option: o }) > 0
      ? [o]
      : [],
  )
}

interface Removal {
  readonly party: PartyIndex
  readonly standing: Standing
  readonly option: OptionIndex
}

/** What the party's flow would change by if the option did not stand, all else as it is. */
export function changeWithout(stakes: Stakes, { party, standing, option }: Removal): number {
  if (isAdditive(stakes)) return -at(at(stakes.options, option).values, party)
  return at(changesIn(stakes, standing, party), option)
}

/** Changes worked out for one state of a ladder, by party; every breach there asks for them. */
interface Changes {
  readonly stakes: Stakes
  readonly byParty: (Float64Array | undefined)[]
}

const changesKnown = new WeakMap<Standing, Changes>()

function changesIn(stakes: Stakes, standing: Standing, party: PartyIndex): Float64Array {
  let known = changesKnown.get(standing)
  if (known?.stakes !== stakes) {
    known = { stakes, byParty: [] }
    changesKnown.set(standing, known)
  }
  const found = known.byParty[party]
  if (found) return found
  const levels = new Float64Array(standing)
  const whole = flow(stakes, party, levels)
  const changes = Float64Array.from(standing, (stands, option) => {
    if (stands !== 1) return 0
    levels[option] = 0
    const without = flow(stakes, party, levels)
    levels[option] = 1
    return without - whole
  })
  known.byParty[party] = changes
  return changes
}

function takeBack(stakes: Stakes, levels: Levels, option: OptionIndex): void {
  const { irreversibleShare } = at(stakes.options, option)
  levels[option] = Math.min(at(levels, option), irreversibleShare)
}

/** The best flow left to an answered party: it may take back more of its own, but for `kept`. */
function bestReply(
  stakes: Stakes,
  { party, standing, deviation }: Breach,
  { levels, kept }: { levels: Levels; kept: ReadonlySet<OptionIndex> },
): number {
  const remaining = stakes.options.flatMap(({ owner }, o) =>
    owner === party && standing[o] === 1 && deviation[o] !== 1 && !kept.has(o) ? [o] : [],
  )
  if (isAdditive(stakes)) {
    for (const option of remaining)
      if (at(at(stakes.options, option).values, party) < 0) takeBack(stakes, levels, option)
    return flow(stakes, party, levels)
  }
  assert(remaining.length <= ownRemainingMax, 'too many own options to try every reply')
  let best = Number.NEGATIVE_INFINITY
  for (let set = 0; set < 1 << remaining.length; set++) {
    const tried = new Float64Array(levels)
    for (const [bit, option] of remaining.entries())
      if ((set >> bit) & 1) takeBack(stakes, tried, option)
    best = Math.max(best, flow(stakes, party, tried))
  }
  return best
}
