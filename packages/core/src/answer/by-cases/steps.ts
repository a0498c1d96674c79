/**
 * The steps that lead somewhere, block by block: of the state after a step one option is settled
 * after the other, and a block is left out as soon as, in every reading asked about, it is
 * impossible or one of those who must move to be in it finds nothing there that it ranks higher.
 */
import { at } from '../../base/assert.ts'
import { bitsFrom, bitsOf } from '../../base/bits.ts'
import { type Diagram, never } from '../../base/diagram.ts'
import { changeable, type State } from '../../game/game.ts'
import type { Once } from './best-replies.ts'
import type { Lists } from './lists.ts'
import type { OpenQuestions } from './open-questions.ts'
import type { Wants } from './wants.ts'

/** How a search settles options. */
export interface Settling {
  readonly lists: Lists
  /** All options, in the order in which they are settled. */
  readonly order: readonly number[]
}

/**
 * An option weighs the more the higher the statements stand that speak of it: every fourth place
 * further down halves the weight. A statement stands where it comes highest once one question at
 * most is answered otherwise than given.
 */
export function settlingOrder(
  { wants, frame, open }: Lists,
  weightOf: (actor: number, options: number) => number = () => 1,
): number[] {
  const weights = new Array<number>(frame.optionCount).fill(0)
  for (const [actor, list] of wants.entries())
    for (const [number, place] of highestPlaces(list, open))
      for (const option of bitsOf(at(list.optionsOf, number)))
        weights[option] =
          at(weights, option) + weightOf(actor, at(list.optionsOf, number)) * 2 ** -(place / 4)
  return [...weights.keys()].sort((a, b) => at(weights, b) - at(weights, a) || a - b)
}

function highestPlaces(
  { listIn, touching }: Wants,
  { given, questions }: OpenQuestions,
): ReadonlyMap<number, number> {
  const worlds = questions
    .filter(({ id }) => touching.has(id))
    .flatMap(({ id, answers }) => answers.map((answer) => ({ ...given, [id]: answer })))
  const highest = new Map<number, number>()
  for (const world of [given, ...worlds])
    for (const [place, number] of listIn(world).entries())
      highest.set(number, Math.min(place, highest.get(number) ?? place))
  return highest
}

interface Asked {
  readonly from: State
  readonly once: Once
  readonly where: Diagram
  /** Blocks that may be left out. */
  readonly leavesOut?: (known: number, value: State) => boolean
}

/**
 * Every state that a step leads to which all who move in it take, and where they do. Above a state
 * that is not possible every other one ranks.
 */
export function forEachStep(
  { lists, order }: Settling,
  { from, once, where, leavesOut = () => false }: Asked,
  visit: (to: State, where: Diagram) => void,
): void {
  const { frame, wants, comparing, rules, open } = lists
  const { diagrams } = open
  const all = frame.rawStateCount - 1
  const bound = ~changeable(once, all, from)
  const owners = [...order.keys()].map((option) =>
    frame.ownOptions.findIndex((own) => ((own >>> option) & 1) === 1),
  )
  const before = wants.map((list) => list.kindOf(all, from))
  const isOut = diagrams.not(lists.isPossible(from))
  const settled = order.map((_, depth) => bitsFrom(order.slice(0, depth + 1)))
  const concerned = order.map((option) => concernedBy(wants, option))
  /** `movers`: who must move to be in the block of which `value` is settled, as bits. */
  const search = (depth: number, value: State, movers: number, where: Diagram): void => {
    const option = order[depth]
    if (option === undefined) {
      if (value !== from) visit(value, where)
      return
    }
    const bit = 1 << option
    const asked = movers & at(concerned, depth)
    const alike = value | (from & bit)
    const left = leftIn(depth, alike, asked, where)
    if (left !== never) search(depth + 1, alike, movers, left)
    if ((bound & bit) !== 0) return
    const own = 1 << at(owners, option)
    const turned = value | (~from & bit)
    const gone = leftIn(depth, turned, asked | own, where)
    if (gone !== never) search(depth + 1, turned, movers | own, gone)
  }
  /** `asked`: who moves and may gain less than before one option more was settled, as bits. */
  const leftIn = (depth: number, value: State, asked: number, where: Diagram): Diagram => {
    const known = at(settled, depth)
    if (leavesOut(known, value)) return never
    let left = diagrams.and(where, rules.mayBePossible(known, value))
    for (let rest = asked; rest !== 0 && left !== never; rest &= rest - 1) {
      const actor = 31 - Math.clz32(rest & -rest)
      const kind = at(wants, actor).kindOf(known, value)
      const gains = at(comparing, actor).mayBeAbove(kind, at(before, actor))
      left = diagrams.and(left, isOut === never ? gains : diagrams.or(gains, isOut))
    }
    return left
  }
  search(0, 0, 0, where)
}

/** The actors that want something of an option, as bits. */
function concernedBy(wants: readonly Wants[], option: number): number {
  return bitsFrom(
    [...wants.keys()].filter((actor) => ((at(wants, actor).options >>> option) & 1) === 1),
  )
}
