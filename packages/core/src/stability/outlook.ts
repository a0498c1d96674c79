/**
 * What an actor in a state looks at before it moves: which moves tempt it, which ends of an answer
 * would deter it, and which steps it expects of the others meanwhile. A concept that judges by
 * answers is these three tests and nothing else.
 */
import { type ActorIndex, findOwnMove, type Game, rankOf, type State } from '../game/game.ts'

export interface Outlook {
  /** Would the actor rather be there? */
  readonly tempts: (target: State) => boolean
  /** Is this end of an answer no better than staying would have been? */
  readonly deters: (end: State) => boolean
  /** Is this a step that another actor is expected to take? */
  readonly steps: (mover: ActorIndex, from: State, to: State) => boolean
}

/** A state and the actor for whom it is judged. */
export interface Place {
  readonly actor: ActorIndex
  readonly state: State
}

export type AnsweringConcept = 'gmr' | 'smr' | 'seq' | 'sseq'

/** Must the first mover have no way back above its start? */
export function isSymmetric(concept: AnsweringConcept): boolean {
  return concept === 'smr' || concept === 'sseq'
}

/** Do the others move to their own advantage only? */
export function isInOwnInterest(concept: AnsweringConcept): boolean {
  return concept === 'seq' || concept === 'sseq'
}

/** The outlook where every preference is known and one degree is enough. */
export function plainOutlook(game: Game, concept: AnsweringConcept, place: Place): Outlook {
  const { actor, state } = place
  const here = rankOf(game, actor, state)
  const gains = (target: State) => rankOf(game, actor, target) > here
  return {
    tempts: gains,
    deters: (end) =>
      !gains(end) &&
      !(isSymmetric(concept) && findOwnMove(game.frame, actor, end, gains) !== undefined),
    steps: isInOwnInterest(concept)
      ? (mover, from, to) => rankOf(game, mover, to) > rankOf(game, mover, from)
      : () => true,
  }
}
