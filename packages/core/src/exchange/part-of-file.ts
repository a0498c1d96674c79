/**
 * Files that hold a part of a model, whatever their form: known by what stands in them, read into
 * entries, and put into a text. Command and page bring them in by this and nothing else.
 */
import { hasErrors, type MessageLanguage, type Model, parse } from '../model/model.ts'
import { argdownMessage, isArgdown, readArgdown } from './argdown/argdown.ts'
import { type PartEntry, withPart } from './model-part.ts'
import {
  isPax,
  type PaxSettings,
  paxMessage,
  readPax,
} from './peace-agreements/peace-agreements.ts'
import { readReferences, referenceFormOf, referenceMessage } from './references/references.ts'
import type { RemarkSeverity } from './remark.ts'
import { judgementsFrom } from './scw-into-model.ts'
import { isScw, readScw } from './scw-read.ts'
import { scwMessage } from './scw-remark.ts'

/** What such a file is about: sources, claims, judgements of influence, dated agreements. */
export type PartKind = 'references' | 'arguments' | 'matrix' | 'agreements'

/** Something to be said of the file; its other facts depend on the code. */
export interface PartRemark {
  readonly code: string
  readonly severity: RemarkSeverity
}

/** What came of a file: entries, how many the model had, and what there is to say. */
export interface PartRead {
  readonly entries: readonly PartEntry[]
  readonly present: number
  readonly remarks: readonly PartRemark[]
  /** A remark as a sentence. */
  readonly message: (remark: PartRemark, language: MessageLanguage) => string
}

interface NamedText {
  readonly name: string
  readonly text: string
}

/** Where it goes: `language` is that of the words put around what the file says. */
interface Into {
  readonly language: MessageLanguage
  readonly model?: Model | undefined
}

/** Which part a text holds; undefined where it is something else, such as a model. */
export function partKindOf({ name, text }: NamedText): PartKind | undefined {
  if (isArgdown(name, text)) return 'arguments'
  if (isScw(text)) return 'matrix'
  return referenceFormOf(name, text) === undefined ? undefined : 'references'
}

/** Reads such a text; undefined where it is something else. */
export function readPartFile(file: NamedText, into: Into): PartRead | undefined {
  const kind = partKindOf(file)
  if (kind === 'arguments') return argumentsIn(file, into)
  if (kind === 'matrix') return matrixIn(file, into)
  return kind === undefined ? undefined : referencesIn(file, into)
}

/** Reads the rows of a sheet of agreements; undefined where they are something else. */
export function readPartRows(
  rows: readonly (readonly string[])[],
  settings: PaxSettings,
): PartRead | undefined {
  return isPax(rows) ? told(readPax(rows, settings), paxMessage) : undefined
}

/** The text with the entries in it; undefined where that would be no model any more. */
export function withPartRead(text: string, entries: readonly PartEntry[]): string | undefined {
  const written = withPart(text, entries)
  return written === undefined || hasErrors(parse(written).diagnostics) ? undefined : written
}

function argumentsIn({ text }: NamedText, { language, model }: Into): PartRead {
  const { entries, ...read } = readArgdown(text, language, model)
  const claims = entries.map((one) => ({ section: 'claims', ...one }) as const)
  return told({ ...read, entries: claims }, argdownMessage)
}

function referencesIn({ name, text }: NamedText, { model }: Into): PartRead {
  const { entries, ...read } = readReferences(text, referenceFormOf(name, text) ?? 'bibtex', model)
  const sources = entries.map((one) => ({ section: 'sources', ...one }) as const)
  return told({ ...read, entries: sources }, referenceMessage)
}

/** A matrix speaks of the questions of a model: without one nothing comes of it. */
function matrixIn({ text }: NamedText, { language, model }: Into): PartRead {
  const { project, remarks } = readScw(text)
  if (project === undefined || model === undefined)
    return told({ entries: [], present: 0, remarks }, scwMessage)
  const read = judgementsFrom(project, model, language)
  return told({ ...read, remarks: [...remarks, ...read.remarks] }, scwMessage)
}

/** With the sentences of its own form, which are only ever asked about its own remarks. */
function told<R extends PartRemark>(
  read: Omit<PartRead, 'message' | 'remarks'> & { readonly remarks: readonly R[] },
  message: (remark: R, language: MessageLanguage) => string,
): PartRead {
  return { ...read, message: (remark, language) => message(remark as R, language) }
}
