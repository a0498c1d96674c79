/** A formula in words: its options by name, joined as a sentence would join them. */
import type { Formula } from '../model/model.ts'
import type { Dictionary } from './words/words.ts'

export function formulaText(
  formula: Formula,
  option: (id: string) => string,
  words: Dictionary,
): string {
  const inner = (part: Formula) => {
    const text = formulaText(part, option, words)
    return isPlain(part) ? text : `(${text})`
  }
  switch (formula.kind) {
    case 'option':
      return option(formula.option)
    case 'not':
      return formula.of.kind === 'option'
        ? words.not(option(formula.of.option))
        : words.formula.not(inner(formula.of))
    case 'and':
      return words.list(formula.parts.map(inner))
    case 'or':
      return words.formula.or(formula.parts.map(inner))
    case 'implies':
      return words.formula.implies(inner(formula.when), inner(formula.then))
    case 'iff':
      return words.formula.iff(inner(formula.left), inner(formula.right))
  }
}

function isPlain(formula: Formula): boolean {
  return formula.kind === 'option' || (formula.kind === 'not' && formula.of.kind === 'option')
}
