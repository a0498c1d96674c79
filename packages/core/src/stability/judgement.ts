/** One actor in one state: would it leave, for what, and what keeps it. */
import { at } from '../base/assert.ts'
import { stepBudget } from '../base/budget.ts'
import { claim, type FindingOf } from '../finding/finding.ts'
import {
  type ActorIndex,
  decidingStatement,
  forEachOwnMove,
  type Game,
  rankOf,
  type State,
  stateId,
} from '../game/game.ts'
import type { Terms } from '../question/question.ts'
import { hasTies } from './attitudes.ts'
import { shortestAnswer } from './chain.ts'
import { termsOf } from './equilibria.ts'
import { courseOf, endsAt } from './limited.ts'
import type { Place } from './outlook.ts'
import { crossing, opponentChanges } from './sim.ts'
import { isPlain, outlookOf, temptations } from './terms.ts'

type Judgement = FindingOf<'stability'>
type Answered = NonNullable<Judgement['answers']>[number]
/** The part of a judgement that depends on the concept. */
type Argument = Pick<Judgement, 'stable'> &
  Partial<Pick<Judgement, 'answers' | 'unanswered' | 'foreseen' | 'course' | 'ties'>>

const plainNash: Terms = { concept: 'nash' }

/** The judgement with its witness: the best own move, and the answer to each that tempts. */
export function judge(
  game: Game,
  state: State,
  actor: ActorIndex,
  terms: Terms = plainNash,
): Judgement {
  const here = rankOf(game, actor, state)
  const targets: State[] = []
  forEachOwnMove(game.frame, actor, state, (target) => targets.push(target))
  const rank = (target: State) => rankOf(game, actor, target)
  let best: State | undefined
  for (const target of targets) if (best === undefined || rank(target) > rank(best)) best = target
  return claim('stability', {
    ...termsOf(terms),
    state: stateId(game.frame.optionCount, state),
    actor: game.names.actors[actor] ?? '',
    ownMoveCount: targets.length,
    gainCount: targets.filter((target) => rank(target) > here).length,
    ...(best !== undefined && { best: moveTo(game, actor, state, best) }),
    ...argue({ game, terms, targets }, { actor, state }),
  })
}

interface Asked {
  readonly game: Game
  readonly terms: Terms
  /** Where the actor's own moves lead. */
  readonly targets: readonly State[]
}

function argue(asked: Asked, place: Place): Argument {
  const { game, terms } = asked
  switch (terms.concept) {
    case 'sim':
      return argueBy(asked, place, crossedBy(game, place))
    case 'seq-sim': {
      const bySeq = argue({ ...asked, terms: { ...terms, concept: 'seq' } }, place)
      const bySim = bySeq.stable ? bySeq : argueBy(asked, place, crossedBy(game, place))
      return bySim.stable ? bySim : bySeq
    }
    case 'limited':
    case 'nonmyopic':
      return argueByForesight(game, terms, place)
    default: {
      const outlook = outlookOf(game, place, terms)
      if (outlook === undefined) return { stable: true }
      const ties = terms.attitudes !== undefined && hasTies(game, place.actor)
      const argument = argueBy(asked, place, {
        tempts: outlook.tempts,
        answerTo: (target) => {
          const steps = shortestAnswer(game, place.actor, target, outlook)
          return steps && answerOf(game, place, target, steps)
        },
      })
      return { ...argument, ...(ties && { ties }) }
    }
  }
}

interface Answering {
  readonly tempts: (target: State) => boolean
  readonly answerTo: (target: State) => Answered | undefined
}

/** Every move that tempts, best first, until one is not answered. */
function argueBy({ game, terms, targets }: Asked, place: Place, answering: Answering): Argument {
  const { actor, state } = place
  const tempting = temptations(game, actor, targets, answering.tempts)
  // Nobody answers under plain Nash, and the best own move is the whole argument.
  if (terms.concept === 'nash' && isPlain(terms)) return { stable: tempting.length === 0 }
  const answers: Answered[] = []
  for (const target of tempting) {
    const answer = answering.answerTo(target)
    if (answer === undefined)
      return { stable: false, unanswered: moveTo(game, actor, state, target) }
    answers.push(answer)
  }
  return { stable: true, answers }
}

function answerOf(
  game: Game,
  { actor, state }: Place,
  target: State,
  steps: readonly { readonly actor: ActorIndex; readonly to: State }[],
): Answered {
  let from = target
  const told = steps.map((step) => {
    const one = {
      actor: at(game.names.actors, step.actor),
      ...moveTo(game, step.actor, from, step.to),
    }
    from = step.to
    return one
  })
  const loss = decidingStatement(game, actor, state, from)
  return {
    ...moveTo(game, actor, state, target),
    steps: told,
    end: stateId(game.frame.optionCount, from),
    ...(loss && { loss }),
  }
}

function crossedBy(game: Game, place: Place): Answering {
  const { actor, state } = place
  const changes = opponentChanges(game, actor, state)
  return {
    tempts: (target) => rankOf(game, actor, target) > rankOf(game, actor, state),
    answerTo: (target) => {
      const changed = crossing(game, actor, { state, target }, changes)
      return changed === undefined ? undefined : crossedAt(game, place, target, changed)
    },
  }
}

function crossedAt(game: Game, { actor, state }: Place, target: State, changed: number): Answered {
  const steps = game.names.actors.flatMap((name, other) => {
    const part = changed & at(game.frame.ownOptions, other)
    return part === 0 ? [] : [{ actor: name, ...moveTo(game, other, state, (state ^ part) >>> 0) }]
  })
  const end = (target ^ changed) >>> 0
  const loss = decidingStatement(game, actor, state, end)
  return {
    ...moveTo(game, actor, state, target),
    steps,
    atOnce: true,
    end: stateId(game.frame.optionCount, end),
    ...(loss && { loss }),
  }
}

function argueByForesight(game: Game, terms: Terms, { actor, state }: Place): Argument {
  const budget = stepBudget()
  if (terms.concept === 'limited') {
    const end = endsAt(game, terms.horizon ?? 1, budget)?.[actor === 0 ? 0 : 1][state] ?? state
    return {
      stable: end === state,
      ...(end !== state && { foreseen: moveTo(game, actor, state, end) }),
    }
  }
  const course = courseOf(game, budget)
  if (course === undefined) return { stable: false }
  const ends = course.round.map((one) => one[actor === 0 ? 0 : 1][state] ?? state)
  const leaves = ends.find((end) => end !== state)
  const { from, period } = course
  return {
    stable: leaves === undefined,
    ...(leaves !== undefined && { foreseen: moveTo(game, actor, state, leaves) }),
    course: { from, period },
  }
}

function moveTo(game: Game, actor: ActorIndex, from: State, to: State) {
  const reason = decidingStatement(game, actor, from, to)
  return { to: stateId(game.frame.optionCount, to), ...(reason && { reason }) }
}
