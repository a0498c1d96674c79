/**
 * Entries for sections of a model, from files that hold a part of one and no more: sources, claims,
 * signals, plans, judgements. They go into a model, or stand by themselves, to be copied.
 */
import type { JsonRecord } from '../base/json.ts'
import { editText, type ModelDocument, textLengthMax, writeDocument } from '../model/model.ts'

export interface PartEntry {
  readonly section: 'sources' | 'claims' | 'signals' | 'plans' | 'judgements'
  readonly id: string
  /** A field of an entry that the model has, where only that is set. */
  readonly field?: string
  readonly value: JsonRecord
}

/** The sections alone, as they would stand in a model file. */
export function partText(entries: readonly PartEntry[]): string {
  const sections = new Map<string, [string, JsonRecord][]>()
  for (const { section, id, value } of entries) {
    const own = sections.get(section) ?? []
    own.push([id, value])
    sections.set(section, own)
  }
  const document = [...sections].map(([name, own]) => [name, Object.fromEntries(own)])
  return writeDocument(Object.fromEntries(document) as ModelDocument).trimStart()
}

/** The text of a model with the entries in it; undefined where that would be no model. */
export function withPart(text: string, entries: readonly PartEntry[]): string | undefined {
  // Too long together: entry by entry the text would be read again before that came out (20 s).
  if (text.length + partText(entries).length > textLengthMax) return undefined
  return editText(
    text,
    entries.map(({ section, id, field, value }) => ({
      kind: 'set',
      path: [section, id, ...(field === undefined ? [] : [field])],
      value,
    })),
  )
}
