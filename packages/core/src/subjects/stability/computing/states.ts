/** Which states there are: how many, and those in which a formula holds. */
import type { Budget } from '../../../base/budget.ts'
import { countStates, forEachState, type Game, type StateSet, stateId } from '../../../game/game.ts'
import { claim, type FindingOf, type Strength } from '../documents/finding.ts'

/** The states of a set (all feasible ones, or those of them where a formula holds). */
export function listStates(
  game: Game,
  selected: { readonly states: StateSet; readonly where?: string },
  listedMax: number,
  budget: Budget,
): FindingOf<'states'> {
  const { frame } = game
  const listed: string[] = []
  let strength: Strength = { kind: 'exhaustive' }
  forEachState(selected.states, (state) => {
    if (listed.length >= listedMax) return false
    if (!budget.spend(1)) {
      strength = { kind: 'truncated', limit: 'states listed', explored: listed.length }
      return false
    }
    listed.push(stateId(frame.optionCount, state))
    return true
  })
  return claim(
    'states',
    {
      ...(selected.where !== undefined && { where: selected.where }),
      rawCount: frame.rawStateCount,
      feasibleCount: frame.stateCount,
      count: countStates(selected.states),
      listed,
    },
    strength,
  )
}
