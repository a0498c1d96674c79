/**
 * The exact share of an actor's strict rankings under which all clauses hold, without going
 * through rankings.
 *
 * Drop s and the other states independently and evenly on a line from 0 to 1: every strict ranking
 * is equally likely. If s falls so that a share x of the line lies above it, each other state
 * stands above s with chance x, independently of the rest. Let p(x) be the chance that the clauses
 * hold. The share sought is the integral of p from 0 to 1, and p is a polynomial:
 *
 *   - GMR, SEQ, Nash: a clause fails when its set {t} ∪ answers lies wholly above s. Sets that
 *     share no state are independent; within sets that do, inclusion and exclusion over the sets,
 *     a union of u states giving x^u.
 *   - SMR, SSEQ: by which of the moves t stand above s. For those that do, some answer's block of
 *     states must lie wholly at or below s: inclusion and exclusion over these moves, blocks that
 *     share no state being independent, a block of b states giving y^b with y = 1 - x.
 *
 * Terms x^a y^b are integrated as a! b! / (a + b + 1)!, in whole numbers throughout.
 */
import type { State } from '../../../game/game.ts'
import type { Clause } from './clauses.ts'
import { addFractions, type Fraction, fraction } from './fraction.ts'
import { add, constant, type Polynomial, power, times } from './polynomial.ts'

/** Sets of several states: more are not expanded. */
const setsMax = 12
/** Moves under SMR and SSEQ: each may stand above or not, and be answered or not. */
const movesMax = 7
/** Blocks that hang together, and all of them. */
const blocksTogetherMax = 10
const blocksMax = 64
/** States that matter under SMR and SSEQ: with more, no checker could go through them. */
const statesMax = 20

/** Undefined where too many clauses hang together to be expanded. */
export function shareOfRankings(clauses: readonly Clause[]): Fraction | undefined {
  const open = clauses.filter((clause) => !clause.isAlways)
  const isSymmetric = open.some((clause) =>
    clause.answers.some(({ waysOut }) => waysOut.length > 0),
  )
  return isSymmetric ? shareByBlocks(open) : shareBySets(open)
}

function shareBySets(clauses: readonly Clause[]): Fraction | undefined {
  const sets = fewest(
    clauses.map((clause) => new Set([clause.to, ...clause.answers.map(({ end }) => end)])),
  )
  if (sets.filter((set) => set.size > 1).length > setsMax) return undefined
  const chance = groupsOf(sets).map(expand).reduce(times, constant(1n))
  return integral([[0, chance]], 'x')
}

/** Sets that contain another of them say nothing more. */
function fewest(sets: readonly ReadonlySet<State>[]): ReadonlySet<State>[] {
  const kept: ReadonlySet<State>[] = []
  for (const set of [...sets].sort((a, b) => a.size - b.size))
    if (!kept.some((other) => [...other].every((state) => set.has(state)))) kept.push(set)
  return kept
}

/** Sets that share states, directly or through others, in one group. */
function groupsOf(sets: readonly ReadonlySet<State>[]): ReadonlySet<State>[][] {
  const groups: { states: Set<State>; sets: ReadonlySet<State>[] }[] = []
  for (const set of sets) {
    const touched = groups.filter(({ states }) => [...set].some((state) => states.has(state)))
    const joined = { states: new Set(set), sets: [set] }
    for (const group of touched) {
      for (const state of group.states) joined.states.add(state)
      joined.sets.push(...group.sets)
      groups.splice(groups.indexOf(group), 1)
    }
    groups.push(joined)
  }
  return groups.map((group) => group.sets)
}

/** The signed sum, over all choices among the sets, of the power that their union's size is. */
function expand(sets: readonly ReadonlySet<State>[]): Polynomial {
  // Per state the sets that hold it, as bits; then, per choice, the states outside all chosen.
  const outside = new Int32Array(2 ** sets.length)
  let all = 0
  for (const state of new Set(sets.flatMap((set) => [...set]))) {
    let held = 0
    for (const [i, set] of sets.entries()) if (set.has(state)) held |= 1 << i
    outside[held] = (outside[held] ?? 0) + 1
    all++
  }
  for (let i = 0; i < sets.length; i++)
    for (let choice = 0; choice < outside.length; choice++)
      if ((choice >>> i) & 1)
        outside[choice] = (outside[choice] ?? 0) + (outside[choice ^ (1 << i)] ?? 0)
  const sum = new Map<number, bigint>()
  for (let choice = 0; choice < outside.length; choice++) {
    const union = all - (outside[outside.length - 1 - choice] ?? 0)
    sum.set(union, (sum.get(union) ?? 0n) + (isOdd(choice) ? -1n : 1n))
  }
  return sum
}

