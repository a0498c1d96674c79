/**
 * Rules that tie commitments together: which sets of them may stand at once, and how many of a set
 * can be carried out, or taken back, where not all can.
 *
 * For rules an option stands or it does not. "As many as possible" means as many as no larger set
 * contains: maximal by inclusion, never by number. Options that share no rule, directly or through
 * others, do not bear on each other, so each such group is looked at by itself.
 */
import { assert, at } from '../../../base/assert.ts'
import { bitCount } from '../../../base/bits.ts'
import type { LadderRule, OptionIndex, Stakes, Standing } from './ladder.ts'

/** Options that bear on each other through rules, and those rules. */
export interface RuledGroup {
  readonly options: readonly OptionIndex[]
  readonly rules: readonly LadderRule[]
}

interface Ties {
  readonly groups: readonly RuledGroup[]
  /** Per option: its place in `groups`, or -1. */
  readonly groupOf: Int32Array
  readonly crossOwners: boolean
}

export const ruledTogetherMax = 20

export function isTied({ rules = [] }: Stakes): boolean {
  return rules.length > 0
}

export function isAllowed({ rules = [] }: Stakes, standing: Standing): boolean {
  return !rules.some((rule) => rule.forbids(standing))
}

/** Whether some rule speaks of the option. */
export function isRuled(stakes: Stakes, option: OptionIndex): boolean {
  return at(tiesOf(stakes).groupOf, option) >= 0
}

/** Whether a rule ties commitments of different owners together. */
export function tiesOwners(stakes: Stakes): boolean {
  return isTied(stakes) && tiesOf(stakes).crossOwners
}

/** Which of the rules forbid a set. */
export function rulesAgainst({ rules = [] }: Stakes, standing: Standing): LadderRule[] {
  return rules.filter((rule) => rule.forbids(standing))
}

/** Per option, those without which the rules allow no set that holds it. */
export function prerequisitesUnder(
  rules: readonly LadderRule[],
  optionCount: number,
): OptionIndex[][] {
  const needed = Array.from({ length: optionCount }, (): OptionIndex[] => [])
  for (const group of groupsOf(rules)) {
    const { options } = group
    const sets = setsAllowed(group, optionCount)
    for (const option of options) {
      const holding = sets.filter((standing) => standing[option] === 1)
      needed[option] = options.filter(
        (other) => other !== option && holding.every((standing) => standing[other] === 1),
      )
    }
  }
  return needed
}

/** What stands of a group, in every way that its rules allow. */
function setsAllowed({ options, rules }: RuledGroup, optionCount: number): Standing[] {
  assert(options.length <= ruledTogetherMax, 'too many options tied together by rules')
  const nothing: Standing = new Uint8Array(optionCount)
  return Array.from({ length: 2 ** options.length }, (_, set) =>
    changed(nothing, chosen(options, set), 1),
  ).filter((standing) => !rules.some((rule) => rule.forbids(standing)))
}

const tiesKnown = new WeakMap<readonly LadderRule[], Ties>()

function tiesOf({ rules = [], options }: Stakes): Ties {
  const known = tiesKnown.get(rules)
  if (known && known.groupOf.length === options.length) return known
  const found = gathered(rules, options)
  tiesKnown.set(rules, found)
  return found
}

function gathered(rules: readonly LadderRule[], all: Stakes['options']): Ties {
  const groups = groupsOf(rules)
  const groupOf = new Int32Array(all.length).fill(-1)
  for (const [place, { options }] of groups.entries())
    for (const option of options) groupOf[option] = place
  const ownersOf = (rule: LadderRule) => new Set(rule.options.map((o) => at(all, o).owner))
  return { groups, groupOf, crossOwners: rules.some((rule) => ownersOf(rule).size > 1) }
}

function groupsOf(rules: readonly LadderRule[]): RuledGroup[] {
  let groups: { options: Set<OptionIndex>; rules: LadderRule[] }[] = []
  for (const rule of rules) {
    const met = groups.filter(({ options }) => rule.options.some((o) => options.has(o)))
    const options = new Set([...rule.options, ...met.flatMap((group) => [...group.options])])
    const joined = { options, rules: [...met.flatMap((group) => group.rules), rule] }
    groups = [...groups.filter((group) => !met.includes(group)), joined]
  }
  return groups.map((group) => ({
    options: [...group.options].sort((a, b) => a - b),
    rules: group.rules,
  }))
}

/**
 * What stands once as many of the candidates as possible are brought to `value`, in every such way;
 * none where the rules allow no way at all, the present state included.
 */
