/**
 * The answer to a departure that is told, of all that there are: of single replies that of the
 * first actor who has one, of its best the first; of chains the shortest, of equally short ones
 * that of the first actor and the first of its moves, step by step.
 */
import { movesInOrder } from './best-first.ts'
import {
  type Departure,
  everyBestReplyAnswers,
  isAnswered,
  isSeenBy,
  namedAnswer,
  namedFor,
  type SlowPlan,
  witnessesOf,
} from './plan-answers.ts'
import { prefers, type SlowGame, type StateId } from './slow-game.ts'

export interface ToldStep {
  readonly actors: readonly string[]
  readonly to: StateId
}

/** The best own move of `other` after the departure; of several the first. */
export function firstBestReply(
  game: SlowGame,
  { to }: Departure,
  other: string,
): StateId | undefined {
  const replies = movesInOrder(game, other, to)
  return replies.find((reply) => !replies.some((two) => prefers(game, other, two, reply)))
}

/** The shortest chain of moves of others, the first of them by one who saw the departure. */
export function shortestChain(
  game: SlowGame,
  asked: SlowPlan,
  { actor, from, to, kept }: Departure,
): ToldStep[] | undefined {
  const witnesses = witnessesOf(game, asked, { actor, from, to, kept })
  const others = game.model.actors.map((one) => one.id).filter((one) => one !== actor)
  const ways = new Map<StateId, ToldStep[]>([[to, []]])
  for (const [state, way] of ways)
    for (const other of state === to ? witnesses : others)
      for (const next of movesInOrder(game, other, state)) {
        if (ways.has(next) || (asked.rule === 'chain' && !prefers(game, other, next, state)))
          continue
        const longer = [...way, { actors: [other], to: next }]
        if (!prefers(game, actor, next, from)) return longer
        ways.set(next, longer)
      }
  return undefined
}

/** Who gives the answers that the plan names: those named, or who can, if they see what broke. */
export function namedAnswerers(game: SlowGame, asked: SlowPlan, departure: Departure): string[] {
  const answering = namedFor(game, asked, departure).flatMap(({ option, by }) =>
    by.filter((one) => isSeenBy(game, asked, departure, { option, by: one })),
  )
  return game.model.actors.map((one) => one.id).filter((one) => answering.includes(one))
}

/** The answer that is told; undefined where there is none. */
export function toldAnswer(
  game: SlowGame,
  asked: SlowPlan,
  departure: Departure,
): readonly ToldStep[] | undefined {
  if (!isAnswered(game, asked, departure)) return undefined
  if (asked.rule === 'proportionate')
    return [
      {
        actors: namedAnswerers(game, asked, departure),
        to: namedAnswer(game, asked, departure),
      },
    ]
  if (asked.rule !== 'one-reply') return shortestChain(game, asked, departure)
  const answering = witnessesOf(game, asked, departure).find((other) =>
    everyBestReplyAnswers(game, departure, other),
  )
  const to = answering && firstBestReply(game, departure, answering)
  return answering && to ? [{ actors: [answering], to }] : undefined
}

/** Is this the answer that is told? */
export function isAnswer(
  game: SlowGame,
  asked: SlowPlan,
  departure: Departure,
  steps: readonly ToldStep[],
): boolean {
  const told = toldAnswer(game, asked, departure)
  return (
    told?.length === steps.length &&
    told.every(
      ({ actors, to }, i) => to === steps[i]?.to && actors.join() === steps[i]?.actors.join(),
    )
  )
}
