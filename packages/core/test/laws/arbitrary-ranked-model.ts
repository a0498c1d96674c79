/**
 * Random models in which each actor ranks whole states, best first, some of them tied: preferences
 * without any structure, under which long chains of answers are common. A ranking is written as
 * statements, one per state, each true in that state alone.
 */
import fc from 'fast-check'
import { compile, forEachState } from '../../src/game/game.ts'
import type { Formula, Model, Statement } from '../../src/model/model.ts'
import { arbitraryModel, type ModelSizes } from './arbitrary-model.ts'

export function arbitraryRankedModel(sizes: ModelSizes): fc.Arbitrary<Model> {
  return arbitraryModel({ actorsMin: 2, ...sizes, statementsMax: 0 }).chain((model) => {
    const states: number[] = []
    forEachState(compile(model).frame.feasible, (state) => states.push(state) > 0)
    const ranking = fc
      .tuple(fc.shuffledSubarray(states, { minLength: states.length }), fc.nat(2))
      .map(([order, untold]) => order.slice(0, Math.max(0, order.length - untold)))
    return fc
      .array(ranking, { minLength: model.actors.length, maxLength: model.actors.length })
      .map((rankings) => ranked(model, rankings))
  })
}

function ranked(model: Model, rankings: readonly (readonly number[])[]): Model {
  const actors = model.actors.map((actor, i) => ({
    ...actor,
    statements: (rankings[i] ?? []).map((state): Statement => {
      const want = onlyIn(model, state)
      return { id: `in-${state}`, want, strong: false, known: true, basis: [] }
    }),
  }))
  return { ...model, actors }
}

/** True in one state alone. */
function onlyIn(model: Model, state: number): Formula {
  const parts = model.options.map(({ id }, i): Formula => {
    const option: Formula = { kind: 'option', option: id }
    return (state >>> i) & 1 ? option : { kind: 'not', of: option }
  })
  return { kind: 'and', parts }
}
