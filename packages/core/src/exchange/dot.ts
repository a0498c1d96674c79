/**
 * A game as a graph in the DOT language: states as nodes, own moves as edges, improvements solid
 * and other moves dotted, and beside it a legend. The whole of a small game; of a larger one the
 * states within some own moves of a state.
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
import type { MessageLanguage } from '../model/model.ts'

export const dotStatesMax = 200

const colours = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#56b4e9', '#e69f00', '#000000']

/** What the graph is to be read with. */
export interface DotWords {
  readonly language: MessageLanguage
  readonly title: string
  /** What a node is called; the id of the state stands below it. */
  readonly state: (id: string, state: State) => string
  readonly actor: (id: string) => string
  readonly option: (id: string) => string
}

/** The moves of a game as a graph in the language of Graphviz; a large one only around a state. */
export function dotOf(game: Game, around: State, words: DotWords): string {
  const states = game.frame.stateCount <= dotStatesMax ? allOf(game) : neighbours(game, around)
  const id = (state: State) => stateId(game.frame.optionCount, state)
  const nodes = [...states].map((state) => {
    const name = words.state(id(state), state)
    const label = name === id(state) ? name : `${name}\n${id(state)}`
    const mark = state === around ? ', style="rounded,bold"' : ''
    return `  ${quoted(id(state))} [label=${quoted(label)}${mark}]`
  })
  const edges = game.names.actors.flatMap((actor, a) =>
    edgesOf(game, a, states).map(({ from, to, gains }) => {
      const style = gains ? 'solid' : 'dotted'
      const label = quoted(words.actor(actor))
      return `  ${quoted(id(from))} -> ${quoted(id(to))} [label=${label}, color="${colourOf(a)}", style=${style}]`
    }),
  )
  const head = ['digraph moves {', '  node [shape=box, style=rounded, fontname="sans-serif"]']
  const title = `  label=${quoted(words.title)}\n  labelloc=t\n  fontname="sans-serif"`
  const font = '  edge [fontname="sans-serif", fontsize=10]'
  return [...head, font, title, ...nodes, ...edges, ...legend(game, words), '}', ''].join('\n')
}

function colourOf(actor: number): string {
  return colours[actor % colours.length] ?? '#000000'
}

const legendWords = {
  en: {
    heading: 'How to read this',
    letters: 'Letters, in this order: Y yes, N no',
    solid: 'solid: a step its mover gains by',
    dotted: 'dotted: a step its mover does not gain by',
    colour: 'colours: whose step it is',
    bold: 'bold frame: the state in the middle, or today',
  },
  de: {
    heading: 'Wie dies zu lesen ist',
    letters: 'Buchstaben, in dieser Folge: Y ja, N nein',
    solid: 'durchgezogen: ein Schritt, bei dem der Handelnde gewinnt',
    dotted: 'gepunktet: ein Schritt, bei dem er nicht gewinnt',
    colour: 'Farben: wessen Schritt es ist',
    bold: 'fetter Rahmen: der Zustand in der Mitte, oder heute',
  },
} as const

/** A note beside the graph: the signs, whose colour is which, and which letter is which option. */
function legend(game: Game, words: DotWords): string[] {
  const say = legendWords[words.language]
  const { actors, options } = game.names
  const lines = [
    say.heading,
    say.solid,
    say.dotted,
    say.bold,
    say.letters,
    ...options.map((id, i) => `${i + 1}. ${words.option(id)} (${id})`),
    say.colour,
  ]
  // Each line ends flush left, as \l says in this language.
  const note = lines.map((line) => `${escaped(line)}\\l`).join('')
  const keys = actors.map(
    (id, a) =>
      `    ${quoted(`actor ${id}`)} [label=${quoted(words.actor(id))}, shape=plaintext, fontcolor="${colourOf(a)}"]`,
  )
  return [
    '  subgraph cluster_legend {',
    '    style=dashed',
    `    "legend" [shape=plaintext, label="${note}"]`,
    ...keys,
    '  }',
  ]
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
  return `"${escaped(text)}"`
}

function escaped(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')
}
