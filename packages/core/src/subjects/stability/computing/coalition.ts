/**
 * Stability against coalitions (Kilgour, Hipel, Fang and Peng 2001; Inohara and Hipel 2008). A
 * coalition would leave a state for one that its members can bring about by moves in any order,
 * none twice in succession by the same, and that every member prefers: a coalition improvement.
 * The state is stable for the coalition when every such improvement is answered by the rest:
 *
 *     nash   there is none
 *     gmr    the others can bring about a state that is not better for all members
 *     smr    and from it the members cannot bring about one that is
 *     seq    the same as gmr, the others moving by coalition improvements of any of them
 *
 * A coalition of one is an actor, and its stability that of the plain concept. Coalitions are
 * tested as well as their members alone, never instead of them. Where everybody is a member nobody
 * is left to answer.
 */
import { at } from '../../../base/assert.ts'
import { bitsFrom, bitsOf } from '../../../base/bits.ts'
import type { Budget } from '../../../base/budget.ts'
import {
  type ConceptWith,
  entryOf,
  isInOwnInterest,
  isSymmetric,
  looksFurther,
} from '../../../concept/concept.ts'
import {
  type ActorIndex,
  actorIds,
  decidingStatement,
  forEachOwnMove,
  forEachState,
  type Game,
  lowestByMoves,
  rankOf,
  type State,
  stateId,
} from '../../../game/game.ts'
import { claim, type FindingOf } from '../documents/finding.ts'
import { goingOnIn } from './reach.ts'

type CoalitionConcept = ConceptWith<'coalitions'>

/** A coalition, as bits, in a state. */
export interface Gathering {
  readonly members: number
  readonly state: State
}

/** Answers told of a stable state: the argument for more would be hard to read. */
const answersMax = 8

/** The judgement with its witness; without a verdict, and marked, where the budget ends. */
export function judgeCoalition(
  game: Game,
  gathering: Gathering,
  concept: CoalitionConcept,
  budget: Budget,
): FindingOf<'coalition'> {
  const { members, state } = gathering
  if (!budget.spend(game.frame.rawStateCount)) return unfinished(game, gathering, concept, 0)
  const way = reach(game, state, members)
  const gains = [...way.keys()]
    .filter((to) => to !== state && allGain(game, members, { from: state, to }))
    .sort((a, b) => a - b)
  const answerTo = answersBy(game, gathering, concept)
  const answers: FindingOf<'coalition'>['answers'] = []
  let unanswered: State | undefined
  for (const to of gains) {
    if (!budget.spend(game.frame.stateCount))
      return unfinished(game, gathering, concept, gains.length)
    const replies = answerTo(to)
    if (replies === undefined) {
      unanswered = to
      break
    }
    if (answers.length < answersMax) answers.push(told(game, gathering, { to, way, replies }))
  }
  const witness = unanswered !== undefined && {
    unanswered: {
      to: id(game, unanswered),
      gains: motives(game, members, { from: state, to: unanswered }),
      steps: stepsTo(game, unanswered, way),
    },
  }
  return claim('coalition', {
    concept,
    state: id(game, state),
    members: actorIds(game.names, members),
    ...everybody(game, members),
    stable: unanswered === undefined,
    gainCount: gains.length,
    answers: unanswered === undefined ? answers : [],
    ...witness,
  })
}

function unfinished(
  game: Game,
  { members, state }: Gathering,
  concept: CoalitionConcept,
  gainCount: number,
): FindingOf<'coalition'> {
  const names = { members: actorIds(game.names, members), ...everybody(game, members) }
  const facts = { concept, state: id(game, state), ...names }
  const strength = { kind: 'truncated', limit: 'coalitions judged', explored: 0 } as const
  return claim('coalition', { ...facts, gainCount, answers: [] }, strength)
}

/** Where everybody is a member nobody is left to answer. */
function everybody(game: Game, members: number): { all?: true } {
  return members === bitsFrom(game.names.actors.keys()) ? { all: true } : {}
}

interface Reply {
  readonly actors: number
  readonly to: State
}

/** How the others answer an improvement: their shortest way, or undefined. */
function answersBy(
  game: Game,
  { members, state }: Gathering,
  concept: CoalitionConcept,
): (to: State) => Reply[] | undefined {
  const everyone = bitsFrom(game.names.actors.keys())
  const others = everyone & ~members
  const { judging } = entryOf(concept)
  if (!looksFurther(judging) || others === 0) return () => undefined
  const isBad = (end: State) => !allGain(game, members, { from: state, to: end })
  if (isInOwnInterest(judging)) {
    const steps = (from: State) => coalitionSteps(game, others, from)
    return (to) => searchBy(game, { start: to, stepsFrom: steps }, isBad)
  }
  const escapes = isSymmetric(judging) ? whereMembersEscape(game, members, isBad) : undefined
  const deters = (end: State) => isBad(end) && escapes?.[end] !== 0
  const steps = (from: State) => ownSteps(game, others, from)
  const answered = lowestByMoves(game.frame, marks(game, deters), bitsOf(others))
  return (to) =>
    answered[to] === 0 ? searchBy(game, { start: to, stepsFrom: steps }, deters) : undefined
}

