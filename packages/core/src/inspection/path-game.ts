/**
 * The inspection game over acquisition paths (Canty and Listner 2020; Listner and others 2013): the
 * State keeps its word or takes a path, the inspector divides its effort over the steps.
 *
 * Path j of length l_j is worth d_j = d l_1 / l_j to the State when it is not found, d for the
 * shortest, and -b when it is. A set K of inspected steps misses it with chance Q_j(K), the product
 * of the chances of missing each of its steps that is in K. Without false alarms the inspector
 * mixes sets so as to make the best path as bad as can be:
 *
 *     v = least over mixes x of sets, of the greatest over j, of sum_K x_K [(d_j + b) Q_j(K) - b]
 *
 * the value of a matrix game, and the State is deterred exactly when v <= 0: keeping its word,
 * worth 0, is then as good. Whatever the effort, path j is found at most with the chance that all
 * its steps together are, its ceiling: better sensors raise it, more visits do not.
 *
 * Numbers are taken as the decimals in which they are written and all that follows is exact, so
 * that a value of 0 is 0.
 */
import { at } from '../base/assert.ts'
import {
  compare,
  type Fraction,
  fraction,
  fractionOf,
  inCommonUnits,
  minus,
  numberOf,
  over,
  plus,
  times,
} from '../base/fraction.ts'
import { demand, demandAmount, demandChance, demandPositive } from './demands.ts'
import { affordableSets } from './inspected-sets.ts'
import { matrixCellsMax, solveWholeGame } from './matrix-game.ts'

export interface InspectedStep {
  /** What inspecting it takes, in the unit of the game's effort (person-days); 0 or more. */
  readonly effort: number
  /** Chance that an inspection misses a violation there. */
  readonly nonDetection: number
  /** Chance that one finds a violation there where there is none; 0 if left out. */
  readonly falseAlarm?: number
}

export interface PathGame {
  /** At least one; `steps` are places in the list below. */
  readonly paths: readonly { readonly steps: readonly number[]; readonly length: number }[]
  readonly steps: readonly InspectedStep[]
  /** What the inspector has in all, 0 or more. */
  readonly effort: number
  /** d: what the shortest path is worth if not found; above 0. */
  readonly gain: number
  /** b: what being found costs; above 0. */
  readonly loss: number
}

export interface PathGameSolution {
  /** What the best path is worth to the State; at 0 or below it is deterred. */
  readonly value: Fraction
  readonly deterred: boolean
  /** The sets that are inspected, each with its share of the time, above 0. */
  readonly inspection: readonly { readonly steps: readonly number[]; readonly share: Fraction }[]
  /** Per path, under this inspection. */
  readonly paths: readonly PathOutlook[]
}

export interface PathOutlook {
  /** Chance that it is not found, averaged over the sets. */
  readonly missed: Fraction
  /** What it is worth to the State. */
  readonly payoff: Fraction
  /** Its share in the mix of paths that holds the inspector to the value. */
  readonly share: Fraction
}

/**
 * The game without false alarms, solved exactly.
 *
 * @throws RangeError for numbers that cannot be, no path, a step that is not in the list, more than
 *   20 steps to choose among, or more than 200,000 pairs of a path and a set
 */
export function solvePathGame(game: PathGame): PathGameSolution {
  demandPathGame(game)
  return solvedWithin(game, fractionOf(game.effort))
}

function solvedWithin(game: PathGame, effort: Fraction): PathGameSolution {
  const sets = setsOf(game, effort)
  const { payoffs, unit } = payoffsInUnits(game, sets)
  const solution = solveWholeGame(payoffs, unit)
  const inspection = sets
    .map((steps, k) => ({ steps, share: at(solution.columns, k) }))
    .filter(({ share }) => share.numerator > 0n)
  const loss = fractionOf(game.loss)
  const paths = pathIncentives(game).map((incentive, path): PathOutlook => {
    const missed = inspection.reduce(
      (sum, { steps, share }) => plus(sum, times(share, missedOn(game, path, steps))),
      fraction(0),
    )
    const payoff = minus(times(plus(incentive, loss), missed), loss)
    return { missed, payoff, share: at(solution.rows, path) }
  })
  return { value: solution.value, deterred: solution.value.numerator <= 0n, inspection, paths }
}

/**
 * (d_j + b) Q_j(K) - b for every path and set, in one common unit. Q_j is a product over all steps
 * of the path, 1 for those that are not inspected, so that its denominator is the same for all
 * sets; fractions brought to lowest terms one by one took twenty times as long.
 */
function payoffsInUnits(
  game: PathGame,
  sets: readonly (readonly number[])[],
): { readonly payoffs: readonly (readonly bigint[])[]; readonly unit: Fraction } {
  const chances = inCommonUnits(game.steps.map((step) => fractionOf(step.nonDetection)))
  const certain = chances.unit.denominator
  const loss = fractionOf(game.loss)
  const factors = pathIncentives(game).map((incentive, path) => {
    const { steps } = at(game.paths, path)
    return times(plus(incentive, loss), fraction(1n, certain ** BigInt(steps.length)))
  })
  const { counts, unit } = inCommonUnits([loss, ...factors])
  const [lossCount = 0n, ...factorCounts] = counts
  const inspected = sets.map((set) => new Set(set))
  const payoffs = game.paths.map(({ steps }, path) =>
    inspected.map((set) => {
      let product = at(factorCounts, path)
      for (const step of steps) product *= set.has(step) ? at(chances.counts, step) : certain
      return product - lossCount
    }),
  )
  return { payoffs, unit }
}

