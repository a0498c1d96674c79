/**
 * What a worker can be asked to do, each with what goes in and what comes out. Plain data both
 * ways. A model is sent as its text, once per worker; after that by its key.
 */
import type {
  Answer,
  AnyEdit,
  Budget,
  DocumentPath,
  Gone,
  JoiningInto,
  JsonRecord,
  JsonValue,
  Language,
  Model,
  ModelDifference,
  Part,
  PartEntry,
  PartKind,
  QuestionInput,
  ReferenceForm,
  RemarkSeverity,
  WorkbookSheet,
  WorldsQuestion,
} from '@stufenplan/core'

/** A mistake in the text, with its place and its message in both languages. */
export interface Remark {
  readonly code: string
  readonly severity: 'error' | 'warning' | 'note'
  /** Offsets in the text; undefined where it concerns the file as a whole. */
  readonly from?: number
  readonly to?: number
  readonly line?: number
  readonly column?: number
  /** The part of the document it is about. */
  readonly path: DocumentPath
  readonly message: Readonly<Record<Language, string>>
}

/** What became of a text: a model where it has no errors, and what is to be said of it. */
export interface ReadText {
  readonly model?: Model
  readonly remarks: readonly Remark[]
  /** The document as written, shorthands included; there whenever the YAML can be read. */
  readonly written?: JsonRecord
  /** The format is newer than this program knows: to be opened read-only. */
  readonly newer: boolean
}

/** The question did not fit the model; why, in both languages. */
export interface Refused {
  readonly problems: readonly Readonly<Record<Language, string>>[]
}

/** Two texts of a model, and what differs between them. */
export interface Compared {
  readonly models: readonly [Model, Model]
  readonly difference: ModelDifference
}

/** A place in the text; lines and columns start at 1. */
export interface TextPlace {
  readonly line: number
  readonly column: number
  readonly length: number
}

export interface ImportedText {
  /** Left out where the file cannot be read; where it is a model already, the text as it is. */
  readonly text?: string
  readonly isOther: boolean
  /** What was left behind, or is wrong. */
  readonly told: readonly Readonly<Record<Language, string>>[]
  /** It holds a part of a model and no whole one: which. */
  readonly part?: PartKind
}

/** Forms of other programs in which a case, or a part of it, leaves. */
export type ExportForm = 'gmcr' | 'nfg' | 'graphml' | 'mermaid' | ReferenceForm | 'argdown' | 'scw'

/** The file, where it can be one, and what it cannot hold. */
export interface ExportedText {
  readonly text?: string
  readonly told: readonly PartTold[]
}

/** `error`: nothing comes of it. `loss`: something stays behind. `note`: settled so. */
export type PartTold = InBoth & { readonly severity: RemarkSeverity }

/** A file that holds a part of a case, and how it is to be read. */
export type PartGiven = { readonly name: string } & (
  | { readonly text: string }
  | { readonly file: File }
)

export interface PartWishes {
  /** There is no case that it could join: it stands by itself. */
  readonly isAlone?: boolean
  /** Of agreements: only those whose process or country contains this. */
  readonly process?: string
  /** Of agreements: do coded provisions come along as plans? */
  readonly isWithPlans?: boolean
}

/** What would join a case, before anything is written. */
export interface PartPreview {
  readonly news: readonly PartNews[]
  /** How many entries the case has already. */
  readonly present: number
  readonly told: readonly PartTold[]
  /** How many more there would be to tell. */
  readonly untold: number
  /** What adds the new ones. */
  readonly edits: readonly AnyEdit[]
  /** Standing by itself: the sections of a model that it makes. */
  readonly text?: string
}

/** An entry in words; of a change, the entry is there already and a part of it becomes another. */
export interface PartNews {
  readonly section: PartEntry['section']
  readonly isChange: boolean
  readonly said: string
}

/** Rows as they come: a file to be read, text with tabs between its cells, or cells. */
export type SheetGiven = { readonly name: string } & (
  | { readonly file: File }
  | { readonly text: string }
  | { readonly rows: readonly (readonly string[])[] }
)

/** What would become of a sheet, row by row, before anything is written. */
export interface SheetPreview {
  readonly rows: readonly PreviewRow[]
  /** What is to be said of it as a whole. */
  readonly told: readonly InBoth[]
  /** What adds the rows that are new; empty where there is none. */
  readonly edits: readonly AnyEdit[]
}

export interface PreviewRow {
  /** Counted as in the sheet, from 1. */
  readonly row: number
  readonly as: 'new' | 'present' | 'left'
  /** The entry that it becomes or is, as a model writes it; left out where it is none. */
  readonly value?: JsonRecord
  /** Whose wish it is. */
  readonly actor?: string
  /** Where an answer or a stage would stand; of a commitment, its stage. */
  readonly path?: readonly string[]
  /** Of an answer to a new question, what is said of that. */
  readonly within?: JsonRecord
  readonly written: readonly string[]
  /** What was not understood, or is to be known of it. */
  readonly why: readonly WhyOfRow[]
}

