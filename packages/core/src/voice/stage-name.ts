/** What a stage is called: its label; the plan's where it is the only one; else its id. */
import type { Plan } from '../model/model.ts'
import type { Vocabulary } from './vocabulary.ts'

export function stageName(plan: Plan, id: string, v: Vocabulary): string {
  return v.stage(plan.id, id)
}

/** The names of a plan's stages. */
export function stageNameIn(plan: Plan, v: Vocabulary): (id: string) => string {
  return (id) => v.stage(plan.id, id)
}
