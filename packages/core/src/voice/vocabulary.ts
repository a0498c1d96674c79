/** The words of a model in one language: labels, changes between states, statements, sources. */
import { periodDaysUsual } from '../base/calendar.ts'
import { parseFormula } from '../model/formula.ts'
import type { Basis, Model, Statement, Text } from '../model/model.ts'
import { type ActorName, actorName, actorNames } from './actor-name.ts'
import { citation, sourceName, unsourcedText } from './citation.ts'
import type { Inline, Sentence } from './explanation.ts'
import { formulaText } from './formula-text.ts'
import { stateName, stateNames } from './state-names.ts'
import { type Dictionary, dictionaryOf, type Language } from './words/words.ts'

/** Everything a sentence needs to speak of a model's things by name. */
export interface Vocabulary {
  readonly language: Language
  readonly words: Dictionary
  /** The length of a period in the tests with worths. */
  readonly periodDays: number
  /** An actor by its label, as it stands in lists, tables and brackets. */
  actor(id: string): string
  /** An actor as the subject or object of a sentence, with article and cases. */
  named(id: string): ActorName
  /** Several actors joined, inside a sentence. */
  allNamed(ids: readonly string[]): ActorName
  /** The same, any one of them. */
  anyNamed(ids: readonly string[]): ActorName
  option(id: string): string
  /** An option brought to a value: "no …" where it is brought to no. */
  setting(setting: { readonly option: string; readonly value: boolean }): string
  /** A way in which an inspection takes a commitment to be breakable. */
  wayToBreak(option: string, way: string): string
  plan(id: string): string
  /** A stage of a plan: its label, else its number; an only stage may bear the plan's name. */
  stage(plan: string, id: string): string
  /** A contested question by its title, its id in brackets. */
  question(id: string): string
  /** The same by its title alone, quoted. */
  questionTitle(id: string): string
  /** An answer by its label, with what stands in the file in brackets. */
  answer(question: string, answer: string): string
  /** An answer by its label alone, beside its question. */
  answerLabel(question: string, answer: string): string
  /** Several answers, or that none differs from the base. */
  answers(answers: Readonly<Record<string, string>>): string
  /** Options that begin and options that end between two states, by name. */
  changes(from: string, to: string): { readonly begins: string[]; readonly ends: string[] }
  /** What differs between two states, as "begins: …" and "ends: …". */
  change(from: string, to: string): string
  /** Why a rule forbids what it forbids, quoted; else what it forbids. */
  rule(id: string): string
  /** A statement of an actor in words. */
  statement(actor: string, id: string): string
  /** What a statement rests on, as one mark. */
  basisOf(actor: string, id: string): Inline
  /** A formula over options, with the options by name; what is none stays as it is written. */
  formula(source: string): string
  text(text: Text): string
  basis(basis: readonly Basis[]): Inline
  /** One basis as a reader cites it, without the names of the file. */
  cite(basis: Basis): string
  /** What a source is called where it is cited. */
  source(id: string): string
  /** What the worths of all statements rest on, where the model says so. */
  readonly worthBasis: readonly Basis[] | undefined
  list(items: readonly string[]): string
  /** A state by its name, or as what differs from today. */
  state(id: string): string
  /** What a state is written as in a file: Y and N per option, in state form its name there. */
  stateCode(id: string): string
  /** Are states and moves given one by one, with no options to speak of? */
  readonly isInStates: boolean
}

function wayNamed({ inspections = [] }: Model, option: string, id: string) {
  const all = inspections.flatMap((one) => one.ways)
  return all.find((way) => way.id === id && way.breaks.includes(option))
}