function isOdd(bits: number): boolean {
  let odd = false
  for (let rest = bits; rest !== 0; rest &= rest - 1) odd = !odd
  return odd
}

function shareByBlocks(clauses: readonly Clause[]): Fraction | undefined {
  const moves = clauses.map((one) => one.to)
  const isMove = new Set(moves)
  const blocks = blocksOf(clauses)
  const states = new Set([...moves, ...blocks.flatMap((block) => [...block.states])])
  if (moves.length > movesMax || blocks.length > blocksMax || states.size > statesMax)
    return undefined
  const byAbove: [number, Polynomial][] = []
  for (let above = 0; above < 2 ** moves.length; above++) {
    const chosen = moves.filter((_, i) => (above >>> i) & 1)
    const usable = blocks.filter(({ states }) => !chosen.some((move) => states.has(move)))
    const rest = usable.map(({ states, answers }) => ({
      answers,
      states: new Set([...states].filter((state) => !isMove.has(state))),
    }))
    const chance = allAnswered(chosen, rest)
    if (chance === undefined) return undefined
    byAbove.push([chosen.length, times(chance, power(moves.length - chosen.length))])
  }
  return integral(byAbove, 'y')
}

interface Block {
  readonly states: ReadonlySet<State>
  /** The moves that this block answers. */
  readonly answers: ReadonlySet<State>
}

function blocksOf(clauses: readonly Clause[]): Block[] {
  const found = new Map<string, { states: Set<State>; answers: Set<State> }>()
  for (const { to, answers } of clauses)
    for (const { end, waysOut } of answers) {
      const states = [end, ...waysOut].sort((a, b) => a - b)
      const name = states.join()
      const block = found.get(name) ?? { states: new Set(states), answers: new Set<State>() }
      block.answers.add(to)
      found.set(name, block)
    }
  return [...found.values()]
}

/** The chance, in y, that each of these moves has a block wholly at or below s. */
function allAnswered(chosen: readonly State[], blocks: readonly Block[]): Polynomial | undefined {
  let sum: Polynomial = new Map()
  for (let failing = 0; failing < 2 ** chosen.length; failing++) {
    const unanswered = chosen.filter((_, i) => (failing >>> i) & 1)
    const concerned = blocks.filter(({ answers }) => unanswered.some((move) => answers.has(move)))
    const chance = noneDown(concerned.map(({ states }) => states))
    if (chance === undefined) return undefined
    sum = add(sum, chance, isOdd(failing) ? -1n : 1n)
  }
  return sum
}

/** The chance, in y, that none of the sets lies wholly at or below s. */
function noneDown(sets: readonly ReadonlySet<State>[]): Polynomial | undefined {
  let chance = constant(1n)
  for (const group of groupsOf(fewest(sets))) {
    if (group.length > blocksTogetherMax) return undefined
    chance = times(chance, expand(group))
  }
  return chance
}

/** The integral from 0 to 1 of the sum of x^a times a polynomial, in x itself or in y = 1 - x. */
function integral(parts: readonly (readonly [number, Polynomial])[], of: 'x' | 'y'): Fraction {
  let sum = fraction(0n, 1n)
  for (const [a, polynomial] of parts)
    for (const [exponent, coefficient] of polynomial) {
      const [up, down] = of === 'x' ? [a + exponent, 0] : [a, exponent]
      const ways = BigInt(up + down + 1) * choose(up + down, Math.min(up, down))
      sum = addFractions(sum, fraction(coefficient, ways))
    }
  return sum
}

function choose(n: number, k: number): bigint {
  let ways = 1n
  for (let i = 1; i <= k; i++) ways = (ways * BigInt(n - k + i)) / BigInt(i)
  return ways
}
