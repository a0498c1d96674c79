/** The plan that a record is about. */
import type { Model } from '@stufenplan/core'
import { plansOf } from '../commands/plan.ts'
import { type Call, UsageError } from './command.ts'

/** The plan that is named; else the one with a record, else the only one put forward. */
export function recordedPlan({ words: [, named] }: Pick<Call, 'words'>, model: Model): string {
  const known = plansOf(model)
  if (named !== undefined) {
    if (model.plans.some(({ id }) => id === named)) return named
    throw new UsageError({
      en: `The model has no plan "${named}": ${known.en}.`,
      de: `Das Modell hat keinen Plan „${named}“: ${known.de}.`,
    })
  }
  const recorded = [...new Set((model.implementation ?? []).map(({ plan }) => plan))]
  const main = model.plans.filter(({ role }) => role === 'plan').map(({ id }) => id)
  const [only, another] = recorded.length > 0 ? recorded : main
  if (only !== undefined && another === undefined) return only
  throw new UsageError({
    en: `Which plan is meant? Name one of the model: ${known.en}.`,
    de: `Welcher Plan ist gemeint? Einen des Modells nennen: ${known.de}.`,
  })
}
