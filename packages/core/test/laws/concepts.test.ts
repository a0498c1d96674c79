/** Laws of the stability concepts, and the fast code against the definitions, on random models. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stepBudget } from '../../src/base/budget.ts'
import {
  compile,
  forEachState,
  type Game,
  has,
  improvementsOf,
  type StateSet,
  stateId,
} from '../../src/game/game.ts'
import { isStable, type SlowConcept, slowGame } from '../../src/recheck/recheck.ts'
import {
  gmrStable,
  nashStable,
  seqStable,
  simStable,
  smrStable,
  sseqStable,
} from '../../src/stability/stability.ts'
import { arbitraryModel } from './arbitrary-model.ts'

const runs = { numRuns: 1_000, seed: 20_251_110 }

const fast: { readonly [K in SlowConcept]?: (game: Game, actor: number) => StateSet } = {
  nash: nashStable,
  gmr: gmrStable,
  smr: smrStable,
  seq: (game, actor) => seqStable(game, actor, improvementsOf(game)),
  sseq: (game, actor) => sseqStable(game, actor, improvementsOf(game)),
  sim: (game, actor) => simStable(game, actor, stepBudget()) ?? new Uint32Array(),
}

describe('fast and slow agree', () => {
  test('on every concept, for every actor in every state', () => {
    let judged = 0
    const models = arbitraryModel({ actorsMin: 2, actorsMax: 6, optionsMax: 7, statementsMax: 6 })
    fc.assert(
      fc.property(models, (model) => {
        const game = compile(model)
        const slow = slowGame(model, {})
        for (const [name, stableFor] of Object.entries(fast))
          game.names.actors.forEach((actor, a) => {
            const stable = stableFor(game, a)
            forEachState(game.frame.feasible, (state) => {
              const id = stateId(game.frame.optionCount, state)
              const expected = isStable(slow, name as SlowConcept, { actor, state: id })
              if (has(stable, state) !== expected)
                throw new Error(`${name}, ${actor}, ${id}: by definition ${expected}`)
              judged++
              return true
            })
          })
      }),
      runs,
    )
    console.log(judged)
    expect(judged).toBeGreaterThan(100_000)
  })
})
