/** Where a step of an edit works, and what its steps have in common. */
import type { DocumentPath } from './diagnostic.ts'
import type { Entry, Part } from './edit-outline.ts'
import type { Style } from './edit-write.ts'
import { fieldsAt } from './shape.ts'

/** A map or list in the text, the way to it, and the entry that holds it. */
export interface Site {
  readonly text: string
  readonly part: Part
  readonly path: DocumentPath
  readonly style: Style
  readonly holder?: Entry
}

/** `after` is the value of the whole text once the step is done. */

/** The quote that a value is written in, if it is. */
export function quoteOf(text: string, part: Part | undefined): string | undefined {
  const first = part?.kind === 'scalar' ? text[part.from] : undefined
  return first === '"' || first === "'" ? first : undefined
}

/** Known fields go where the definition of the format has them; free names go last. */
export function placeOfKey(entries: readonly Entry[], key: string, path: DocumentPath): number {
  const fields = fieldsAt(path)
  const own = fields.indexOf(key)
  const place = own < 0 ? -1 : entries.findIndex(({ step }) => fields.indexOf(String(step)) > own)
  return place < 0 ? entries.length : place
}
