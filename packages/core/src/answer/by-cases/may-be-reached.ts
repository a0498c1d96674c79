/**
 * Where an actor would gain by a step into a goal, from anywhere: what a chain of moves needs at
 * its end, and what can be read off without looking for one. What is settled of both states are the
 * options of the goal, of the rules and of what the actor wants: no others bear on it.
 */
import { at } from '../../base/assert.ts'
import { type Diagram, never } from '../../base/diagram.ts'
import type { Formula } from '../../model/model.ts'
import type { Once } from './best-replies.ts'
import type { Lists } from './lists.ts'
import { TooManyCases } from './open-questions.ts'
import { goalFirst, goalOver, pairsSearched } from './pairs.ts'
import { settlingOrder } from './steps.ts'

/** More pairs of blocks are not looked at, in each round that settles one option more. */
const pairsMax = 2 ** 13

interface Asked {
  readonly here: Once & { readonly today: number }
  readonly want: Formula
  readonly actor: number
  readonly within: Diagram
}

/** `spend` is told of each piece of work; throws `TooManyCases` where there would be too much. */
export function whereWouldEnter(
  lists: Lists,
  { here, want, actor, within }: Asked,
  spend: (steps: number) => void,
): Diagram {
  const goal = goalOver(lists.model, want)
  if ((at(lists.frame.ownOptions, actor) & goal.options) === 0) return never
  const bearing = goal.options | at(lists.wants, actor).options | lists.rules.options
  const order = goalFirst(settlingOrder(lists), goal.options).filter(
    (option) => ((bearing >>> option) & 1) === 1,
  )
  const search = pairsSearched(lists, { here, goal, order, gaining: () => 1 << actor })
  let left = within
  for (let depth = 1; depth <= order.length && left !== never; depth++) {
    const { found, pairs } = search({ depth, within: left, max: pairsMax })
    spend(pairs)
    if (found === undefined) throw new TooManyCases('pairs')
    left = found
  }
  return left
}
