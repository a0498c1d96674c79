/**
 * The conditions on preferences again: own moves and answers by the definition, and the count of
 * rankings by going through every set of states that could stand above the state.
 *
 * Of all strict rankings of r + 1 states those in which exactly a given set of a states stands
 * above one of them number a! (r - a)!.
 */
import { bitCount } from '../base/bits.ts'
import type { FindingOf } from '../finding/finding.ts'
import { isStable } from './concepts.ts'
import { anyMove, improving, reachOf } from './reach.ts'
import { isState, ownMoves, prefers, rawStates, type SlowGame, type StateId } from './slow-game.ts'
import { allOf, refused, type Verdict } from './verdict.ts'

type Finding = FindingOf<'inverse-state'>

/** One own move, and the sets of states one of which must lie no higher than the state. */
interface Condition {
  readonly to: StateId
  readonly ways: readonly ReadonlySet<StateId>[]
  readonly isAlways: boolean
}

/** So many states that matter are gone through in all their sets. */
const statesMax = 20

export function recheckInverseState(game: SlowGame, finding: Finding): Verdict {
  const { state, actor, strength, smallest } = finding
  if (strength.kind !== 'exhaustive') return refused('only finished conditions can be checked')
  if (!isState(game, state)) return refused(`${state} is not a feasible state`)
  const conditions = [...ownMoves(game, actor, state)].map((to) => conditionOf(game, finding, to))
  const isAbove = (one: StateId) => prefers(game, actor, one, state)
  return allOf([
    [finding.moveCount === conditions.length, `there are ${conditions.length} own moves`],
    [
      finding.stable === isStable(game, { concept: finding.concept }, { actor, state }),
      'the verdict is not that of the definition',
    ],
    ...finding.clauses.map(
      (clause) => [isClause(conditions, clause, isAbove), `the move to ${clause.to}`] as const,
    ),
    [smallest === undefined || suffice(conditions, smallest), 'the smallest set does not suffice'],
    [smallest === undefined || isLeast(conditions, smallest), 'a smaller set suffices'],
    [isShare(game, finding, conditions), 'the share of rankings is another'],
  ])
}

function conditionOf(game: SlowGame, { actor, state, concept }: Finding, to: StateId): Condition {
  if (concept === 'nash') return { to, ways: [new Set([to])], isAlways: false }
  const others = game.model.actors.map((one) => one.id).filter((one) => one !== actor)
  const step = concept === 'seq' || concept === 'sseq' ? improving(game) : anyMove
  const isSymmetric = concept === 'smr' || concept === 'sseq'
  const ends = [...reachOf(game, to, others, step)].filter((end) => end !== to)
  const ways = ends.map((end) => {
    const out = isSymmetric ? ownMoves(game, actor, end) : []
    return new Set([end, ...out].filter((one) => one !== state))
  })
  const isAlways = ways.some((way) => way.size === 0)
  return { to, ways: [new Set([to]), ...ways.filter((way) => !way.has(to))], isAlways }
}

function isClause(
  conditions: readonly Condition[],
  clause: Finding['clauses'][number],
  isAbove: (state: StateId) => boolean,
): boolean {
  const condition = conditions.find((one) => one.to === clause.to)
  if (condition === undefined || condition.isAlways !== clause.isAlways) return false
  const answers = condition.isAlways ? 0 : condition.ways.length - 1
  const named = clause.answers.map(({ end, waysOut }) => new Set([end, ...waysOut]))
  return (
    clause.answerCount === answers &&
    clause.answers.length <= answers &&
    new Set(clause.answers.map((one) => one.end)).size === clause.answers.length &&
    named.every((one) => condition.ways.some((way) => isSame(one, way))) &&
    clause.holds === isMet(condition, isAbove)
  )
}

function isSame(a: ReadonlySet<StateId>, b: ReadonlySet<StateId>): boolean {
  return a.size === b.size && [...a].every((one) => b.has(one))
}

function isMet({ isAlways, ways }: Condition, isAbove: (state: StateId) => boolean): boolean {
  return isAlways || ways.some((way) => ![...way].some(isAbove))
}

/** With these kept down and everything else above. */
function suffice(conditions: readonly Condition[], kept: readonly StateId[]): boolean {
  return conditions.every((one) => isMet(one, (state) => !kept.includes(state)))
}

