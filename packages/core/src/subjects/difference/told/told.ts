/** Two models side by side, in words: each thing by its label where it has one. */

import type { Difference, Model } from '../../../model/model.ts'
import type { Block, Explanation, Item } from '../../../voice/explanation.ts'
import { type Vocabulary, vocabularyOf } from '../../../voice/vocabulary.ts'
import type { Language } from '../../../voice/words/words.ts'
import { wordsOf } from '../words/words.ts'
import { type ChangedPlan, planChangeBlocks } from './plan-changes.ts'
import { thingChangeLines } from './thing-changes.ts'
import type { Side } from './values-said.ts'

export { type TurnedVerdict, type TurnedVerdicts, verdictBlocks } from './verdicts.ts'

/** What telling a difference needs to know: what differs, in plans too, and what holds today. */
export interface DifferenceFound {
  readonly differences: readonly Difference[]
  readonly today: readonly [Holds, Holds]
  readonly plans: readonly ChangedPlan[]
}

interface Holds {
  readonly feasibleCount: number
  readonly movers: readonly string[]
}

/** A difference of two models in words; `between`: what follows the changes of plans. */
export function differenceTold(
  models: readonly [Model, Model],
  { differences, today, plans }: DifferenceFound,
  language: Language,
  between: readonly Block[] = [],
): Explanation {
  const [before, after] = models.map((model) => vocabularyOf(model, language)) as [
    Vocabulary,
    Vocabulary,
  ]
  const words = wordsOf(after).difference
  const sides = [
    { model: models[0], v: before },
    { model: models[1], v: after },
  ] as const
  const items = differences.map((difference): Item => {
    const lines = linesOf(difference, sides)
    const said = sentence(difference, { before, after, models })
    if (lines.length === 0) return { text: [said] }
    return { text: [said.replace(/[.]$/, ':')], items: lines.map((line) => [line]) }
  })
  const dates = models.map((model) => `${model.id}, ${wordsOf(after).date(model.date)}`)
  return [
    { kind: 'title', text: [after.text(models[1].title)], under: [dates.join(' → ')] },
    { kind: 'heading', text: [words.heading] },
    items.length === 0 ? { kind: 'paragraph', text: [words.none] } : { kind: 'list', items },
    ...plans.flatMap((one) => planChangeBlocks(one, sides)),
    ...between,
    ...results(today, { before, after }),
  ]
}

/** What in it changed; of plans that stands below. */
function linesOf(difference: Difference, sides: readonly [Side, Side]): string[] {
  if (difference.kind === 'statement-changed') {
    const { changes, statement: id } = difference
    return thingChangeLines({ what: 'statement', id, changes }, sides)
  }
  if (difference.kind !== 'changed' || difference.what === 'plan') return []
  return thingChangeLines(difference, sides)
}

interface Both {
  readonly before: Vocabulary
  readonly after: Vocabulary
}

function sentence(
  difference: Difference,
  { before, after, models }: Both & { readonly models: readonly [Model, Model] },
): string {
  const words = wordsOf(after).difference
  switch (difference.kind) {
    case 'added':
    case 'changed':
    case 'dropped': {
      if (difference.what === 'model') return words.itself
      const [model, v] = difference.kind === 'dropped' ? [models[0], before] : [models[1], after]
      const label = labelOf(model, difference, v)
      const name = label === undefined ? difference.id : wordsOf(v).quoted(label)
      return `${words.things[difference.what]} ${name}: ${words.kinds[difference.kind]}.`
    }
    case 'statement-added':
      return words.statementAdded(
        after.actor(difference.actor),
        difference.place,
        after.statement(difference.actor, difference.statement),
      )
    case 'statement-dropped':
      return words.statementDropped(
        before.actor(difference.actor),
        difference.place,
        before.statement(difference.actor, difference.statement),
      )
    case 'statement-changed':
      return words.statementChanged(
        after.actor(difference.actor),
        difference.place,
        after.statement(difference.actor, difference.statement),
      )
    case 'statement-moved':
      return words.moved(
        after.actor(difference.actor),
        [difference.before, difference.after],
        after.statement(difference.actor, difference.statement),
      )
  }
}

function labelOf(
  model: Model,
  { what, id }: Extract<Difference, { what: string }>,
  v: Vocabulary,
): string | undefined {
  const lists = {
    source: model.sources,
    actor: model.actors,
    option: model.options,
    state: model.states,
    fact: model.observed,
    plan: model.plans,
    shock: model.shocks,
    signal: model.signals,
    reading: model.readings,
    inspection: model.inspections ?? [],
  }
  if (what in lists) {
    const found = lists[what as keyof typeof lists].find((one) => one.id === id)
    return found && v.text('title' in found ? found.title : found.label)
  }
  if (what === 'claim') {
    const claim = model.claims.find((one) => one.id === id)
    return claim && v.text(claim.says)
  }
  if (what === 'rule') return v.rule(id)
  if (what === 'perception' || what === 'moves') return v.actor(id)
  if (what === 'today') return v.state(todayOf(model))
  if (what === 'record') {
    const record = model.implementation?.find((one) => one.id === id)
    return record && `${v.setting(record.keep)}, ${v.words.date(record.date)}`
  }
  const [question, answer] = id.split('=')
  const found = model.questions.find((one) => one.id === question)
  if (what === 'question') return found && v.text(found.title)
  const label = found?.answers.find((one) => one.id === answer)?.label
  return label && v.text(label)
}

function results([first, second]: readonly [Holds, Holds], { before, after }: Both): Block[] {
  const words = wordsOf(after).difference
  const said = ({ movers }: Holds, v: Vocabulary) =>
    movers.length === 0 ? words.nobody : words.somebody(v.allNamed(movers))
  const [was, is] = [said(first, before), said(second, after)]
  const { number } = wordsOf(after)
  const states =
    first.feasibleCount === second.feasibleCount
      ? []
      : [words.states(number(first.feasibleCount), number(second.feasibleCount))]
  const verdicts = was === is ? [words.same(is)] : [words.first(was), words.second(is)]
  return [
    { kind: 'heading', text: [words.results] },
    { kind: 'list', items: [...verdicts, ...states].map((text) => ({ text: [text] })) },
  ]
}

function todayOf({ options }: Model): string {
  return options.map((one) => (one.today ? 'Y' : 'N')).join('')
}
