/**
 * Blocks of states, by what holds in all states of one. A block is all states that agree on some
 * options: `known` has these as bits, `value` how they stand. A state is the block that settles
 * every option.
 *
 * A formula is true in a block, false, or open; for some formulas it says open where another way of
 * looking would settle it, never the other way about (Kleene's strong three values, 1952). Blocks
 * in which every formula of a list comes out alike are of one kind.
 */
import { at } from '../../base/assert.ts'
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
  const compiled = formulas.map((one) => outcomeOf(one, places))
  const numbers = new Map<string, number>()
  const kinds: Uint8Array[] = []
  const byKnown = new Map<number, Map<number, number>>()
  const made = (known: number, value: State): number => {
    const outcomes = new Uint8Array(compiled.length)
    let key = ''
    for (let i = 0; i < compiled.length; i++) {
      const outcome = at(compiled, i)(known, value)
      outcomes[i] = outcome
      key += outcome
    }
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

function outcomeOf(
  formula: Formula,
  places: ReadonlyMap<string, number>,
): (known: number, value: State) => Outcome {
  const of = (part: Formula) => outcomeOf(part, places)
  switch (formula.kind) {
    case 'option': {
      const bit = 1 << (places.get(formula.option) ?? 0)
      return (known, value) =>
        (known & bit) === 0 ? open : (value & bit) === 0 ? nowhere : everywhere
    }
    case 'not':
      return turned(of(formula.of))
    case 'and':
      return joined(formula.parts.map(of), nowhere)
    case 'or':
      return joined(formula.parts.map(of), everywhere)
    case 'implies':
      return joined([turned(of(formula.when)), of(formula.then)], everywhere)
    case 'iff': {
      const [left, right] = [of(formula.left), of(formula.right)]
      return (known, value) => {
        const [one, other] = [left(known, value), right(known, value)]
        if (one === open || other === open) return open
        return one === other ? everywhere : nowhere
      }
    }
  }
}

type OutcomeOf = ReturnType<typeof outcomeOf>

function turned(part: OutcomeOf): OutcomeOf {
  return (known, value) => opposite(part(known, value))
}

function opposite(outcome: Outcome): Outcome {
  if (outcome === open) return open
  return outcome === everywhere ? nowhere : everywhere
}

/** One part that comes out as `deciding` decides; all must come out the other way, else open. */
function joined(parts: readonly OutcomeOf[], deciding: Outcome): OutcomeOf {
  const otherwise = opposite(deciding)
  return (known, value) => {
    let isOpen = false
    for (const part of parts) {
      const outcome = part(known, value)
      if (outcome === deciding) return deciding
      if (outcome === open) isOpen = true
    }
    return isOpen ? open : otherwise
  }
}