/** `isOfModel`: said by the reader of models, which calls things by their names in the text. */
export type WhyOfRow = InBoth & { readonly isOfModel?: true }

type InBoth = Readonly<Record<Language, string>>

/** `isAmbiguous`: day and month could change places. */
export interface ReadDate {
  readonly date?: string
  readonly isAmbiguous: boolean
}

/** What a text says of itself on its first lines; nothing where it cannot be read. */
export interface Cover {
  readonly title?: JsonValue
  readonly about?: JsonValue
}

export interface Tasks {
  read: { input: Record<never, never>; output: ReadText }
  ask: { input: { question: QuestionInput }; output: Answer | Refused }
  /** The model that is asked: as of the day of the source, where it has one. */
  model: { input: Record<never, never>; output: Model }
  check: { input: Record<never, never>; output: readonly Remark[] }
  /** The text after the edits; undefined where one of them cannot be made. */
  edit: { input: { edits: readonly AnyEdit[] }; output: string | undefined }
  /** The question with its defaults filled in, and how many worlds it is about. */
  /** What would be said of the text after the edits; undefined where they cannot be made. */
  try: { input: { edits: readonly AnyEdit[] }; output: readonly Remark[] | undefined }
  /** What goes with a part of the document when it is removed; undefined where it cannot be. */
  uses: { input: { path: DocumentPath }; output: readonly Gone[] | undefined }
  /** Where a part of the document stands, and which part stands somewhere. */
  locate: { input: { path: DocumentPath }; output: TextPlace | undefined }
  pathAt: { input: { offset: number }; output: DocumentPath }
  /** A file of another program as a model's text, and what is to be said of it. */
  import: { input: { name: string; text: string }; output: ImportedText }
  /** The model in a reading, or a part of it, as a file of another program. */
  export: {
    input: { world: Readonly<Record<string, string>>; language: Language; form: ExportForm }
    output: ExportedText
  }
  /** What would join the case from a file that holds a part of one. */
  part: {
    input: PartGiven & PartWishes & { readonly language: Language }
    output: PartPreview | Refused
  }
  /** A workbook as a model's text, and what is to be said of it. */
  workbook: { input: { file: File }; output: ImportedText }
  /** The model as the sheets of a workbook; how many values have no column of their own. */
  sheets: {
    input: { language: Language }
    output: { sheets: readonly WorkbookSheet[]; inRest: number }
  }
  /** What rows would become: records of a plan; entries of a section, or wishes. */
  records: {
    input: { plan: string; language: Language; given: SheetGiven }
    output: SheetPreview | Refused
  }
  join: { input: { into: JoiningInto; given: SheetGiven }; output: SheetPreview | Refused }
  /** A date as somebody types it, as the format writes it; none where it is no date. */
  date: { input: { written: string }; output: ReadDate }
  /** What an answer says of the model it was given for. */
  about: { input: Record<never, never>; output: Answer['model'] }
  /** Title and subject of any text. */
  cover: { input: { text: string }; output: Cover }
  /** The text a new case starts from; the published schema of a model. */
  template: { input: { language: Language }; output: string }
  schema: { input: Record<never, never>; output: JsonRecord }
  size: {
    input: { question: QuestionInput }
    output: { worldCount: number; question: WorldsQuestion } | Refused
  }
  count: { input: { question: WorldsQuestion; from: number; to: number }; output: Part }
  conclude: {
    input: { question: WorldsQuestion; parts: readonly Part[] }
    output: Answer | Refused
  }
  diff: { input: { before: string }; output: Compared | Refused }
}
export type TaskKind = keyof Tasks

/** The text a task is about; its key stands for it once the worker has it. */
export interface Source {
  readonly key: string
  readonly text: string
  /** What the text was read as, where that is known before any worker has read it. */
  readonly model?: Model
  /** Asked of the model as of this day; the key says so too. */
  readonly day?: string
}

export type Request = {
  [K in TaskKind]: {
    readonly kind: K
    readonly input: Tasks[K]['input']
    readonly key: string
    /** Left out where the worker has it. */
    readonly text?: string
    readonly model?: Model
    readonly day?: string
  }
}[TaskKind]

/** What a worker sends back: progress any number of times, then one end. */
export type Reply =
  | { readonly kind: 'progress'; readonly steps: number }
  | { readonly kind: 'done'; readonly output: unknown }
  | { readonly kind: 'failed'; readonly message: string }

/** How a task does its work: the text's parsed form by key, and a budget that reports progress. */
export interface Doing {
  readonly text: string
  /** Start from what was reached and known by the end of this day. */
  readonly day?: string
  readonly budget: Budget
}