/** 0 for the states where the members can bring about one that all of them prefer, else 1. */
function whereMembersEscape(game: Game, members: number, isBad: (end: State) => boolean) {
  return lowestByMoves(
    game.frame,
    marks(game, (end) => !isBad(end)),
    bitsOf(members),
  )
}

/** 0 where the test holds, 1 elsewhere. */
function marks(game: Game, test: (state: State) => boolean): Int32Array {
  const values = new Int32Array(game.frame.rawStateCount).fill(1)
  forEachState(game.frame.feasible, (state) => {
    if (test(state)) values[state] = 0
    return true
  })
  return values
}

function allGain(
  game: Game,
  members: number,
  { from, to }: { readonly from: State; readonly to: State },
): boolean {
  for (let rest = members; rest !== 0; rest &= rest - 1) {
    const actor: ActorIndex = 31 - Math.clz32(rest & -rest)
    if (rankOf(game, actor, to) <= rankOf(game, actor, from)) return false
  }
  return true
}

/** Every state on the way, and the step that first led there. */
type Way = ReadonlyMap<State, Arrived | undefined>

/** A step on the way to a state, and how one came to where it starts. */
interface Arrived extends Reply {
  readonly before: Arrived | undefined
}

function reach(game: Game, from: State, actors: number): Way {
  const way = new Map<State, Arrived | undefined>([[from, undefined]])
  for (const arrived of arrivalsBy(game, from, (state) => ownSteps(game, actors, state)))
    if (!way.has(arrived.to)) way.set(arrived.to, arrived)
  return way
}

function stepsTo(game: Game, end: State, way: Way) {
  return repliesTo(way.get(end)).map(({ actors, to }) => {
    const [actor = ''] = actorIds(game.names, actors)
    return { actor, to: id(game, to) }
  })
}

/** The shortest way by these steps to a state that passes the test. */
function searchBy(
  game: Game,
  { start, stepsFrom }: { readonly start: State; readonly stepsFrom: StepsFrom },
  isEnd: (state: State) => boolean,
): Reply[] | undefined {
  for (const arrived of arrivalsBy(game, start, stepsFrom))
    if (isEnd(arrived.to)) return repliesTo(arrived)
  return undefined
}

type StepsFrom = (state: State) => Iterable<Reply>

/** Where such steps lead, nearest first, nobody's twice in succession. */
function* arrivalsBy(game: Game, start: State, stepsFrom: StepsFrom): Generator<Arrived> {
  const goingOn = goingOnIn(game)
  goingOn.isNew(start, 0)
  const waiting: { state: State; before: Arrived | undefined }[] = [
    { state: start, before: undefined },
  ]
  for (const { state, before } of waiting) {
    const mayMove = goingOn.from(state, before?.actors ?? 0)
    for (const { actors, to } of stepsFrom(state)) {
      if (!mayMove(actors) || !goingOn.isNew(to, actors)) continue
      const arrived = { actors, to, before }
      waiting.push({ state: to, before: arrived })
      yield arrived
    }
  }
}

function repliesTo(end: Arrived | undefined): Reply[] {
  const replies: Reply[] = []
  for (let one = end; one; one = one.before) replies.unshift({ actors: one.actors, to: one.to })
  return replies
}

function ownSteps(game: Game, actors: number, from: State): Reply[] {
  const steps: Reply[] = []
  for (const actor of bitsOf(actors))
    forEachOwnMove(game.frame, actor, from, (to) => steps.push({ actors: 1 << actor, to }))
  return steps
}

/** The improvements of every coalition among these actors, smaller sets of bits first. */
function coalitionSteps(game: Game, actors: number, from: State): Reply[] {
  const steps: Reply[] = []
  for (let part = -actors & actors; part !== 0; part = (part - actors) & actors)
    for (const to of reach(game, from, part).keys())
      if (to !== from && allGain(game, part, { from, to })) steps.push({ actors: part, to })
  return steps
}

function told(
  game: Game,
  { members, state }: Gathering,
  found: { readonly to: State; readonly way: Way; readonly replies: readonly Reply[] },
) {
  const end = found.replies.at(-1)?.to ?? found.to
  const losers = bitsFrom(
    bitsOf(members).filter((actor) => rankOf(game, actor, end) <= rankOf(game, actor, state)),
  )
  let from = found.to
  const replies = found.replies.map(({ actors, to }) => {
    const reasons = motives(game, actors, { from, to })
    from = to
    return { actors: actorIds(game.names, actors), to: id(game, to), reasons }
  })
  return {
    to: id(game, found.to),
    gains: motives(game, members, { from: state, to: found.to }),
    steps: stepsTo(game, found.to, found.way),
    replies,
    end: id(game, end),
    losers: motives(game, losers, { from: state, to: end }),
  }
}

/** What decides for each of these actors between two states. */
function motives(
  game: Game,
  actors: number,
  { from, to }: { readonly from: State; readonly to: State },
) {
  return bitsOf(actors).map((actor) => {
    const reason = decidingStatement(game, actor, from, to)
    return { actor: at(game.names.actors, actor), ...(reason && { reason }) }
  })
}

function id(game: Game, state: State): string {
  return stateId(game.frame.optionCount, state)
}
