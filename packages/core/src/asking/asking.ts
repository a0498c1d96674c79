/** What every answer starts from: the model in a world, compiled, and a place for problems. */
import type { Budget } from '../base/budget.ts'
import { nearest } from '../base/nearest.ts'
import {
  excluded,
  type Game,
  inWorld,
  isFeasible,
  keepOnly,
  optionPlaces,
  readState,
  type State,
  type StateSet,
  statesWhere,
  type World,
} from '../game/game.ts'
import {
  type Diagnostic,
  diagnostic,
  type Model,
  type NameKind,
  optionsIn,
  parseFormula,
} from '../model/model.ts'

export interface Asking {
  readonly model: Model
  readonly world: World
  readonly game: Game
  readonly budget: Budget
  /** Whatever in the question does not fit the model; with any of these nothing is answered. */
  readonly problems: Diagnostic[]
}

export function unknown(what: NameKind, name: string, known: readonly string[]): Diagnostic {
  return diagnostic('unknown-name', [], { what, name, nearest: nearest(name, known), known })
}

/** The state that a question names; undefined (and a problem) where there is none such. */
export function stateOf(asking: Asking, written: string): State | undefined {
  const { model, game, problems } = asking
  const read = readState(model, game.frame, written)
  if ('problem' in read) problems.push(read.problem)
  else if (isFeasible(game.frame, read.state)) return read.state
  else {
    const { rules } = inWorld(model, asking.world)
    problems.push(excluded(model, rules, { state: read.state, name: written }))
  }
  return undefined
}

/** The feasible states in which a formula holds; undefined (and a problem) where it is none. */
export function statesIn({ model, game, problems }: Asking, source: string): StateSet | undefined {
  const read = parseFormula(source)
  if ('problem' in read) {
    const { found, offset, expected } = read.problem
    problems.push(diagnostic('bad-formula', [], { source, found, offset, expected }))
    return undefined
  }
  if (model.graph !== undefined) {
    problems.push(diagnostic('wrong-form', [], { field: source, form: 'asked' }))
    return undefined
  }
  const places = optionPlaces(model)
  const strange = optionsIn(read.formula).filter((option) => !places.has(option))
  for (const option of strange) problems.push(unknown('option', option, [...places.keys()]))
  if (strange.length > 0) return undefined
  const states = game.frame.feasible.slice()
  keepOnly(states, statesWhere(read.formula, places, game.frame.optionCount))
  return states
}