export function vocabularyOf(model: Model, language: Language): Vocabulary {
  const words = dictionaryOf(language)
  const text = (texts: Text) => texts[language] ?? texts[model.languages[0] ?? ''] ?? first(texts)
  const option = (id: string) => {
    const found = model.options.find((one) => one.id === id)
    return found ? text(found.label) : id
  }
  const changes = (from: string, to: string) => {
    const named = (value: string) =>
      model.options
        .filter((_, i) => from[i] !== to[i] && to[i] === value)
        .map((one) => option(one.id))
    return { begins: named('Y'), ends: named('N') }
  }
  const change = (from: string, to: string): string => {
    if (model.graph) return `→ ${stateName(model, to, words.today, { text, change })}`
    return words.change(changes(from, to).begins, changes(from, to).ends)
  }
  const statements = statementsById(model)
  const statement = (actor: string, id: string) => {
    const found = statements.get(`${actor} ${id}`)
    if (found === undefined) return id
    return placeInRanking(model, actor, id, words) ?? statementText(found, text, option, words)
  }
  const spoken = { sources: model.sources, language, text, words }
  const cite = (one: Basis) => citation(one, spoken)
  const basis = (list: readonly Basis[]): Inline => ({
    kind: 'basis',
    text: list.length === 0 ? words.noBasis : list.map((one) => basisText(one, words)).join('; '),
    sources: list.flatMap((one) => (one.kind === 'source' ? [one.source] : [])),
    cited: list.length === 0 ? words.noBasis : list.map(cite).join('; '),
  })
  return {
    language,
    words,
    periodDays: model.periodDays ?? periodDaysUsual,
    text,
    option,
    formula: (source) => formulaIn(source, option, words),
    wayToBreak: (option, id) => {
      const found = wayNamed(model, option, id)
      return found ? text(found.label) : id
    },
    setting: ({ option: id, value }) => (value ? option(id) : words.not(option(id))),
    ...planNames(model, { text, words }),
    ...questionNames(model, { text, words }),
    changes,
    change,
    rule: (id) => ruleText(model, id, { text, option, words }),
    statement,
    basis,
    cite,
    source: (id) => sourceName(id, spoken),
    worthBasis: model.worthBasis,
    ...actorTexts(model, { text, words, language }),
    basisOf: (actor, id) => basis(statements.get(`${actor} ${id}`)?.basis ?? []),
    list: (items) => words.list(items),
    ...stateNames(model, { text, words, change }),
  }
}

/** Actors by their labels, and as sentences name them. */
function actorTexts(
  { actors }: Model,
  { text, words, language }: Pick<Vocabulary, 'text' | 'words' | 'language'>,
): Pick<Vocabulary, 'actor' | 'named' | 'allNamed' | 'anyNamed'> {
  const actorOf = (id: string) => actors.find((one) => one.id === id)
  const named = (id: string) => actorName(id, actorOf(id), text, language)
  return {
    actor(id) {
      const found = actorOf(id)
      return found ? text(found.label) : id
    },
    named,
    allNamed: (ids) => actorNames(ids.map(named), words.and),
    anyNamed: (ids) => actorNames(ids.map(named), words.or),
  }
}

/** Plans by their labels; a plan's only stage may bear the name of the plan. */
function planNames(
  { plans }: Model,
  { text, words }: Pick<Vocabulary, 'text' | 'words'>,
): Pick<Vocabulary, 'plan' | 'stage'> {
  const planOf = (id: string) => plans.find((one) => one.id === id)
  return {
    plan: (id) => text(planOf(id)?.label ?? { en: id, de: id }),
    stage(planId, id) {
      const plan = planOf(planId)
      const place = plan?.stages.findIndex((one) => one.id === id) ?? -1
      const label = plan?.stages[place]?.label
      if (label) return text(label)
      if (plan === undefined || place < 0) return id
      return plan.stages.length === 1 ? text(plan.label) : words.stage(place + 1, id)
    },
  }
}

