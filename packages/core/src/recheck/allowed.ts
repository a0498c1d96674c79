/** Which states of a ladder the rules allow, and sets that are as large or as small as they let. */
import type { Budget } from '../base/budget.ts'
import type { JudgedCase, JudgedRule, Numbers } from './judged.ts'
import { spend, WorkEnded } from './work.ts'

export type Options = ReadonlySet<number>

export function isAllowed({ rules = [] }: JudgedCase, standing: Options): boolean {
  return !rules.some((rule) => rule.forbids(standing))
}

/** A rule that speaks of more options than this is taken to bind without trying them all. */
const triedMax = 12

/** Some setting of the ladder's options breaks it; no other rule can ever bind. */
export function canBind({ mentions, forbids }: Omit<JudgedRule, 'id'>): boolean {
  if (mentions.length > triedMax) return true
  return subsetsOf(mentions).some((set) => forbids(new Set(set)))
}

/** Options of the ladder of which some rule speaks that can bind. */
export function tiedOptions({ rules = [] }: Pick<JudgedCase, 'rules'>): Options {
  return new Set(rules.flatMap(({ mentions }) => mentions))
}

/** A party with more commitments to break than this has too many breaches to try them all. */
const commitmentsMax = 16

/**
 * Has a party more to break than can be tried in every way? Where worths add up that is what costs
 * it, or what a rule ties to something; and if no rule ties anything and all of its own is watched
 * and answered alike, to break all of it at once is as good as any other breach.
 */
export function areTooMany(
  { stakes, rules = [] }: Pick<JudgedCase, 'stakes' | 'rules'>,
  party: number,
) {
  const additive = (stakes.terms ?? []).length === 0
  const tied = tiedOptions({ rules })
  const own = [...stakes.options.entries()].filter(([, { owner }]) => owner === party)
  const isSingly = own.some(([, { detection, answer, ways }]) =>
    [detection, answer, ways].some((one) => one !== undefined),
  )
  if (additive && tied.size === 0 && !isSingly) return false
  const counting = own.filter(
    ([o, { values }]) => !additive || (values[party] ?? 0) < 0 || tied.has(o),
  )
  const breaches = counting.reduce((all, [, { ways }]) => all * (1 + (ways?.length ?? 1)), 1)
  return breaches > 2 ** commitmentsMax
}

/** More subsets than 2 to this are not laid out, whatever the steps allow. */
const optionsMax = 18

/** In the order of the numbers that they spell, the first option lowest. */
export function subsetsOf(options: Numbers, budget?: Budget): number[][] {
  if (options.length > optionsMax) throw new WorkEnded()
  spend(budget, 2 ** options.length)
  let sets: number[][] = [[]]
  for (const o of options) sets = sets.concat(sets.map((set) => [...set, o]))
  return sets
}

export function isWithin(small: Numbers, large: Numbers): boolean {
  return small.every((o) => large.includes(o))
}

/** Sets that no other of them contains. */
export function largest(sets: readonly Numbers[]): Numbers[] {
  return sets.filter(
    (set) => !sets.some((other) => other.length > set.length && isWithin(set, other)),
  )
}

/** Sets that contain no other of them. */
export function smallest(sets: readonly Numbers[]): Numbers[] {
  return sets.filter(
    (set) => !sets.some((other) => other.length < set.length && isWithin(other, set)),
  )
}

export function withMore(set: Options, more: Iterable<number>): Set<number> {
  return new Set([...set, ...more])
}

export function without(set: Options, less: Iterable<number>): Set<number> {
  const left = new Set(set)
  for (const o of less) left.delete(o)
  return left
}

/**
 * Every inclusion-maximal choice among `options` with which a state is allowed. What no rule speaks
 * of is never in the way, so only the others are tried, all their subsets.
 */
export function mostOf(
  judged: JudgedCase,
  options: Numbers,
  stateWith: (chosen: Numbers) => Options,
): Numbers[] {
  const tied = tiedOptions(judged)
  const free = options.filter((o) => !tied.has(o))
  const tried = subsetsOf(
    options.filter((o) => tied.has(o)),
    judged.budget,
  ).map((set) => [...free, ...set])
  return largest(tried.filter((set) => isAllowed(judged, stateWith(set))))
}
