/** Texts of a model: said anew in one of its languages, while the others stay. */
import { type DocumentPath, type Edit, isRecord, type JsonValue } from './written.ts'

/** What somebody said in one language of the page. */
export interface Said {
  readonly text: string
  readonly language: string
}

/** What makes a text say something else in one language. */
export function textEdits(
  path: DocumentPath,
  old: JsonValue | undefined,
  said: Said & { readonly languages: readonly string[] },
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
