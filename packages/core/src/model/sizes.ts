/** How much of everything a model may hold, so that every question about it can be answered. */
import { type Lookup, report } from './lookup.ts'
import type { Model } from './resolved.ts'
import { workPerState } from './work.ts'

/** Options after graded ones are written out; 2 to the power of this many states are compiled. */
export const optionCountMax = 24
/** Some twenty seconds of work, for the largest models; see `workPerState`. */
export const workMax = 20_000_000_000
/** Stages of one plan. */
export const stageCountMax = 2_000
/** Sets of actors are bits of one number. */
export const actorCountMax = 30

/** As many options as this model could have, were only their number another. */
function affordableOptions(model: Model): number {
  for (let count = optionCountMax; count > 1; count--)
    if (2 ** count * workPerState(model, count) <= workMax) return count
  return 1
}

export function checkSizes(lookup: Lookup, model: Model): void {
  const optionCount = model.options.length
  const countMax = affordableOptions(model)
  if (optionCount > countMax) {
    const limits = { optionCountMax: countMax, optionCountEver: optionCountMax }
    report(lookup, 'too-many-states', ['options'], { optionCount, ...limits })
  }
  const sizes: [string, number, number][] = [
    ['actors', model.actors.length, actorCountMax],
    ['questions', model.questions.length, 200],
    ['rules', model.rules.length, 1_000],
    ['readings', model.readings.length, 1_000],
    ['inspections', model.inspections?.length ?? 0, 50],
    ['plans', model.plans.length, 200],
    ['claims', model.claims.length, 1_000],
    ['signals', model.signals.length, 10_000],
    ['observed', model.observed.length, 1_000],
    ['shocks', model.shocks.length, 1_000],
  ]
  for (const [what, count, countMax] of sizes)
    if (count > countMax) report(lookup, 'too-many', [what], { what, count, countMax })
  // Orders of stages are lined up one stage inside the other.
  for (const { id, stages } of model.plans)
    if (stages.length > stageCountMax) {
      const facts = { what: 'stages', count: stages.length, countMax: stageCountMax }
      report(lookup, 'too-many', ['plans', id, 'stages'], facts)
    }
}
