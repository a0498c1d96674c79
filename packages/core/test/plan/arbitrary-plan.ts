/** Random models with a plan: stages in partial order, named answers, and breaches few can see. */
import fc from 'fast-check'
import type { Breach, Commitment, Detection, Model, Shock, Stage } from '../../src/model/model.ts'
import { arbitraryModel, type ModelSizes } from '../laws/arbitrary-model.ts'

/** A model with one plan, called `p`, of one to four stages. */
export function arbitraryPlannedModel(sizes: ModelSizes = {}): fc.Arbitrary<Model> {
  return arbitraryModel(sizes).chain((model) =>
    fc
      .tuple(
        fc.array(arbitraryStage(model), { minLength: 1, maxLength: 4 }),
        fc.array(arbitraryShock(model), { maxLength: 2 }),
      )
      .map(([drawn, shocks]) => ({
        ...withPlan(model, drawn),
        shocks: shocks.map((shock, i) => ({ ...shock, id: `shock${i}` })),
      })),
  )
}

/**
 * A model in which one plan is all that matters: every option stands in a first stage of several
 * movers, half of them cannot be undone, and rules allow some only together with others.
 */
export function arbitraryTiedModel(sizes: ModelSizes = {}): fc.Arbitrary<Model> {
  return arbitraryPlannedModel({ ...sizes, rulesMax: 0 }).chain((model) => {
    const ids = model.options.map((one) => one.id)
    const tie = fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids), fc.boolean())
    const bound = fc.array(fc.boolean(), { minLength: ids.length, maxLength: ids.length })
    const drawn = fc.tuple(fc.array(tie, { minLength: 1, maxLength: 3 }), bound)
    return drawn.map(([ties, isBound]) => tied(model, ties, isBound))
  })
}

function tied(
  model: Model,
  ties: readonly (readonly [string, string, boolean])[],
  isBound: readonly boolean[],
): Model {
  const option = (id: string) => ({ kind: 'option', option: id }) as const
  const today = model.options.map((one, i) => ({
    ...one,
    today: false,
    reversible: isBound[i] ? ('once-yes' as const) : ('yes' as const),
  }))
  const rules = ties
    .filter(([one, other]) => one !== other)
    .map(([one, other, third], i) => {
      const without = { kind: 'not', of: option(other) } as const
      const more = third
        ? today.map((o) => o.id).find((id) => id !== one && id !== other)
        : undefined
      const parts = [option(one), without, ...(more === undefined ? [] : [option(more)])]
      return { id: `tie${i}`, never: { kind: 'and', parts } as const, basis: [] }
    })
  const plans = model.plans.map((plan) => ({
    ...plan,
    stages: plan.stages.map((stage, i) => {
      if (i > 0) return stage
      const { escrow: _, ...open } = stage
      const commitments = today.map(({ id, owner }) => ({
        keep: { option: id, value: true },
        by: owner,
        basis: [],
      }))
      return { ...open, commitments: [...commitments, ...stage.commitments.slice(0, 1)] }
    }),
  }))
  return { ...model, options: today, rules, plans }
}

function arbitraryShock(model: Model): fc.Arbitrary<Shock> {
  const setting = fc.record({
    option: fc.constantFrom(...model.options.map((one) => one.id)),
    value: fc.boolean(),
  })
  return fc.record({
    id: fc.constant('shock'),
    label: fc.constant({ en: 'shock' }),
    set: fc.array(setting, { minLength: 1, maxLength: 2 }),
    held: fc.boolean(),
    answers: fc.constant({}),
    asserted: fc.constant([]),
    basis: fc.constant([]),
  })
}

interface DrawnStage {
  readonly commitments: readonly Commitment[]
  /** Which of the stages before this one in the list it waits for, as bits. */
  readonly after: number
  readonly fallback: boolean
  readonly escrow: boolean
}

function arbitraryStage(model: Model): fc.Arbitrary<DrawnStage> {
  return fc.record({
    commitments: fc.array(arbitraryCommitment(model), { maxLength: 3 }),
    after: fc.integer({ min: 0, max: 7 }),
    fallback: fc.boolean(),
    escrow: fc.integer({ min: 0, max: 4 }).map((n) => n === 0),
  })
}

function arbitraryCommitment(model: Model): fc.Arbitrary<Commitment> {
  const setting = fc.record({
    option: fc.constantFrom(...model.options.map((one) => one.id)),
    value: fc.boolean(),
  })
  const actors = fc.subarray(model.actors.map((one) => one.id))
  const verification = fc.option(
    actors.map((by): Detection => ({ by, basis: [] })),
    { nil: undefined, freq: 2 },
  )
  const breach = fc.option(
    fc
      .record({ answer: fc.array(setting, { maxLength: 2 }), by: actors })
      .map((one): Breach => ({ ...one, basis: [] })),
    { nil: undefined, freq: 2 },
  )
  return fc.tuple(setting, verification, breach).map(([keep, verified, answered]) => ({
    keep,
    by: model.options.find((one) => one.id === keep.option)?.owner ?? '',
    ...(verified && { verification: verified }),
    ...(answered && { breach: answered }),
    basis: [],
  }))
}

function withPlan(model: Model, drawn: readonly DrawnStage[]): Model {
  const stages = drawn.map(
    ({ commitments, after, fallback, escrow }, i): Stage => ({
      id: `t${i}`,
      commitments,
      after: drawn.slice(0, i).flatMap((_, j) => ((after >>> j) & 1 ? [`t${j}`] : [])),
      ...(fallback && i > 0 && { fallback: `t${i - 1}` }),
      ...(escrow && { escrow: true as const }),
      basis: [],
    }),
  )
  const plan = {
    id: 'p',
    label: { en: 'p' },
    role: 'plan' as const,
    parties: [],
    guarantors: [],
    stages,
    basis: [],
  }
  return { ...model, plans: [plan] }
}
