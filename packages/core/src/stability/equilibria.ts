/** The states that every actor would leave alone, counted and listed. */
import { at } from '../base/assert.ts'
import type { Budget } from '../base/budget.ts'
import { claim, exhaustive, type FindingOf, type Strength } from '../finding/finding.ts'
import {
  actorIds,
  countStates,
  forEachState,
  type Game,
  keepOnly,
  type StateSet,
  stateId,
} from '../game/game.ts'
import type { Concept, Terms } from '../question/question.ts'
import { type CoalitionConcept, judgeCoalition } from './coalition.ts'
import { type Shared, stableStates } from './stable-states.ts'

export interface EquilibriaAsked {
  readonly terms: Terms
  /** Actors to whom another concept applies (mixed stability; Zhao, Xu, Hipel and Fang 2019). */
  readonly perActor?: Readonly<Record<string, Concept>> | undefined
  /** Coalitions of several, as bits, that must find no reason to leave either. */
  readonly coalitions?: readonly number[] | undefined
}

/** The states, and how it was found out that no other is an equilibrium. */
export interface Equilibria {
  readonly states: StateSet
  readonly strength: Strength
}

/**
 * All equilibria. Without the budget for all actors these are too many, and the strength says so.
 */
export function equilibriaOf(game: Game, asked: EquilibriaAsked, budget: Budget): Equilibria {
  const { terms, perActor } = asked
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
  const within = judged === frame.actorCount && keepAgainstCoalitions(game, states, asked, budget)
  const strength: Strength = within
    ? exhaustive
    : { kind: 'truncated', limit: 'actors judged', explored: judged }
  return { states, strength }
}

/** What was asked, as it stands in findings about equilibria. */
export function aboutOf(game: Game, { terms, perActor, coalitions }: EquilibriaAsked) {
  return {
    ...termsOf(terms),
    ...(perActor !== undefined && { perActor }),
    ...(coalitions !== undefined && {
      coalitions: coalitions.map((members) => actorIds(game.names, members)),
    }),
  }
}

/** Counted and listed. */
export function equilibriaFinding(
  game: Game,
  asked: EquilibriaAsked,
  { states, strength }: Equilibria,
  listedMax: number,
): FindingOf<'equilibria'> {
  return claim(
    'equilibria',
    {
      ...aboutOf(game, asked),
      count: countStates(states),
      feasibleCount: game.frame.stateCount,
      listed: listStates(game, states, listedMax),
    },
    strength,
  )
}

/** Takes out the states that a coalition would leave; false where the budget ends before. */
function keepAgainstCoalitions(
  game: Game,
  states: StateSet,
  { terms, coalitions = [] }: EquilibriaAsked,
  budget: Budget,
): boolean {
  let within = true
  forEachState(states.slice(), (state) => {
    for (const members of coalitions) {
      const concept = terms.concept as CoalitionConcept
      const { stable } = judgeCoalition(game, { members, state }, concept, budget)
      within = stable !== undefined
      if (stable === false) states[state >>> 5] = at(states, state >>> 5) & ~(1 << (state & 31))
      if (stable !== true) break
    }
    return within
  })
  return within
}

/** The terms as they stand in a finding. */
export function termsOf({ concept, horizon, degree, unknown, attitudes }: Terms) {
  return {
    concept,
    ...(horizon !== undefined && { horizon }),
    ...(degree !== undefined && { degree }),
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
