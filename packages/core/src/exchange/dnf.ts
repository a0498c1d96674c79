/**
 * A formula as alternatives of conditions: an "or" of "and"s of options and their negations.
 *
 * The list of alternatives may grow with every "and" of "or"s, so it is bounded: undefined where
 * it would get too long. Alternatives that can never hold, repeat, or only repeat another with
 * more conditions are left out; an empty list never holds, an empty condition always does.
 */
import type { Formula } from '../model/model.ts'

/** Option ids and the values they must have. */
export type Literals = ReadonlyMap<string, boolean>

export const alternativesMax = 256

export function alternativesOf(formula: Formula): readonly Literals[] | undefined {
  return expand(formula, true)
}

function expand(formula: Formula, holds: boolean): readonly Literals[] | undefined {
  switch (formula.kind) {
    case 'option':
      return [new Map([[formula.option, holds]])]
    case 'not':
      return expand(formula.of, !holds)
    case 'and':
    case 'or': {
      const parts = formula.parts.map((part) => expand(part, holds))
      return (formula.kind === 'and') === holds ? allOf(parts) : anyOf(parts)
    }
    case 'implies': {
      const parts = [expand(formula.when, !holds), expand(formula.then, holds)]
      return holds ? anyOf(parts) : allOf(parts)
    }
    case 'iff':
      return anyOf([
        allOf([expand(formula.left, true), expand(formula.right, holds)]),
        allOf([expand(formula.left, false), expand(formula.right, !holds)]),
      ])
  }
}

type Part = readonly Literals[] | undefined

function anyOf(parts: readonly Part[]): Part {
  const known = parts.filter((part) => part !== undefined)
  return known.length === parts.length ? fewest(known.flat()) : undefined
}

function allOf(parts: readonly Part[]): Part {
  let all: Part = [new Map()]
  for (const part of parts) {
    if (all === undefined || part === undefined || all.length * part.length > 65_536)
      return undefined
    all = fewest(all.flatMap((literals) => part.flatMap((other) => merged(literals, other) ?? [])))
  }
  return all
}

/** Both together; undefined where one wants an option that the other does not. */
function merged(a: Literals, b: Literals): Literals | undefined {
  for (const [option, value] of b) if ((a.get(option) ?? value) !== value) return undefined
  return new Map([...a, ...b])
}

function fewest(alternatives: readonly Literals[]): Part {
  const kept: Literals[] = []
  for (const literals of [...alternatives].sort((a, b) => a.size - b.size)) {
    if (kept.some((other) => [...other].every(([option, value]) => literals.get(option) === value)))
      continue
    kept.push(literals)
    if (kept.length > alternativesMax) return undefined
  }
  return kept
}
