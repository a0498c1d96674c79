/** Statements of what an actor wants: added, moved, and written at length where more is said. */
import { setField } from './fields.ts'
import { newText, type Said } from './texts.ts'
import {
  type DocumentPath,
  type Edit,
  isRecord,
  type JsonRecord,
  type JsonValue,
  languagesOf,
} from './written.ts'

/** A statement of an actor, by its place in the list. */
export type StatementPlace = readonly [actor: string, at: number]

export function statementPath([actor, at]: StatementPlace): DocumentPath {
  return ['preferences', actor, at]
}

/** Puts a wish at a place of an actor's list; its words may be empty. */
export function addStatement(
  written: JsonRecord,
  [actor, at]: StatementPlace,
  want: string,
  { text, language }: Said,
): Edit[] {
  const value = {
    want,
    ...(text !== '' && { label: newText(text, language, languagesOf(written)) }),
    basis: 'assumption',
  }
  return [{ kind: 'insert', path: ['preferences', actor], at, value }]
}

export function moveStatement(from: StatementPlace, to: number): Edit[] {
  return [{ kind: 'move', path: statementPath(from), to }]
}

/** Says something of a statement; one that is a bare formula gets its longer form. */
export function sayOfStatement(
  place: StatementPlace,
  statement: JsonValue,
  name: string,
  value: JsonValue,
): Edit[] {
  const path = statementPath(place)
  if (isRecord(statement)) return setField([...path, name], value)
  return setField(path, { want: statement, [name]: value })
}
