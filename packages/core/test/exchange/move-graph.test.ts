/** The graph of moves in the forms of those who draw it: all of it, and text as text. */
import { describe, expect, test } from 'vitest'
import { dotOf, type GraphWords, graphmlOf, mermaidOf } from '../../src/exchange/exchange.ts'
import { compile, countStates, worldOf } from '../../src/game/game.ts'
import { readModel, shippedModel } from '../models.ts'

function wordsOf(title: string): GraphWords {
  return {
    language: 'en',
    title,
    state: (id, state) => (state === 0 ? title : id),
    actor: (id) => `${id} ${title}`,
    option: (id) => id,
  }
}

const ceasefire = shippedModel('teaching/chicken.yaml')
const game = compile(ceasefire, worldOf(ceasefire))
const hostile = '<b>"x" & [y] `z` %% \u0001 end'

describe('a graph of moves', () => {
  test('has a node for each state and an edge for each move, in every form', () => {
    const states = countStates(game.frame.feasible)
    const words = wordsOf('plain')
    const dot = dotOf(game, 0, words)
    const moves = dot.split('\n').filter((line) => line.includes(' -> ')).length
    const gains = dot.split('\n').filter((line) => line.includes('style=solid')).length
    expect([states, moves, gains]).toEqual([4, 8, 4])
    const graphml = graphmlOf(game, 0, words)
    expect(graphml.match(/<node /g)).toHaveLength(states)
    expect(graphml.match(/<edge /g)).toHaveLength(moves)
    expect(graphml.match(/<data key="gains">true/g)).toHaveLength(gains)
    const mermaid = mermaidOf(game, 0, words)
    expect(mermaid.match(/-->\|/g)).toHaveLength(gains)
    expect(mermaid.match(/-\.->\|/g)).toHaveLength(moves - gains)
  })

  test('keeps marks of the form in a text from being read as such', () => {
    const graphml = graphmlOf(game, 0, wordsOf(hostile))
    const tags =
      /<\/?(?:graphml|desc|key|graph|node|edge|data)(?: [\w.:]+="[^"<]*")*\/?>|<\?xml[^<]*\?>/g
    expect(graphml.replace(tags, '')).not.toMatch(/[<>]/)
    expect(graphml).not.toContain('\u0001')
    expect(graphml.replace(/&(?:amp|lt|gt|quot);/g, '')).not.toContain('&')
    const mermaid = mermaidOf(game, 0, wordsOf(hostile))
    for (const line of mermaid.split('\n').filter((one) => /^ {2}s\d/.test(one)))
      expect(line.replace(/<br>/g, '')).toMatch(
        /^ {2}s\d+(?:\["[^"[\]<>`&]*"\](?::::middle)?| -\.?->\|"[^"|<>`&]*"\| s\d+)$/,
      )
  })

  test('of many moves is drawn in Mermaid by improvements alone, and says so', () => {
    const options = Array.from({ length: 7 }, (_, i) => `  o${i}: { owner: a, label: o${i} }`)
    const model = readModel(
      ['stufenplan: 1', 'id: m', 'title: M', 'date: 2026-01-01', 'basis: assumption']
        .concat([
          'actors: { a: { label: A } }',
          'options:',
          ...options,
          'preferences:',
          '  a: [o0]',
        ])
        .join('\n'),
    )
    const many = mermaidOf(compile(model, worldOf(model)), 0, wordsOf('many'))
    expect(many).toContain('%% Only steps by which their mover gains are drawn')
    expect(many).toContain('%% 4096 steps: raise "maxEdges"')
    expect(many).not.toContain('-.->')
    expect(many.match(/-->\|/g)).toHaveLength(64 * 64)
  })
})
