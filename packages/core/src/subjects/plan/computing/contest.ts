/** A plan against its strongest rivals, as a finding; it is counted where readings are. */
import { claim, type FindingOf } from '../documents/finding.ts'
import type { AnswerRule } from './answers.ts'

type Contest = FindingOf<'plan-contest'>

/** What is counted of a plan over all readings. */
export type PlanCounts = Pick<Contest, 'step' | 'today' | 'held' | 'observed' | 'outlasting'>
export type Rival = Contest['rivals'][number]
export type PlanRivals = PlanCounts &
  Pick<Contest, 'planCount' | 'orderCount' | 'allOrders' | 'rivals'>
export type PlanContest = Omit<Contest, 'kind' | 'id' | 'strength' | 'plan'>

/** Ways to answer a breach beside the one by which plans are compared. */
export const otherRules: readonly AnswerRule[] = ['proportionate', 'chain', 'any']

export function contestFinding(plan: string, contest: PlanContest): Contest {
  return claim('plan-contest', { plan, ...contest })
}
