/**
 * How an actor compares two states when ranks say too little: by how much one is better, and
 * whether anybody knows.
 *
 * The first statement on which the two states differ decides, and by how many degrees it is marked
 * with: one is better, two much better (Hamouda, Kilgour and Hipel 2004), and there may be more
 * (Xu, Hipel and Kilgour 2009). Where its
 * direction is unknown, wanting it and not wanting it order the two states in opposite ways, and
 * so their order is unknown (Li, Hipel, Kilgour and Fang 2004).
 */
import { at } from '../base/assert.ts'
import type { ActorIndex, Game, State } from './layout.ts'

export type Comparison = 'much better' | 'better' | 'equal' | 'unknown' | 'worse' | 'much worse'

/** What `a` is to the actor, seen from `b`; `much` is the degree from which on it is called so. */
export function compare(
  game: Game,
  actor: ActorIndex,
  { a, b }: { readonly a: State; readonly b: State },
  much = 2,
): Comparison {
  for (const { holds, known, degree } of at(game.compared, actor)) {
    const inA = holds(a)
    if (inA === holds(b)) continue
    if (!known) return 'unknown'
    if (inA) return degree >= much ? 'much better' : 'better'
    return degree >= much ? 'much worse' : 'worse'
  }
  return 'equal'
}
