/** The names of a model's things in the language of the page. */
import type { Language, Model } from '@stufenplan/core'
import { said } from '../words/words.ts'

type Plan = Model['plans'][number]
type Formula = Model['actors'][number]['statements'][number]['want']
interface Setting {
  readonly option: string
  readonly value: boolean
}

export interface Names {
  actor(id: string): string
  option(id: string): string
  /** An option brought to a value: "no …" where it is brought to no. */
  setting(setting: Setting): string
  /** A statement of an actor: its label, or its formula. */
  statement(actor: string, id: string): string
  plan(id: string): string
  /** A stage: its label; a plan's only stage may bear the name of the plan. */
  stage(plan: string, id: string): string
  list(items: readonly string[]): string
}

export function namesOf(model: Model, language: Language): Names {
  const lists = new Intl.ListFormat(language, { type: 'conjunction' })
  const statements = statementsOf(model)
  const labelOf = (all: readonly { readonly id: string; readonly label: Text }[], id: string) =>
    said(all.find((one) => one.id === id)?.label, language) || id
  const option = (id: string) => labelOf(model.options, id)
  return {
    option,
    actor: (id) => labelOf(model.actors, id),
    setting: (one) => (one.value ? option(one.option) : noWords[language](option(one.option))),
    plan: (id) => labelOf(model.plans, id),
    stage: (plan, id) => stageName(model, [plan, id], language),
    statement(actor, id) {
      const found = statements.get(`${actor} ${id}`)
      if (found === undefined) return id
      return said(found.label, language) || printed(found.want)
    },
    list: (items) => lists.format(items),
  }
}

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

/** Statements of the lists, and those that an answer to a contested question brings in. */
function statementsOf(model: Model) {
  const found = new Map(
    model.actors.flatMap((actor) =>
      actor.statements.map((one) => [`${actor.id} ${one.id}`, one] as const),
    ),
  )
  const changes = model.questions.flatMap((one) => one.answers.flatMap((given) => given.changes))
  for (const change of changes) {
    if (change.kind === 'add') found.set(`${change.of} ${change.add.id}`, change.add)
    if (change.kind === 'replace')
      for (const one of change.with) found.set(`${change.of} ${one.id}`, one)
  }
  return found
}

/** A formula as it is written in the file. */
function printed(formula: Formula): string {
  switch (formula.kind) {
    case 'option':
      return formula.option
    case 'not':
      return `not ${bracketed(formula.of)}`
    case 'and':
      return formula.parts.map(bracketed).join(' & ')
    case 'or':
      return formula.parts.map(bracketed).join(' | ')
    case 'implies':
      return `${bracketed(formula.when)} -> ${bracketed(formula.then)}`
    case 'iff':
      return `${bracketed(formula.left)} <-> ${bracketed(formula.right)}`
  }
}

function bracketed(formula: Formula): string {
  const isPlain = formula.kind === 'option' || formula.kind === 'not'
  return isPlain ? printed(formula) : `(${printed(formula)})`
}
