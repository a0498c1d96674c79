/**
 * Which steps can be inspected together within an effort, and nothing could be added: all the
 * undominated choices of an inspector, since inspecting more never misses more.
 *
 * Only steps that lie on a path and that an inspection can see are chosen among.
 */
import { at } from '../base/assert.ts'
import { type Fraction, inCommonUnits } from '../base/fraction.ts'
import { demand } from './demands.ts'

/** Most steps that are chosen among. */
export const inspectableMax = 20

/**
 * Sets of places in `efforts`, each rising, in the order of their numbers; the empty set alone
 * where nothing is affordable. Efforts are compared as the decimals in which they are written, so
 * that 0.1 and 0.2 are within 0.3.
 *
 * @param efforts of the steps by place; a step that is not a key is never inspected
 * @throws RangeError for more than `inspectableMax` steps, or more than `setsMax` sets
 */
export function affordableSets(
  efforts: ReadonlyMap<number, Fraction>,
  effort: Fraction,
  setsMax: number,
): number[][] {
  demand(
    efforts.size <= inspectableMax,
    `At most ${inspectableMax} steps are chosen among, and not ${efforts.size}.`,
  )
  const { counts } = inCommonUnits([effort, ...efforts.values()])
  const [budget = 0n, ...needed] = counts
  const steps = [...efforts.keys()]
    .map((step, i) => ({ step, effort: at(needed, i) }))
    .sort((a, b) => (a.effort === b.effort ? a.step - b.step : a.effort > b.effort ? -1 : 1))
  const rest = steps.map((_, i) => steps.slice(i).reduce((sum, one) => sum + one.effort, 0n))
  const search: Search = { steps, rest: [...rest, 0n], setsMax, sets: [] }
  extend(search, { place: 0, left: budget, chosen: [], cheapestOut: undefined })
  return search.sets.sort(byNumbers)
}

interface Search {
  /** The dearest first. */
  readonly steps: readonly { readonly step: number; readonly effort: bigint }[]
  /** What all from a place on would take together. */
  readonly rest: readonly bigint[]
  readonly setsMax: number
  readonly sets: number[][]
}

interface Halfway {
  readonly place: number
  readonly left: bigint
  readonly chosen: readonly number[]
  readonly cheapestOut: bigint | undefined
}

function extend(search: Search, { place, left, chosen, cheapestOut }: Halfway): void {
  // What was left out must not fit in the end, even if everything still to come is taken.
  const leftAtLeast = left - at(search.rest, place)
  if (cheapestOut !== undefined && cheapestOut <= leftAtLeast) return
  const next = search.steps[place]
  if (next === undefined) {
    demand(
      search.sets.length < search.setsMax,
      `There are more than ${search.setsMax} sets of steps to inspect: ask for fewer paths or steps.`,
    )
    search.sets.push([...chosen].sort((a, b) => a - b))
    return
  }
  if (next.effort <= left) {
    const taken = { left: left - next.effort, chosen: [...chosen, next.step], cheapestOut }
    extend(search, { place: place + 1, ...taken })
  }
  // The dearest first, so that what is left out now is the cheapest so far.
  extend(search, { place: place + 1, left, chosen, cheapestOut: next.effort })
}

function byNumbers(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++)
    if (at(a, i) !== at(b, i)) return at(a, i) - at(b, i)
  return a.length - b.length
}
