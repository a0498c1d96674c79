/**
 * What each period brings a party, and what each option is to it: a gift, a cost, or neither.
 *
 * A level is how much of an option stands, 0 to 1. Taking an option back leaves its irreversible
 * share. A worth that hangs on several options is read at levels between 0 and 1 as its chance to
 * hold were each option to stand with its level as probability (the multilinear extension; Owen
 * 1972), which for a sum over options is just the sum.
 */
import { at } from '../../../base/assert.ts'
import { baseOf } from './breach-ways.ts'
import {
  isAdditive,
  isTakenBack,
  type OptionIndex,
  type PartyIndex,
  type Stakes,
  type Standing,
} from './ladder.ts'
import { mostWithin, shareHolding, wishesWithin } from './share-ranges.ts'

export type Levels = Float64Array

/** What stands, for rules a yes or no, and how much of each option. */
export interface Position {
  readonly stands: Standing
  readonly levels: Levels
}

/** A party in breach or keeping its word, and what that leaves standing. */
export interface Situation extends Position {
  readonly party: PartyIndex
  /** What would stand if all kept. */
  readonly paper: Standing
  /** What is promised by then, by anybody. */
  readonly promised: Standing
  /** Own options, promised by then, that are withheld or taken back. */
  readonly deviation: Standing
}

/** Flows that differ by less are alike. */
export const noise = 1e-12

export function flow(stakes: Stakes, party: PartyIndex, levels: Levels): number {
  let total = 0
  for (let o = 0; o < levels.length; o++)
    total += at(at(stakes.options, o).values, party) * at(levels, o)
  for (const term of stakes.terms ?? [])
    if (term.party === party) total += term.worth * shareHolding(term, levels)
  return total
}

/** The flow, or the most that it may be where shares are known no better than by their ranges. */
export function mostFlow(stakes: Stakes, party: PartyIndex, levels: Levels): number {
  const { open: ranges } = stakes
  return ranges ? mostWithin(stakes, { party, levels, ranges }) : flow(stakes, party, levels)
}

/** Everything that is promised stands, and nothing is left undone. */
export function keeping(
  party: PartyIndex,
  { paper, promised }: Pick<Situation, 'paper' | 'promised'>,
): Situation {
  const levels = new Float64Array(paper)
  return { party, paper, promised, stands: paper, levels, deviation: new Uint8Array(paper.length) }
}

/** The position once these options are gone, as far as they can be taken back. */
export function takenDownTo(stakes: Stakes, from: Position, stands: Standing): Position {
  const levels = new Float64Array(from.levels)
  for (const [o, { irreversibleShare }] of stakes.options.entries())
    if (from.stands[o] === 1 && stands[o] === 0)
      levels[o] = Math.min(at(levels, o), irreversibleShare)
  return { stands, levels }
}

/** Whether anything of the option can be taken back. */
export function canBeUndone(stakes: Stakes, option: OptionIndex): boolean {
  return at(stakes.options, option).irreversibleShare < 1
}

/** Options of the responders that are worth something to the party, by what stands on paper. */
export function givenTo(
  stakes: Stakes,
  party: PartyIndex,
  paper: Standing,
  responders: readonly PartyIndex[] | undefined = at(stakes.parties, party).responders,
): OptionIndex[] {
  return stakes.options.flatMap((option, o) => {
    const answers = option.owner !== party && (responders?.includes(option.owner) ?? true)
    if (paper[o] !== 1 || !answers) return []
    return changeWithout(stakes, { party, paper, option: o }) < -noise ? [o] : []
  })
}

/** Options that stand although their owner would be better off without them. */
export function costlyToOwner(stakes: Stakes, paper: Standing): OptionIndex[] {
  return stakes.options.flatMap(({ owner }, o) =>
    paper[o] === 1 && changeWithout(stakes, { party: owner, paper, option: o }) > noise ? [o] : [],
  )
}

/**
 * Whether the owner would take the option back as things are: whether that costs it nothing. It is
 * asked of what really stands, the breach included: who recognizes only if recognized will take the
 * recognition back once the other has.
 */
export function wouldTakeBack(stakes: Stakes, { levels }: Position, option: OptionIndex): boolean {
  const found = at(stakes.options, option)
  if (isTakenBack(stakes, found)) return true
  if (isAdditive(stakes)) return false
  const without = new Float64Array(levels)
  without[option] = Math.min(at(levels, option), found.irreversibleShare)
  return flow(stakes, found.owner, without) - flow(stakes, found.owner, levels) >= -noise
}

/** Which of these options their owners would take back, in each way that shares may ask for. */
export function wishesIn(
  stakes: Stakes,
  from: Position,
  options: readonly OptionIndex[],
): ((option: OptionIndex) => boolean)[] {
  const { open: ranges } = stakes
  if (ranges === undefined || isAdditive(stakes)) return [(o) => wouldTakeBack(stakes, from, o)]
  const isTaken = (o: OptionIndex): boolean => isTakenBack(stakes, at(stakes.options, o))
  return wishesWithin(stakes, { ...from, ranges, noise }, options).map(
    (isWished) => (o) => isTaken(o) || isWished(o),
  )
}

interface Removal {
  readonly party: PartyIndex
  readonly paper: Standing
  readonly option: OptionIndex
}

/** What the party's flow would change by if the option did not stand, all else as it is. */
export function changeWithout(stakes: Stakes, { party, paper, option }: Removal): number {
  if (isAdditive(stakes)) return -at(at(stakes.options, option).values, party)
  return at(changesIn(stakes, paper, party), option)
}

/** Changes worked out for one state of a ladder, by party; every breach there asks for them. */
interface Changes {
  readonly stakes: Stakes
  readonly byParty: (Float64Array | undefined)[]
}

const changesKnown = new WeakMap<Standing, Changes>()

function changesIn(given: Stakes, paper: Standing, party: PartyIndex): Float64Array {
  const stakes = baseOf(given)
  let known = changesKnown.get(paper)
  if (known?.stakes !== stakes) {
    known = { stakes, byParty: [] }
    changesKnown.set(paper, known)
  }
  const found = known.byParty[party]
  if (found) return found
  const levels = new Float64Array(paper)
  const whole = flow(stakes, party, levels)
  const changes = Float64Array.from(paper, (stands, option) => {
    if (stands !== 1) return 0
    levels[option] = 0
    const without = flow(stakes, party, levels)
    levels[option] = 1
    return without - whole
  })
  known.byParty[party] = changes
  return changes
}
