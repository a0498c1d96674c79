import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryModel } from '../../test/laws/arbitrary-model.ts'
import { ownMoves, slowGame } from '../recheck/slow-game.ts'
import { compile } from './compile.ts'
import { raiseOverOwn } from './cubes.ts'
import { rankOf } from './layout.ts'
import { findOwnMove, forEachOwnMove } from './moves.ts'
import { stateId } from './state-names.ts'
import { forEachState } from './state-sets.ts'

const runs = { numRuns: 500, seed: 7 }

describe('own moves', () => {
  test('are those of the definition: own options only, feasible, nothing taken back for good', () => {
    fc.assert(
      fc.property(arbitraryModel(), (model) => {
        const { frame, names } = compile(model)
        const slow = slowGame(model, {})
        names.actors.forEach((name, actor) => {
          forEachState(frame.feasible, (state) => {
            const found: string[] = []
            forEachOwnMove(frame, actor, state, (to) => found.push(stateId(frame.optionCount, to)))
            const expected = [...ownMoves(slow, name, stateId(frame.optionCount, state))]
            expect(found.sort()).toEqual(expected.sort())
            return true
          })
        })
      }),
      runs,
    )
  })

  test('the best rank within reach is the greatest over all own moves and staying', () => {
    fc.assert(
      fc.property(arbitraryModel(), (model) => {
        const game = compile(model)
        game.names.actors.forEach((_, actor) => {
          const best = game.ranks[actor]?.slice() ?? new Int32Array()
          raiseOverOwn(game.frame, best, actor)
          forEachState(game.frame.feasible, (state) => {
            let greatest = rankOf(game, actor, state)
            forEachOwnMove(game.frame, actor, state, (to) => {
              greatest = Math.max(greatest, rankOf(game, actor, to))
            })
            expect(best[state]).toBe(greatest)
            return true
          })
        })
      }),
      runs,
    )
  })

  test('are tried in one order, whatever is looked for', () => {
    fc.assert(
      fc.property(arbitraryModel(), (model) => {
        const { frame } = compile(model)
        const all: number[] = []
        forEachOwnMove(frame, 0, frame.today, (to) => all.push(to))
        const changes = all.map((to) => (to ^ frame.today) >>> 0)
        expect(changes).toEqual([...changes].sort((a, b) => a - b))
        expect(findOwnMove(frame, 0, frame.today, () => true)).toBe(all[0])
      }),
      { ...runs, numRuns: 200 },
    )
  })
})
