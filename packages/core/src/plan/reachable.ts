/**
 * Where chains of joint moves lead: from today, each step to a state that everyone who moves ranks
 * strictly above the one before, and in which every gain is answered. One actor alone may take a
 * step too.
 *
 * States are visited breadth first, so the chain found is one of the fewest steps. Whether a state
 * is held is looked up only for states that everyone who moves would enter, and once each.
 *
 * Most goals that cannot be reached can be told before, by `wouldEnter`: whoever must take the last
 * step would lose by it, wherever it starts.
 */
import { at } from '../base/assert.ts'
import {
  type ActorIndex,
  type Agreement,
  forEachState,
  type Game,
  has,
  lowestBefore,
  type State,
  type StateSet,
} from '../game/game.ts'
import type { AnswerRule } from './answers.ts'
import { findUnanswered } from './held.ts'

export interface Goal {
  readonly states: StateSet
  /** The options on which it depends whether a state is a goal, as bits. */
  readonly options: number
}

/**
 * Would this actor gain by a step into the goal, from anywhere? One owner of an option that the
 * goal depends on must move in the last step; where none would, no chain leads there.
 */
export function wouldEnter({ frame, ranks }: Game, actor: ActorIndex, goal: Goal): boolean {
  if ((at(frame.ownOptions, actor) & goal.options) === 0) return false
  const order = at(ranks, actor)
  const before = lowestBefore(frame, order, goal.states)
  let found = false
  forEachState(goal.states, (state) => {
    found = has(frame.feasible, state) && at(order, state) > at(before, state)
    return !found
  })
  return found
}

/**
 * A shortest chain from today to one of the goals, both ends included; undefined where there is
 * none. Per state that is reached it costs one pass over the states, 32 at a time.
 */
export function chainTo(
  game: Game,
  agreement: Agreement,
  { states, rule, above = nothingAbove() }: Goal & { rule: AnswerRule; above?: Above },
): State[] | undefined {
  const { today, feasible } = game.frame
  if (has(states, today)) return [today]
  const cameFrom = new Map<State, State>()
  const open = feasible.slice()
  take(open, today)
  const queue = [today]
  const enteredFrom = enteringOf(game, above)
  for (let head = 0; head < queue.length; head++) {
    const from = at(queue, head)
    const entered: State[] = []
    forEachState(enteredFrom(from, open), (to) => {
      take(open, to)
      const unanswered = findUnanswered(game, agreement, { state: to, kept: 0 }, rule)
      if (unanswered === undefined) entered.push(to)
      return true
    })
    for (const to of entered) cameFrom.set(to, from)
    const end = entered.find((to) => has(states, to))
    if (end !== undefined) return pathBack(cameFrom, end)
    queue.push(...entered)
  }
  return undefined
}

function take(set: StateSet, state: State): void {
  set[state >>> 5] = at(set, state >>> 5) & ~(1 << (state & 31))
}

/** Of actors' orders the states above a rank, kept: many states, and many games, share them. */
export interface Above {
  sets: WeakMap<Int32Array, Map<number, StateSet>>
  bytes: number
}

export function nothingAbove(): Above {
  return { sets: new WeakMap(), bytes: 0 }
}

/** Past this all of them are forgotten, and those still needed made again. */
const bytesMax = 2 ** 26

function statesAbove(above: Above, order: Int32Array, rank: number): StateSet {
  const known = above.sets.get(order)?.get(rank)
  if (known) return known
  const set = statesRankedAbove(order, rank)
  above.bytes += set.byteLength
  if (above.bytes > bytesMax) Object.assign(above, { ...nothingAbove(), bytes: set.byteLength })
  const ofOrder = above.sets.get(order) ?? new Map<number, StateSet>()
  above.sets.set(order, ofOrder.set(rank, set))
  return set
}

/**
 * For a state those of a set that everyone who must move ranks above it and that one step leads to,
 * 32 at a time. Going through all states one by one took four times as long.
 */
function enteringOf(
  { frame, ranks }: Game,
  above: Above,
): (from: State, among: StateSet) => StateSet {
  const { ownOptions, onceYes, onceNo } = frame
  return (from, among) => {
    const better = ranks.map((order) => statesAbove(above, order, at(order, from)))
    const alike = ranks.map((_, actor) => wordAlike(from, at(ownOptions, actor)))
    const bound = (from & onceYes) | (~from & onceNo)
    const passable = wordAlike(from, bound)
    const entered = new Uint32Array(among.length)
    for (let w = 0; w < among.length; w++) {
      let word = among[w] ?? 0
      const changed = (32 * w) ^ from
      word &= (changed & bound & ~31) === 0 ? passable : 0
      for (let actor: ActorIndex = 0; word !== 0 && actor < better.length; actor++) {
        const stays = (changed & (ownOptions[actor] ?? 0) & ~31) === 0 ? (alike[actor] ?? 0) : 0
        word &= stays | (better[actor]?.[w] ?? 0)
      }
      entered[w] = word
    }
    return entered
  }
}

/** Of 32 consecutive states those that agree with a state on the lowest five of some options. */
function wordAlike(state: State, options: number): number {
  let word = 0
  for (let low = 0; low < 32; low++) if (((low ^ state) & options & 31) === 0) word |= 1 << low
  return word
}

function statesRankedAbove(order: Int32Array, rank: number): StateSet {
  const set = new Uint32Array(Math.max(1, order.length / 32))
  for (let state: State = 0; state < order.length; state++)
    if ((order[state] ?? 0) > rank) set[state >>> 5] = (set[state >>> 5] ?? 0) | (1 << (state & 31))
  return set
}

function pathBack(cameFrom: ReadonlyMap<State, State>, end: State): State[] {
  const path = [end]
  for (let before = cameFrom.get(end); before !== undefined; before = cameFrom.get(before))
    path.unshift(before)
  return path
}
