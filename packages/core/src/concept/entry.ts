/**
 * What a concept of stability is: one object, a file each, told like an entry of a textbook. It
 * says what an actor that would make a move expects to follow, what the concept can be asked
 * together with, what it is called, and which page tells of it. It holds facts and words and
 * computes nothing, so that a reader of models, a checker, a sentence and the page can all know it.
 */

/**
 * Whose turn it is once an actor has made a move of its own:
 *
 *     others                  the others, one after the other, whatever they prefer
 *     others-for-themselves   the same, each step an improvement for the one who takes it
 *     self                    the actor itself, by one own move, or by none
 *
 * The actor makes the best of its turns, and the others' turns go as badly for it as they can.
 */
export type Turn = 'others' | 'others-for-themselves' | 'self'

/** How a state is judged for one actor. */
export type Judging =
  /** Every move that tempts must be answered in the turns that follow it. */
  | {
      readonly kind: 'answers'
      /** None: nobody is expected to answer, and what tempts is enough. */
      readonly turns: readonly Turn[]
      /** What an answer must leave the actor in to deter it. */
      readonly deterredBy: 'no-better' | 'much-worse'
    }
  /** Every improvement must be spoiled by what the others would do at the same moment. */
  | { readonly kind: 'at-once' }
  /** Stable under at least one of these. */
  | { readonly kind: 'either'; readonly of: readonly string[] }
  /** The actor looks ahead so many moves as the question gives, or as there is anything to see. */
  | { readonly kind: 'foresight'; readonly moves: 'given' | 'all' }

/** What can be asked together with a concept; a list of what is defined in the literature. */
export type Companion =
  /** Attitudes of actors to one another. */
  | 'attitudes'
  /** Preferences of unknown direction. */
  | 'unknown'
  /** Coalitions, besides each actor alone. */
  | 'coalitions'
  /** What an actor would have to want for a state to be stable for it. */
  | 'inverse'
  /** The table of verdicts for other programs. */
  | 'table'

/** What a concept is called, in one language. */
export interface ConceptWords {
  /** Completes "Nobody would leave it: …" and stands alone as a name. */
  readonly says: string
  /** The term of the literature. */
  readonly term: string
  /** The term where there is little room. */
  readonly short: string
  /** Why a step that tempts is not deterred; of foresight nobody says that. */
  readonly unanswered?: string
  /** What there is to add of the end of an answer. */
  readonly atTheEnd?: string
}

export interface ConceptEntry {
  /** As a question, a flag and a test name it. */
  readonly id: string
  readonly judging: Judging
  /** For so many actors only; none: for any number. */
  readonly actorCount?: number
  readonly goesWith: readonly Companion[]
  /** The page of docs/explanation that tells of it. */
  readonly page: string
  readonly words: { readonly en: ConceptWords; readonly de: ConceptWords }
}
