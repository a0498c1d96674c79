/** A source of a model in one language, as lists of references hold it; and the forms of these. */

export const referenceForms = ['bibtex', 'ris', 'csl'] as const
export type ReferenceForm = (typeof referenceForms)[number]

/** Dates are as the model writes them; `author` as `author-names.ts` of the model reads it. */
export interface Reference {
  readonly id: string
  readonly title: string
  readonly author?: string
  readonly in?: string
  readonly publisher?: string
  readonly kind?: string
  readonly date?: string
  readonly language?: string
  readonly url?: string
  readonly accessed?: string
  readonly note?: string
}

/** What a file holds of one work, before it is known whether it makes a source. */
export interface FoundReference {
  /** What the file calls it; empty where it gives no name. */
  readonly key: string
  readonly line: number
  readonly fields: ReadonlyMap<ReferenceField, string>
  /** Fields of the file that a source has no place for, by the name they have there. */
  readonly left: readonly string[]
  /** Commands of TeX that are not known; their names were left out of the text. */
  readonly commands: readonly string[]
}

export type ReferenceField = Exclude<keyof Reference, 'id'>

/** So many become sources at most; more would pass the length of a model. */
export const referenceCountMax = 2_000
export const referenceLengthMax = 4_000_000
