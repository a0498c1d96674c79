/** What readers say of a judgement: marks and comments, oldest first; one or several alike. */
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

export type Mark = 'agreed' | 'doubted'

export interface Remark {
  readonly by: string
  /** A day, as written in the model. */
  readonly on: string
  readonly mark?: Mark
}

export function remarksOf(review: JsonValue | undefined): readonly JsonRecord[] {
  if (review === undefined || review === null) return []
  return (Array.isArray(review) ? review : [review]).filter(isRecord)
}

/** The last mark of all counts. */
export function markOf(review: JsonValue | undefined): Mark | undefined {
  const mark = remarksOf(review).findLast((one) => one.mark !== undefined)?.mark
  return mark === 'agreed' || mark === 'doubted' ? mark : undefined
}

/** The review with another remark at its end; what says nothing is left out. */
export function withRemark(
  written: JsonRecord,
  review: JsonValue | undefined,
  { by, on, mark, text, language }: Remark & Said,
): JsonValue {
  const said = text === '' ? undefined : newText(text, language, languagesOf(written))
  const remark: JsonRecord = {
    ...(by !== '' && { by }),
    on,
    ...(mark !== undefined && { mark }),
    ...(said !== undefined && { says: said }),
  }
  return [...remarksOf(review), remark]
}

/** The review without one of its remarks; nothing where it was the only one. */
export function withoutRemark(review: JsonValue | undefined, at: number): JsonValue | undefined {
  const rest = remarksOf(review).filter((_, i) => i !== at)
  return rest.length === 0 ? undefined : [...rest]
}

/** Writes the review of an entry anew; without a value it goes. */
export function reviewEdits(entry: DocumentPath, review: JsonValue | undefined): Edit[] {
  const path = [...entry, 'review']
  return review === undefined ? [{ kind: 'remove', path }] : setField(path, review)
}
