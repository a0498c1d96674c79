/** A sentence with marks for what is a method's term and what is a source. */
export type Inline =
  | string
  /** The method's own word, for small type or brackets. */
  | { readonly kind: 'term'; readonly text: string }
  /** Where a judgement comes from, or that it is an assumption. */
  | { readonly kind: 'basis'; readonly text: string; readonly sources: readonly string[] }
  | { readonly kind: 'strong'; readonly text: string }

export type Sentence = readonly Inline[]
