/**
 * Blocks of states, by what holds in all states of one. A block is all states that agree on some
 * options: `known` has these as bits, `value` how they stand. A state is the block that settles
 * every option.
 *
 * A formula is true in a block, false, or open; for some formulas it says open where another way of
 * looking would settle it, never the other way about (Kleene's strong three values, 1952). Blocks in
 * which every formula of a list comes out alike are of one kind.
 */
import { optionsAmong, type State } from '../../game/game.ts'
import type { Formula } from '../../model/model.ts'

/** How a formula comes out in a block: nowhere, everywhere, or not known to be either. */
export const [nowhere, everywhere, open] = [0, 1, 2] as const
type Outcome = typeof nowhere | typeof everywhere | typeof open

export interface Kinds {
  /** Per formula the options it speaks of, and those of all together, as bits. */
  readonly optionsOf: readonly number[]
  readonly options: number
  /** The number of a block's kind. */
  kindOf(known: number, value: State): number
  /** How each formula comes out in blocks of a kind. */
  outcomes(kind: number): Uint8Array
}

export function kindsOf(formulas: readonly Formula[], places: ReadonlyMap<string, number>): Kinds {
  const optionsOf = formulas.map((one) => optionsAmong(one, places))
  const options = optionsOf.reduce((all, one) => all | one, 0)
  const numbers = new Map<string, number>()
  const kinds: Uint8Array[] = []
  const byKnown = new Map<number, Map<number, number>>()
  const made = (known: number, value: State): number => {
    const outcomes = Uint8Array.from(formulas, (one) => outcomeIn(one, places, known, value))
    const key = outcomes.join('')
    const before = numbers.get(key)
    if (before !== undefined) return before
    numbers.set(key, kinds.length)
    kinds.push(outcomes)
    return kinds.length - 1
  }
  return {
    optionsOf,
    options,
    kindOf(known, value) {
      const settled = known & options
      let byValue = byKnown.get(settled)
      if (byValue === undefined) {
        byValue = new Map()
        byKnown.set(settled, byValue)
      }
      const key = value & settled
      const before = byValue.get(key)
      if (before !== undefined) return before
      const kind = made(settled, key)
      byValue.set(key, kind)
      return kind
    },
    outcomes: (kind) => kinds[kind] ?? new Uint8Array(0),
  }
}

export function outcomeIn(
  formula: Formula,
  places: ReadonlyMap<string, number>,
  known: number,
  value: State,
): Outcome {
  const inside = (part: Formula) => outcomeIn(part, places, known, value)
  switch (formula.kind) {
    case 'option': {
      const bit = 1 << (places.get(formula.option) ?? 0)
      if ((known & bit) === 0) return open
      return (value & bit) === 0 ? nowhere : everywhere
    }
    case 'not':
      return turned(inside(formula.of))
    case 'and':
      return joined(formula.parts.map(inside), nowhere)
    case 'or':
      return joined(formula.parts.map(inside), everywhere)
    case 'implies':
      return joined([turned(inside(formula.when)), inside(formula.then)], everywhere)
    case 'iff': {
      const [left, right] = [inside(formula.left), inside(formula.right)]
      if (left === open || right === open) return open
      return left === right ? everywhere : nowhere
    }
  }
}

function turned(outcome: Outcome): Outcome {
  if (outcome === open) return open
  return outcome === everywhere ? nowhere : everywhere
}

/** One part that comes out as `deciding` decides; all must come out the other way, else open. */
function joined(parts: readonly Outcome[], deciding: Outcome): Outcome {
  if (parts.includes(deciding)) return deciding
  return parts.includes(open) ? open : turned(deciding)
}
