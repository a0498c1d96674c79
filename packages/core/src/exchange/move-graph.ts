/**
 * A game as a graph of moves: states as nodes, own moves as edges. The whole of a small game; of a
 * larger one the states within some own moves of a state.
 */
import {
  forEachOwnMove,
  forEachState,
  type Game,
  rankOf,
  type State,
  stateCode,
} from '../game/game.ts'
import type { MessageLanguage } from '../model/model.ts'

export const graphStatesMax = 200

/** What the graph is to be read with. */
export interface GraphWords {
  readonly language: MessageLanguage
  readonly title: string
  /** What a node is called; the id of the state stands below it. */
  readonly state: (id: string, state: State) => string
  readonly actor: (id: string) => string
  readonly option: (id: string) => string
}

/** The moves of a game between some of its states. */
export interface MoveGraph {
  readonly nodes: readonly {
    readonly id: string
    readonly name: string
    /** The state in the middle, or today. */
    readonly isMiddle: boolean
  }[]
  readonly moves: readonly {
    readonly from: string
    readonly to: string
    /** By its place in the model. */
    readonly actor: number
    readonly gains: boolean
  }[]
}

export function moveGraph(game: Game, around: State, words: GraphWords): MoveGraph {
  const states = game.frame.stateCount <= graphStatesMax ? allOf(game) : neighbours(game, around)
  const id = (state: State) => stateCode(game, state)
  return {
    nodes: [...states].map((state) => ({
      id: id(state),
      name: words.state(id(state), state),
      isMiddle: state === around,
    })),
    moves: game.names.actors.flatMap((_, actor) =>
      edgesOf(game, actor, states).map(({ from, to, gains }) => ({
        from: id(from),
        to: id(to),
        actor,
        gains,
      })),
    ),
  }
}

function allOf(game: Game): ReadonlySet<State> {
  const states = new Set<State>()
  forEachState(game.frame.feasible, (state) => {
    states.add(state)
    return true
  })
  return states
}

/** The state and what one own move of anyone leads to, nearest changes first, up to the limit. */
function neighbours(game: Game, around: State): ReadonlySet<State> {
  const states = new Set([around])
  for (let actor = 0; actor < game.frame.actorCount; actor++)
    forEachOwnMove(game.frame, actor, around, (target) => {
      if (states.size < graphStatesMax) states.add(target)
    })
  return states
}

interface Edge {
  readonly from: State
  readonly to: State
  readonly gains: boolean
}

function edgesOf(game: Game, actor: number, states: ReadonlySet<State>): Edge[] {
  const edges: Edge[] = []
  for (const from of states) {
    const targets = new Set<State>()
    forEachOwnMove(game.frame, actor, from, (to) => targets.add(to))
    for (const to of states)
      if (targets.has(to))
        edges.push({ from, to, gains: rankOf(game, actor, to) > rankOf(game, actor, from) })
  }
  return edges
}
