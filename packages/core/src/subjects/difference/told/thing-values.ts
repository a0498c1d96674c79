/** How the values of the fields of a model's things are said. */
import type {
  Basis,
  Link,
  ModelChange,
  Setting,
  Statement,
  ThingKind,
  Watch,
} from '../../../model/model.ts'
import { wordsOf } from '../words/words.ts'
import * as said from './values-said.ts'

/** Of which thing, and where in it: names of lists and of what they hold by turns. */
export interface ThingPlace {
  readonly what: ThingKind | 'statement'
  readonly id: string
  readonly at: readonly string[]
}

export type SaidThere = (value: never, side: said.Side, there: ThingPlace) => string
type Said = SaidThere
type Words = ReturnType<typeof wordsOf>['thingChanges']

const word =
  <K extends 'reversible' | 'status' | 'refusal' | 'fact' | 'claim' | 'means'>(kind: K): Said =>
  (value: keyof Words[K], { v }) =>
    String((wordsOf(v).thingChanges[kind] as Words[K])[value])

const yesNo: Said = (value: boolean, { v }) =>
  wordsOf(v).thingChanges.yesNo[value ? 'true' : 'false']
const written: Said = (value: string, { v }) => v.words.quoted(value)
const listed: Said = (values: readonly string[], { v }) => v.list(values)
const count: Said = (value: number, { v }) => v.words.number(value)
const questions: Said = (ids: readonly string[], { v }) => v.list(ids.map((id) => v.question(id)))
const rules: Said = (ids: readonly string[], { v }) => v.list(ids.map((id) => v.rule(id)))
const answers: Said = (given: Readonly<Record<string, string>>, { v }) => v.answers(given)
const formulas: Said = (all: readonly Statement['want'][], side) =>
  all.map((one) => said.formula(one, side)).join('; ')
const statesTo: Said = (ids: readonly string[], side) =>
  side.v.list(ids.map((id) => said.stateNamed(id, side)))

/** An offer a bracket; so with tiers of states, best first. */
const offers: Said = (all: readonly (readonly Setting[])[], side) =>
  all.map((one) => wordsOf(side.v).thingChanges.tier(said.settings(one, side))).join(' ')
const ranking: Said = (tiers: readonly (readonly string[])[], side) =>
  tiers
    .map((tier) =>
      side.model.graph === undefined
        ? wordsOf(side.v).thingChanges.tier(tier.join(', '))
        : wordsOf(side.v).thingChanges.tier(
            side.v.list(tier.map((id) => said.stateNamed(id, side))),
          ),
    )
    .join(' ')

const watched: Said = (all: readonly Watch[], side) => {
  const words = wordsOf(side.v).thingChanges
  return all
    .map(({ probability, withinDays, when }) => {
      const text = words.watched(said.range(probability, side), said.time(withinDays, side))
      return when === undefined ? text : words.once(text, said.option(when, side))
    })
    .join('; ')
}

const wish = (statement: Statement, side: said.Side): string => {
  const { label, want, worth } = statement
  const text = label ? said.text(label, side) : side.v.words.quoted(said.formula(want, side))
  if (worth === undefined) return text
  return wordsOf(side.v).thingChanges.worth(text, said.range(worth, side))
}

function oneChange(change: ModelChange, side: said.Side): string {
  const { v } = side
  const words = wordsOf(v).thingChanges.change
  if (change.kind === 'unseen') return words.unseen(said.options(change.options, side))
  if (change.kind === 'forbid') return words.forbid(said.formula(change.never, side))
  const named = (id: string) => v.words.quoted(v.statement(change.of, id))
  const of = (text: string) => words.of(v.actor(change.of), text)
  if (change.kind === 'drop') return of(words.drop(named(change.statement)))
  if (change.kind === 'replace') {
    const others = change.with.map((one) => wish(one, side))
    return of(words.replace(named(change.statement), v.list(others)))
  }
  const { place } = change
  const what = change.kind === 'add' ? wish(change.add, side) : named(change.statement)
  const moved = change.kind === 'move' ? change.worth : undefined
  const text = moved ? wordsOf(v).thingChanges.worth(what, said.range(moved, side)) : what
  if (place.after !== undefined) return of(words.after(text, named(place.after)))
  if (place.before !== undefined) return of(words.before(text, named(place.before)))
  return of(words.end(text))
}

const changes: Said = (all: readonly ModelChange[], side) =>
  all.map((one) => oneChange(one, side)).join('; ')

const links: Said = (all: readonly Link[], side) =>
  all
    .map(({ to, speaks }) => {
      const { thingChanges: words } = wordsOf(side.v)
      return words.link(words.speaks[speaks], linkedTo(to, side))
    })
    .join('; ')

