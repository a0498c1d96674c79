/** Entries of a section: begun, named otherwise, removed with all that speaks of them. */
import type { Waiting } from '@stufenplan/core'
import { newText, type Said } from './texts.ts'
import {
  type AnyEdit,
  type DocumentPath,
  type Edit,
  type JsonRecord,
  type JsonValue,
  languagesOf,
} from './written.ts'

export function addEntry(section: string, id: string, value: JsonValue): Edit {
  return { kind: 'insert', path: [section], at: id, value }
}

/** Gives an entry another id, wherever it is named. */
export function renameEntry(path: DocumentPath, key: string): AnyEdit[] {
  return [{ kind: 'rename-uses', path, key }]
}

/** Removes a part with all that hangs on it. */
export function removePart(path: DocumentPath, waiting: Waiting): AnyEdit[] {
  return [{ kind: 'remove-uses', path, waiting }]
}

/** Sections whose entries begin with a name alone. */
export type PlainSection =
  | 'actors'
  | 'states'
  | 'shocks'
  | 'rules'
  | 'questions'
  | 'sources'
  | 'claims'

/** The field of an entry that says what it is. */
export const nameFields: Readonly<Record<PlainSection, string>> = {
  actors: 'label',
  states: 'label',
  shocks: 'label',
  rules: 'because',
  questions: 'title',
  sources: 'title',
  claims: 'says',
}

/** What the answers of a new question are called. */
export interface YesAndNo {
  readonly yes: string
  readonly no: string
}

/** A new entry as it begins: what it says, and that it is assumed. */
export function newEntry(
  written: JsonRecord,
  section: PlainSection,
  { text, language }: Said,
  { yes, no }: YesAndNo,
): JsonRecord {
  const said = (one: string) => newText(one, language, languagesOf(written))
  // A rule is written as a formula, which has no language.
  if (section === 'rules') return { never: text, basis: 'assumption' }
  const named = { [nameFields[section]]: said(text) }
  if (section === 'sources') return named
  if (section === 'states' || section === 'shocks')
    return { ...named, set: [], basis: 'assumption' }
  if (section !== 'questions') return { ...named, basis: 'assumption' }
  const answers = { yes: { label: said(yes) }, no: { label: said(no) } }
  return { ...named, base: 'yes', answers, basis: 'assumption' }
}
