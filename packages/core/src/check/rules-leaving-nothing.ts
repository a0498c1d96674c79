/**
 * Which rules leave nothing. Some state is left unless a rule forbids it, so of rules that leave
 * nothing one must be among those that forbid any given state: a search branches over these, first
 * to small depths. Past its bound, a set of which no rule can be left out is named instead.
 */
import { at } from '../base/assert.ts'
import { optionPlaces, type StateSet, statesWhere } from '../game/game.ts'
import type { DiagnosticFacts, Model } from '../model/model.ts'

/** Words of 32 states that the sets of all rules may take, and that the search may touch. */
const heldMax = 4_000_000
const touchedMax = 50_000_000

export function rulesLeavingNothing(model: Model): DiagnosticFacts['no-feasible-state'] {
  const ids = model.rules.map((one) => one.id)
  const places = optionPlaces(model)
  const words = Math.max(1, 2 ** (model.options.length - 5))
  if (words * ids.length > heldMax) return { rules: ids, smallest: false }
  const forbidden = model.rules.map((one) => statesWhere(one.never, places, model.options.length))
  const everything = statesWhere(
    { kind: 'or', parts: model.rules.map((one) => one.never) },
    places,
    model.options.length,
  )
  const named = (rules: readonly number[]) => rules.map((rule) => at(ids, rule))
  const kept = withoutSuperfluous(everything, forbidden)
  const search = { forbidden, left: touchedMax }
  for (let size = 1; size < kept.length; size++) {
    const found = covering(search, everything, size)
    if (search.left < 0) return { rules: named(kept), smallest: false }
    if (found) return { rules: named(found.sort((a, b) => a - b)), smallest: true }
  }
  return { rules: named(kept), smallest: true }
}

/** Leaves out, from the last on, whatever the rest forbids without it. */
function withoutSuperfluous(everything: StateSet, forbidden: readonly StateSet[]): number[] {
  let kept = forbidden.map((_, rule) => rule)
  for (const rule of [...kept].reverse()) {
    const rest = kept.filter((one) => one !== rule)
    const isCovered = everything.every((word, w) => {
      const union = rest.reduce((bits, one) => bits | (forbidden[one]?.[w] ?? 0), 0)
      return (word & ~union) === 0
    })
    if (isCovered) kept = rest
  }
  return kept
}

interface Search {
  readonly forbidden: readonly StateSet[]
  left: number
}

/** At most so many rules that forbid all of these states together. */
function covering(search: Search, states: StateSet, size: number): number[] | undefined {
  const w = states.findIndex((word) => word !== 0)
  if (w < 0) return []
  search.left -= states.length
  if (size === 0 || search.left < 0) return undefined
  const bit = at(states, w) & -at(states, w)
  for (const [rule, set] of search.forbidden.entries()) {
    if ((at(set, w) & bit) === 0) continue
    const rest = covering(
      search,
      states.map((word, i) => word & ~at(set, i)),
      size - 1,
    )
    if (rest) return [...rest, rule]
  }
  return undefined
}
