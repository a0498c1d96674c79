/**
 * The model as of a day: what was reached by then is how things stand, and what was not yet known
 * is left out. It is a model like any other, and every analysis can start from it.
 */
import { isKnownBy, spanOf } from '../base/dates.ts'
import type { Model, NamedState, Setting } from '../model/model.ts'
import { reachedSettings } from './progress.ts'

/**
 * A day before the model's own changes nothing: it says how things stood on its own day, and
 * nothing of earlier ones. Named states and offers stay what they were.
 */
export function asOf(model: Model, day: string): Model {
  const own = spanOf(model.date)
  if (own !== undefined && day < own.first) return model
  return withMoved({ ...cutAt(model, day), date: day }, model, movedBy(model, day))
}

/** The model without what was not yet known at the end of a day; how things stand is left as is. */
export function cutAt(model: Model, day: string): Model {
  const isKnown = ({ date }: { readonly date: string }) => isKnownBy(date, day)
  const { implementation, ...rest } = model
  const records = implementation?.filter(isKnown) ?? []
  return {
    ...rest,
    observed: model.observed.filter(isKnown),
    signals: model.signals.filter(isKnown),
    ...(records.length > 0 && { implementation: records }),
  }
}

/** What stands otherwise than on the day of the model. */
function movedBy(model: Model, day: string): Setting[] {
  const today = new Map(model.options.map((one) => [one.id, one.today]))
  return reachedSettings(model, day).filter(({ option, value }) => today.get(option) !== value)
}

function withMoved(then: Model, before: Model, moved: readonly Setting[]): Model {
  if (moved.length === 0) return then
  const now = new Map(moved.map(({ option, value }) => [option, value]))
  const back = moved.map(({ option, value }) => ({ option, value: !value }))
  const states = then.states.map((state) => ({ ...state, set: withBack(state.set, back) }))
  const { observed, start } = fromThere(then, before, back)
  return {
    ...then,
    options: then.options.map((one) => ({ ...one, today: now.get(one.id) ?? one.today })),
    states: [...states, ...start],
    observed,
  }
}

/** States say what differs from today: what today was otherwise is added. */
function withBack(set: readonly Setting[], back: readonly Setting[]): Setting[] {
  const named = new Set(set.map(({ option }) => option))
  return [...set, ...back.filter(({ option }) => !named.has(option))]
}

/** Offers were made where things stood: the state of that day gets a name. */
function fromThere(then: Model, before: Model, back: readonly Setting[]) {
  const isOpen = then.observed.some(({ from }) => from === undefined)
  if (!isOpen) return { observed: then.observed, start: [] }
  const id = `day-${before.date.replaceAll(' ', '-')}`
  const label = { en: `as on ${before.date}`, de: `wie am ${before.date}` }
  const named = Object.fromEntries(before.languages.map((one) => [one, own(label, one)]))
  const start: NamedState = { id, label: named, set: back, basis: [] }
  const observed = then.observed.map((one) => (one.from === undefined ? { ...one, from: id } : one))
  return { observed, start: [start] }
}

function own(label: Readonly<Record<'en' | 'de', string>>, language: string): string {
  return language === 'de' ? label.de : label.en
}
