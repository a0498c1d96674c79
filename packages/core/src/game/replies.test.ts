/** What others bring about, against trying every move again and again until nothing changes. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryModel } from '../../test/laws/arbitrary-model.ts'
import { parse } from '../model/model.ts'
import { compile } from './compile.ts'
import { improvementsOf } from './improvements.ts'
import { type ActorIndex, type Game, rankOf, type State } from './layout.ts'
import { forEachOwnMove } from './moves.ts'
import { lowerByImprovements, lowestByMoves, opponents } from './replies.ts'
import { forEachState } from './state-sets.ts'

/** Rules that forbid much: then what one actor does often opens or closes a way for another. */
const sizes = { actorsMin: 2, actorsMax: 5, optionsMax: 8, rulesMax: 5 }
const models = arbitraryModel(sizes)

type May = (mover: ActorIndex, from: State, to: State) => boolean

/** Every sequence of steps, none twice in succession by the same, from every state. */
function slowly(game: Game, focal: ActorIndex, may: May): Map<State, number> {
  const movers = opponents(game.frame, focal)
  /** By who moved last; nobody at the start. */
  const lowest = new Map<string, number>()
  const known = (state: State, last: ActorIndex) =>
    lowest.get(`${state} ${last}`) ?? rankOf(game, focal, state)
  for (let fell = true; fell; ) {
    fell = false
    forEachState(game.frame.feasible, (from) => {
      for (const last of [-1, ...movers])
        for (const mover of movers)
          if (mover !== last)
            forEachOwnMove(game.frame, mover, from, (to) => {
              if (known(to, mover) >= known(from, last) || !may(mover, from, to)) return
              lowest.set(`${from} ${last}`, known(to, mover))
              fell = true
            })
      return true
    })
  }
  const found = new Map<State, number>()
  forEachState(game.frame.feasible, (state) => {
    found.set(state, known(state, -1))
    return true
  })
  return found
}

function expectSame(lowest: Int32Array, slow: ReadonlyMap<State, number>): void {
  for (const [state, value] of slow) expect(lowest[state]).toBe(value)
}

describe('the least that others bring about is what trying everything finds', () => {
  test('by moves', () => {
    fc.assert(
      fc.property(models, (model) => {
        const game = compile(model)
        for (const [focal, ranks] of game.ranks.entries())
          expectSame(
            lowestByMoves(game.frame, ranks, opponents(game.frame, focal)),
            slowly(game, focal, () => true),
          )
      }),
      { numRuns: 300, seed: 20_251_125 },
    )
  })

  test('by improvements', () => {
    fc.assert(
      fc.property(models, (model) => {
        const game = compile(model)
        const improvements = improvementsOf(game)
        for (const [focal, ranks] of game.ranks.entries()) {
          const lowest = ranks.slice()
          lowerByImprovements(game, lowest, { focal, improvements })
          const isBetter: May = (mover, from, to) =>
            rankOf(game, mover, to) > rankOf(game, mover, from)
          expectSame(lowest, slowly(game, focal, isBetter))
        }
      }),
      { numRuns: 300, seed: 20_251_125 },
    )
  })
})

/** Nobody's order depends on another's option; a rule lets the second actor act after the first. */
const inTurn = parse(`
stufenplan: 1
id: in-turn
title: In turn
date: "2026"
actors: { watcher: { label: W }, first: { label: F }, second: { label: S } }
options:
  watch: { owner: watcher, label: watching }
  open: { owner: first, label: opening }
  enter: { owner: second, label: entering }
rules:
  door: { never: enter & not open }
preferences:
  watcher: [not enter]
  first: [open]
  second: [enter]
`).model

test('one improves so that another can: by hand', () => {
  if (inTurn === undefined) throw new Error('the model cannot be read')
  const game = compile(inTurn)
  const lowest = game.ranks[0]?.slice() ?? new Int32Array()
  lowerByImprovements(game, lowest, { focal: 0, improvements: improvementsOf(game) })
  // From nothing: open, then enter. Entering first is impossible.
  expect(lowest[0b000]).toBe(game.ranks[0]?.[0b110])
})
