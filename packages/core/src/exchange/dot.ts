/**
 * The graph of moves in the DOT language of Graphviz: improvements solid and other moves dotted, a
 * colour for each actor, and beside it a legend.
 */
import type { Game, State } from '../game/game.ts'
import { type GraphWords, moveGraph } from './move-graph.ts'

const colours = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#56b4e9', '#e69f00', '#000000']

/** The moves of a game as a graph in the language of Graphviz; a large one only around a state. */
export function dotOf(game: Game, around: State, words: GraphWords): string {
  const graph = moveGraph(game, around, words)
  const nodes = graph.nodes.map(({ id, name, isMiddle }) => {
    const label = name === id ? name : `${name}\n${id}`
    const mark = isMiddle ? ', style="rounded,bold"' : ''
    return `  ${quoted(id)} [label=${quoted(label)}${mark}]`
  })
  const edges = graph.moves.map(({ from, to, actor, gains }) => {
    const style = gains ? 'solid' : 'dotted'
    const label = quoted(words.actor(game.names.actors[actor] ?? ''))
    return `  ${quoted(from)} -> ${quoted(to)} [label=${label}, color="${colourOf(actor)}", style=${style}]`
  })
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
function legend(game: Game, words: GraphWords): string[] {
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

function quoted(text: string): string {
  return `"${escaped(text)}"`
}

function escaped(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')
}
