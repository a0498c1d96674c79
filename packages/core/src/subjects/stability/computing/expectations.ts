/**
 * What an actor in a state looks at before it moves: which moves tempt it, which ends of an answer
 * would deter it, and which steps it expects of the others meanwhile. A concept that judges by
 * answers is these three tests and nothing else.
 */
import type { Judging } from '../../../concept/concept.ts'
import type { ActorIndex, State } from '../../../game/game.ts'

export interface Expectations {
  /** Would the actor rather be there? */
  readonly tempts: (target: State) => boolean
  /** Is this end of an answer no better than staying would have been? */
  readonly deters: (end: State) => boolean
  /** Is this a step that another actor is expected to take? */
  readonly steps: (mover: ActorIndex, from: State, to: State) => boolean
}

/** A state and the actor for whom it is judged. */
export interface JudgedState {
  readonly actor: ActorIndex
  readonly state: State
}

/** A concept that judges by answers, as its entry says. */
export type ByAnswers = Extract<Judging, { readonly kind: 'answers' }>