function linkedTo(to: Link['to'], side: said.Side): string {
  const { v } = side
  if ('question' in to)
    return to.answer === undefined ? v.question(to.question) : v.answer(to.question, to.answer)
  if ('plan' in to) return `${v.words.quoted(v.plan(to.plan))}: ${said.setting(to.keep, side)}`
  return `${v.actor(to.actor)}: ${v.words.quoted(v.statement(to.actor, to.statement))}`
}

/** In the words of the answers; the question stands in the place. */
const likelihood: Said = (shares: Readonly<Record<string, number>>, { v }, { at }) =>
  v.list(
    Object.entries(shares).map(([id, share]) =>
      wordsOf(v).thingChanges.likely(v.answerLabel(at.at(-1) ?? '', id), v.words.amount(share)),
    ),
  )
const base: Said = (answer: string, { v }, { id }) => v.answerLabel(id, answer)
const stageOfRecord: Said = (stage: string, { model, v }, { id }) => {
  const plan = model.implementation?.find((one) => one.id === id)?.plan ?? ''
  return v.words.quoted(v.stage(plan, stage))
}
const namedState: Said = (id: string, side) => said.stateNamed(id, side)

/** Sites, and the ends of steps, by their names in the design. */
const named =
  (list: 'sites' | 'forms'): Said =>
  (ids: string | readonly string[], { model, v }, { id }) => {
    const design = model.inspections?.find((one) => one.id === id)
    const name = (one: string) => {
      const found = design?.[list].find((thing) => thing.id === one)
      return v.words.quoted(found ? v.text(found.label) : one)
    }
    return typeof ids === 'string' ? name(ids) : v.list(ids.map(name))
  }
const route: Said = ({ from, to }: { from: string; to: string }, side, there) => {
  const end = (id: string) => named('forms')(id as never, side, there)
  return wordsOf(side.v).thingChanges.to(end(from), end(to))
}

const bases: Said = (list: readonly Basis[], side) => said.basis(list, side)

/** By the list or the kind of thing and the name of the field; else by that name alone. */
export const thingValues: Readonly<Record<string, Said>> = {
  'claim.kind': word('claim'),
  'fact.kind': word('fact'),
  'means.kind': word('means'),
  'answer.changes': changes,
  'fact.offers': offers,
  'signal.actor': said.actor,
  'inspection.of': said.actor,
  'inspection.while': said.option,
  'conditions.while': said.formula,
  'arrows.to': statesTo,
  'today.state': said.stateNamed,
  'option.today': yesNo,
  'ways.open': yesNo,
  'reading.open': questions,
  'shock.answers': answers,
  'reading.answers': answers,
  'record.answers': said.option,
  'record.plan': ((id: string, { v }) => v.words.quoted(v.plan(id))) satisfies Said,
  'shock.asserted': said.texts,
  'state.set': said.settings,
  'shock.set': said.settings,
  'perception.unaware': said.options,
  'source.kind': written,
  'question.base': base,
  'record.stage': stageOfRecord,
  'fact.from': namedState,
  'means.at': named('sites'),
  'ways.at': named('sites'),
  'steps.at': named('sites'),
  'steps.from': named('forms'),
  'steps.to': named('forms'),
  'ways.route': route,
  about: said.text,
  accessed: said.date,
  'access.refusal': word('refusal'),
  actors: said.actors,
  answeredDays: said.times,
  asserted: said.text,
  author: said.text,
  because: said.text,
  breaks: said.options,
  broken: yesNo,
  'breach.by': said.actors,
  'breach.withinDays': said.times,
  coder: written,
  contested: yesNo,
  date: said.date,
  degree: count,
  disregards: rules,
  due: said.date,
  evidence: said.text,
  gradeOf: written,
  held: yesNo,
  impossible: formulas,
  in: said.text,
  inSentence: said.text,
  items: count,
  keep: said.setting,
  known: yesNo,
  label: said.text,
  language: written,
  languages: listed,
  lastsDays: said.time,
  likelihood,
  links,
  needs: said.texts,
  never: said.formula,
  note: said.text,
  number: count,
  'observed.by': said.actors,
  'observed.how': said.text,
  'observed.inspection': said.inspection,
  'observed.withinDays': said.time,
  owner: said.actor,
  periodDays: said.time,
  place: said.text,
  plural: listed,
  publisher: said.text,
  ranking,
  reversible: word('reversible'),
  sample: count,
  says: said.text,
  status: word('status'),
  strong: yesNo,
  test: written,
  title: said.text,
  url: written,
  want: said.formula,
  watched,
  withinDays: said.time,
  yes: said.text,
  basis: bases,
  for: bases,
  against: bases,
  worthBasis: bases,
}
