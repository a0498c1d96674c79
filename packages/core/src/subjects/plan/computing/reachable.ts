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
import { at } from '../../../base/assert.ts'
import {
  type ActorIndex,
  forEachState,
  type Game,
  has,
  lowestBefore,
  type State,
  type StateSet,
  type Watch,
} from '../../../game/game.ts'
import type { AnswerRule } from './answers.ts'
import { enteringOf, noPeaks, type Peaks } from './entering.ts'
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
 * none.
 */
export function chainTo(
  game: Game,
  watch: Watch,
  { states, rule, peaks = noPeaks() }: Goal & { rule: AnswerRule; peaks?: Peaks },
): State[] | undefined {
  const { today, feasible } = game.frame
  if (has(states, today)) return [today]
  const cameFrom = new Map<State, State>()
  const open = feasible.slice()
  take(open, today)
  const queue = [today]
  const enteredFrom = enteringOf(game, peaks)
  for (let head = 0; head < queue.length; head++) {
    const from = at(queue, head)
    const entered: State[] = []
    for (const to of enteredFrom(from, open)) {
      take(open, to)
      const unanswered = findUnanswered(game, watch, { state: to, kept: 0 }, rule)
      if (unanswered === undefined) entered.push(to)
    }
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

function pathBack(cameFrom: ReadonlyMap<State, State>, end: State): State[] {
  const path = [end]
  for (let before = cameFrom.get(end); before !== undefined; before = cameFrom.get(before))
    path.unshift(before)
  return path
}
