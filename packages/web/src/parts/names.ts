/** The names of a model's things in the language of the page. */
import type { Language, Model } from '@stufenplan/core'
import { statementName } from '../case/statement-names.ts'
import { said } from '../words/words.ts'

type Plan = Model['plans'][number]
interface Setting {
  readonly option: string
  readonly value: boolean
}

export interface Names {
  actor(id: string): string
  option(id: string): string
  /** An option brought to a value: "no …" where it is brought to no. */
  setting(setting: Setting): string
  /** A statement of an actor, as the sentences of answers name it. */
  statement(actor: string, id: string): string
  plan(id: string): string
  /** A stage: its label; a plan's only stage may bear the name of the plan. */
  stage(plan: string, id: string): string
  list(items: readonly string[]): string
}

export function namesOf(model: Model, language: Language): Names {
  const labelOf = (all: readonly { readonly id: string; readonly label: Text }[], id: string) =>
    said(all.find((one) => one.id === id)?.label, language) || id
  const option = (id: string) => labelOf(model.options, id)
  return {
    option,
    actor: (id) => labelOf(model.actors, id),
    setting: (one) => (one.value ? option(one.option) : noWords[language](option(one.option))),
    plan: (id) => labelOf(model.plans, id),
    stage: (plan, id) => stageName(model, [plan, id], language),
    statement: (actor, id) => statementName(model, [actor, id], language),
    list: (items) => lists[language].format(items),
  }
}

/** Without a comma before the last, as the sentences of answers have it. */
const lists = { en: new Intl.ListFormat('en-GB'), de: new Intl.ListFormat('de') }

type Text = Plan['label']

const noWords = {
  en: (option: string) => `no ${option}`,
  de: (option: string) => `nicht: ${option}`,
}

function stageName(model: Model, [planId, id]: [string, string], language: Language): string {
  const plan = model.plans.find((one) => one.id === planId)
  const label = said(plan?.stages.find((one) => one.id === id)?.label, language)
  if (label !== '' || plan === undefined) return label || id
  return plan.stages.length === 1 ? said(plan.label, language) : id
}