export function furthest(
  stakes: Stakes,
  from: Standing,
  { candidates, value }: { readonly candidates: readonly OptionIndex[]; readonly value: 0 | 1 },
): Standing[] {
  const start: Standing = from.slice()
  if (!isTied(stakes)) {
    for (const option of candidates) start[option] = value
    return [start]
  }
  const { groups, groupOf } = tiesOf(stakes)
  for (const option of candidates) if (at(groupOf, option) < 0) start[option] = value
  let ways = [start]
  for (const [place, group] of groups.entries()) {
    const own = candidates.filter((option) => groupOf[option] === place)
    const steps = maximalIn(group, from, { candidates: own, value })
    ways = ways.flatMap((way) => steps.map((set) => changed(way, set, value)))
  }
  return ways
}

function maximalIn(
  { rules }: RuledGroup,
  from: Standing,
  { candidates, value }: { readonly candidates: readonly OptionIndex[]; readonly value: 0 | 1 },
): OptionIndex[][] {
  assert(candidates.length <= ruledTogetherMax, 'too many options tied together by rules')
  const allowed = (options: readonly OptionIndex[]): boolean => {
    const tried = changed(from, options, value)
    return !rules.some((rule) => rule.forbids(tried))
  }
  if (allowed(candidates)) return [[...candidates]]
  const found: number[] = []
  for (const set of largestFirst(candidates.length)) {
    if (found.some((larger) => (set & ~larger) === 0)) continue
    if (allowed(chosen(candidates, set))) found.push(set)
  }
  return found.map((set) => chosen(candidates, set))
}

/** What is taken back: what was meant, and what has to go with it. */
export interface TakingBack {
  /** As many of these as possible. */
  readonly given: readonly OptionIndex[]
  /** These only as far as the rules ask for it, and no more of them than needed. */
  readonly helping: readonly OptionIndex[]
}

/**
 * What stands once as much as possible of the given is taken back together, in every such way: the
 * given as a maximal set, the helping as a minimal one for it.
 */
export function takenBackIn(
  stakes: Stakes,
  from: Standing,
  { given, helping }: TakingBack,
): Standing[] {
  if (!isTied(stakes)) return furthest(stakes, from, { candidates: given, value: 0 })
  const { groups, groupOf } = tiesOf(stakes)
  const start: Standing = from.slice()
  for (const option of given) if (at(groupOf, option) < 0) start[option] = 0
  let ways = [start]
  for (const [place, group] of groups.entries()) {
    const inGroup = (option: OptionIndex): boolean => groupOf[option] === place
    const steps = backIn(group, from, {
      given: given.filter(inGroup),
      helping: helping.filter(inGroup),
    })
    ways = ways.flatMap((way) => steps.map((set) => changed(way, set, 0)))
  }
  return ways
}

function backIn({ rules }: RuledGroup, from: Standing, of: TakingBack): OptionIndex[][] {
  const { given, helping } = of
  if (given.length === 0) return [[]]
  assert(given.length + helping.length <= ruledTogetherMax, 'too many options tied by rules')
  const allowed = (options: readonly OptionIndex[]): boolean => {
    const tried = changed(from, options, 0)
    return !rules.some((rule) => rule.forbids(tried))
  }
  if (allowed(given)) return [[...given]]
  const ways: { given: number; helping: number[] }[] = []
  for (const set of largestFirst(given.length)) {
    if (ways.some((larger) => (set & ~larger.given) === 0)) continue
    const main = chosen(given, set)
    const smallest: number[] = []
    for (const help of largestFirst(helping.length).reverse()) {
      if (smallest.some((smaller) => (smaller & ~help) === 0)) continue
      if (allowed([...main, ...chosen(helping, help)])) smallest.push(help)
    }
    if (smallest.length > 0) ways.push({ given: set, helping: smallest })
  }
  return ways.flatMap((way) =>
    way.helping.map((help) => [...chosen(given, way.given), ...chosen(helping, help)]),
  )
}

function changed(from: Standing, options: readonly OptionIndex[], value: 0 | 1): Standing {
  const to = from.slice()
  for (const option of options) to[option] = value
  return to
}

function chosen(options: readonly OptionIndex[], set: number): OptionIndex[] {
  return options.filter((_, bit) => (set >> bit) & 1)
}

/** Sets of so many, those of more members first; of as many, by number. */
function largestFirst(count: number): number[] {
  return Array.from({ length: 2 ** count }, (_, set) => set).sort(
    (a, b) => bitCount(b) - bitCount(a) || a - b,
  )
}
