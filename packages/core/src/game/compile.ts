/**
 * Model and world → Game, in two halves that later work uses apart: the frame (once), and the
 * ranks of one world over it (as often as there are worlds).
 */
import { at } from '../base/assert.ts'
import { bitsFrom } from '../base/bits.ts'
import {
  type Diagnostic,
  type DocumentPath,
  diagnostic,
  type Model,
  type Rule,
  type Statement,
} from '../model/model.ts'
import type { Arcs, Frame, Game, Names, RankedStatement, State } from './layout.ts'
import { ranksFrom } from './preferences.ts'
import {
  allStates,
  countStates,
  holdsIn,
  optionsIn,
  removeFrom,
  statesWhere,
} from './state-sets.ts'
import { inWorld, type World, worldOf } from './world.ts'

/** The game of a model in a world; the base world when none is given. */
export function compile(model: Model, world: World = worldOf(model)): Game {
  const { statements, rules } = inWorld(model, world)
  const frame = compileFrame(model, rules)
  return compileRanks(frame, model, statements)
}

/** What can be: feasible states, owners, what cannot be undone. */
export function compileFrame(model: Model, rules: readonly Rule[] = model.rules): Frame {
  const places = optionPlaces(model)
  const optionCount = model.options.length
  const feasible = allStates(optionCount)
  for (const rule of rules) removeFrom(feasible, statesWhere(rule.never, places, optionCount))
  const ownOptions = Uint32Array.from(model.actors, (actor) =>
    bitsWhere(model, (option) => option.owner === actor.id),
  )
  const spoken = rules.map((rule) => optionsIn(rule.never, places))
  return {
    optionCount,
    actorCount: model.actors.length,
    rawStateCount: 2 ** optionCount,
    ownOptions,
    onceYes: bitsWhere(model, (option) => option.reversible === 'once-yes'),
    onceNo: bitsWhere(model, (option) => option.reversible === 'once-no'),
    ruledTogether: ruledTogether(ownOptions, spoken),
    feasible,
    stateCount: countStates(feasible),
    today: bitsWhere(model, (option) => option.today),
    ...conditionsOf(model, places),
    ...(model.graph && { arcs: model.graph.moves.map(({ targets }) => arcsOf(targets)) }),
  }
}

function conditionsOf(
  { options }: Model,
  places: ReadonlyMap<string, number>,
): Pick<Frame, 'conditions'> {
  const conditions = options.flatMap((option, i) =>
    (option.conditions ?? []).map((one) => ({
      bit: 1 << i,
      to: one.to,
      from: statesWhere(one.while, places, options.length),
      options: optionsIn(one.while, places),
    })),
  )
  return conditions.length > 0 ? { conditions } : {}
}

/** Rows of targets as one list; rows that are not there are empty. */
export function arcsOf(rows: readonly (readonly number[])[]): Arcs {
  const starts = new Uint32Array(rows.length + 1)
  for (const [state, row] of rows.entries()) starts[state + 1] = at(starts, state) + row.length
  return { starts, targets: Uint32Array.from(rows.flat()) }
}

/** Per actor, the owners of the options in the rules that speak of an own option. */
function ruledTogether(ownOptions: Uint32Array, spoken: readonly number[]): Uint32Array {
  const ownersIn = (options: number) =>
    bitsFrom([...ownOptions.keys()].filter((i) => (at(ownOptions, i) & options) !== 0))
  return ownOptions.map((own, actor) =>
    spoken.reduce(
      (set, options) => set | ((own & options) === 0 ? 0 : ownersIn(options)),
      1 << actor,
    ),
  )
}

/** What is wanted: each actor's ranks over the states of a frame. */
export function compileRanks(
  frame: Frame,
  model: Model,
  statements: readonly (readonly Statement[])[],
): Game {
  const places = optionPlaces(model)
  const orders = statements.map((list) => compileOrder(frame, places, list))
  return gameFrom(frame, model, orders)
}

/** One actor's ranks over the states of a frame, and the statements they were made of. */
export interface Order {
  readonly ranks: Int32Array
  readonly statements: readonly RankedStatement[]
  readonly compared: Game['compared'][number]
}

export function compileOrder(
  frame: Frame,
  places: ReadonlyMap<string, number>,
  list: readonly Statement[],
): Order {
  const counting = list.filter(counts)
  const holds = counting.map(({ want }) => statesWhere(want, places, frame.optionCount))
  return {
    ranks: ranksFrom(holds, frame.feasible, frame.rawStateCount),
    statements: counting.map(({ id, want }) => ({
      id,
      options: optionsIn(want, places),
      holds: (state: State) => holdsIn(want, places, state),
    })),
    compared: list.map(({ want, known, strong, degree }) => ({
      holds: (state: State) => holdsIn(want, places, state),
      known,
      degree: degree ?? (strong ? 2 : 1),
    })),
  }
}

export function gameFrom(frame: Frame, model: Model, orders: readonly Order[]): Game {
  return {
    frame,
    ranks: orders.map((one) => one.ranks),
    statements: orders.map((one) => one.statements),
    compared: orders.map((one) => one.compared),
    names: namesOf(model),
  }
}

/** A statement whose direction nobody knows orders nothing. */
function counts(statement: Statement): boolean {
  return statement.known
}

export function namesOf(model: Model): Names {
  return {
    actors: model.actors.map((actor) => actor.id),
    options: model.options.map((option) => option.id),
    ...(model.graph && { states: model.graph.states }),
  }
}

/** What is wrong with an excluded state: the rule, or the level that hangs in the air. */
export function excluded(
  model: Model,
  rules: readonly Rule[],
  { state, name, path = [] }: { state: State; name: string; path?: DocumentPath },
): Diagnostic {
  const rule = ruleAgainst(model, rules, state) ?? ''
  const graded = model.options.findIndex(
    (one) => one.gradeOf !== undefined && `${one.id}.level` === rule,
  )
  const [level, below] = [model.options[graded]?.id, model.options[graded - 1]?.id]
  const hanging = level !== undefined && below !== undefined && { level, below }
  return diagnostic('infeasible-state', path, { state: name, rule, ...hanging })
}

/** The rule that excludes a state, by its id; undefined where none does. */
export function ruleAgainst(
  model: Model,
  rules: readonly Rule[],
  state: State,
): string | undefined {
  const places = optionPlaces(model)
  return rules.find((rule) => holdsIn(rule.never, places, state))?.id
}

/** A rule of a world, and whether it excludes a state. */
export interface RuleInForce {
  readonly id: string
  readonly forbids: (state: State) => boolean
}

export function rulesInForce(model: Model, rules: readonly Rule[]): RuleInForce[] {
  const places = optionPlaces(model)
  return rules.map(({ id, never }) => ({
    id,
    forbids: (state) => holdsIn(never, places, state),
  }))
}

export function optionPlaces(model: Model): ReadonlyMap<string, number> {
  return new Map(model.options.map((option, i) => [option.id, i]))
}

function bitsWhere(model: Model, test: (option: Model['options'][number]) => boolean): State {
  let bits = 0
  for (const [i, option] of model.options.entries()) if (test(option)) bits |= 1 << i
  return bits
}
