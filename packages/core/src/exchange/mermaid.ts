/**
 * The graph of moves as a Mermaid flowchart, as notes and repositories draw it: improvements as
 * arrows, other moves dotted. Mermaid draws some hundreds of edges and no more; where there are
 * more, only improvements are written, and the text says so.
 */
import type { Game, State } from '../game/game.ts'
import { type GraphWords, moveGraph } from './move-graph.ts'

/** What Mermaid draws unless it is told otherwise. */
const edgesMax = 500

const said = {
  en: {
    short: 'Only steps by which their mover gains are drawn: there are too many others.',
    many: (edges: number) => `${edges} steps: raise "maxEdges" where it is drawn.`,
  },
  de: {
    short:
      'Gezeichnet sind nur Schritte, bei denen der Handelnde gewinnt: Der anderen sind zu viele.',
    many: (edges: number) => `${edges} Schritte: „maxEdges“ erhöhen, wo gezeichnet wird.`,
  },
} as const

export function mermaidOf(game: Game, around: State, words: GraphWords): string {
  const { nodes, moves } = moveGraph(game, around, words)
  const say = said[words.language]
  const isShort = moves.length > edgesMax
  const drawn = isShort ? moves.filter(({ gains }) => gains) : moves
  const places = new Map(nodes.map(({ id }, place) => [id, `s${place}`]))
  return [
    'flowchart TD',
    `  %% ${words.title.replace(/\s+/g, ' ')}`,
    ...(isShort ? [`  %% ${say.short}`] : []),
    ...(drawn.length > edgesMax ? [`  %% ${say.many(drawn.length)}`] : []),
    ...nodes.map(({ id, name, isMiddle }) => {
      const label = name === id ? escaped(id) : `${escaped(name)}<br>${escaped(id)}`
      return `  ${places.get(id)}["${label}"]${isMiddle ? ':::middle' : ''}`
    }),
    ...drawn.map(({ from, to, actor, gains }) => {
      const by = escaped(words.actor(game.names.actors[actor] ?? ''))
      return `  ${places.get(from)} ${gains ? '-->' : '-.->'}|"${by}"| ${places.get(to)}`
    }),
    '  classDef middle stroke-width:3px',
    '',
  ].join('\n')
}

/** Text as text: marks of Mermaid and of HTML by their numbers. */
function escaped(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/["#&<>|\\`[\]{}]/g, (mark) => `#${mark.codePointAt(0)};`)
}
