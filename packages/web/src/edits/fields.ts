/** One field of the model, set or cleared. */
import type { DocumentPath, Edit, JsonValue } from './written.ts'

export function setField(path: DocumentPath, value: JsonValue): Edit[] {
  return [{ kind: 'set', path, value }]
}

/** A line of text: an empty one is not written. */
export function setLine(path: DocumentPath, text: string): Edit[] {
  return text === '' ? [{ kind: 'remove', path }] : setField(path, text)
}
