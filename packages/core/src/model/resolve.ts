/**
 * Document → Model: writes out every shorthand, looks up every name, and reports what is wrong.
 * It never stops at the first mistake; the model it returns is only to be used without errors.
 */
import { own } from '../base/own.ts'
import type { Diagnostic, DocumentPath } from './diagnostic.ts'
import type { ModelDocument } from './document.ts'
import {
  basisOf,
  dateOf,
  daysOf,
  detectionOf,
  formulaOf,
  isAmong,
  isKnown,
  isYes,
  type Lookup,
  optionalBasis,
  optionalText,
  rangeOf,
  report,
  share,
  textOf,
} from './lookup.ts'
import { resolveConduct } from './resolve-conduct.ts'
import {
  resolveClaims,
  resolveObserved,
  resolveShocks,
  resolveSignals,
  resolveStates,
} from './resolve-evidence.ts'
import { type ResolvedGraph, resolveGraph } from './resolve-graph.ts'
import { resolveRecords } from './resolve-implementation.ts'
import { checkInspected, resolveInspections } from './resolve-inspections.ts'
import { resolveJudgements } from './resolve-judgements.ts'
import { resolvePerceptions } from './resolve-perceptions.ts'
import { resolvePlans } from './resolve-plans.ts'
import { resolveQuestions, resolveReadings, resolveStatements } from './resolve-preferences.ts'
import { resolveRanking, resolveStateRanking } from './resolve-ranking.ts'
import { checkClaimTests } from './resolve-tests.ts'
import type { Actor, Model, Option, Rule, Source } from './resolved.ts'
import { checkSizes } from './sizes.ts'

export function resolve(document: ModelDocument): { model: Model; diagnostics: Diagnostic[] } {
  const lookup = makeLookup(document)
  const inStates = resolveGraph(lookup, document)
  const options = inStates?.options ?? resolveOptions(lookup, document)
  const rules = inStates?.rules ?? [...gradeRules(options), ...resolveRules(lookup, document)]
  const actors = resolveActors(lookup, document, inStates)
  const listed = new Map(actors.map((actor) => [actor.id, actor.statements]))
  const questions = resolveQuestions(lookup, document.questions, listed)
  const states = inStates?.states ?? resolveStates(lookup, document.states)
  const plans = resolvePlans(lookup, document.plans, options)
  const today = new Map(options.map((option) => [option.id, option.today]))
  const model: Model = {
    format: 1,
    id: document.id,
    title: textOf(lookup, ['title'], document.title),
    date: dateOf(document.date),
    ...optionalText(lookup, [], 'about', document.about),
    languages: lookup.languages,
    ...(document.period !== undefined && { periodDays: periodOf(lookup, document.period) }),
    ...(document.worths !== undefined && {
      worthBasis: optionalBasis(lookup, ['worths', 'basis'], document.worths.basis),
    }),
    sources: resolveSources(lookup, document),
    actors,
    options,
    ...(inStates && { graph: inStates.graph }),
    rules,
    ...(document.perceptions !== undefined && {
      perceptions: resolvePerceptions(lookup, document.perceptions, actors, rules),
    }),
    questions,
    ...(document.judgements !== undefined && {
      judgements: resolveJudgements(lookup, document.judgements, questions),
    }),
    readings: resolveReadings(lookup, document.readings, questions),
    states,
    observed: resolveObserved(
      lookup,
      document.observed,
      new Set(states.map((state) => state.id)),
      today,
    ),
    ...(document.inspections !== undefined && {
      inspections: resolveInspections(lookup, document.inspections, options),
    }),
    plans,
    shocks: resolveShocks(lookup, document.shocks, questions),
    claims: resolveClaims(lookup, document.claims),
    signals: resolveSignals(lookup, document.signals, { questions, plans, actors }),
    ...(document.implementation !== undefined && {
      implementation: resolveRecords(lookup, document.implementation, plans),
    }),
  }
  checkClaimTests(lookup, model)
  checkInspected(lookup, model)
  checkSizes(lookup, model)
  reportMissing(lookup)
  return { model, diagnostics: lookup.diagnostics }
}

/** From a day to ten years: patience over it is then a number between 0 and 1 (see `patience`). */
const [periodLeast, periodMost] = [1, 3_652.5]

function periodOf(lookup: Lookup, written: string): number {
  const days = daysOf(written)
  if (days < periodLeast || days > periodMost)
    report(lookup, 'bad-period', ['period'], {
      days,
      daysLeast: periodLeast,
      daysMost: periodMost,
    })
  return days
}

