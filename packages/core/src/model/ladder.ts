/**
 * A plan as a test names it: one of the model, or a ladder written in place. A ladder's stages come
 * one after the other; how each of its commitments is seen and answered follows from the plans of
 * the model, the last to name it; a plan counts before an alternative.
 */
import type { PlanName } from './claim-test.ts'
import type { Commitment, Model, Plan } from './resolved.ts'
import { planText } from './test-text.ts'

/** The plan that a test names; undefined where the model has none of that name. */
export function planNamed(model: Model, name: PlanName): Plan | undefined {
  if (typeof name === 'string') return model.plans.find((one) => one.id === name)
  const known = commitmentsOf(model)
  const stages = name.map((set, i) => ({
    id: String(i + 1),
    commitments: set.map((keep): Commitment => {
      const by = model.options.find((one) => one.id === keep.option)?.owner ?? ''
      const written = known.findLast((one) => one.keep.option === keep.option)
      return { ...(written ?? { by, basis: [] }), keep }
    }),
    after: i === 0 ? [] : [String(i)],
    basis: [],
  }))
  const text = planText(name)
  const label = Object.fromEntries(model.languages.map((language) => [language, text]))
  return { id: text, label, role: 'plan', parties: [], guarantors: [], stages, basis: [] }
}

function commitmentsOf({ plans }: Model): Commitment[] {
  return (['alternative', 'plan'] as const).flatMap((role) =>
    plans.filter((one) => one.role === role).flatMap((one) => one.stages.flatMap(commitments)),
  )
}

function commitments(stage: Plan['stages'][number]): readonly Commitment[] {
  return stage.commitments
}
