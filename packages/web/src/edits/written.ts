/** The document as its author wrote it, and its parts. */
import type { DocumentPath, JsonRecord, JsonValue } from '@stufenplan/core'

export type { AnyEdit, DocumentPath, Edit, JsonRecord, JsonValue } from '@stufenplan/core'

export function isRecord(value: JsonValue | undefined): value is JsonRecord {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}

export function partAt(whole: JsonValue | undefined, path: DocumentPath): JsonValue | undefined {
  let here: JsonValue | undefined = whole
  for (const step of path) {
    if (Array.isArray(here)) here = here[Number(step)]
    else here = isRecord(here) && Object.hasOwn(here, String(step)) ? here[String(step)] : undefined
  }
  return here
}

/** The entries of a section, in the order of the file. */
export function entriesOf(written: JsonRecord, section: string): [string, JsonValue][] {
  const part = written[section]
  return isRecord(part) ? Object.entries(part) : []
}

export function languagesOf(written: JsonRecord): readonly string[] {
  const { languages } = written
  const named = Array.isArray(languages) ? languages.filter((one) => typeof one === 'string') : []
  return named.length > 0 ? (named as string[]) : ['en']
}

/** A text as written, in a language: one text stands for the first language of the model. */
export function textIn(
  value: JsonValue | undefined,
  language: string,
  languages: readonly string[],
): string {
  if (isRecord(value)) return String(value[language] ?? '')
  return value !== undefined && value !== null && language === languages[0] ? String(value) : ''
}

/** What an entry is called in a language; its id where it has no label. */
export function entryName(id: string, entry: JsonValue | undefined, language: string): string {
  return anyText(partAt(entry, ['label']), language) || id
}

/** A text in a language, or in whichever it has. */
export function anyText(value: JsonValue | undefined, language: string): string {
  if (isRecord(value)) return String(value[language] ?? Object.values(value)[0] ?? '')
  return value === undefined || value === null || Array.isArray(value) ? '' : String(value)
}