function makeLookup(document: ModelDocument): Lookup {
  const lookup: Lookup = {
    languages: document.languages ?? ['en'],
    defaultBasis: [],
    names: {
      actor: new Set(Object.keys(document.actors)),
      source: new Set(Object.keys(document.sources ?? {})),
      option: new Set(Object.entries(document.options).flatMap(optionIds)),
      inspection: new Set(Object.keys(document.inspections ?? {})),
    },
    diagnostics: [],
    unbased: new Map(),
    untranslated: new Map(),
  }
  return { ...lookup, defaultBasis: optionalBasis(lookup, ['basis'], document.basis) }
}

type OptionDocument = ModelDocument['options'][string]

/** A graded option `a` with levels b and c stands for the options `a.b` and `a.c`. */
function optionIds([id, entry]: [string, OptionDocument]): string[] {
  return entry.levels ? Object.keys(entry.levels).map((level) => `${id}.${level}`) : [id]
}

function resolveSources(lookup: Lookup, document: ModelDocument): Source[] {
  return Object.entries(document.sources ?? {}).map(([id, entry]) => {
    const { kind, date, language, url, accessed } = entry
    const path = ['sources', id]
    return {
      id,
      title: textOf(lookup, [...path, 'title'], entry.title),
      ...optionalText(lookup, path, 'author', entry.author),
      ...optionalText(lookup, path, 'in', entry.in),
      ...optionalText(lookup, path, 'publisher', entry.publisher),
      ...(kind !== undefined && { kind }),
      ...(date !== undefined && { date: dateOf(date) }),
      ...(language !== undefined && { language }),
      ...(url !== undefined && { url }),
      ...(accessed !== undefined && { accessed: dateOf(accessed) }),
      ...optionalText(lookup, path, 'note', entry.note),
    }
  })
}

function resolveActors(
  lookup: Lookup,
  document: ModelDocument,
  inStates: ResolvedGraph | undefined,
): Actor[] {
  const optionNames = [...(lookup.names.option ?? [])]
  for (const actor of Object.keys(document.preferences ?? {}))
    isKnown(lookup, 'actor', actor, ['preferences', actor])
  return Object.entries(document.actors).map(([id, entry]) => {
    const path = ['actors', id]
    const written = own(document.preferences ?? {}, id) ?? []
    if (Array.isArray(written) && written.length === 0)
      report(lookup, 'no-statements', path, { actor: id })
    return {
      id,
      label: textOf(lookup, [...path, 'label'], entry.label),
      ...inSentence(lookup, path, entry),
      ...optionalText(lookup, path, 'about', entry.about),
      ...resolveConduct(lookup, path, entry),
      ...wanted(lookup, ['preferences', id], { written, optionNames, inStates }),
      basis: optionalBasis(lookup, [...path, 'basis'], entry.basis),
    }
  })
}

interface Wanted {
  readonly written: NonNullable<ModelDocument['preferences']>[string]
  readonly optionNames: readonly string[]
  readonly inStates: ResolvedGraph | undefined
}

/** Statements, or a ranking of all states; in state form there are no options to speak of. */
function wanted(
  lookup: Lookup,
  path: DocumentPath,
  { written, optionNames, inStates }: Wanted,
): Pick<Actor, 'statements' | 'ranking'> {
  if (!Array.isArray(written))
    return inStates === undefined
      ? resolveRanking(lookup, path, written, optionNames)
      : resolveStateRanking(lookup, path, written, inStates.states)
  if (inStates === undefined) return { statements: resolveStatements(lookup, path, written) }
  if (written.length > 0)
    report(lookup, 'wrong-form', path, { field: String(path.join('.')), form: 'states' })
  return { statements: [] }
}

/** What a sentence needs of an actor's name: its article, and whether it is a plural. */
function inSentence(
  lookup: Lookup,
  path: DocumentPath,
  { 'in-sentence': written, plural }: ModelDocument['actors'][string],
): Pick<Actor, 'inSentence' | 'plural'> {
  const among = new Set(lookup.languages)
  const listed = Array.isArray(plural) ? plural : isYes(plural) ? lookup.languages : []
  const languages = listed.filter((name, i) =>
    isAmong(lookup, { what: 'language', name, path: [...path, 'plural', i] }, among),
  )
  return {
    ...(written !== undefined && {
      inSentence: textOf(lookup, [...path, 'in-sentence'], written),
    }),
    ...(languages.length > 0 && { plural: languages }),
  }
}

