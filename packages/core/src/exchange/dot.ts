/**
 * A game as a graph in the DOT language: states as nodes, own moves as edges, improvements solid
 * and other moves dotted. The whole of a small game; of a larger one the states within some own
 * moves of a state.
 */
import {
  forEachOwnMove,
  forEachState,
  type Game,
  isPassable,
  rankOf,
  type State,
  stateId,
} from '../game/game.ts'

export const dotStatesMax = 200

const colours = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#56b4e9', '#e69f00', '#000000']

/** `names` says what a node is called; the id of the state stands below it. */
export function dotOf(
  game: Game,
  around: State,
  names: (id: string, state: State) => string,
): string {
  const states = game.frame.stateCount <= dotStatesMax ? allOf(game) : neighbours(game, around)
  const id = (state: State) => stateId(game.frame.optionCount, state)
  const nodes = [...states].map((state) => {
    const name = names(id(state), state)
    const label = name === id(state) ? name : `${name}\n${id(state)}`
    const mark = state === around ? ', style="rounded,bold"' : ''
    return `  ${quoted(id(state))} [label=${quoted(label)}${mark}]`
  })
  const edges = game.names.actors.flatMap((actor, a) =>
    edgesOf(game, a, states).map(({ from, to, gains }) => {
      const style = gains ? 'solid' : 'dotted'
      const colour = colours[a % colours.length]
      return `  ${quoted(id(from))} -> ${quoted(id(to))} [label=${quoted(actor)}, color="${colour}", style=${style}]`
    }),
  )
  const head = ['digraph moves {', '  node [shape=box, style=rounded, fontname="sans-serif"]']
  return [...head, '  edge [fontname="sans-serif", fontsize=10]', ...nodes, ...edges, '}', ''].join(
    '\n',
  )
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
      if (states.size < dotStatesMax) states.add(target)
    })
  return states
}

interface Edge {
  readonly from: State
  readonly to: State
  readonly gains: boolean
}

function edgesOf(game: Game, actor: number, states: ReadonlySet<State>): Edge[] {
  const own = game.frame.ownOptions[actor] ?? 0
  const edges: Edge[] = []
  for (const from of states)
    for (const to of states) {
      const isOwn = from !== to && ((from ^ to) & ~own) === 0
      if (!isOwn || !isPassable(game.frame, from, to)) continue
      edges.push({ from, to, gains: rankOf(game, actor, to) > rankOf(game, actor, from) })
    }
  return edges
}

function quoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`
}
