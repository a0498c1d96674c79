/**
 * The shortest answer to a move: a sequence of the others' steps, none twice in succession by the
 * same actor, that ends where the first mover is deterred.
 *
 * A search outwards over pairs of a state and who moved last, each opponent tried once per state.
 * The pairs matter where steps are not transitive, as with unknown preferences and attitudes. Ties
 * go to the lower actor and then to the lower set of changed options.
 */
import { at } from '../../../base/assert.ts'
import {
  type ActorIndex,
  forEachOwnMove,
  type Game,
  opponents,
  type State,
} from '../../../game/game.ts'
import type { Expectations } from './expectations.ts'

export interface Step {
  readonly actor: ActorIndex
  readonly to: State
}

/** From `start`, which `focal` has just moved to; undefined where nothing deters it. */
export function shortestAnswer(
  game: Game,
  focal: ActorIndex,
  start: State,
  expected: Expectations,
): Step[] | undefined {
  const { actorCount, rawStateCount } = game.frame
  const others = opponents(game.frame, focal)
  /** Per pair (state × actorCount + last mover), the pair before it, plus one. */
  const before = new Int32Array(rawStateCount * actorCount)
  const tried = new Uint8Array(rawStateCount * actorCount)
  const waiting = [start * actorCount + focal]
  let end = -1
  for (let next = 0; next < waiting.length && end < 0; next++) {
    const pair = at(waiting, next)
    const last = pair % actorCount
    const state = (pair - last) / actorCount
    for (const mover of others) {
      if (mover === last || tried[state * actorCount + mover] === 1) continue
      tried[state * actorCount + mover] = 1
      forEachOwnMove(game.frame, mover, state, (target) => {
        const reached = target * actorCount + mover
        if (end >= 0 || before[reached] !== 0 || !expected.steps(mover, state, target)) return
        before[reached] = pair + 1
        waiting.push(reached)
        if (expected.deters(target)) end = reached
      })
    }
  }
  return end < 0 ? undefined : stepsTo(end, before, actorCount)
}

function stepsTo(end: number, before: Int32Array, actorCount: number): Step[] {
  const steps: Step[] = []
  for (let pair = end; before[pair] !== 0; pair = (before[pair] ?? 0) - 1) {
    const actor = pair % actorCount
    steps.unshift({ actor, to: (pair - actor) / actorCount })
  }
  return steps
}
