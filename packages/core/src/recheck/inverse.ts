/**
 * The conditions on preferences again: own moves and answers by the definition, and the count of
 * rankings by going through every set of states that could stand above the state.
 *
 * Of all strict rankings of r + 1 states those in which exactly a given set of a states stands
 * above one of them number a! (r - a)!.
 */
import { bitCount } from '../base/bits.ts'
import type { FindingOf } from '../subjects/findings.ts'
import { byNumber, movesInOrder } from './best-first.ts'
import { isStable } from './concepts.ts'
import { byAnswers, isKnown } from './definitions.ts'
import { isStart } from './lists.ts'
import { anyMove, improving, reachOf } from './reach.ts'
import { isState, prefers, rawStates, type SlowGame, type StateId } from './slow-game.ts'
import { allOf, type FindingClaim, type Left, refused, type Verdict } from './verdict.ts'
import { spend } from './work.ts'

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
  const { state, actor, smallest } = finding
  if (!isKnown(finding.concept, 'inverse'))
    return refused('no conditions are known for this concept')
  if (!isState(game, state)) return refused(`${state} is not a feasible state`)
  const conditions = movesInOrder(game, actor, state).map((to) => conditionOf(game, finding, to))
  const isAbove = (target: StateId) => prefers(game, actor, target, state)
  return allOf(
    [
      [finding.moveCount === conditions.length, `there are ${conditions.length} own moves`],
      [
        finding.stable === isStable(game, { concept: finding.concept }, { actor, state }),
        'the verdict is not that of the definition',
      ],
      ...finding.clauses.map(
        (clause, i) =>
          [isClause(conditions[i], clause, isAbove), `the move to ${clause.to}`] as const,
      ),
      [
        smallest === undefined || suffice(conditions, smallest),
        'the smallest set does not suffice',
      ],
      [smallest === undefined || isLeast(conditions, smallest), 'a smaller set suffices'],
      [
        smallest === undefined || isTold(game, conditions, smallest),
        'of the smallest sets another comes first',
      ],
      ...shareClaims(game, finding, conditions),
    ],
    leftOf(finding, conditions),
  )
}

/** What has too many states to go through, here or where it was found. */
function leftOf({ smallest, share }: Finding, conditions: readonly Condition[]): Left[] {
  const isMuch = inBits(conditions).stateCount > statesMax && !isForced(conditions, smallest)
  const parts = [
    ...(smallest === undefined || isMuch ? ['smallest'] : []),
    ...(share === undefined || countedAgain(conditions) === undefined ? ['share', 'rankings'] : []),
  ]
  return parts.map((part) => ({ part, why: 'size' }))
}

function conditionOf(game: SlowGame, { actor, state, concept }: Finding, to: StateId): Condition {
  const by = byAnswers(concept)
  if (by?.others === 'nobody') return { to, ways: [new Set([to])], isAlways: false }
  const others = game.model.actors.map((one) => one.id).filter((one) => one !== actor)
  const step = by?.others === 'gaining' ? improving(game) : anyMove
  const isSymmetric = by?.away === 'by-one-move'
  const ends = [...reachOf(game, to, others, step)].filter((end) => end !== to).sort(byNumber)
  const ways = ends.map((end) => {
    const out = isSymmetric ? movesInOrder(game, actor, end) : []
    return new Set([end, ...out].filter((one) => one !== state))
  })
  const isAlways = ways.some((way) => way.size === 0)
  return { to, ways: [new Set([to]), ...ways.filter((way) => !way.has(to))], isAlways }
}

function isClause(
  condition: Condition | undefined,
  clause: Finding['clauses'][number],
  isAbove: (state: StateId) => boolean,
): boolean {
  if (condition?.to !== clause.to || condition.isAlways !== clause.isAlways) return false
  const answers = condition.isAlways ? [] : condition.ways.slice(1).map((way) => [...way].join())
  const named = clause.answers.map(({ end, waysOut }) => [end, ...waysOut].join())
  return (
    clause.answerCount === answers.length &&
    isStart(answers, named) &&
    clause.holds === isMet(condition, isAbove)
  )
}

function isMet({ isAlways, ways }: Condition, isAbove: (state: StateId) => boolean): boolean {
  return isAlways || ways.some((way) => ![...way].some(isAbove))
}

