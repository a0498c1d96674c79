/**
 * What the reader sees, before it is drawn: paragraphs, lists and tables with marks for what is a
 * method's term and what is a source. No markup, no colour; a view turns it into text or HTML.
 */
import type { Cell } from './cell.ts'
import type { Sentence } from './sentence.ts'

export type { Inline, Sentence } from './sentence.ts'

/** A piece of an explanation. */
export type Block =
  | { readonly kind: 'title'; readonly text: Sentence; readonly under?: Sentence }
  /** `section`: what stands below it, for a page that shows some of it or folds it away. */
  | { readonly kind: 'heading'; readonly text: Sentence; readonly section?: string }
  /** `isOfCommand`: how to go on with the command; a page leaves it out and has its own ways. */
  | { readonly kind: 'paragraph'; readonly text: Sentence; readonly isOfCommand?: true }
  /** Items may hold a list of their own, one level deep. */
  | { readonly kind: 'list'; readonly items: readonly Item[] }
  | {
      readonly kind: 'table'
      readonly columns: readonly Sentence[]
      readonly rows: readonly (readonly Sentence[])[]
    }
  /**
   * A table of verdicts and short texts that stays one: each cell wraps in its column. `name`: what
   * it is, for whoever draws it otherwise; `clip`: at most so many lines for each line of a cell.
   */
  | {
      readonly kind: 'grid'
      readonly name:
        | 'board'
        | 'ladder'
        | 'plans'
        | 'questions'
        | 'claims'
        | 'ladders'
        | 'requirements'
        | 'inspections'
        | 'promises'
        | 'replay'
      readonly columns: readonly string[]
      readonly rows: readonly (readonly Cell[])[]
      readonly clip?: number
    }

export interface Item {
  readonly text: Sentence
  readonly items?: readonly Sentence[]
}

/** Findings in words, piece by piece, as a page or a terminal lays them out. */
export type Explanation = readonly Block[]
