/** Whether the condition of a gate holds in a state. */
import type { Formula } from '../model/model.ts'

export function holdsIn(formula: Formula, state: ReadonlyMap<string, boolean>): boolean {
  switch (formula.kind) {
    case 'option':
      return state.get(formula.option) === true
    case 'not':
      return !holdsIn(formula.of, state)
    case 'and':
      return formula.parts.every((part) => holdsIn(part, state))
    case 'or':
      return formula.parts.some((part) => holdsIn(part, state))
    case 'implies':
      return !holdsIn(formula.when, state) || holdsIn(formula.then, state)
    case 'iff':
      return holdsIn(formula.left, state) === holdsIn(formula.right, state)
  }
}
