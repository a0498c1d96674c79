/** The states that every actor would leave alone, counted and listed. */
import type { Budget } from '../base/budget.ts'
import { claim, type FindingOf, type Strength } from '../finding/finding.ts'
import { countStates, forEachState, type Game, keepOnly, stateId } from '../game/game.ts'
import type { Concept, Terms } from '../question/question.ts'
import { type Shared, stableStates } from './stable-states.ts'

interface Asked {
  readonly terms: Terms
  /** Actors to whom another concept applies (mixed stability; Zhao, Xu, Hipel and Fang 2019). */
  readonly perActor?: Readonly<Record<string, Concept>> | undefined
  readonly listedMax: number
}

/**
 * All equilibria. Without the budget for all actors the count is an upper bound, and the finding
 * says so.
 */
export function equilibria(game: Game, asked: Asked, budget: Budget): FindingOf<'equilibria'> {
  const { terms, perActor, listedMax } = asked
  const { frame, names } = game
  const states = frame.feasible.slice()
  const shared: Shared = {}
  let judged = 0
  for (const name of names.actors) {
    const own = { ...terms, concept: perActor?.[name] ?? terms.concept }
    const stable = stableStates({ game, terms: own, budget, shared }, judged)
    if (stable === undefined) break
    keepOnly(states, stable)
    judged++
  }
  const strength: Strength =
    judged === frame.actorCount
      ? { kind: 'exhaustive' }
      : { kind: 'truncated', limit: 'actors judged', explored: judged }
  return claim(
    'equilibria',
    {
      ...termsOf(terms),
      ...(perActor !== undefined && { perActor }),
      count: countStates(states),
      feasibleCount: frame.stateCount,
      listed: listStates(game, states, listedMax),
    },
    strength,
  )
}

/** The terms as they stand in a finding. */
export function termsOf({ concept, horizon, unknown, attitudes }: Terms) {
  return {
    concept,
    ...(horizon !== undefined && { horizon }),
    ...(unknown !== undefined && { unknown }),
    ...(attitudes !== undefined && { attitudes }),
  }
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
