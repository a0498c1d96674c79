/**
 * Misperception (first-level hypergame; Bennett 1977; Wang, Hipel and Fraser 1988): each actor
 * judges in the game as it sees it, by the same concepts. A state holds when it looks stable to
 * each actor in its own game. An actor who takes a state to be impossible does not see it, so the
 * state does not hold for it: there is nothing it could be content with.
 */
import type { Budget } from '../../../base/budget.ts'
import {
  type ActorIndex,
  asSeen,
  forEachState,
  type Game,
  has,
  type State,
  type StateSet,
  stateId,
  type View,
} from '../../../game/game.ts'
import { claim, exhaustive, type FindingOf, type Strength } from '../documents/finding.ts'
import type { Terms } from '../documents/question.ts'
import { aboutOf, type EquilibriaAsked, judgeActors, termsOf } from './equilibria.ts'
import { judge } from './judgement.ts'

/** The judgement in the game as the actor sees it. */
export function judgeAsSeen(
  view: View,
  state: State,
  actor: ActorIndex,
  terms: Terms,
): FindingOf<'stability'> {
  const { game } = view
  const id = (target: State) => stateId(game.frame.optionCount, target)
  const seen = asSeen(view, state)
  if (seen === undefined)
    return claim('stability', {
      ...termsOf(terms),
      perceived: true,
      unseen: true,
      state: id(state),
      actor: game.names.actors[actor] ?? '',
      stable: false,
      ownMoveCount: 0,
      gainCount: 0,
    })
  const { kind, id: _, strength, ...facts } = judge(game, seen, actor, terms)
  const look = seen === state ? {} : { seen: id(seen) }
  return claim(kind, { ...facts, ...look, perceived: true, state: id(state) }, strength)
}

interface Sets {
  readonly stable: readonly StateSet[]
  readonly isWhole: boolean
}

/** What misperception makes hold, and what it undoes, state by state. */
export function comparePerceived(
  game: Game,
  asked: EquilibriaAsked,
  listedMax: number,
  budget: Budget,
): FindingOf<'perceived'> {
  const truly = setsOf(game, { ...asked, viewOf: undefined }, budget)
  const asSeenBy = setsOf(game, asked, budget)
  const counts = { both: 0, 'as-seen': 0, 'in-truth': 0 }
  const listed: { state: string; holds: keyof typeof counts; mistaken: string[] }[] = []
  forEachState(game.frame.feasible, (state) => {
    const [inTruth, seen] = [truly, asSeenBy].map((sets) =>
      sets.stable.every((set) => has(set, state)),
    )
    if (!inTruth && !seen) return true
    const holds = inTruth && seen ? 'both' : seen ? 'as-seen' : 'in-truth'
    counts[holds]++
    if (listed.length >= listedMax) return true
    const mistaken = game.names.actors.filter((_, actor) => {
      const [a, b] = [truly.stable[actor], asSeenBy.stable[actor]]
      return a !== undefined && b !== undefined && has(a, state) !== has(b, state)
    })
    listed.push({ state: stateId(game.frame.optionCount, state), holds, mistaken })
    return true
  })
  const strength: Strength =
    truly.isWhole && asSeenBy.isWhole
      ? exhaustive
      : { kind: 'truncated', limit: 'actors judged', explored: asSeenBy.stable.length }
  const { perceived: _, ...about } = aboutOf(game, asked)
  return claim(
    'perceived',
    {
      ...about,
      bothCount: counts.both,
      mistakenCount: counts['as-seen'],
      undoneCount: counts['in-truth'],
      listed,
    },
    strength,
  )
}

function setsOf(game: Game, asked: EquilibriaAsked, budget: Budget): Sets {
  const stable: StateSet[] = []
  const judged = judgeActors(game, asked, budget, (set) => stable.push(set))
  return { stable, isWhole: judged === game.frame.actorCount }
}