/** Every smaller set of states that matter fails, where there are few enough to try. */
function isLeast(conditions: readonly Condition[], kept: readonly StateId[]): boolean {
  const { stateCount, areMet } = inBits(conditions)
  if (stateCount > statesMax) return true
  const all = 2 ** stateCount - 1
  for (let set = 0; set <= all; set++)
    if (bitCount(set) < kept.length && areMet(all & ~set)) return false
  return true
}

/** The states that matter as bits, and whether all conditions are met with some of them above. */
function inBits(conditions: readonly Condition[]) {
  const states = relevant(conditions)
  const bitsOf = (way: ReadonlySet<StateId>) =>
    states.reduce((bits, state, i) => (way.has(state) ? bits | (1 << i) : bits), 0)
  const open = states.length > 30 ? [] : conditions.filter((one) => !one.isAlways)
  const ways = open.map((one) => one.ways.map(bitsOf))
  const areMet = (above: number) => ways.every((list) => list.some((way) => (way & above) === 0))
  return { stateCount: states.length, areMet }
}

function relevant(conditions: readonly Condition[]): StateId[] {
  const open = conditions.filter((one) => !one.isAlways)
  return [...new Set(open.flatMap(({ ways }) => ways.flatMap((way) => [...way])))]
}

function isShare(game: SlowGame, finding: Finding, conditions: readonly Condition[]): boolean {
  const { share, rankings } = finding
  if (share === undefined) return rankings === undefined
  const [up, down] = [BigInt(share.numerator), BigInt(share.denominator)]
  const counted = shareByStates(conditions) ?? shareByUnions(conditions)
  if (counted === undefined || counted[0] * down !== counted[1] * up) return false
  if (rankings === undefined) return true
  const stateCount = [...rawStates(game)].filter((one) => isState(game, one)).length
  const all = factorial(stateCount)
  return rankings.all === String(all) && rankings.stable === String((all * up) / down)
}

type Ratio = readonly [bigint, bigint]

function shareByStates(conditions: readonly Condition[]): Ratio | undefined {
  const { stateCount, areMet } = inBits(conditions)
  if (stateCount > statesMax) return undefined
  const counts = Array.from({ length: stateCount + 1 }, () => 0)
  for (let above = 0; above < 2 ** stateCount; above++)
    if (areMet(above)) counts[bitCount(above)] = (counts[bitCount(above)] ?? 0) + 1
  const stable = counts.reduce(
    (sum, count, size) => sum + BigInt(count) * factorial(size) * factorial(stateCount - size),
    0n,
  )
  return [stable, factorial(stateCount + 1)]
}

/**
 * Where each way is one state, a condition forbids that a set of states stands wholly above. Sets
 * of one state are f states to be kept down; over choices of the others, inclusion and exclusion:
 * u states in the union all above and f all below have the chance u! f! / (u + f + 1)!.
 */
function shareByUnions(conditions: readonly Condition[]): Ratio | undefined {
  const open = conditions.filter((one) => !one.isAlways)
  if (open.some(({ ways }) => ways.some((way) => way.size > 1))) return undefined
  const sets = open.map(({ ways }) => new Set(ways.flatMap((way) => [...way])))
  const kept = new Set(sets.filter((set) => set.size === 1).flatMap((set) => [...set]))
  const free = sets.filter(
    (set, i) =>
      ![...set].some((state) => kept.has(state)) &&
      !sets.some((other, j) => isWithin(other, set) && (other.size < set.size || j < i)),
  )
  if (free.length > 12) return undefined
  let sum: Ratio = [0n, 1n]
  for (const chosen of subsetsOf(free)) {
    const union = new Set(chosen.flatMap((set) => [...set])).size
    const ways = factorial(union + kept.size + 1)
    const term = factorial(union) * factorial(kept.size) * (chosen.length % 2 === 0 ? 1n : -1n)
    sum = [sum[0] * ways + term * sum[1], sum[1] * ways]
  }
  return sum
}

function isWithin(a: ReadonlySet<StateId>, b: ReadonlySet<StateId>): boolean {
  return a.size <= b.size && [...a].every((state) => b.has(state))
}

function* subsetsOf<T>(list: readonly T[]): Generator<T[]> {
  for (let bits = 0; bits < 2 ** list.length; bits++) yield list.filter((_, i) => (bits >>> i) & 1)
}

function factorial(n: number): bigint {
  let product = 1n
  for (let i = 2; i <= n; i++) product *= BigInt(i)
  return product
}
