/** Which moves a model has, beyond what can be undone. */
import type { Formula } from './formula.ts'
import type { Basis, Text } from './resolved-values.ts'

/** Its owner may turn an option this way only from states in which the formula holds. */
export interface TurnCondition {
  readonly to: boolean
  readonly while: Formula
  readonly because?: Text
  readonly basis: readonly Basis[]
}

/**
 * The states of a model in state form, numbered by their place, and the moves among them. Its
 * options are nothing but the binary digits of that number, lowest first, and belong to nobody.
 */
export interface StateGraph {
  readonly states: readonly string[]
  /** Per actor and state, in the order of both, where its moves lead: numbers, ascending. */
  readonly moves: readonly {
    readonly actor: string
    readonly targets: readonly (readonly number[])[]
  }[]
}
