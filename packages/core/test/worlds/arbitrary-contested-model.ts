/** Random models with a plan and questions whose answers move, add, drop, replace, forbid, hide. */
import fc from 'fast-check'
import type {
  ContestedQuestion,
  Model,
  ModelChange,
  Observation,
  Statement,
} from '../../src/model/model.ts'
import { arbitraryFormula, type ModelSizes } from '../laws/arbitrary-model.ts'
import { arbitraryPlannedModel } from '../plan/arbitrary-plan.ts'

export interface ContestedSizes extends ModelSizes {
  readonly questionsMin?: number
  readonly questionsMax?: number
}

export function arbitraryContestedModel(sizes: ContestedSizes = {}): fc.Arbitrary<Model> {
  const { questionsMin = 1, questionsMax = 6 } = sizes
  return arbitraryPlannedModel(sizes).chain((model) => {
    const question = fc.array(fc.array(arbitraryChange(model), { maxLength: 2 }), {
      minLength: 2,
      maxLength: 3,
    })
    const drawn = fc.tuple(
      fc.array(question, { minLength: questionsMin, maxLength: questionsMax }),
      fc.array(arbitraryFact(model), { maxLength: 2 }),
      fc.nat(),
    )
    return drawn.map(([all, facts, turn]) => contested(model, all, { facts, turn }))
  })
}

function contested(
  model: Model,
  drawn: readonly (readonly (readonly ModelChange[])[])[],
  { facts, turn }: { readonly facts: readonly Observation[]; readonly turn: number },
): Model {
  const questions = drawn.map(
    (answers, i): ContestedQuestion => ({
      id: `U${i}`,
      title: { en: `U${i}` },
      base: 'a0',
      for: [],
      against: [],
      answers: answers.map((changes, j) => ({
        id: `a${j}`,
        label: { en: `a${j}` },
        changes: changes.map((change) => named(change, `u${i}a${j}`)),
        basis: [],
      })),
      basis: [],
    }),
  )
  const turned = questions[turn % questions.length]
  const shocks = model.shocks.map((shock, i) =>
    i > 0 || turned === undefined ? shock : { ...shock, answers: { [turned.id]: 'a1' } },
  )
  const observed = facts.map((fact, i) => ({ ...fact, id: `fact${i}` }))
  return { ...model, questions, shocks, observed }
}

/** Statements that an answer brings get names of their own. */
function named(change: ModelChange, id: string): ModelChange {
  if (change.kind === 'add') return { ...change, add: { ...change.add, id } }
  if (change.kind !== 'replace') return change
  return { ...change, with: change.with.map((one, i) => ({ ...one, id: `${id}.${i}` })) }
}

function arbitraryChange(model: Model): fc.Arbitrary<ModelChange> {
  const formula = arbitraryFormula(model.options.map((one) => one.id))
  const statement = formula.map(
    (want): Statement => ({ id: '', want, strong: false, known: true, basis: [] }),
  )
  const forbid = formula.map((never): ModelChange => ({ kind: 'forbid', never }))
  const unseen = fc
    .subarray(
      model.options.map((one) => one.id),
      { minLength: 1 },
    )
    .map((options): ModelChange => ({ kind: 'unseen', options }))
  const ofLists = fc
    .constantFrom(...model.actors)
    .chain(({ id: of, statements }): fc.Arbitrary<ModelChange> => {
      const ids = statements.map((one) => one.id)
      const place = fc.oneof(
        fc.constant({}),
        ...(ids.length === 0
          ? []
          : [
              fc.constantFrom(...ids).map((after) => ({ after })),
              fc.constantFrom(...ids).map((before) => ({ before })),
            ]),
      )
      const add = fc
        .tuple(statement, place)
        .map(([one, where]): ModelChange => ({ kind: 'add', of, add: one, place: where }))
      if (ids.length === 0) return add
      const known = fc.constantFrom(...ids)
      return fc.oneof(
        add,
        fc
          .tuple(known, place)
          .map(([one, where]): ModelChange => ({ kind: 'move', of, statement: one, place: where })),
        known.map((one): ModelChange => ({ kind: 'drop', of, statement: one })),
        fc
          .tuple(known, fc.array(statement, { minLength: 1, maxLength: 2 }))
          .map(([one, all]): ModelChange => ({ kind: 'replace', of, statement: one, with: all })),
      )
    })
  return fc.oneof(
    { weight: 6, arbitrary: ofLists },
    { weight: 1, arbitrary: forbid },
    { weight: 1, arbitrary: unseen },
  )
}

function arbitraryFact(model: Model): fc.Arbitrary<Observation> {
  const setting = fc.record({
    option: fc.constantFrom(...model.options.map((one) => one.id)),
    value: fc.boolean(),
  })
  return fc.record({
    id: fc.constant('fact'),
    label: fc.constant({ en: 'fact' }),
    date: fc.constant('2025'),
    kind: fc.constantFrom('refused-by-all', 'refused-by-one-of', 'made'),
    actors: fc.subarray(
      model.actors.map((one) => one.id),
      { minLength: 1 },
    ),
    offers: fc.array(fc.array(setting, { minLength: 1, maxLength: 2 }), {
      minLength: 1,
      maxLength: 2,
    }),
    basis: fc.constant([]),
  })
}
