/**
 * A document before it is written: headings, paragraphs, lists, tables and figures. Every writer
 * (page, Markdown, Word, tables) starts from this and adds nothing that is not in it.
 */
import type { Inline, Language, Stamp, Stamped } from '@stufenplan/core'

export type { Stamp, Stamped } from '@stufenplan/core'

/** A part of a sentence; a bar is a share from 0 to 1, and what it says is its text. */
export type Run =
  | Inline
  | { readonly kind: 'bar'; readonly text: string; readonly share: number }
  /** A sign before the words that it stands for. */
  | { readonly kind: 'sign'; readonly text: string; readonly means: string; readonly tone: Tone }

/** Told by shape and word as well: paper is grey. */
export type Tone = 'good' | 'bad' | 'open' | 'none'

export type Runs = readonly Run[]

/** A sentence that can be checked again: its name, and the findings that it rests on. */
export interface Said {
  readonly runs: Runs
  readonly id?: string
  readonly rests?: readonly string[]
}

export interface ListItem {
  readonly said: readonly Said[]
  readonly items?: readonly Runs[]
}

/** Rows of cells below their heads; the first cell of a row says what the row is about. */
export interface Grid {
  readonly columns: readonly Runs[]
  readonly rows: readonly Row[]
}

export interface Row {
  readonly cells: readonly Runs[]
  readonly id?: string
  readonly rests?: readonly string[]
}

export type Piece =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: Runs }
  | { readonly kind: 'paragraph'; readonly said: readonly Said[]; readonly look?: 'lead' | 'small' }
  | { readonly kind: 'list'; readonly items: readonly ListItem[]; readonly isNumbered?: boolean }
  | Table
  | Figure
  /** Where a new sheet of paper begins; `isFree`: unless what follows finds room before. */
  | { readonly kind: 'sheet'; readonly isFree?: boolean }

export interface Table {
  readonly kind: 'table'
  readonly title: string
  readonly grid: Grid
  readonly source: string
}

/** A drawing with what it shows in words and in numbers: not every reader can have the drawing. */
export interface Figure {
  readonly kind: 'figure'
  readonly title: string
  readonly svg: string
  readonly alternative: string
  readonly grid: Grid
  readonly source: string
}

export interface PaperDocument {
  readonly language: Language
  readonly title: string
  readonly under: readonly string[]
  readonly pieces: readonly Piece[]
  readonly stamp: Stamped
  /** What a program finds in the file again: questions, findings and sentences, as JSON. */
  readonly data?: string
}

/** A document about a model, whose date its files bear. */
export type ModelDocument = PaperDocument & { readonly stamp: Stamp }

/** The words of runs in a row, as they are read aloud. */
export function plain(runs: Runs): string {
  return runs
    .map((run) => {
      if (typeof run === 'string') return run
      if (run.kind === 'term') return `[${run.text}]`
      if (run.kind === 'basis') return `(${run.text})`
      return run.kind === 'sign' ? run.means : run.text
    })
    .join(' ')
    .replace(/ {2,}/g, ' ')
    .trim()
}
