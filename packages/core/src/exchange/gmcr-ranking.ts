/** Rankings of ordinals → tiers of patterns of ours, and statements → the ranking they give. */
import {
  forEachState,
  keepOnly,
  removeFrom,
  type State,
  type StateSet,
  stateId,
  statesWhere,
} from '../game/game.ts'
import type { Formula } from '../model/model.ts'
import type { GmcrActor } from './gmcr-file.ts'
import type { Ordered } from './gmcr-ordered.ts'
import { type Bag, say } from './json-fields.ts'

type Tier = string | string[]

/** The tiers of an actor's ranking, every state in exactly one; remarks where that is not so. */
export function tiersOf(bag: Bag, ordered: Ordered, actor: GmcrActor, id: string): Tier[] {
  const { stateCount, options } = ordered
  if (actor.ranking === undefined) {
    say(bag, actor.at, 'ranking-missing', { actor: id })
    return []
  }
  const states = feasibleStates(ordered, actor.ranking.flat().length)
  const seen = new Set<number>()
  const tiers = actor.ranking.map((tier) =>
    tier.flatMap((ordinal) => {
      const state = states[ordinal - 1]
      if (ordinal < 1 || ordinal > stateCount)
        say(bag, actor.at, 'no-such-state', { actor: id, ordinal, stateCount })
      else if (seen.has(ordinal)) say(bag, actor.at, 'ranking-overlap', { actor: id, ordinal })
      seen.add(ordinal)
      return state === undefined ? [] : [stateId(options.length, state)]
    }),
  )
  if (seen.size < stateCount) {
    let first = 1
    while (seen.has(first)) first++
    const facts = { actor: id, count: stateCount - seen.size, ordinal: first }
    say(bag, actor.at, 'ranking-gap', facts)
  }
  return tiers.map(single)
}

function single(tier: string[]): Tier {
  const [only] = tier
  return tier.length === 1 && only !== undefined ? only : tier
}

/** The feasible states in the order of their ordinals; no more than can be asked for. */
function feasibleStates({ feasible, stateCount }: Ordered, asked: number): State[] {
  const countMax = Math.min(stateCount, Math.max(asked, 0))
  const states: State[] = []
  if (countMax > 0)
    forEachState(feasible, (state) => {
      states.push(state)
      return states.length < countMax
    })
  return states
}

/** The tiers that ordered statements give: split by the most important first, truth before. */
export function rankingOfStatements(ordered: Ordered, statements: readonly Formula[]): Tier[] {
  const { options, feasible } = ordered
  const places = new Map(options.map((id, place) => [id, place]))
  let tiers: StateSet[] = [feasible]
  for (const statement of statements) {
    const holding = statesWhere(statement, places, options.length)
    tiers = tiers.flatMap((tier) => split(tier, holding))
  }
  return tiers.map((tier) => {
    const ids: string[] = []
    forEachState(tier, (state) => {
      ids.push(stateId(options.length, state))
      return true
    })
    return single(ids)
  })
}

function split(tier: StateSet, holding: StateSet): StateSet[] {
  const better = tier.slice()
  keepOnly(better, holding)
  const worse = tier.slice()
  removeFrom(worse, holding)
  return [better, worse].filter((part) => part.some((word) => word !== 0))
}
