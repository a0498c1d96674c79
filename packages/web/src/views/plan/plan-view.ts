/** What the pieces of the view are given: the plan on screen, where the view is, the names. */
import type { FindingOf, Model } from '@stufenplan/core'
import type { PlanAnswer } from '@stufenplan/core/explain'
import type { Vocabulary } from '@stufenplan/core/voice'
import type { ToldAnswer } from '../../case/told-answer.ts'
import type { PlanPlace, PlanQuestion } from './plan-place.ts'

export type Plan = Model['plans'][number]
export type Stage = Plan['stages'][number]
/** What numbers the test with amounts was made with. */
export type Stakes = FindingOf<'stakes'>

export interface PlanView {
  readonly model: Model
  readonly plan: Plan
  readonly place: PlanPlace
  readonly names: Vocabulary
  /** Changes what stands in the address. */
  set(change: Partial<PlanPlace>): void
  /** The question about this plan under what is assumed on screen, or about a part of it. */
  ask(part?: Partial<PlanQuestion>): PlanQuestion
  /** The name of a stage of this plan. */
  stage(id: string): string
}

/** An answer about a plan, to be told piece by piece. */
export function planAnswer({ model, answer, language }: ToldAnswer): PlanAnswer {
  const { question, findings } = answer
  return { model, findings, language, plan: question.kind === 'plan' ? question.plan : '' }
}
