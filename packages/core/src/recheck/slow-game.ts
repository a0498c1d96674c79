/**
 * The game again, written like the book and slow on purpose: states are lists of yes and no,
 * formulas are read state by state, moves are tried one by one. It shares no code with `game/` but
 * the application of a world to a model, and serves as the oracle of every fast computation.
 */
import type { Budget } from '../base/budget.ts'
import { inWorld, type World, type WorldModel } from '../game/game.ts'
import type { Formula, Model, Option, StateGraph, Statement } from '../model/model.ts'
import type { Corner, MarginsFound } from './judged.ts'
import { spend } from './work.ts'

/** A state as in documents: one letter per option, Y or N. */
export type StateId = string

export interface SlowGame {
  readonly model: Model
  readonly world: WorldModel
  readonly truths: Map<string, string>
  /** What was asked for before; see `reach.ts`. */
  readonly reaches: Map<string, ReadonlySet<StateId>>
  /** Margins in the amounts of plans, which hang on the numbers that they name alone. */
  readonly found?: MarginsFound
  /** What all who look at the game spend from; without one there is no end. */
  readonly budget?: Budget | undefined
  /** Where in ranges it was asked to judge, where that is known. */
  readonly corner?: Corner | undefined
}

export function slowGame(model: Model, world: World, budget?: Budget): SlowGame {
  const found = inWorld(model, world)
  return { model, world: found, truths: new Map(), reaches: new Map(), budget }
}

/** The truth of a formula in a state, by the definition of its signs. */
export function isTrue(game: SlowGame, formula: Formula, state: StateId): boolean {
  switch (formula.kind) {
    case 'option':
      return state[game.model.options.findIndex((one) => one.id === formula.option)] === 'Y'
    case 'not':
      return !isTrue(game, formula.of, state)
    case 'and':
      return formula.parts.every((part) => isTrue(game, part, state))
    case 'or':
      return formula.parts.some((part) => isTrue(game, part, state))
    case 'implies':
      return !isTrue(game, formula.when, state) || isTrue(game, formula.then, state)
    case 'iff':
      return isTrue(game, formula.left, state) === isTrue(game, formula.right, state)
  }
}

export function isState(game: SlowGame, state: StateId): boolean {
  spend(game.budget)
  return state.length === game.model.options.length && !breaksRule(game, state)
}

function breaksRule(game: SlowGame, state: StateId): boolean {
  return game.world.rules.some((rule) => isTrue(game, rule.never, state))
}

/** Every raw state, feasible or not. */
export function* rawStates(game: SlowGame): Generator<StateId> {
  for (const state of settingsOf(game.model.options.map(() => ['N', 'Y']))) {
    spend(game.budget)
    yield state
  }
}

function* settingsOf(choices: readonly (readonly string[])[]): Generator<string> {
  const [first, ...rest] = choices
  if (first === undefined) {
    yield ''
    return
  }
  for (const tail of settingsOf(rest)) for (const letter of first) yield letter + tail
}

export function today(game: SlowGame): StateId {
  return game.model.options.map((option) => (option.today ? 'Y' : 'N')).join('')
}

/** The states that the actor can bring about alone, staying not among them. */
export function* ownMoves(game: SlowGame, actor: string, state: StateId): Generator<StateId> {
  if (game.model.graph !== undefined) {
    yield* givenMoves(game.model.graph, actor, state)
    return
  }
  const choices = game.model.options.map((option, i) => {
    const now = state[i] ?? 'N'
    return option.owner === actor && mayTurn(game, option, state) ? ['N', 'Y'] : [now]
  })
  for (const target of settingsOf(choices)) {
    spend(game.budget)
    if (target !== state && !breaksRule(game, target)) yield target
  }
}

/** In state form: the states that stand in the actor's row for this one. */
function* givenMoves(graph: StateGraph, actor: string, state: StateId): Generator<StateId> {
  const rows = graph.moves.find((one) => one.actor === actor)?.targets ?? []
  const at = graph.states.findIndex((_, i) => digitsOf(i, state.length) === state)
  for (const to of rows[at] ?? []) yield digitsOf(to, state.length)
}

/** The number of a state as it stands in documents: binary, the lowest digit first, as N and Y. */
function digitsOf(number: number, length: number): StateId {
  return Array.from({ length }, (_, i) => (Math.floor(number / 2 ** i) % 2 === 1 ? 'Y' : 'N')).join(
    '',
  )
}

/** May the option be turned in this state: can it be undone, and is what it hangs on the case? */
export function mayTurn(game: SlowGame, option: Option, state: StateId): boolean {
  const now = state[game.model.options.findIndex((one) => one.id === option.id)] ?? 'N'
  const bearing = (option.conditions ?? []).filter((one) => one.to === (now === 'N'))
  return canChange(option, now) && bearing.every((one) => isTrue(game, one.while, state))
}

/** An option that is once yes, or once no, for good cannot be changed back. */
export function canChange(option: Option, now: string): boolean {
  return option.reversible === 'yes' || now === (option.reversible === 'once-yes' ? 'N' : 'Y')
}

/** The truth of each of an actor's statements in a state, most important first, as T and F. */
export function truthOf(game: SlowGame, actor: string, state: StateId): string {
  const key = `${actor} ${state}`
  const known = game.truths.get(key)
  if (known !== undefined) return known
  const truth = statementsOf(game, actor)
    .map((statement) => (isTrue(game, statement.want, state) ? 'T' : 'F'))
    .join('')
  game.truths.set(key, truth)
  return truth
}

export function statementsOf(game: SlowGame, actor: string): readonly Statement[] {
  const index = game.model.actors.findIndex((one) => one.id === actor)
  return (game.world.statements[index] ?? []).filter((statement) => statement.known)
}

/** Does the actor strictly prefer `a` to `b`? The first statement on which they differ decides. */
export function prefers(game: SlowGame, actor: string, a: StateId, b: StateId): boolean {
  spend(game.budget)
  const truthA = truthOf(game, actor, a)
  const truthB = truthOf(game, actor, b)
  for (let i = 0; i < truthA.length; i++) if (truthA[i] !== truthB[i]) return truthA[i] === 'T'
  return false
}

/** The actors that own an option on which the two states differ. */
export function moversOf(game: SlowGame, from: StateId, to: StateId): string[] {
  const { graph } = game.model
  if (graph !== undefined)
    return game.model.actors
      .map((actor) => actor.id)
      .filter((actor) => [...givenMoves(graph, actor, from)].includes(to))
      .slice(0, 1)
  const owners = game.model.options
    .filter((_, i) => from[i] !== to[i])
    .map((option) => option.owner)
  return game.model.actors.map((actor) => actor.id).filter((actor) => owners.includes(actor))
}

/** Can one step, whoever takes part, lead from `from` to `to`? */
export function isStep(game: SlowGame, from: StateId, to: StateId): boolean {
  if (game.model.graph !== undefined) return moversOf(game, from, to).length > 0
  return game.model.options.every((option, i) => from[i] === to[i] || mayTurn(game, option, from))
}
