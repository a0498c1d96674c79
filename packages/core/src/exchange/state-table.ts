/** A game as tables for other programs: states with ranks, and who can reach what. */
import { assert, at } from '../base/assert.ts'
import {
  forEachOwnMove,
  forEachState,
  type Game,
  isFeasible,
  rankOf,
  type State,
  stateCode,
} from '../game/game.ts'

/** A dense table of so many states has a million cells per actor. */
export const matrixStatesMax = 1_000

/** Rows of a table are handed on so many at a time. */
const pieceRows = 4_096

/**
 * One row per feasible state: its id, Y or N per option, and per actor its rank, from 1 (worst)
 * up; in state form its name, and no options. Ranks say an order and no distance. In pieces, so
 * that whoever writes it need not hold it whole; it ends early, after a whole piece, where `goOn`
 * says so, which is asked for its rows.
 */
export function* statesCsv(game: Game, goOn: (rows: number) => boolean): Generator<string> {
  const { actors } = game.names
  const isInStates = game.names.states !== undefined
  const options = isInStates ? [] : game.names.options
  const { frame } = game
  // The ranks of each actor are put in order before the first row.
  if (!goOn(frame.rawStateCount * actors.length)) return
  const ranks = actors.map((_, actor) => placesOf(game, actor))
  yield csvOf([['state', ...options, ...actors.map((actor) => `rank:${actor}`)]])
  let rows: string[][] = []
  for (let state: State = 0; state < frame.rawStateCount; state++) {
    if (!isFeasible(frame, state)) continue
    const id = stateCode(game, state)
    const places = ranks.map((place, actor) => String(place(rankOf(game, actor, state))))
    rows.push([id, ...(isInStates ? [] : id), ...places])
    if (rows.length < pieceRows) continue
    if (!goOn(rows.length)) return
    yield csvOf(rows)
    rows = []
  }
  if (rows.length > 0 && goOn(rows.length)) yield csvOf(rows)
}

/** Ranks that occur → 1, 2, …: all of them in order, each once, and the place found by halving. */
function placesOf({ ranks, frame }: Game, actor: number): (rank: number) => number {
  const own = at(ranks, actor)
  const sorted = own.slice().sort()
  let count = 0
  for (const [i, rank] of sorted.entries())
    if (rank >= 0 && rank !== sorted[i - 1]) sorted[count++] = rank
  const known = sorted.subarray(0, count)
  assert(frame.stateCount === 0 || count > 0, 'states without a rank')
  return (rank) => {
    let [low, high] = [0, count]
    while (low < high) {
      const middle = (low + high) >>> 1
      if (at(known, middle) < rank) low = middle + 1
      else high = middle
    }
    return low + 1
  }
}

/**
 * The reachability matrices: per actor one with its own moves and one with its improvements, rows
 * and columns by state, 1 where the row's state leads to the column's. Undefined for more than
 * `matrixStatesMax` states.
 */
export function matricesCsv(game: Game): string | undefined {
  const { frame, names } = game
  if (frame.stateCount > matrixStatesMax) return undefined
  const states: State[] = []
  forEachState(frame.feasible, (state) => {
    states.push(state)
    return true
  })
  const ids = states.map((state) => stateCode(game, state))
  const rows = [['actor', 'relation', 'from', ...ids]]
  for (const [actor, name] of names.actors.entries())
    for (const relation of ['move', 'improvement'] as const)
      for (const [i, state] of states.entries()) {
        const reached = new Set<State>()
        forEachOwnMove(frame, actor, state, (target) => {
          if (relation === 'move' || rankOf(game, actor, target) > rankOf(game, actor, state))
            reached.add(target)
        })
        const cells = states.map((one) => (reached.has(one) ? '1' : '0'))
        rows.push([name, relation, ids[i] ?? '', ...cells])
      }
  return csvOf(rows)
}

/** Ids hold letters, digits, hyphens, underscores and dots: no cell needs quotes. */
function csvOf(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.join(',')}\n`).join('')
}
