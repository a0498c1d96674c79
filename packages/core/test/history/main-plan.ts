import type { Model } from '../../src/index.ts'

/** The plan of a case is the one that is not an alternative. */
export function mainPlan(model: Model): Model['plans'][number] {
  const plan = model.plans.find(({ role }) => role !== 'alternative')
  if (plan === undefined) throw new Error(`${model.id} has no plan that is not an alternative`)
  return plan
}
