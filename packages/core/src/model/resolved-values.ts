/** The small values of a resolved model: texts, what judgements rest on, ranges. */

/** One text per language tag; at least one. */
export type Text = Readonly<Record<string, string>>

/** What a judgement rests on. */
export type Basis =
  | {
      readonly kind: 'source'
      readonly source: string
      readonly at?: string
      readonly quote?: string
      readonly note?: Text
    }
  | { readonly kind: 'assumption'; readonly why?: Text }
  /** What speaks against it: a reader of the model doubts the judgement, and none has answered. */
  | {
      readonly kind: 'doubt'
      readonly by?: string
      readonly on?: string
      readonly says?: Text
    }

/** Least and greatest value; equal where the author gave a single number. */
export type Range = readonly [number, number]

/** An option brought to a value. */
export interface Setting {
  readonly option: string
  readonly value: boolean
}
