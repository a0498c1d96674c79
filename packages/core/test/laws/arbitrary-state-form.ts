/** Random models in state form, and a model with options written state by state. */
import fc from 'fast-check'
import { compile, forEachOwnMove, forEachState, rankOf, type State } from '../../src/game/game.ts'
import { parse } from '../../src/index.ts'
import type { Model } from '../../src/model/model.ts'
import { writeDocument } from '../../src/model/model.ts'

/** What such a model is made of, by numbers. */
export interface StateForm {
  readonly stateCount: number
  readonly today: number
  /** Per actor and state. */
  readonly moves: readonly (readonly (readonly number[])[])[]
  /** Per actor the states, best first; those in one place are tied. */
  readonly tiers: readonly (readonly (readonly number[])[])[]
}

/** Read as an author's text is, so that the reader of files is tried too. */
export function modelInStateForm({ stateCount, today, moves, tiers }: StateForm): Model {
  const states = Array.from({ length: stateCount }, (_, i) => `s${i}`)
  const rowsOf = (rows: readonly (readonly number[])[]) =>
    Object.fromEntries(
      rows.flatMap((row, i) => (row.length > 0 ? [[`s${i}`, row.map((to) => `s${to}`)]] : [])),
    )
  const read = parse(
    writeDocument({
      stufenplan: 1,
      id: 'state-form',
      title: 'A random model',
      date: 2026,
      basis: 'assumption',
      options: {},
      actors: Object.fromEntries(tiers.map((_, i) => [`a${i}`, { label: `a${i}` }])),
      states: Object.fromEntries(states.map((id) => [id, { label: id }])),
      today: `s${today}`,
      moves: Object.fromEntries(moves.map((rows, i) => [`a${i}`, rowsOf(rows)])),
      preferences: Object.fromEntries(
        tiers.map((list, i) => [
          `a${i}`,
          { ranking: list.map((tier) => tier.map((state) => `s${state}`)) },
        ]),
      ),
    }),
  )
  if (read.model === undefined) throw new Error(JSON.stringify(read.diagnostics))
  return read.model
}

export interface StateFormSizes {
  readonly actorsMin?: number
  readonly actorsMax?: number
  readonly statesMax?: number
}

/** Any directed graph per actor, any ranking with ties. */
export function arbitraryStateForm(sizes: StateFormSizes = {}): fc.Arbitrary<Model> {
  const { actorsMin = 1, actorsMax = 4, statesMax = 8 } = sizes
  const counts = fc.tuple(
    fc.integer({ min: actorsMin, max: actorsMax }),
    fc.integer({ min: 1, max: statesMax }),
  )
  return counts.chain(([actorCount, stateCount]) => {
    const all = Array.from({ length: stateCount }, (_, i) => i)
    const row = (from: number) =>
      fc.subarray(
        all.filter((to) => to !== from),
        { maxLength: Math.min(3, stateCount - 1) },
      )
    const graph = fc.tuple(...all.map(row))
    const ranks = fc.array(fc.nat(stateCount), { minLength: stateCount, maxLength: stateCount })
    return fc
      .record({
        today: fc.nat(stateCount - 1),
        moves: fc.array(graph, { minLength: actorCount, maxLength: actorCount }),
        ranks: fc.array(ranks, { minLength: actorCount, maxLength: actorCount }),
      })
      .map(({ today, moves, ranks: lists }) =>
        modelInStateForm({ stateCount, today, moves, tiers: lists.map(tiersOf) }),
      )
  })
}

function tiersOf(ranks: readonly number[]): number[][] {
  const places = [...new Set(ranks)].sort((a, b) => b - a)
  return places.map((place) => [...ranks.keys()].filter((state) => ranks[state] === place))
}

/** The same conflict state by state: where each of its states stands in the new numbering. */
export function inStateForm(model: Model): { model: Model; places: ReadonlyMap<State, number> } {
  const game = compile(model)
  const states: State[] = []
  forEachState(game.frame.feasible, (state) => states.push(state) > 0)
  const places = new Map(states.map((state, i) => [state, i]))
  const moves = game.names.actors.map((_, actor) =>
    states.map((state) => {
      const row: number[] = []
      forEachOwnMove(game.frame, actor, state, (to) => row.push(places.get(to) ?? 0))
      return row.sort((a, b) => a - b)
    }),
  )
  const tiers = game.names.actors.map((_, actor) =>
    tiersOf(states.map((state) => rankOf(game, actor, state))),
  )
  const today = places.get(game.frame.today) ?? 0
  return { model: modelInStateForm({ stateCount: states.length, today, moves, tiers }), places }
}
