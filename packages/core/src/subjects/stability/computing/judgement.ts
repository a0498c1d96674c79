/** One actor in one state: would it leave, for what, and what keeps it. */
import { assert, at } from '../../../base/assert.ts'
import { stepBudget } from '../../../base/budget.ts'
import { type Concept, entryOf, looksFurther, plainestConcept } from '../../../concept/concept.ts'
import {
  type ActorIndex,
  decidingStatement,
  forEachOwnMove,
  type Game,
  rankOf,
  type State,
  stateId,
} from '../../../game/game.ts'
import { claim, type FindingOf } from '../documents/finding.ts'
import type { Terms } from '../documents/question.ts'
import { hasTies } from './attitudes.ts'
import { shortestAnswer } from './chain.ts'
import { termsOf } from './equilibria.ts'
import type { JudgedState } from './expectations.ts'
import { courseOf, endsAt, endsUpTo, playFrom } from './limited.ts'
import { crossing, opponentChanges } from './sim.ts'
import { expectationsOf, isPlain, temptations } from './terms.ts'

type Judgement = FindingOf<'stability'>
type Answered = NonNullable<Judgement['answers']>[number]
/** The part of a judgement that depends on the concept. */
type Argument = Pick<Judgement, 'stable'> &
  Partial<Pick<Judgement, 'answers' | 'unanswered' | 'foreseen' | 'course' | 'ties'>>

const plainest: Terms = { concept: plainestConcept }

/** The judgement with its witness: the best own move, and the answer to each that tempts. */
export function judge(
  game: Game,
  state: State,
  actor: ActorIndex,
  terms: Terms = plainest,
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

interface AskedJudgement {
  readonly game: Game
  readonly terms: Terms
  /** Where the actor's own moves lead. */
  readonly targets: readonly State[]
}

function argue(asked: AskedJudgement, place: JudgedState): Argument {
  const { game, terms } = asked
  const { judging } = entryOf(terms.concept)
  switch (judging.kind) {
    case 'at-once':
      return argueBy(asked, place, crossedBy(game, place))
    case 'either':
      return argueByEither(asked, place, judging.of as readonly Concept[])
    case 'foresight':
      return argueByForesight(asked, place)
    case 'answers': {
      const expected = expectationsOf(game, place, terms)
      if (expected === undefined) return { stable: true }
      const ties = terms.attitudes !== undefined && hasTies(game, place.actor)
      const argument = argueBy(asked, place, {
        tempts: expected.tempts,
        answerTo: (target) => {
          const steps = shortestAnswer(game, place.actor, target, expected)
          return steps && answerOf(game, place, target, steps)
        },
      })
      return { ...argument, ...(ties && { ties }) }
    }
  }
}

/** By the first of the concepts under which the actor stays; else by the first of all. */
function argueByEither(
  asked: AskedJudgement,
  place: JudgedState,
  concepts: readonly Concept[],
): Argument {
  const under = (concept: Concept) => argue({ ...asked, terms: { ...asked.terms, concept } }, place)
  let found: Argument | undefined
  for (const concept of concepts) {
    const argument = under(concept)
    if (argument.stable) return argument
    found ??= argument
  }
  assert(found, 'a concept that is either of none')
  return found
}

interface Answering {
  readonly tempts: (target: State) => boolean
  readonly answerTo: (target: State) => Answered | undefined
}

/** Every move that tempts, best first, until one is not answered. */
function argueBy(
  { game, terms, targets }: AskedJudgement,
  place: JudgedState,
  answering: Answering,
): Argument {
  const { actor, state } = place
  const tempting = temptations(game, actor, targets, answering.tempts)
  // Where nobody answers and all is known, the best own move is the whole argument.
  if (!looksFurther(entryOf(terms.concept).judging) && isPlain(terms))
    return { stable: tempting.length === 0 }
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
  { actor, state }: JudgedState,
  target: State,
  steps: readonly Step[],
): Answered {
  const from = steps.at(-1)?.to ?? target
  const loss = decidingStatement(game, actor, state, from)
  return {
    ...moveTo(game, actor, state, target),
    steps: told(game, target, steps),
    end: stateId(game.frame.optionCount, from),
    ...(loss && { loss }),
  }
}

function crossedBy(game: Game, place: JudgedState): Answering {
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

function crossedAt(
  game: Game,
  { actor, state }: JudgedState,
  target: State,
  changed: number,
): Answered {
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

function argueByForesight({ game, terms, targets }: AskedJudgement, place: JudgedState): Argument {
  const { actor, state } = place
  const budget = stepBudget()
  const [first, second] = [actor === 0 ? 0 : 1, actor === 0 ? 1 : 0] as const
  const { judging } = entryOf(terms.concept)
  const isEndless = judging.kind === 'foresight' && judging.moves === 'all'
  const course = isEndless ? courseOf(game, budget) : undefined
  if (isEndless && course === undefined) return { stable: false }
  const horizons = course
    ? course.round.map((one, i) => ({ horizon: course.from + i, ends: one }))
    : [{ horizon: terms.horizon ?? 1, ends: endsAt(game, terms.horizon ?? 1, budget) }]
  const leaving = horizons.find(({ ends }) => (ends?.[first][state] ?? state) !== state)
  const { horizon, ends } = leaving ?? at(horizons, 0)
  const tables = endsUpTo(game, horizon, budget)
  const repeats = course && { course: { from: course.from, period: course.period } }
  if (leaving === undefined) {
    const gains = (target: State) => rankOf(game, actor, target) > rankOf(game, actor, state)
    const answers = temptations(game, actor, targets, gains).map((target) => {
      const from = { actor: second, state: target }
      const steps = tables === undefined ? [] : playFrom(game, from, tables.slice(0, -1))
      return { ...answerOf(game, place, target, forTheEnd(target, steps)), ahead: horizon }
    })
    return { stable: true, ...(tables && { answers }), ...repeats }
  }
  const end = ends?.[first][state] ?? state
  const play = tables && forTheEnd(state, playFrom(game, place, tables))
  return {
    stable: false,
    foreseen: {
      ...moveTo(game, actor, state, end),
      ahead: horizon,
      steps: play === undefined ? [] : told(game, state, play),
    },
    ...repeats,
  }
}

interface Step {
  readonly actor: ActorIndex
  readonly to: State
  /** What it is taken for, where that is not the state it leads to. */
  readonly sake?: State
}

/** Steps that are each taken for the sake of where they all end. */
function forTheEnd(start: State, steps: readonly Step[]): Step[] {
  const sake = steps.at(-1)?.to ?? start
  return steps.map((step) => ({ ...step, sake }))
}

/** Steps in a row, as they stand in a finding. */
function told(game: Game, start: State, steps: readonly Step[]) {
  let from = start
  return steps.map(({ actor, to, sake = to }) => {
    const reason = decidingStatement(game, actor, from, sake)
    from = to
    return {
      actor: at(game.names.actors, actor),
      to: stateId(game.frame.optionCount, to),
      ...(reason && { reason }),
    }
  })
}

function moveTo(game: Game, actor: ActorIndex, from: State, to: State) {
  const reason = decidingStatement(game, actor, from, to)
  return { to: stateId(game.frame.optionCount, to), ...(reason && { reason }) }
}
