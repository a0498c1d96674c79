/**
 * What a model that reads without errors may still have wrong: mistakes that only show once the
 * states are known, and judgements that a reviewer would question.
 */
import { at } from '../base/assert.ts'
import {
  compileFrame,
  countStates,
  excluded,
  type Frame,
  has,
  isFeasible,
  optionPlaces,
  type State,
  type StateSet,
  statesWhere,
  withSettings,
} from '../game/game.ts'
import {
  type Actor,
  type Diagnostic,
  diagnostic,
  type Formula,
  type Model,
  optionsIn,
  printFormula,
  type Statement,
} from '../model/model.ts'
import { forbiddenAnswers } from './answers.ts'
import { perceptionProblems } from './perceptions.ts'
import { rankingProblems } from './ranking.ts'
import { rulesLeavingNothing } from './rules-leaving-nothing.ts'
import { partiesUnheld, worthsAgainstOrder } from './stakes.ts'

/** Of what `check` says only the errors, for which no stage need be tested. */
export function mistakes(model: Model): Diagnostic[] {
  if (model.graph !== undefined) return []
  const frame = compileFrame(model)
  if (frame.stateCount === 0) return nothingPossible(model)
  return [
    ...infeasibleStates(model, frame),
    ...model.actors.flatMap((actor) => rankingOf(frame, actor) ?? []),
    ...perceptionProblems(model),
  ].filter(({ severity }) => severity === 'error')
}

/**
 * Everything the program has to say about a model beyond its spelling; errors come first. In state
 * form all that can be wrong shows when names are looked up.
 */
export function check(model: Model): Diagnostic[] {
  if (model.graph !== undefined) return []
  const frame = compileFrame(model)
  if (frame.stateCount === 0) return nothingPossible(model)
  return [
    ...infeasibleStates(model, frame),
    ...model.actors.flatMap(
      (actor) => rankingOf(frame, actor) ?? statementProblems(model, frame, actor),
    ),
    ...perceptionProblems(model),
    ...unusedOptions(model),
    ...unobservedCommitments(model),
    ...onlyDeclared(model),
    ...worthsAgainstOrder(model),
    ...partiesUnheld(model, frame),
    ...forbiddenAnswers(model, frame),
  ]
}

function nothingPossible(model: Model): Diagnostic[] {
  return [diagnostic('no-feasible-state', ['rules'], rulesLeavingNothing(model))]
}

/** Undefined where the actor ranks by statements. */
function rankingOf(frame: Frame, actor: Actor): Diagnostic[] | undefined {
  if (actor.ranking === undefined) return undefined
  return rankingProblems(frame, { ...actor, path: ['preferences', actor.id] })
}

/** Today and every named state must be among what the rules allow. */
function infeasibleStates(model: Model, frame: Frame): Diagnostic[] {
  const named = model.states.map(({ id, set }) => ({ id, path: ['states', id], set }))
  return [{ id: 'today', path: ['options'], set: [] }, ...named].flatMap(({ id, path, set }) => {
    const state = withSettings(model, frame.today, set)
    if (isFeasible(frame, state)) return []
    return [excluded(model, model.rules, { state, name: id, path })]
  })
}

function statesOf(model: Model, formula: Formula): StateSet {
  return statesWhere(formula, optionPlaces(model), model.options.length)
}

function statementProblems(model: Model, frame: Frame, actor: Actor): Diagnostic[] {
  const spelled = new Map<string, string>()
  return actor.statements.flatMap((statement, place) => {
    const path = ['preferences', actor.id, place]
    const found: Diagnostic[] = []
    const spelling = printFormula(statement.want)
    const earlier = spelled.get(spelling)
    const facts = { actor: actor.id, statement: statement.id }
    if (earlier !== undefined)
      found.push(diagnostic('repeated-statement', path, { ...facts, earlier }))
    spelled.set(spelling, spelled.get(spelling) ?? statement.id)
    const holding = countStates(both(statesOf(model, statement.want), frame.feasible))
    if (holding === 0 || holding === frame.stateCount)
      found.push(diagnostic('dead-statement', path, { ...facts, always: holding > 0 }))
    const own = reciprocalOption(model, frame, actor, statement)
    if (own !== undefined) found.push(diagnostic('reciprocity', path, { ...facts, own }))
    return found
  })
}

function both(a: StateSet, b: StateSet): StateSet {
  return a.map((word, w) => word & at(b, w))
}

/** Statements over more options than this are not searched for written-in acceptance. */
const reciprocityOptionsMax = 12

/**
 * An own option that the statement makes the actor want to change because others deliver: with the
 * others as today, changing it does not help; with some of them changed, the statement fails while
 * the option stays and holds once it changes. Acceptance of an exchange is then written into the
 * preferences, and a plan that contains it may hold by definition.
 */
function reciprocalOption(
  model: Model,
  frame: Frame,
  actor: Actor,
  statement: Statement,
): string | undefined {
  const named = optionsIn(statement.want)
  const foreign = named.filter((id) => ownerOf(model, id) !== actor.id)
  if (foreign.length === 0 || named.length > reciprocityOptionsMax) return undefined
  const holding = statesOf(model, statement.want)
  const places = optionPlaces(model)
  const bit = (id: string) => 1 << (places.get(id) ?? 0)
  const pays = (state: State, own: string) =>
    !has(holding, state) && has(holding, (state ^ bit(own)) >>> 0)
  return named
    .filter((id) => ownerOf(model, id) === actor.id)
    .find(
      (own) =>
        !pays(frame.today, own) &&
        subsetsOf(foreign.map(bit)).some((change) => pays((frame.today ^ change) >>> 0, own)),
    )
}

function ownerOf(model: Model, option: string): string | undefined {
  return model.options.find((one) => one.id === option)?.owner
}

function subsetsOf(bits: readonly number[]): number[] {
  return bits.reduce<number[]>((sets, bit) => sets.flatMap((set) => [set, set | bit]), [0])
}

function unusedOptions(model: Model): Diagnostic[] {
  const wanted = model.actors.flatMap((actor) =>
    actor.statements.flatMap((one) => optionsIn(one.want)),
  )
  const used = new Set(wanted)
  return model.options
    .filter((option) => !used.has(option.id))
    .map(({ id, gradeOf }) =>
      diagnostic('unused-option', ['options', gradeOf ?? id], { option: id }),
    )
}

/** Chances at known sites say nothing of hidden ones. */
function onlyDeclared(model: Model): Diagnostic[] {
  return (model.inspections ?? [])
    .filter(({ sites }) => sites.every((site) => site.known))
    .map(({ id }) => diagnostic('only-declared', ['inspections', id], { inspection: id }))
}

/** A commitment that nobody can see kept or broken, as far as the model says. */
function unobservedCommitments(model: Model): Diagnostic[] {
  const observed = new Set(model.options.filter((one) => one.observed).map((one) => one.id))
  return model.plans.flatMap((plan) => {
    const unseen = plan.stages
      .flatMap((stage) => stage.commitments)
      .filter((one) => one.verification === undefined && !observed.has(one.keep.option))
      .map((one) => one.keep.option)
    return [...new Set(unseen)].map((option) =>
      diagnostic('unobserved', ['plans', plan.id], { option, plan: plan.id }),
    )
  })
}
