/**
 * The same packages in another order: what that does to the least margin.
 *
 * An attractive step that can be taken back holds a hard step before it; a hard step at the end has
 * nothing left to look forward to, and its margin is that of a stage that stands alone.
 */
import { assert, at } from '../../../base/assert.ts'
import { flow } from './flows.ts'
import { type Ladder, type Stakes, statesAlong, type TestSettings } from './ladder.ts'
import { isAllowed } from './ladder-rules.ts'
import { type StageMargin, testStages, weakestFirst } from './stage-test.ts'

/** An order of the given stages that the prerequisites allow. */
export interface Order {
  /** Places in the given ladder, in the order now tried. */
  readonly order: readonly number[]
  readonly ladder: Ladder
  /** The least gain of a party from a stage to the next. */
  readonly leastGain: number
}

export interface Ordering extends Order {
  readonly weakest: StageMargin | undefined
}

export const reorderedStagesMax = 7

/** Every order that the prerequisites allow, the best least margin first; ties as given. */
export function orderings(stakes: Stakes, ladder: Ladder, settings: TestSettings = {}): Ordering[] {
  return strongestFirst(
    allowedOrders(stakes, ladder).map((order) => ({
      ...order,
      weakest: weakestFirst(testStages(stakes, order.ladder, settings))[0],
    })),
  )
}

/** The given order first, the others in the order of the numbers they spell. */
export function allowedOrders(stakes: Stakes, ladder: Ladder): Order[] {
  assert(ladder.length <= reorderedStagesMax, `more than ${reorderedStagesMax} stages to reorder`)
  return permutations(ladder.length)
    .map((order) => ({ order, ladder: order.map((stage) => at(ladder, stage)) }))
    .filter((one) => keepsPrerequisites(stakes, one.ladder))
    .map((one) => ({ ...one, leastGain: Math.min(...gainsAlong(stakes, one.ladder).flat()) }))
}

/** By the margin of the weakest link; ties as given. */
export function strongestFirst<T extends { readonly weakest: StageMargin | undefined }>(
  found: readonly T[],
): T[] {
  const marginOf = ({ weakest }: T): number => weakest?.margin ?? Number.POSITIVE_INFINITY
  return [...found].sort((a, b) => marginOf(b) - marginOf(a))
}

/** Whether every option's prerequisites stand no later than it, and rules allow each stage. */
export function keepsPrerequisites(stakes: Stakes, ladder: Ladder): boolean {
  const states = statesAlong(stakes, ladder)
  if (!states.slice(1).every((standing) => isAllowed(stakes, standing))) return false
  return ladder.every(({ options }, stage) =>
    options.every((o) =>
      at(stakes.options, o).prerequisites.every((p) => at(states, stage + 1)[p] === 1),
    ),
  )
}

/** Per stage and party, the flow gained over the stage before: individually rational where >= 0. */
export function gainsAlong(stakes: Stakes, ladder: Ladder): number[][] {
  const levels = statesAlong(stakes, ladder).map((standing) => new Float64Array(standing))
  const flows = levels.map((level) => stakes.parties.map((_, party) => flow(stakes, party, level)))
  return flows.slice(1).map((now, k) => now.map((value, party) => value - at(at(flows, k), party)))
}

/** In the order of the numbers they spell, the given one first. */
function permutations(count: number): number[][] {
  if (count === 0) return [[]]
  return permutations(count - 1)
    .flatMap((shorter) =>
      Array.from({ length: count }, (_, place) => shorter.toSpliced(place, 0, count - 1)),
    )
    .sort(compareLists)
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  const place = a.findIndex((x, i) => x !== b[i])
  return place === -1 ? 0 : at(a, place) - at(b, place)
}
