/** A judgement of influence with every name looked up. */
import type { Basis, Text } from './resolved-values.ts'

/** How strongly one answer to a disputed question speaks for the answers to another. */
export interface Judgement {
  readonly id: string
  /** If this is so. */
  readonly from: { readonly question: string; readonly answer: string }
  /** The question whose answers it speaks for or against. */
  readonly on: string
  /** Per answer, whole numbers: above 0 for it, below 0 against it; not named: 0. */
  readonly speaks: Readonly<Record<string, number>>
  readonly because?: Text
  readonly basis: readonly Basis[]
}
