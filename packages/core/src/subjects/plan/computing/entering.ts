/**
 * The steps from a state that everyone who must move gains from, found block by block.
 *
 * A block is all states that agree on some options: on the first of a list, the options that weigh
 * most with the actors. Of each actor's order the highest rank in every block is kept, for blocks
 * of eight states and larger, numbered like a heap:
 *
 *     peaks   1: all states   2, 3: halves   4 … 7: quarters   …   block b: halves 2b and 2b + 1
 *
 * Whoever must move to be in a block at all, and finds nothing in it that it ranks higher, refuses
 * the whole block. With options in the order of the file six times as many states of the reference
 * model remained to be looked at.
 */
import { at } from '../../../base/assert.ts'
import {
  type ActorIndex,
  changeable,
  type Game,
  has,
  infeasibleRank,
  type State,
  type StateSet,
} from '../../../game/game.ts'

/** What searches in many games of one model share; nothing but speed depends on it. */
export interface Peaks {
  blocks?: Blocks
  readonly ofOrders: WeakMap<Int32Array, Int32Array>
}

interface Blocks {
  /** All options, those that tell blocks apart first. */
  readonly options: readonly number[]
  /** How many of them are open in the smallest blocks. */
  readonly openMin: number
  /** The states of the smallest blocks, one block after the other. */
  readonly states: Int32Array
}

export function noPeaks(): Peaks {
  return { ofOrders: new WeakMap() }
}

/** Who must move, as bits, and what they would move into; true where one of them refuses. */
type Refusing = (movers: number, place: number) => boolean

interface Asked {
  readonly from: State
  /** Does somebody refuse every state of a block? */
  readonly refusesBlock: Refusing
  readonly refuses: Refusing
}

/** States that one step leads to and that nobody who moves in it refuses, in no certain order. */
function forEachEntered(
  frame: Game['frame'],
  { options, openMin, states }: Blocks,
  { from, refusesBlock, refuses }: Asked,
  visit: (to: State, movers: number) => void,
): void {
  const owners = options.map((option) => moversOf(frame, 1 << option))
  const bound = ~changeable(frame, frame.rawStateCount - 1, from)
  /** A block that settles so many options, and who must move to be in it. */
  const search = (block: number, settled: number, movers: number): void => {
    if (refusesBlock(movers, block)) return
    if (settled === options.length - openMin) {
      const end = ((block + 1) << openMin) - states.length
      for (let place = end - (1 << openMin); place < end; place++) {
        const to = states[place] ?? 0
        const changed = to ^ from
        if (changed === 0 || (changed & bound) !== 0) continue
        const moving = moversOf(frame, changed)
        if (!refuses(moving, to)) visit(to, moving)
      }
      return
    }
    const option = options[settled] ?? 0
    const value = (from >>> option) & 1
    search(2 * block + value, settled + 1, movers)
    if (((bound >>> option) & 1) === 0)
      search(2 * block + 1 - value, settled + 1, movers | (owners[settled] ?? 0))
  }
  search(1, 0, 0)
}

/** The blocks that searches in all games of a model share. */
function sharedBlocks(game: Game, peaks: Peaks): Blocks {
  const blocks = peaks.blocks ?? blocksOf(game)
  peaks.blocks = blocks
  return blocks
}

/**
 * A function from a state to those of a set that one step leads to and that everyone who moves in
 * it ranks strictly above the state, in ascending order.
 */
export function enteringOf(
  game: Game,
  peaks: Peaks,
): (from: State, among: StateSet) => readonly State[] {
  const { frame, ranks } = game
  const blocks = sharedBlocks(game, peaks)
  const highest = ranks.map((order) => peaksOf(order, blocks, peaks.ofOrders))
  return (from, among) => {
    const entered: State[] = []
    const here = Int32Array.from(ranks, (order) => at(order, from))
    const refusing =
      (values: readonly Int32Array[]): Refusing =>
      (movers, place) => {
        for (let actor: ActorIndex = 0, rest = movers; rest !== 0; actor++, rest >>>= 1)
          if ((rest & 1) !== 0 && (values[actor]?.[place] ?? 0) <= (here[actor] ?? 0)) return true
        return false
      }
    const isTaken = (to: State) => !has(among, to)
    const refusesState = refusing(ranks)
    const refuses: Refusing = (movers, to) => isTaken(to) || refusesState(movers, to)
    forEachEntered(frame, blocks, { from, refusesBlock: refusing(highest), refuses }, (to) => {
      entered.push(to)
    })
    return entered.sort((a, b) => a - b)
  }
}

/** The owners of these options, as bits. */
function moversOf(frame: Game['frame'], changed: number): number {
  let movers = 0
  for (let actor: ActorIndex = 0; actor < frame.actorCount; actor++)
    if ((changed & (frame.ownOptions[actor] ?? 0)) !== 0) movers |= 1 << actor
  return movers
}

/**
 * An option weighs the more the higher the statements stand that speak of it: every fourth place
 * further down halves the weight. Only which options come first matters, so every game of a model
 * may use what one of them gave.
 */
function blocksOf({ frame, statements }: Game): Blocks {
  const { optionCount, rawStateCount } = frame
  const weights = new Array<number>(optionCount).fill(0)
  for (const list of statements)
    for (const [place, { options }] of list.entries())
      for (let option = 0; option < optionCount; option++)
        if ((options >>> option) & 1) weights[option] = at(weights, option) + 2 ** -(place / 4)
  const options = [...weights.keys()].sort((a, b) => at(weights, b) - at(weights, a) || a - b)
  const states = new Int32Array(rawStateCount)
  for (let place = 1; place < rawStateCount; place++) {
    const lowest = 31 - Math.clz32(place & -place)
    states[place] = at(states, place & (place - 1)) | (1 << at(options, optionCount - 1 - lowest))
  }
  return { options, openMin: Math.min(3, optionCount), states }
}

/** Of an order the highest rank in every block. */
function peaksOf(
  order: Int32Array,
  { openMin, states }: Blocks,
  known: Peaks['ofOrders'],
): Int32Array {
  const before = known.get(order)
  if (before) return before
  const blocks = order.length >>> openMin
  const peaks = new Int32Array(2 * blocks).fill(infeasibleRank)
  for (let place = 0; place < states.length; place++) {
    const block = blocks + (place >>> openMin)
    const rank = order[states[place] ?? 0] ?? infeasibleRank
    if (rank > (peaks[block] ?? 0)) peaks[block] = rank
  }
  for (let block = blocks - 1; block > 0; block--)
    peaks[block] = Math.max(at(peaks, 2 * block), at(peaks, 2 * block + 1))
  known.set(order, peaks)
  return peaks
}
