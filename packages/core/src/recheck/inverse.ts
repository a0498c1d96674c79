/**
 * The conditions on preferences again: own moves and answers by the definition, and the count of
 * rankings by going through every set of states that could stand above the state.
 *
 * Of all strict rankings of r + 1 states those in which exactly a given set of a states stands
 * above one of them number a! (r - a)!.
 */
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

/** Sets of states above are gone through for so many states that matter; else shares of sets. */
const statesMax = 16

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
  const states = relevant(conditions)
  if (states.length > statesMax) return true
  for (const set of subsetsOf(states))
    if (set.length < kept.length && suffice(conditions, set)) return false
  return true
}

function relevant(conditions: readonly Condition[]): StateId[] {
  const open = conditions.filter((one) => !one.isAlways)
  return [...new Set(open.flatMap(({ ways }) => ways.flatMap((way) => [...way])))]
}

function* subsetsOf<T>(list: readonly T[]): Generator<T[]> {
  for (let bits = 0; bits < 2 ** list.length; bits++) yield list.filter((_, i) => (bits >>> i) & 1)
}

function isShare(game: SlowGame, finding: Finding, conditions: readonly Condition[]): boolean {
  const { share, rankings } = finding
  if (share === undefined) return rankings === undefined
  const [up, down] = [BigInt(share.numerator), BigInt(share.denominator)]
  const counted = shareByStates(conditions) ?? shareByUnions(finding, conditions)
  if (counted === undefined || counted[0] * down !== counted[1] * up) return false
  if (rankings === undefined) return true
  const stateCount = [...rawStates(game)].filter((one) => isState(game, one)).length
  const all = factorial(stateCount)
  return rankings.all === String(all) && rankings.stable === String((all * up) / down)
}

type Ratio = readonly [bigint, bigint]

function shareByStates(conditions: readonly Condition[]): Ratio | undefined {
  const states = relevant(conditions)
  if (states.length > statesMax) return undefined
  let stable = 0n
  for (const above of subsetsOf(states)) {
    const isAbove = (one: StateId) => above.includes(one)
    if (conditions.every((one) => isMet(one, isAbove)))
      stable += factorial(above.length) * factorial(states.length - above.length)
  }
  return [stable, factorial(states.length + 1)]
}

/** Where each way is one state: inclusion and exclusion over the moves, u states giving 1/(u+1). */
function shareByUnions(finding: Finding, conditions: readonly Condition[]): Ratio | undefined {
  const open = conditions.filter((one) => !one.isAlways)
  if (finding.concept === 'nash') return [1n, BigInt(open.length + 1)]
  if (open.length > 12 || open.some(({ ways }) => ways.some((way) => way.size > 1)))
    return undefined
  let sum: Ratio = [0n, 1n]
  for (const chosen of subsetsOf(open)) {
    const union = new Set(chosen.flatMap(({ ways }) => ways.flatMap((way) => [...way])))
    const sign = chosen.length % 2 === 0 ? 1n : -1n
    const size = BigInt(union.size + 1)
    sum = [sum[0] * size + sign * sum[1], sum[1] * size]
  }
  return sum
}

function factorial(n: number): bigint {
  let product = 1n
  for (let i = 2; i <= n; i++) product *= BigInt(i)
  return product
}
