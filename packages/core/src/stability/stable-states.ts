/** All states that an actor would leave alone, under any concept, each in its quickest way. */
import { at } from '../base/assert.ts'
import type { Budget } from '../base/budget.ts'
import {
  type ActorIndex,
  findOwnMove,
  forEachState,
  type Game,
  type Improvements,
  improvementsOf,
  type StateSet,
} from '../game/game.ts'
import type { Terms } from '../question/question.ts'
import { shortestAnswer } from './chain.ts'
import { gmrStable } from './gmr.ts'
import {
  type Course,
  courseOf,
  type Ends,
  endsAt,
  limitedStable,
  nonmyopicStable,
} from './limited.ts'
import { nashStable } from './nash.ts'
import { seqStable } from './seq.ts'
import { simStable } from './sim.ts'
import { smrStable } from './smr.ts'
import { sseqStable } from './sseq.ts'
import { isPlain, outlookOf } from './terms.ts'

/** What several actors' judgements share; made once, when first needed. */
export interface Shared {
  improvements?: Improvements
  ends?: Ends | undefined
  course?: Course | undefined
}

interface Asked {
  readonly game: Game
  readonly terms: Terms
  readonly budget: Budget
  readonly shared: Shared
}

/** The feasible states stable for the actor; undefined where the budget ends before. */
export function stableStates(asked: Asked, actor: ActorIndex): StateSet | undefined {
  const { game, terms, budget, shared } = asked
  const { frame } = game
  if (!isPlain(terms)) return statesOneByOne(asked, actor)
  if (!budget.spend(frame.rawStateCount)) return undefined
  const { concept } = terms
  switch (concept) {
    case 'nash':
      return nashStable(game, actor)
    case 'gmr':
      return gmrStable(game, actor)
    case 'smr':
      return smrStable(game, actor)
    case 'seq':
      return seqStable(game, actor, improvements(game, shared))
    case 'sseq':
      return sseqStable(game, actor, improvements(game, shared))
    case 'sim':
      return simStable(game, actor, budget)
    case 'seq-sim':
      return either(
        seqStable(game, actor, improvements(game, shared)),
        simStable(game, actor, budget),
      )
    case 'limited':
      shared.ends ??= endsAt(game, terms.horizon ?? 1, budget)
      return shared.ends && limitedStable(game, actor, shared.ends)
    case 'nonmyopic':
      shared.course ??= courseOf(game, budget)
      return shared.course && nonmyopicStable(game, actor, shared.course)
    default:
      return statesOneByOne(asked, actor)
  }
}

function improvements(game: Game, shared: Shared): Improvements {
  shared.improvements ??= improvementsOf(game)
  return shared.improvements
}

function either(a: StateSet, b: StateSet | undefined): StateSet | undefined {
  return b && a.map((word, w) => word | at(b, w))
}

/** Without a closure over all states: each state is searched for an unanswered move. */
function statesOneByOne({ game, terms, budget }: Asked, actor: ActorIndex): StateSet | undefined {
  const stable = game.frame.feasible.slice()
  let within = true
  forEachState(game.frame.feasible, (state) => {
    within = budget.spend(game.frame.stateCount)
    const outlook = outlookOf(game, { actor, state }, terms)
    const unanswered = findOwnMove(game.frame, actor, state, (target) =>
      outlook === undefined || !outlook.tempts(target)
        ? false
        : terms.concept === 'nash' || shortestAnswer(game, actor, target, outlook) === undefined,
    )
    if (unanswered !== undefined)
      stable[state >>> 5] = at(stable, state >>> 5) & ~(1 << (state & 31))
    return within
  })
  return within ? stable : undefined
}
