/** How sentences name the statements of a model; the core says it, once for page and terminal. */
import type { Language, Model } from '@stufenplan/core'
import type { StatementNames } from '../runner/runner.ts'

const known = new WeakMap<Model, StatementNames>()

/** The names go with their model wherever it goes. */
export function nameStatements(model: Model, names: StatementNames): void {
  known.set(model, names)
}

/** A statement of an actor by name; its id where there is none of that id. */
export function statementName(
  model: Model,
  [actor, id]: readonly [actor: string, id: string],
  language: Language,
): string {
  return known.get(model)?.[language][`${actor} ${id}`] ?? id
}
