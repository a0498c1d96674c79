/** What the pieces of the view are given: the plan on screen, where the view is, the names. */
import type { Model } from '@stufenplan/core'
import type { Vocabulary } from '@stufenplan/core/voice'
import type { Plan } from './found.ts'
import type { PlanPlace, PlanQuestion } from './plan-place.ts'

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
