/** The steps found block by block are those found by looking at every state. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compile, forEachPayingStep, forEachState, has, type State } from '../../src/game/game.ts'
import type { Model } from '../../src/model/model.ts'
import { enteringOf, noPeaks } from '../../src/subjects/plan/computing/entering.ts'
import { arbitraryModel } from './arbitrary-model.ts'
import { arbitraryRankedModel } from './arbitrary-ranked-model.ts'

const runs = { numRuns: 120, seed: 20_251_110 }
const models: fc.Arbitrary<Model> = fc.oneof(
  arbitraryModel({ actorsMin: 2, actorsMax: 4, optionsMax: 10, statementsMax: 8 }),
  arbitraryModel({ actorsMin: 2, actorsMax: 6, optionsMax: 7, rulesMax: 0 }),
  arbitraryRankedModel({ actorsMax: 4, optionsMax: 5 }),
)

test('from any state, into any set of states', () => {
  let found = 0
  let large = 0
  fc.assert(
    fc.property(
      models,
      fc.array(fc.nat(), { minLength: 4, maxLength: 4 }),
      fc.nat(),
      (model, froms, seed) => {
        const game = compile(model)
        const entered = enteringOf(game, noPeaks())
        const states: State[] = []
        forEachState(game.frame.feasible, (state) => states.push(state) > 0)
        const among = game.frame.feasible.map((word, w) =>
          seed % 3 === 0 ? word : word & Math.imul(seed + w, 0x9e3779b1),
        )
        if (model.options.length >= 6) large++
        for (const pick of froms) {
          const from = states[pick % states.length] ?? 0
          const all: State[] = []
          forEachPayingStep(game, from, ({ to }) => {
            if (has(among, to)) all.push(to)
          })
          expect(entered(from, among)).toEqual(all.sort((a, b) => a - b))
          found += all.length
        }
      },
    ),
    runs,
  )
  expect(found).toBeGreaterThan(1_000)
  expect(large).toBeGreaterThan(20)
})

test('what games of one model share changes nothing', () => {
  fc.assert(
    fc.property(models, fc.nat(), (model, pick) => {
      const reversed = {
        ...model,
        actors: model.actors.map((actor) => ({
          ...actor,
          statements: [...actor.statements].reverse(),
        })),
      }
      const shared = noPeaks()
      const [first, second] = [compile(model), compile(reversed)]
      enteringOf(first, shared)
      const states: State[] = []
      forEachState(second.frame.feasible, (state) => states.push(state) > 0)
      const from = states[pick % states.length] ?? 0
      const { feasible } = second.frame
      expect(enteringOf(second, shared)(from, feasible)).toEqual(
        enteringOf(second, noPeaks())(from, feasible),
      )
    }),
    runs,
  )
})
