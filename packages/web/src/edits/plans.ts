/** A plan begun with stages that are yet to be filled, one after another. */
import { addEntry } from './entries.ts'
import { idFor } from './ids.ts'
import { newStage } from './stages.ts'
import { newText, type Said } from './texts.ts'
import type { Waiting } from './waiting.ts'
import {
  type Edit,
  isRecord,
  type JsonRecord,
  type JsonValue,
  languagesOf,
  partAt,
} from './written.ts'

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

/** A copy of a plan under another name, as an alternative to it; no plan of that id: nothing. */
export function duplicatePlan(
  written: JsonRecord,
  id: string,
  copy: string,
  variantOf: Readonly<Record<string, (label: string) => string>>,
): Edit[] {
  const plan = partAt(written, ['plans', id])
  if (!isRecord(plan)) return []
  const main = languagesOf(written)[0] ?? 'en'
  const named = (label: string, language: string) => (variantOf[language] ?? variantOf.en)?.(label)
  const label = isRecord(plan.label)
    ? Object.fromEntries(
        Object.entries(plan.label).map(([tongue, text]) => [tongue, named(String(text), tongue)]),
      )
    : named(String(plan.label), main)
  return [addEntry('plans', copy, { ...plan, label: label as JsonValue, role: 'alternative' })]
}
