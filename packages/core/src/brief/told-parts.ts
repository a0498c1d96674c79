/**
 * What a brief is made of: sentences, each with a name and the findings that it rests on, so that
 * each can be checked again by itself.
 */
import type { LadderCell } from '../subjects/plan/told/told.ts'
import type { Cell } from '../voice/cell.ts'
import type { Sentence } from '../voice/explanation.ts'
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

/** Words, or a verdict or count as the board has it. */
export type BriefCell = Sentence | Cell

/** Rows of a ladder, in columns whose first is that of the rows' names. */
export interface LadderPart {
  readonly kind: 'ladder'
  readonly title: string
  readonly legend: string
  readonly columns: readonly string[]
  readonly rows: readonly {
    readonly id: string
    readonly label: string
    readonly under: string
    readonly cells: readonly LadderCell[]
    readonly rests: readonly string[]
  }[]
}

export type BriefPart =
  | {
      readonly kind: 'paragraph'
      readonly said: readonly BriefSentence[]
      readonly look?: 'lead' | 'small'
    }
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
  | LadderPart

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
