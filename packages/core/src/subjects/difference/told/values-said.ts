/** Values of a model as they are said where two models are set side by side. */
import { type Formula, optionsIn, printFormula } from '../../../model/formula.ts'
import type { Basis, Model, Range, Setting, Text } from '../../../model/model.ts'
import type { Vocabulary } from '../../../voice/vocabulary.ts'
import { wordsOf } from '../words/words.ts'

/** One of the two models, with its words. */
export interface Side {
  readonly model: Model
  readonly v: Vocabulary
}

/** A value as it is said; `plan`: of which plan, where stages are spoken of. */
export type Said = (value: never, side: Side, plan: string) => string

export const range = ([low, high]: Range, { v }: Side) => {
  const { amount } = v.words
  return low === high ? amount(low) : wordsOf(v).planChanges.range(amount(low), amount(high))
}
export const time = (days: number, { v }: Side) => v.words.time(days)
export const times = ([low, high]: Range, { v }: Side) =>
  low === high
    ? v.words.time(low)
    : wordsOf(v).planChanges.range(v.words.time(low), v.words.time(high))
export const text = (value: Text, { v }: Side) => v.words.quoted(v.text(value))
export const texts = (values: readonly Text[], side: Side) =>
  values.map((one) => text(one, side)).join('; ')
export const date = (value: string, { v }: Side) => v.words.date(value)
export const actor = (id: string, { v }: Side) => v.actor(id)
export const actors = (ids: readonly string[], { v }: Side) => v.list(ids.map((id) => v.actor(id)))
export const stage = (id: string, { v }: Side, plan: string) => v.words.quoted(v.stage(plan, id))
export const basis = (list: readonly Basis[], { v }: Side) =>
  list.map((one) => v.cite(one)).join('; ')
export const option = (id: string, { v }: Side) => v.words.quoted(v.option(id))
export const options = (ids: readonly string[], side: Side) =>
  side.v.list(ids.map((id) => option(id, side)))
export const setting = (one: Setting, { v }: Side) => v.words.quoted(v.setting(one))
export const settings = (all: readonly Setting[], side: Side) =>
  side.v.list(all.map((one) => setting(one, side)))
/** In state form a formula names states. */
export const formula = (written: Formula, { model, v }: Side) =>
  model.graph === undefined
    ? v.formula(printFormula(written))
    : v.list([...optionsIn(written)].map((id) => stateNamed(id, { model, v })))
export const inspection = (id: string, { model, v }: Side) => {
  const found = model.inspections?.find((one) => one.id === id)
  return v.words.quoted(found ? v.text(found.label) : id)
}
/** A state of a model in state form, by its name in the file. */
export function stateNamed(id: string, { model, v }: Side): string {
  const found = model.states.find((one) => one.id === id)
  return v.words.quoted(found ? v.text(found.label) : id)
}

/** What stood there and what stands now; where both read the same, that it changed all the same. */
export function changeSaid(name: string, was: string | undefined, is: string, v: Vocabulary) {
  const { planChanges: words, thingChanges } = wordsOf(v)
  if (was === undefined) return `${words.set(name, is)}.`
  if (was === is) return `${thingChanges.elsewhere(name)}.`
  return `${words.changed(name, was, is)}.`
}
