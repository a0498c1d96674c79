/**
 * The order in which an actor would go through its own changes, from its best to its worst, for
 * all states at once. Two states that differ in own options alone are told apart only by the
 * statements that speak of an own option. So the order depends on nothing but the options of
 * others in those statements, the context: in the reference model at most four of them, which
 * makes a row of at most 32 entries for each of at most 16 contexts, and no order of all states.
 * (An order per actor over all states, sorted once per game, took 66 ms there, a third of the
 * time of all four main concepts, and four bytes per state and actor.)
 */
import { at } from '../base/assert.ts'
import { bitCount, scatterBits } from '../base/bits.ts'
import { rankBitsMax, type Walk } from '../kernel/kernel.ts'
import { type ActorIndex, type Game, infeasibleRank, isFeasible, type State } from './layout.ts'
import { hasGivenMoves } from './moves.ts'

/** Per actor, its own changes in order. */
export type Improvements = readonly Walk[]

/**
 * They do not depend on whose stability is asked: make them once for all. None where moves hang on
 * more than the mover's own options: there each is looked at where it starts.
 */
export function improvementsOf(game: Game): Improvements {
  if (hasGivenMoves(game.frame)) return []
  return game.ranks.map((_, actor) => walkOf(game, actor))
}

function walkOf(game: Game, actor: ActorIndex): Walk {
  const { frame } = game
  const own = at(frame.ownOptions, actor)
  const context = contextOf(game, actor)
  const size = 2 ** bitCount(own)
  const rows = new Uint32Array(size * 2 ** bitCount(context))
  const places = Array.from({ length: size }, (_, setting) => scatterBits(setting, own))
  const keys = new Float64Array(size)
  for (let row = 0; row < rows.length; row += size) {
    const settings = scatterBits(row / size, context)
    const rankIn = ranking(game, actor, places, settings)
    // The best first, and of equals the lower setting, as one number each.
    for (const [setting, place] of places.entries())
      keys[setting] = setting - rankIn((settings | place) >>> 0) * size
    keys.sort()
    let before = Number.NaN
    for (const [i, key] of keys.entries()) {
      const rank = Math.floor(key / size)
      rows[row + i] = 2 * (key - rank * size) + (rank === before ? 0 : 1)
      before = rank
    }
  }
  const { onceYes, onceNo } = frame
  return { own, context, rows, oneWay: own & (onceYes | onceNo), onceNo: own & onceNo }
}

/**
 * The options of others on which the order of the own changes depends. Ranks of many statements
 * have been squeezed and are not comparable with truth vectors, and for them every option counts.
 */
function contextOf({ frame, statements }: Game, actor: ActorIndex): number {
  const own = at(frame.ownOptions, actor)
  const list = at(statements, actor)
  if (list.length > rankBitsMax) return (frame.rawStateCount - 1) & ~own
  let spoken = 0
  for (const { options } of list) if ((options & own) !== 0) spoken |= options
  return spoken & ~own
}

/**
 * The rank of a state among those that an own change connects. The ranks of the game serve where
 * all of them are feasible; else one of them may stand for feasible states with other options of
 * others, and its rank is what its statements make it.
 */
function ranking(
  game: Game,
  actor: ActorIndex,
  places: readonly number[],
  settings: State,
): (state: State) => number {
  const ranks = at(game.ranks, actor)
  const list = at(game.statements, actor)
  const allFeasible = places.every((place) => isFeasible(game.frame, (settings | place) >>> 0))
  if (allFeasible || list.length > rankBitsMax) return (state) => ranks[state] ?? infeasibleRank
  return (state) => list.reduce((rank, { holds }) => 2 * rank + (holds(state) ? 1 : 0), 0)
}
