/** The document as its author wrote it: parts of it, and the edits that change its texts. */
import type { DocumentPath, Edit, JsonRecord, JsonValue } from '@stufenplan/core'

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

/** A text in a language, or in whichever it has. */
export function anyText(value: JsonValue | undefined, language: string): string {
  if (isRecord(value)) return String(value[language] ?? Object.values(value)[0] ?? '')
  return value === undefined || value === null || Array.isArray(value) ? '' : String(value)
}

/** What makes a text say something else in one language. */
export function textEdits(
  path: DocumentPath,
  old: JsonValue | undefined,
  said: { readonly text: string; readonly language: string; readonly languages: readonly string[] },
): Edit[] {
  const { text, language, languages } = said
  const main = languages[0] ?? 'en'
  if (isRecord(old)) {
    const isLast = Object.keys(old).every((one) => one === language)
    if (text === '') return [{ kind: 'remove', path: isLast ? path : [...path, language] }]
    return [{ kind: 'set', path: [...path, language], value: text }]
  }
  if (text === '') return old === undefined ? [] : [{ kind: 'remove', path }]
  if (language === main) return [{ kind: 'set', path, value: text }]
  const kept = old === undefined || old === null ? {} : { [main]: String(old) }
  return [{ kind: 'set', path, value: { ...kept, [language]: text } }]
}

/** A new text as the model writes it, said in one language only. */
export function newText(text: string, language: string, languages: readonly string[]): JsonValue {
  return language === languages[0] || !languages.includes(language) ? text : { [language]: text }
}

/** A free id made of a label: letters and digits of any script, parts joined by hyphens. */
export function idFor(label: string, taken: readonly string[], spare: string): string {
  const words = label.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? []
  const base = words.slice(0, 4).join('-').slice(0, 40).replace(/-$/, '')
  const id = /^\p{L}/u.test(base) ? base : [spare, base].filter(Boolean).join('-')
  for (let i = 1; ; i++) {
    const name = i === 1 ? id : `${id}-${i}`
    if (!taken.includes(name)) return name
  }
}
