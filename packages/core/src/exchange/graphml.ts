/**
 * The graph of moves as GraphML (graphdrawing.org), as yEd, Gephi and NetworkX read it: labels,
 * which state is today, whose move an edge is and whether its mover gains by it.
 */
import type { Game, State } from '../game/game.ts'
import { type GraphWords, moveGraph } from './move-graph.ts'

const keys = [
  ['label', 'node', 'string'],
  ['middle', 'node', 'boolean'],
  ['actor', 'edge', 'string'],
  ['gains', 'edge', 'boolean'],
] as const

export function graphmlOf(game: Game, around: State, words: GraphWords): string {
  const { nodes, moves } = moveGraph(game, around, words)
  const data = (key: string, value: string | boolean) =>
    `<data key="${key}">${escaped(String(value))}</data>`
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    `  <desc>${escaped(words.title)}</desc>`,
    ...keys.map(
      ([name, of, type]) =>
        `  <key id="${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>`,
    ),
    '  <graph id="moves" edgedefault="directed">',
    ...nodes.map(
      ({ id, name, isMiddle }) =>
        `    <node id="${escaped(id)}">${data('label', name)}${data('middle', isMiddle)}</node>`,
    ),
    ...moves.map(({ from, to, actor, gains }) => {
      const by = words.actor(game.names.actors[actor] ?? '')
      return `    <edge source="${escaped(from)}" target="${escaped(to)}">${data('actor', by)}${data('gains', gains)}</edge>`
    }),
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n')
}

/** XML has no place for most control characters; they are left out. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