function resolveOptions(lookup: Lookup, document: ModelDocument): Option[] {
  return Object.entries(document.options).flatMap(([id, entry]) => {
    const path = ['options', id]
    isKnown(lookup, 'actor', entry.owner, [...path, 'owner'])
    const basis = basisOf(lookup, path, entry, 'option')
    const irreversible = entry['irreversible-share']
    const shared = {
      owner: entry.owner,
      reversible: reversibility(entry.reversible),
      ...(irreversible !== undefined && {
        irreversibleShare: rangeOf(lookup, [...path, 'irreversible-share'], irreversible, share),
      }),
      ...(entry.observed && {
        observed: detectionOf(lookup, [...path, 'observed'], entry.observed),
      }),
      ...conditionsOf(lookup, [...path, 'moves'], entry.moves),
    }
    if (entry.levels) return resolveLevels(lookup, id, entry, { ...shared, basis })
    const label = textOf(lookup, [...path, 'label'], entry.label)
    const yes = optionalText(lookup, path, 'yes', entry.yes)
    return [{ id, ...shared, label, ...yes, today: todayOf(lookup, path, entry), basis }]
  })
}

/** When an option may be turned; a condition on both ways is one on each. */
function conditionsOf(
  lookup: Lookup,
  path: DocumentPath,
  written: OptionDocument['moves'],
): Pick<Option, 'conditions'> {
  const conditions = (written ?? []).flatMap((entry, i) => {
    const holds = formulaOf(lookup, [...path, i, 'while'], entry.while)
    if (holds === undefined) return []
    const both = {
      while: holds,
      ...optionalText(lookup, [...path, i], 'because', entry.because),
      basis: optionalBasis(lookup, [...path, i, 'basis'], entry.basis),
    }
    const ways = entry.to === undefined ? [true, false] : [isYes(entry.to)]
    return ways.map((to) => ({ to, ...both }))
  })
  return conditions.length > 0 ? { conditions } : {}
}

function todayOf(lookup: Lookup, path: DocumentPath, entry: OptionDocument): boolean {
  const { today } = entry
  if (today === undefined || today === true || today === false) return today === true
  if (today !== 'yes' && today !== 'no')
    report(lookup, 'wrong-value', [...path, 'today'], {
      expected: [{ form: 'yes-no' }],
      found: { kind: 'value', written: today },
    })
  return today === 'yes'
}

function reversibility(written: OptionDocument['reversible']): Option['reversible'] {
  if (written === 'once-yes' || written === 'no' || written === false) return 'once-yes'
  return written === 'once-no' ? 'once-no' : 'yes'
}

type SharedFields = Pick<
  Option,
  'owner' | 'reversible' | 'irreversibleShare' | 'observed' | 'conditions' | 'basis'
>

function resolveLevels(
  lookup: Lookup,
  id: string,
  entry: OptionDocument,
  shared: SharedFields,
): Option[] {
  const levels = Object.entries(entry.levels ?? {})
  const names = levels.map(([level]) => level)
  const { today } = entry
  const isNone = today === undefined || today === 'no' || today === false
  if (!isNone)
    isAmong(
      lookup,
      { what: 'level', name: String(today), path: ['options', id, 'today'] },
      new Set(names),
    )
  const reached = isNone ? -1 : names.indexOf(String(today))
  return levels.map(([level, body], i) => {
    const path = ['options', id, 'levels', level]
    return {
      id: `${id}.${level}`,
      ...shared,
      label: textOf(lookup, [...path, 'label'], body.label),
      ...optionalText(lookup, path, 'yes', body.yes),
      today: i <= reached,
      gradeOf: id,
      ...(body.basis && { basis: optionalBasis(lookup, [...path, 'basis'], body.basis) }),
    }
  })
}

/** A higher level of a graded option holds only together with the level below it. */
function gradeRules(options: readonly Option[]): Rule[] {
  return options.flatMap((option, i) => {
    const below = options[i - 1]
    if (option.gradeOf === undefined || below?.gradeOf !== option.gradeOf) return []
    const reached = { kind: 'option', option: option.id } as const
    const missing = { kind: 'not', of: { kind: 'option', option: below.id } } as const
    return [
      {
        id: `${option.id}.level`,
        never: { kind: 'and', parts: [reached, missing] },
        basis: option.basis,
      },
    ]
  })
}

function resolveRules(lookup: Lookup, document: ModelDocument): Rule[] {
  return Object.entries(document.rules ?? {}).flatMap(([id, entry]) => {
    const path = ['rules', id]
    const never = formulaOf(lookup, [...path, 'never'], entry.never)
    const basis = basisOf(lookup, path, entry, 'rule')
    if (never === undefined) return []
    return [{ id, never, ...optionalText(lookup, path, 'because', entry.because), basis }]
  })
}

/** One line per kind of thing, not one per thing: a long list of the same complaint is not read. */
function reportMissing(lookup: Lookup): void {
  for (const [what, { count, path }] of lookup.unbased)
    report(lookup, 'no-basis', path, { what, count })
  for (const [language, { count, path }] of lookup.untranslated)
    report(lookup, 'missing-language', path, { language, count })
}
