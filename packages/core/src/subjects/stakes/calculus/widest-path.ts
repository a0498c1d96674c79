/**
 * The ladder whose least margin is greatest, each stage standing alone: a widest path.
 *
 * The margin of a stage depends on the set reached and the package only, so the best ladder to a
 * set is the best over its last packages (bottleneck shortest path; Pollack 1960). Sets are taken
 * in numeric order, in which every part comes before the whole. Exact; 3^options - 2^options steps
 * without prerequisites, most of them cut off by one comparison.
 */
import { at } from '../../../base/assert.ts'
import { bitCount } from '../../../base/bits.ts'
import { type Budget, stepBudget } from '../../../base/budget.ts'
import { type Lattice, type OptionSet, rounding } from './lattice.ts'

export interface PathSettings {
  /** The least gain per party from stage to stage. */
  readonly gainMin?: number
  readonly budget?: Budget
}

/** Per set, the best that any ladder to it can do. */
export interface BestLadders {
  /** The least margin of the best ladder; minus infinity where no ladder leads there. */
  readonly margin: Float64Array
  readonly stageCount: Uint8Array
  /** The last package of that ladder; 0 where there is none. */
  readonly lastPackage: Int32Array
  /** False when the budget ended first: sets not reached then say nothing. */
  readonly complete: boolean
}

/**
 * Exact in the margin. Ladders of one margin are told apart by the stages of the best way to the
 * set before; `fewestStages` and `leximinLadder` are exact in what they add.
 */
export function bestLadders(lattice: Lattice, settings: PathSettings = {}): BestLadders {
  const { gainMin = 0, budget = stepBudget() } = settings
  const size = 1 << lattice.optionCount
  const margin = new Float64Array(size).fill(Number.NEGATIVE_INFINITY)
  const stageCount = new Uint8Array(size)
  const lastPackage = new Int32Array(size)
  margin[0] = Number.POSITIVE_INFINITY
  const found = { margin, stageCount, lastPackage }
  for (let set = 1; set < size; set++) {
    if (lattice.closed[set] === 0) continue
    if (!budget.spend(2 ** bitCount(set))) return { ...found, complete: false }
    bestInto(lattice, found, { set, slack: gainMin - rounding })
  }
  return { ...found, complete: true }
}

/** The innermost loop: plain indexing, because a checked access doubles its time. */
function bestInto(
  lattice: Lattice,
  { margin, stageCount, lastPackage }: Omit<BestLadders, 'complete'>,
  { set, slack }: { set: OptionSet; slack: number },
): void {
  const { partyCount, flow, weight } = lattice
  const rooms = lattice.room.map((one) => at(one, set))
  const flowsMax = flow.map((one) => at(one, set) - slack)
  const ceiling = Math.min(...rooms)
  let best = Number.NEGATIVE_INFINITY
  let stages = 0
  let last = 0
  for (let added = set; added !== 0; added = (added - 1) & set) {
    const from = set ^ added
    let width = margin[from] as number
    if (width > ceiling) width = ceiling
    if (width < best || width === Number.NEGATIVE_INFINITY) continue
    const count = (stageCount[from] as number) + 1
    if (width === best && count >= stages) continue
    let pays = true
    for (let party = 0; party < partyCount; party++) {
      const own = (rooms[party] as number) - ((weight[party] as Float64Array)[added] as number)
      if (own < width) width = own
      if (((flow[party] as Float64Array)[from] as number) > (flowsMax[party] as number))
        pays = false
    }
    if (!pays || width < best || (width === best && count >= stages)) continue
    best = width
    stages = count
    last = added
  }
  margin[set] = best
  stageCount[set] = stages
  lastPackage[set] = last
}

/** The sets that the best ladder to a set passes, first to last; undefined where there is none. */
export function ladderTo(found: BestLadders, target: OptionSet): OptionSet[] | undefined {
  if (at(found.margin, target) === Number.NEGATIVE_INFINITY) return undefined
  const sets: OptionSet[] = []
  for (let set = target; set !== 0; set ^= at(found.lastPackage, set)) sets.push(set)
  return sets.reverse()
}