/** Contested questions and their answers, with what stands in the file. */
function questionNames(
  { questions }: Model,
  { text, words }: Pick<Vocabulary, 'text' | 'words'>,
): Pick<Vocabulary, 'question' | 'questionTitle' | 'answer' | 'answerLabel' | 'answers'> {
  const questionOf = (id: string) => questions.find((one) => one.id === id)
  const labelOf = (question: string, given: string) => {
    const found = questionOf(question)?.answers.find((one) => one.id === given)
    return found ? words.quoted(text(found.label)) : ''
  }
  const answer = (question: string, given: string) =>
    `${labelOf(question, given)} (${question} = ${given})`.trim()
  return {
    question(id) {
      const found = questionOf(id)
      return found ? `${text(found.title)} (${id})` : id
    },
    questionTitle(id) {
      const found = questionOf(id)
      return found ? words.quoted(text(found.title)) : id
    },
    answer,
    answerLabel: (question, given) => labelOf(question, given) || given,
    answers(answers) {
      const parts = Object.entries(answers).map(([question, given]) => answer(question, given))
      return parts.length === 0 ? words.asIs : words.list(parts)
    },
  }
}

/** "place 2 of 6", for a statement that a direct ranking was resolved to. */
function placeInRanking(
  model: Model,
  actor: string,
  id: string,
  words: Dictionary,
): string | undefined {
  const [, by, place] = /^(?:(.+)-sees-)?rank-(\d+)$/.exec(id) ?? []
  const ranking =
    by === undefined
      ? model.actors.find((one) => one.id === actor)?.ranking
      : seenBy(model, by, actor)?.ranking
  return ranking && place ? words.placeInRanking(Number(place), ranking.length) : undefined
}

/** What an actor wants as another sees it. */
function seenBy(model: Model, by: string, actor: string) {
  const perception = model.perceptions?.find((one) => one.id === by)
  return perception?.preferences.find((one) => one.actor === actor)
}

function first(texts: Text): string {
  return Object.values(texts)[0] ?? ''
}

/** Statements of the lists, of how others see them, and of answers, by actor and id. */
function statementsById(model: Model): ReadonlyMap<string, Statement> {
  const found = new Map<string, Statement>()
  for (const seen of (model.perceptions ?? []).flatMap((one) => one.preferences))
    for (const statement of seen.statements) found.set(`${seen.actor} ${statement.id}`, statement)
  for (const actor of model.actors)
    for (const statement of actor.statements) found.set(`${actor.id} ${statement.id}`, statement)
  for (const change of model.questions.flatMap((q) =>
    q.answers.flatMap((answer) => answer.changes),
  )) {
    if (change.kind === 'add') found.set(`${change.of} ${change.add.id}`, change.add)
    if (change.kind === 'replace')
      for (const statement of change.with) found.set(`${change.of} ${statement.id}`, statement)
  }
  return found
}

function formulaIn(source: string, option: (id: string) => string, words: Dictionary): string {
  const read = parseFormula(source)
  return 'problem' in read ? source : formulaText(read.formula, option, words)
}

/** The author's own words; without them the formula with options by name. */
function statementText(
  statement: Statement,
  text: (texts: Text) => string,
  option: (id: string) => string,
  words: Dictionary,
): string {
  return statement.label ? text(statement.label) : formulaText(statement.want, option, words)
}

/** A rule of the model, or one that an answer to a disputed question adds, by its id. */
function ruleText(
  model: Model,
  id: string,
  { text, option, words }: Pick<Vocabulary, 'text' | 'option' | 'words'>,
): string {
  const added = model.questions.flatMap((question) =>
    question.answers.flatMap((answer) =>
      `${question.id}.${answer.id}` === id
        ? answer.changes.filter((change) => change.kind === 'forbid')
        : [],
    ),
  )
  const rule = model.rules.find((one) => one.id === id) ?? added[0]
  if (rule === undefined) return id
  if (rule.because) return words.quoted(text(rule.because).replace(/[.]$/, ''))
  return words.neverTogether(formulaText(rule.never, option, words))
}

function basisText(basis: Basis, words: Dictionary): string {
  if (basis.kind !== 'source') return unsourcedText(basis, words)
  const place = [basis.source, basis.at].filter((part) => part !== undefined).join(' ')
  return basis.quote === undefined ? place : `${place} ${words.quoted(basis.quote)}`
}

/** A sentence from parts; empty parts are left out. */
export function say(...parts: readonly (Inline | undefined | false)[]): Sentence {
  return parts.filter((part): part is Inline => part !== undefined && part !== false && part !== '')
}
