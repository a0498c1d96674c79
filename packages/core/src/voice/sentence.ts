/** A sentence with marks for what is a method's term and what is a source. */
export type Inline =
  | string
  /** The method's own word, for small type or brackets. */
  | { readonly kind: 'term'; readonly text: string }
  /** Where a judgement comes from, or that it is an assumption. */
  | {
      readonly kind: 'basis'
      /** As the file names it, where its names are explained on the same page. */
      readonly text: string
      readonly sources: readonly string[]
      /** As a reader cites it, where they are not. */
      readonly cited: string
    }
  | { readonly kind: 'strong'; readonly text: string }

export type Sentence = readonly Inline[]
