/** Entries of a part that a file brought in (sources, claims, judgements …), each in its place. */
import type { PartEntry } from '@stufenplan/core'
import type { Edit } from './written.ts'

/** An entry as a whole, or the one field of it that is new. */
export function partEdits(entries: readonly PartEntry[]): Edit[] {
  return entries.map(({ section, id, field, value }) => ({
    kind: 'set',
    path: [section, id, ...(field === undefined ? [] : [field])],
    value,
  }))
}
