/** What a stage is called: its label; the plan's where it is the only one; else its id. */
import type { Plan } from '../model/model.ts'
import type { Vocabulary } from './vocabulary.ts'

export function stageName(plan: Plan, id: string, v: Vocabulary): string {
  const label = plan.stages.find((stage) => stage.id === id)?.label
  if (label) return v.text(label)
  return plan.stages.length === 1 ? v.text(plan.label) : id
}

/** The names of a plan's stages. */
export function stageNameIn(plan: Plan, v: Vocabulary): (id: string) => string {
  return (id) => stageName(plan, id, v)
}
