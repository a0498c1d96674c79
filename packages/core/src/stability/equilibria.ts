/** The states that every actor would leave alone, counted and listed. */
import type { Budget } from '../base/budget.ts'
import { claim, type FindingOf, type Strength } from '../finding/finding.ts'
import { countStates, forEachState, type Game, keepOnly, stateId } from '../game/game.ts'
import { nashStable } from './nash.ts'

/**
 * All Nash equilibria: one pass over the states per actor and own option. Without the budget for
 * all actors the count is an upper bound, and the finding says so.
 */
export function equilibria(game: Game, listedMax: number, budget: Budget): FindingOf<'equilibria'> {
  const { frame } = game
  const states = frame.feasible.slice()
  let judged = 0
  while (judged < frame.actorCount && budget.spend(frame.rawStateCount)) {
    keepOnly(states, nashStable(game, judged))
    judged++
  }
  const strength: Strength =
    judged === frame.actorCount
      ? { kind: 'exhaustive' }
      : { kind: 'truncated', limit: 'actors judged', explored: judged }
  return claim(
    'equilibria',
    {
      concept: 'nash',
      count: countStates(states),
      feasibleCount: frame.stateCount,
      listed: listStates(game, states, listedMax),
    },
    strength,
  )
}

function listStates(game: Game, states: Uint32Array, listedMax: number): string[] {
  const listed: string[] = []
  forEachState(states, (state) => {
    if (listed.length >= listedMax) return false
    listed.push(stateId(game.frame.optionCount, state))
    return true
  })
  return listed
}
