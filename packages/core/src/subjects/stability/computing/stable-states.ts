/** All states that an actor would leave alone, under any concept, each in its quickest way. */
import { at } from '../../../base/assert.ts'
import type { Budget } from '../../../base/budget.ts'
import { type Concept, entryOf, looksFurther } from '../../../concept/concept.ts'
import {
  type ActorIndex,
  findOwnMove,
  forEachState,
  type Game,
  type Improvements,
  improvementsOf,
  type StateSet,
} from '../../../game/game.ts'
import type { Terms } from '../documents/question.ts'
import { answeredStates } from './answered.ts'
import { shortestAnswer } from './chain.ts'
import {
  type Course,
  courseOf,
  type Ends,
  endsAt,
  limitedStable,
  nonmyopicStable,
} from './limited.ts'
import { simStable } from './sim.ts'
import { expectationsOf, isPlain } from './terms.ts'

/** What several actors' judgements share; made once, when first needed. */
export interface Shared {
  improvements?: Improvements
  ends?: Ends | undefined
  course?: Course | undefined
}

interface AskedStableStates {
  readonly game: Game
  readonly terms: Terms
  readonly budget: Budget
  readonly shared: Shared
}

/** The feasible states stable for the actor; undefined where the budget ends before. */
export function stableStates(asked: AskedStableStates, actor: ActorIndex): StateSet | undefined {
  const { game, terms, budget } = asked
  if (!isPlain(terms)) return statesOneByOne(asked, actor)
  if (!budget.spend(game.frame.rawStateCount)) return undefined
  return statesBy(asked, terms.concept, actor)
}

function statesBy(
  asked: AskedStableStates,
  concept: Concept,
  actor: ActorIndex,
): StateSet | undefined {
  const { game, terms, budget, shared } = asked
  const { judging } = entryOf(concept)
  switch (judging.kind) {
    case 'answers':
      return answeredStates(game, actor, judging.turns, {
        improvements: () => improvements(game, shared),
      })
    case 'at-once':
      return simStable(game, actor, budget)
    case 'either':
      return judging.of
        .map((one) => statesBy(asked, one as Concept, actor))
        .reduce((some, more) => some && more && either(some, more))
    case 'foresight':
      if (judging.moves === 'given') {
        shared.ends ??= endsAt(game, terms.horizon ?? 1, budget)
        return shared.ends && limitedStable(game, actor, shared.ends)
      }
      shared.course ??= courseOf(game, budget)
      return shared.course && nonmyopicStable(game, actor, shared.course)
  }
}

function improvements(game: Game, shared: Shared): Improvements {
  shared.improvements ??= improvementsOf(game)
  return shared.improvements
}

function either(a: StateSet, b: StateSet): StateSet {
  return a.map((word, w) => word | at(b, w))
}

/** Without a closure over all states: each state is searched for an unanswered move. */
function statesOneByOne(
  { game, terms, budget }: AskedStableStates,
  actor: ActorIndex,
): StateSet | undefined {
  const stable = game.frame.feasible.slice()
  const isUnanswered = !looksFurther(entryOf(terms.concept).judging)
  let within = true
  forEachState(game.frame.feasible, (state) => {
    within = budget.spend(game.frame.stateCount)
    const expected = expectationsOf(game, { actor, state }, terms)
    const unanswered = findOwnMove(game.frame, actor, state, (target) =>
      expected === undefined || !expected.tempts(target)
        ? false
        : isUnanswered || shortestAnswer(game, actor, target, expected) === undefined,
    )
    if (unanswered !== undefined)
      stable[state >>> 5] = at(stable, state >>> 5) & ~(1 << (state & 31))
    return within
  })
  return within ? stable : undefined
}
