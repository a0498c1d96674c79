/** What a model holds that a `.gmcr` file has no place for, counted. */
import type { Model, Perception, Statement } from '../model/model.ts'
import { alternativesOf } from './dnf.ts'
import { type LostKind, type Remark, remark } from './remark.ts'

/** The format has a place for states that an actor overlooks, and for no other misperception. */
export function isMoreThanOverlooking({ impossible, ...more }: Perception): boolean {
  const { unaware, disregards, preferences } = more
  const isWritable = impossible.every((formula) => alternativesOf(formula) !== undefined)
  return unaware.length + disregards.length + preferences.length > 0 || !isWritable
}

export function lossesOf(
  model: Model,
  statements: readonly (readonly Statement[])[],
): readonly Remark[] {
  const all = statements.flat()
  const count = <T>(list: readonly T[], test: (item: T) => boolean) => list.filter(test).length
  const counts: { readonly [K in LostKind]: number } = {
    sources: model.sources.length,
    languages: model.languages.length - 1,
    questions: model.questions.length,
    judgements: model.judgements?.length ?? 0,
    readings: model.readings.length,
    perceptions: count(model.perceptions ?? [], isMoreThanOverlooking),
    states: model.states.length,
    observed: model.observed.length,
    plans: model.plans.length,
    shocks: model.shocks.length,
    claims: model.claims.length,
    signals: model.signals.length,
    worths: count(all, (one) => one.worth !== undefined),
    strong: count(all, (one) => one.strong),
    unknown: count(all, (one) => !one.known),
    patience: count(model.actors, (one) => one.patience !== undefined),
    detections: count(model.options, (one) => one.observed !== undefined),
    reasons: count(model.rules, (one) => one.because !== undefined),
    labels: count(all, (one) => one.label !== undefined),
    today: count(model.options, (one) => one.today),
  }
  return Object.entries(counts).flatMap(([what, lost]) =>
    lost > 0 ? [remark('lost', { what: what as LostKind, count: lost })] : [],
  )
}
