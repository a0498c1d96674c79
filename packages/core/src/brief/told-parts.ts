/**
 * What a brief is made of: sentences, each with a name and the findings that it rests on, so that
 * each can be checked again by itself.
 */
import type { Inline, Sentence } from '../voice/explanation.ts'
import type { Language } from '../voice/words/words.ts'

/** How a brief is told. */
export interface BriefSettings {
  readonly plan: string
  readonly language: Language
  /** For mediators: without recommendations. */
  readonly isNeutral?: boolean
  /** The reading it is in, by name or by answers; none: the model as written. */
  readonly reading?: string
}

export interface Brief {
  readonly title: string
  readonly under: string
  readonly sections: readonly BriefSection[]
}

export interface BriefSentence {
  /** Unique in a brief, and the same in both languages. */
  readonly id: string
  readonly text: Sentence
  /** Ids of findings. What rests on none repeats what the model states. */
  readonly rests: readonly string[]
}

export interface BriefRow {
  readonly id: string
  readonly cells: readonly BriefCell[]
  readonly rests: readonly string[]
}

/** A share from 0 to 1 may stand in a cell besides words, and a sign of a verdict. */
export type BriefCell = readonly (
  | Inline
  | { readonly kind: 'bar'; readonly text: string; readonly share: number }
  | {
      readonly kind: 'sign'
      readonly text: string
      readonly means: string
      readonly tone: 'good' | 'bad' | 'open' | 'none'
    }
)[]

export type BriefPart =
  | { readonly kind: 'paragraph'; readonly said: readonly BriefSentence[]; readonly look?: 'lead' }
  | {
      readonly kind: 'list'
      readonly items: readonly (readonly BriefSentence[])[]
      readonly isNumbered?: boolean
    }
  | {
      readonly kind: 'table'
      readonly title: string
      readonly columns: readonly string[]
      readonly rows: readonly BriefRow[]
    }

export const sectionIds = [
  'decision',
  'bottom-line',
  'each',
  'board',
  'ladder',
  'verify',
  'assumptions',
  'spoilers',
  'against',
  'sources',
  'limits',
] as const

export interface BriefSection {
  readonly id: (typeof sectionIds)[number]
  readonly heading: string
  readonly parts: readonly BriefPart[]
}
