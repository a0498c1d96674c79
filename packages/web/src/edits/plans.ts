/** A plan begun with stages that are yet to be filled, one after another. */
import { addEntry } from './entries.ts'
import { idFor } from './ids.ts'
import { newStage } from './stages.ts'
import { newText, type Said } from './texts.ts'
import type { Waiting } from './waiting.ts'
import { type Edit, type JsonRecord, type JsonValue, languagesOf } from './written.ts'

export function addPlan(
  written: JsonRecord,
  id: string,
  said: Said & { readonly stages: readonly string[] },
  waiting: Waiting,
): Edit[] {
  const { text, language } = said
  const stages: Record<string, JsonValue> = {}
  for (const name of said.stages) {
    const before = Object.keys(stages)
    const stage = newStage(written, { text: name, language }, before.at(-1), waiting)
    stages[idFor(name, before, 's')] = stage
  }
  const label = newText(text, language, languagesOf(written))
  return [addEntry('plans', id, { label, role: 'plan', stages, basis: 'assumption' })]
}
