/** The states that every actor would leave alone, counted and listed. */
import { at } from '../../../base/assert.ts'
import type { Budget } from '../../../base/budget.ts'
import type { Concept, ConceptWith } from '../../../concept/concept.ts'
import {
  type ActorIndex,
  actorIds,
  asSeen,
  countStates,
  forEachState,
  type Game,
  has,
  keepOnly,
  type StateSet,
  stateId,
  type View,
} from '../../../game/game.ts'
import { claim, exhaustive, type FindingOf, type Strength } from '../documents/finding.ts'
import type { Terms } from '../documents/question.ts'
import { judgeCoalition } from './coalition.ts'
import { type Shared, stableStates } from './stable-states.ts'

export interface EquilibriaAsked {
  readonly terms: Terms
  /** Actors to whom another concept applies (mixed stability; Zhao, Xu, Hipel and Fang 2019). */
  readonly perActor?: Readonly<Record<string, Concept>> | undefined
  /** Coalitions of several, as bits, that must find no reason to leave either. */
  readonly coalitions?: readonly number[] | undefined
  /** The game as an actor sees it; none: everybody sees rightly. */
  readonly viewOf?: ((actor: ActorIndex) => View) | undefined
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
  const { frame } = game
  const states = frame.feasible.slice()
  const judged = judgeActors(game, asked, budget, (stable) => keepOnly(states, stable))
  const within = judged === frame.actorCount && keepAgainstCoalitions(game, states, asked, budget)
  const strength: Strength = within
    ? exhaustive
    : { kind: 'truncated', limit: 'actors judged', explored: judged }
  return { states, strength }
}

/**
 * The states that each actor would leave alone, actor by actor; as seen, those that look like such
 * states to it. Returns how many actors were judged before the budget ended.
 */
export function judgeActors(
  game: Game,
  { terms, perActor, viewOf }: EquilibriaAsked,
  budget: Budget,
  take: (stable: StateSet, actor: ActorIndex) => void,
): number {
  const shared: Shared = {}
  for (const [actor, name] of game.names.actors.entries()) {
    const own = { ...terms, concept: perActor?.[name] ?? terms.concept }
    const view = viewOf?.(actor) ?? { game, unaware: 0 }
    const kept = view.game === game ? shared : {}
    const stable = stableStates({ game: view.game, terms: own, budget, shared: kept }, actor)
    if (stable === undefined) return actor
    take(view.game === game ? stable : asTheyLook(game, view, stable), actor)
  }
  return game.frame.actorCount
}

/** The feasible states that look to the actor like one of these. */
function asTheyLook(game: Game, view: View, stable: StateSet): StateSet {
  const states = game.frame.feasible.slice()
  forEachState(game.frame.feasible, (state) => {
    const seen = asSeen(view, state)
    if (seen === undefined || !has(stable, seen))
      states[state >>> 5] = at(states, state >>> 5) & ~(1 << (state & 31))
    return true
  })
  return states
}

/** What was asked, as it stands in findings about equilibria. */
export function aboutOf(game: Game, { terms, perActor, coalitions, viewOf }: EquilibriaAsked) {
  return {
    ...termsOf(terms),
    ...(perActor !== undefined && { perActor }),
    ...(viewOf !== undefined && { perceived: true as const }),
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
      const concept = terms.concept as ConceptWith<'coalitions'>
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
