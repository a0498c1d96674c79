/** A cell of a table, before it is drawn. */
import type { Sentence } from './sentence.ts'

export interface Cell {
  /** One below the other; a terminal puts them into one line. */
  readonly lines: readonly string[]
  /** Where the cell is a verdict: of what kind. */
  readonly is?: 'yes' | 'open' | 'no'
  /** Where the cell is a verdict or a count: the same as short as can be, for a narrow table. */
  readonly short?: string
  /** Where the cell counts something. */
  readonly count?: { readonly count: number; readonly of: number }
  readonly opens?: Opens
}

/** What a cell opens into. */
export interface Opens {
  /** Why, in a sentence, with its source. */
  readonly because?: Sentence
  /** The findings that the cell rests on, by their ids. */
  readonly findings: readonly string[]
  /** The question whose answer says more. */
  readonly ask?: AskedFurther
}

/** A question about the same model and reading. */
export type AskedFurther =
  | { readonly kind: 'plan'; readonly plan: string; readonly stage?: string }
  | { readonly kind: 'plan'; readonly plan: string; readonly option: string }
  | { readonly kind: 'robust'; readonly test: string }
  | { readonly kind: 'fit'; readonly test: string }
