/** What a search asks of a ladder and could give up, and what is found of that. */
import type { Ladder } from './search.ts'

export type Requirement =
  /** This actor must gain by every step it takes part in. */
  | { readonly kind: 'agreement'; readonly actor: number }
  /** What this actor gains by leaving must be answered. */
  | { readonly kind: 'deterrence'; readonly actor: number }
  | { readonly kind: 'prerequisite'; readonly piece: number; readonly first: number }
  /** Gains count step by step, not only against today. */
  | { readonly kind: 'step-by-step' }
  | { readonly kind: 'stages' }
  | { readonly kind: 'piece'; readonly piece: number }

export interface Unblocked {
  readonly without: readonly Requirement[]
  /** Pieces by number in the lattice given. */
  readonly ladder: Ladder
  readonly pieces: readonly number[]
}

export interface Blocking {
  readonly found: readonly Unblocked[]
  /** No group of so many requirements, or of fewer, is enough. */
  readonly cleared: number
  /** Every group that could be enough was tried, or found to be one of those. */
  readonly complete: boolean
}
