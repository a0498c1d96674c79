/** A checked `.gmcr` file → the document of a model: names, rules, preferences, and a present. */
import {
  countStates,
  forEachState,
  removeFrom,
  type State,
  stateId,
  statesWhere,
} from '../game/game.ts'
import type { Formula, ModelDocument } from '../model/model.ts'
import { formatVersion, formulaCharactersMax, printFormula } from '../model/model.ts'
import type { GmcrActor, GmcrFile } from './gmcr-file.ts'
import { formulaOf, type Ordered, orderedFile } from './gmcr-ordered.ts'
import { rankingOfStatements, tiersOf } from './gmcr-ranking.ts'
import { type Bag, say } from './json-fields.ts'
import { idMaker, shownName } from './names.ts'

export function documentOf(bag: Bag, file: GmcrFile, name: string): ModelDocument | undefined {
  const ordered = orderedFile(bag, file)
  if (ordered.stateCount === 0) {
    say(bag, undefined, 'no-feasible-state', {})
    return undefined
  }
  const title = shownName(name.replace(/^.*[\\/]/, '').replace(/\.gmcr$/i, '')) || 'Imported model'
  const about = aboutCoalitions(bag, ordered)
  return {
    stufenplan: formatVersion,
    id: idMaker('model')(title).id,
    title,
    date: 'undated',
    ...(about !== undefined && { about }),
    languages: ['en'],
    basis: 'file',
    sources: { file: sourceOf(file, shownName(name) || 'file') },
    actors: Object.fromEntries(
      ordered.actors.map((id, i) => [id, { label: labelOf(file.actors[i], id) }]),
    ),
    options: optionsOf(bag, ordered),
    ...rulesOf(bag, ordered),
    ...perceptionsOf(bag, ordered),
    preferences: Object.fromEntries(
      file.actors.map((actor, i) => [
        ordered.actors[i] ?? '',
        preferencesOf(bag, ordered, actor, ordered.actors[i] ?? ''),
      ]),
    ),
  }
}

function labelOf(named: { readonly name: string } | undefined, id: string): string {
  return shownName(named?.name ?? '') || id
}

function sourceOf(file: GmcrFile, name: string) {
  const by = file.writtenBy === undefined ? '' : shownName(file.writtenBy)
  return { title: name, kind: 'model file', ...(by !== '' && { note: `Written by ${by}.` }) }
}

function aboutCoalitions(bag: Bag, { file, actors }: Ordered): string | undefined {
  const groups = file.coalitions.map((group) => {
    const members = group.map((i) => labelOf(file.actors[i], actors[i] ?? ''))
    say(bag, undefined, 'coalitions', { members })
    return members.join(' and ')
  })
  return groups.length === 0 ? undefined : `Coalitions in the file: ${groups.join('; ')}.`
}

const reversible = { both: 'yes', fwd: 'once-yes', back: 'once-no' } as const

/** The format knows no present: all options at no, or the first feasible state after that. */
function optionsOf(bag: Bag, ordered: Ordered): ModelDocument['options'] {
  const { file, options, places, feasible, stateCount } = ordered
  let today: State = 0
  forEachState(feasible, (state) => {
    today = state
    return false
  })
  if (stateCount > 1)
    say(bag, undefined, 'no-status-quo', { state: stateId(options.length, today) })
  const entries = file.options.map((option, i) => {
    const place = places[i] ?? 0
    const owner = file.actors.findIndex((actor) => actor.options.includes(i))
    const entry = {
      owner: ordered.actors[owner] ?? '',
      label: labelOf(option, options[place] ?? ''),
      ...((today >>> place) & 1 && { today: 'yes' as const }),
      ...(option.direction !== 'both' && { reversible: reversible[option.direction] }),
    }
    return [place, options[place] ?? '', entry] as const
  })
  entries.sort(([a], [b]) => a - b)
  return Object.fromEntries(entries.map(([, id, entry]) => [id, entry]))
}

function rulesOf(bag: Bag, ordered: Ordered): Pick<ModelDocument, 'rules'> {
  const { infeasible } = ordered.file
  for (const [i, one] of infeasible.entries())
    if (one.length > 1) say(bag, undefined, 'compound-rule', { place: i + 1 })
  const conditions = infeasible.flat()
  if (conditions.length === 0) return {}
  const rules = conditions.flatMap((condition, i) => {
    const never = formulaOf([condition], ordered)
    return never === undefined ? [] : [[`never-${i + 1}`, { never: spelled(never) }] as const]
  })
  return { rules: Object.fromEntries(rules) }
}

/** States that actors overlook: what they take to be impossible. */
function perceptionsOf(bag: Bag, ordered: Ordered): Pick<ModelDocument, 'perceptions'> {
  const { file, actors, feasible, options } = ordered
  const bits = new Map(options.map((id, place) => [id, place]))
  const entries = file.actors.flatMap(({ misperceptions, at }, i) => {
    const actor = actors[i] ?? ''
    const formulas = misperceptions.flat().map((one) => formulaOf([one], ordered))
    const known = formulas.filter((one) => one !== undefined)
    if (known.length === 0 && formulas.length === 0) return []
    const seen = feasible.slice()
    for (const formula of known) removeFrom(seen, statesWhere(formula, bits, options.length))
    if (known.length < formulas.length || countStates(seen) === 0) {
      say(bag, at, 'sees-nothing', { actor })
      return []
    }
    say(bag, at, 'misperceptions', { actor, count: known.length })
    return [[actor, { impossible: known.map(spelled) }] as const]
  })
  return entries.length === 0 ? {} : { perceptions: Object.fromEntries(entries) }
}

type Preferences = NonNullable<ModelDocument['preferences']>[string]

function preferencesOf(bag: Bag, ordered: Ordered, actor: GmcrActor, id: string): Preferences {
  const { statements, ranking, at } = actor
  if (ordered.file.isManual) {
    if (statements.length > 0)
      say(bag, at, 'statements-unused', { actor: id, count: statements.length })
    return { ranking: tiersOf(bag, ordered, actor, id) }
  }
  if (ranking !== undefined) say(bag, at, 'ranking-unused', { actor: id })
  return statementsOf(bag, ordered, actor, id)
}

function statementsOf(bag: Bag, ordered: Ordered, actor: GmcrActor, id: string): Preferences {
  const seen = new Set<string>()
  const formulas: Formula[] = []
  for (const [i, statement] of actor.statements.entries()) {
    const facts = { actor: id, place: i + 1 }
    const formula = formulaOf(statement, ordered)
    const spelling = formula === undefined ? '' : spelled(formula)
    if (formula === undefined) say(bag, actor.at, 'statement-constant', facts)
    else if (seen.has(spelling)) say(bag, actor.at, 'statement-repeated', facts)
    else formulas.push(formula)
    seen.add(spelling)
  }
  const longest = Math.max(0, ...[...seen].map((spelling) => spelling.length))
  if (longest <= formulaCharactersMax) return formulas.map(spelled)
  say(bag, actor.at, 'as-ranking', { actor: id })
  return { ranking: rankingOfStatements(ordered, formulas) }
}

/** With the word for "not": a text that starts with its sign would have to stand in quotes. */
function spelled(formula: Formula): string {
  return printFormula(formula).replaceAll('!', 'not ')
}