/** What each path is worth if not found: d l_1 / l_j, l_1 the shortest. @throws RangeError */
export function pathIncentives({ paths, gain }: Pick<PathGame, 'paths' | 'gain'>): Fraction[] {
  demand(paths.length > 0, 'There is no path: nothing is to be inspected.')
  const lengths = paths.map(({ length }) => fractionOf(length))
  const shortest = lengths.reduce((a, b) => (compare(a, b) <= 0 ? a : b))
  return lengths.map((length) => over(times(fractionOf(gain), shortest), length))
}

export interface PathCeiling {
  /** The most that any effort can make of the chance to find it. */
  readonly detection: Fraction
  /** The chance from which on it does not pay: d_j / (b + d_j). */
  readonly needed: Fraction
  /** Whether some effort deters from it. */
  readonly deterrable: boolean
}

/** What any effort could reach, path by path. @throws RangeError as `solvePathGame` */
export function pathCeilings(game: PathGame): PathCeiling[] {
  demandPathGame(game)
  const all = [...game.steps.keys()]
  const loss = fractionOf(game.loss)
  return pathIncentives(game).map((incentive, path) => {
    const detection = minus(fraction(1), missedOn(game, path, all))
    const needed = over(incentive, plus(incentive, loss))
    return { detection, needed, deterrable: compare(detection, needed) >= 0 }
  })
}

/** The least effort that deters, or the paths from which none does. */
export type LeastEffort =
  | { readonly kind: 'deters'; readonly effort: number }
  | { readonly kind: 'remains'; readonly paths: readonly number[] }

/**
 * The least effort that deters from all paths, or the places of those that remain whatever is
 * inspected. The value never rises with the effort and changes only at sums of the steps' efforts,
 * so whole numbers of their common unit are halved among. `game.effort` is of no account.
 *
 * @throws RangeError as `solvePathGame`
 */
export function leastEffort(game: PathGame): LeastEffort {
  const remaining = pathCeilings(game).flatMap(({ deterrable }, path) => (deterrable ? [] : [path]))
  if (remaining.length > 0) return { kind: 'remains', paths: remaining }
  const { counts, unit } = inCommonUnits([...inspectable(game).values()])
  const effortOf = (count: bigint): Fraction => times(fraction(count), unit)
  let [tooLittle, enough] = [-1n, counts.reduce((sum, count) => sum + count, 0n)]
  while (enough - tooLittle > 1n) {
    const middle = (tooLittle + enough) / 2n
    if (solvedWithin(game, effortOf(middle)).deterred) enough = middle
    else tooLittle = middle
  }
  return { kind: 'deters', effort: numberOf(effortOf(enough)) }
}

/** The sets of steps that an effort can inspect and nothing could be added to. */
export function setsOf(game: PathGame, effort: Fraction): number[][] {
  const setsMax = Math.floor(matrixCellsMax / game.paths.length)
  return affordableSets(inspectable(game), effort, setsMax)
}

/** Efforts of the steps that lie on a path and that an inspection can see. */
function inspectable({ paths, steps }: PathGame): Map<number, Fraction> {
  const used = new Set(paths.flatMap((path) => path.steps))
  return new Map(
    [...steps.entries()].flatMap(([step, { effort, nonDetection }]) =>
      used.has(step) && nonDetection < 1 ? [[step, fractionOf(effort)] as const] : [],
    ),
  )
}

/** Q_j(K): the chance that inspecting a set of steps misses a path. */
export function missedOn(game: PathGame, path: number, set: readonly number[]): Fraction {
  const inspected = new Set(set)
  return at(game.paths, path).steps.reduce(
    (missed, step) =>
      inspected.has(step) ? times(missed, fractionOf(at(game.steps, step).nonDetection)) : missed,
    fraction(1),
  )
}

/** What every game over paths must keep. @throws RangeError where it does not */
export function demandPathGame({ paths, steps, effort, gain, loss }: PathGame): void {
  demand(paths.length > 0, 'There is no path: nothing is to be inspected.')
  demand(paths.length <= matrixCellsMax, `At most ${matrixCellsMax} paths are reckoned with.`)
  demandAmount(effort, 'The effort')
  demandPositive(gain, 'The gain')
  demandPositive(loss, 'The loss')
  for (const step of steps) {
    demandAmount(step.effort, 'The effort of a step')
    demandChance(step.nonDetection, 'Non-detection')
    demandChance(step.falseAlarm ?? 0, 'The chance of a false alarm')
  }
  for (const path of paths) {
    demandPositive(path.length, 'The length of a path')
    demand(path.steps.length > 0, 'A path has a step at least.')
    demand(new Set(path.steps).size === path.steps.length, 'A path takes a step once.')
    for (const step of path.steps)
      demand(steps[step] !== undefined, `A path takes step ${step}, and there is none.`)
  }
}
