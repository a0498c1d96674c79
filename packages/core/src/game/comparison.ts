/**
 * How an actor compares two states when ranks say too little: by how much one is better, and
 * whether anybody knows.
 *
 * The first statement on which the two states differ decides. Where it is marked strong the state
 * in which it holds is much better (degrees after Hamouda, Kilgour and Hipel 2004). Where its
 * direction is unknown, wanting it and not wanting it order the two states in opposite ways, and
 * so their order is unknown (Li, Hipel, Kilgour and Fang 2004).
 */
import { at } from '../base/assert.ts'
import type { ActorIndex, Game, State } from './layout.ts'

export type Comparison = 'much better' | 'better' | 'equal' | 'unknown' | 'worse' | 'much worse'

/** What `a` is to the actor, seen from `b`. */
export function compare(game: Game, actor: ActorIndex, a: State, b: State): Comparison {
  for (const { holds, known, strong } of at(game.compared, actor)) {
    const inA = holds(a)
    if (inA === holds(b)) continue
    if (!known) return 'unknown'
    if (inA) return strong ? 'much better' : 'better'
    return strong ? 'much worse' : 'worse'
  }
  return 'equal'
}