/** With these kept down and everything else above. */
function suffice(conditions: readonly Condition[], kept: readonly StateId[]): boolean {
  return conditions.every((condition) => isMet(condition, (state) => !kept.includes(state)))
}

/** Every smaller set of states that matter fails, where there are few enough to try. */
function isLeast(conditions: readonly Condition[], kept: readonly StateId[]): boolean {
  const { stateCount, areMet } = inBits(conditions)
  if (stateCount > statesMax || isForced(conditions, kept)) return true
  const all = 2 ** stateCount - 1
  for (let set = 0; set <= all; set++)
    if (bitCount(set) < kept.length && areMet(all & ~set)) return false
  return true
}

/**
 * Of equally few the choice made first: conditions with the fewest ways first, in each the ways of
 * the fewest states first. No choice is needed where it would not save a state over keeping down
 * the end of every move. It is told in the order of states.
 */
function isTold(
  { budget }: SlowGame,
  conditions: readonly Condition[],
  kept: readonly StateId[],
): boolean {
  const open = conditions.filter((one) => !one.isAlways)
  const isSame = (set: ReadonlySet<StateId>) => [...set].sort(byNumber).join() === [...kept].join()
  const ends = new Set(open.map((one) => one.to))
  if (kept.length >= ends.size) return isSame(ends)
  if (inBits(conditions).stateCount > statesMax) return isSame(new Set(kept))
  const ways = open
    .map((one) => [...one.ways].sort((a, b) => a.size - b.size))
    .sort((a, b) => a.length - b.length)
  const first = firstChoice(ways, { chosen: new Set(), most: kept.length, budget })
  return first !== undefined && isSame(first)
}

interface Choosing {
  readonly chosen: ReadonlySet<StateId>
  readonly most: number
  readonly budget: SlowGame['budget']
}

/** The first choice of one way each that takes no more states than that. */
function firstChoice(
  [own, ...others]: readonly (readonly ReadonlySet<StateId>[])[],
  { chosen, most, budget }: Choosing,
): ReadonlySet<StateId> | undefined {
  spend(budget)
  if (own === undefined) return chosen
  for (const way of own) {
    const more = new Set([...chosen, ...way])
    if (more.size > most) continue
    const found = firstChoice(others, { chosen: more, most, budget })
    if (found !== undefined) return found
    // Where a way adds nothing no other could do better.
    if (more.size === chosen.size) return undefined
  }
  return undefined
}

/** Does each of these states have to be kept down because some condition leaves no other way? */
function isForced(conditions: readonly Condition[], kept: readonly StateId[] = []): boolean {
  const only = conditions.filter((one) => !one.isAlways && one.ways.length === 1)
  const forced = new Set(only.flatMap(({ ways }) => [...(ways[0] ?? [])]))
  return kept.length > 0 && kept.every((state) => forced.has(state))
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

/** With more states the number of rankings has too many digits to be told. */
const rankedStatesMax = 40

function* shareClaims(
  game: SlowGame,
  { share, rankings }: Finding,
  conditions: readonly Condition[],
): Generator<FindingClaim> {
  yield [share !== undefined || rankings === undefined, 'rankings are told without their share']
  if (share === undefined) return
  const isCount = [share.numerator, share.denominator].every((one) => /^\d{1,400}$/.test(one))
  yield [isCount, 'the share is no fraction']
  if (!isCount) return
  const [up, down] = [BigInt(share.numerator), BigInt(share.denominator)]
  yield [down > 0n && up <= down, 'the share is no fraction']
  const counted = countedAgain(conditions)
  yield [counted === undefined || counted[0] * down === counted[1] * up, 'the share is another']
  const stateCount = [...rawStates(game)].filter((one) => isState(game, one)).length
  yield [(rankings === undefined) === stateCount > rankedStatesMax, 'rankings are not told']
  if (rankings === undefined) return
  const all = factorial(stateCount)
  yield [
    rankings.all === String(all) && rankings.stable === String((all * up) / down),
    'so many rankings there are not',
  ]
}

function countedAgain(conditions: readonly Condition[]): Ratio | undefined {
  return shareByStates(conditions) ?? shareByUnions(conditions)
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
