/**
 * What the reader sees, before it is drawn: paragraphs, lists and tables with marks for what is a
 * method's term and what is a source. No markup, no colour; a view turns it into text or HTML.
 */
export type Inline =
  | string
  /** The method's own word, for small type or brackets. */
  | { readonly kind: 'term'; readonly text: string }
  /** Where a judgement comes from, or that it is an assumption. */
  | { readonly kind: 'basis'; readonly text: string; readonly sources: readonly string[] }
  | { readonly kind: 'strong'; readonly text: string }

export type Sentence = readonly Inline[]

/** A piece of an explanation. */
export type Block =
  | { readonly kind: 'title'; readonly text: Sentence; readonly under?: Sentence }
  /** `section`: what stands below it, for a page that shows some of it or folds it away. */
  | { readonly kind: 'heading'; readonly text: Sentence; readonly section?: string }
  | { readonly kind: 'paragraph'; readonly text: Sentence }
  /** Items may hold a list of their own, one level deep. */
  | { readonly kind: 'list'; readonly items: readonly Item[] }
  | {
      readonly kind: 'table'
      readonly columns: readonly Sentence[]
      readonly rows: readonly (readonly Sentence[])[]
    }

export interface Item {
  readonly text: Sentence
  readonly items?: readonly Sentence[]
}

/** Findings in words, piece by piece, as a page or a terminal lays them out. */
export type Explanation = readonly Block[]
