/**
 * Flows where of some shares that stay no more than a range is known.
 *
 * A level is 1, 0, or the share of its option, and the flow is linear in each level. So a sum over
 * options is most where each share is at the end that its worth asks for, and so is a term, at some
 * combination of ends. To take the ends for each term by itself gives no less than the most.
 */
import { at } from '../../../base/assert.ts'
import type { OpenNumbers, OptionIndex, PartyIndex, Stakes, Term } from './ladder.ts'

/** Shares of one term whose ends are combined, at most; with more it may hold or not. */
const combinedSharesMax = 4

type Levels = Float64Array

/** The share of a term's cases in which it holds, by the chances that are the levels. */
export function shareHolding({ options, truth }: Term, levels: Levels): number {
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

/** The most that the flow of a party may be, wherever shares lie in their ranges. */
export function mostWithin(
  stakes: Stakes,
  { party, levels, ranges }: { party: PartyIndex; levels: Levels; ranges: OpenNumbers },
): number {
  let total = 0
  for (let o = 0; o < levels.length; o++) {
    const [value, level] = [at(at(stakes.options, o).values, party), at(levels, o)]
    const end = value < 0 ? at(ranges.low, o) : at(ranges.high, o)
    total += value * (isPart(level) ? end : level)
  }
  for (const term of stakes.terms ?? [])
    if (term.party === party) {
      const [least, most] = withinRanges(term, levels, ranges, (there) => shareHolding(term, there))
      total += term.worth * (term.worth < 0 ? least : most)
    }
  return total
}

/**
 * Between what a number lies that is linear in the level of each option of a term: found at the
 * ends of their shares, or, where these are many, taken to be anything from -1 to 1.
 */
function withinRanges(
  { options }: Term,
  levels: Levels,
  ranges: OpenNumbers,
  valueAt: (levels: Levels) => number,
): readonly [number, number] {
  const open = options.filter((o) => isPart(at(levels, o)) && isOpen(ranges, o))
  if (open.length > combinedSharesMax) return [-1, 1]
  const there = levels.slice()
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (let ends = 0; ends < 1 << open.length; ends++) {
    for (const [bit, o] of open.entries())
      there[o] = at((ends >> bit) & 1 ? ranges.high : ranges.low, o)
    const value = valueAt(there)
    least = Math.min(least, value)
    most = Math.max(most, value)
  }
  return [least, most]
}

interface Where {
  readonly levels: Levels
  readonly ranges: OpenNumbers
  /** Changes of a flow that are less than this are none. */
  readonly noise: number
}

/** Options of which it may hang on shares whether they are taken back, at most, at one place. */
const doubtfulMax = 3

/**
 * Which of these options, all of which wholly stand, their owners would take back: in every way
 * that comes about somewhere within the ranges, and perhaps others.
 */
export function wishesWithin(
  stakes: Stakes,
  where: Where,
  options: readonly OptionIndex[],
): ((option: OptionIndex) => boolean)[] {
  const wishes = new Map(options.map((o) => [o, isWishedWithin(stakes, where, o)]))
  const doubtful = [...wishes].flatMap(([o, wish]) => (wish === undefined ? [o] : []))
  const { ranges } = where
  ranges.waysLeft -= 2 ** doubtful.length - 1
  const ways = doubtful.length > doubtfulMax || ranges.waysLeft < 0 ? 0 : 2 ** doubtful.length
  if (ways === 0) ranges.isTooOpen = true
  return Array.from({ length: Math.max(1, ways) }, (_, set) => (option) => {
    const place = doubtful.indexOf(option)
    return place < 0 ? wishes.get(option) === true : ((set >> place) & 1) === 1
  })
}

/**
 * Whether an owner would take back what wholly stands, wherever shares lie; undefined: that hangs
 * on them. It would lose (1 - share) of what the option's standing adds to its flow.
 */
function isWishedWithin(
  stakes: Stakes,
  { levels, ranges, noise }: Where,
  option: OptionIndex,
): boolean | undefined {
  const { owner, values } = at(stakes.options, option)
  const pinned = levels.slice()
  const holdingAt = (term: Term, there: Levels, level: 0 | 1): number => {
    there[option] = level
    return shareHolding(term, there)
  }
  pinned[option] = 1
  let [least, most] = [at(values, owner), at(values, owner)]
  for (const term of stakes.terms ?? []) {
    if (term.party !== owner || !term.options.includes(option)) continue
    const adding = (there: Levels) => holdingAt(term, there, 1) - holdingAt(term, there, 0)
    const ends = withinRanges(term, pinned, ranges, adding).map((share) => term.worth * share)
    least += Math.min(...ends)
    most += Math.max(...ends)
  }
  if ((1 - at(ranges.low, option)) * most <= noise / 2) return true
  return (1 - at(ranges.high, option)) * least >= 2 * noise ? false : undefined
}

function isPart(level: number): boolean {
  return level > 0 && level < 1
}

function isOpen({ low, high }: OpenNumbers, option: OptionIndex): boolean {
  return at(low, option) < at(high, option)
}
