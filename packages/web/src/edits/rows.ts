/** Rows of a sheet as edits: entries of a section, and wishes at the end of an actor's list. */
import type { AnyEdit, DocumentPath, JsonRecord } from '@stufenplan/core'

/** A row as the edit that adds it, and where it then stands. */
export interface Placed {
  readonly row: number
  readonly path: DocumentPath
  readonly edit: AnyEdit
}

export function entryPlaced(row: number, path: DocumentPath, value: JsonRecord): Placed {
  return { row, path, edit: { kind: 'set', path, value } }
}

interface Wish {
  readonly row: number
  /** The actor whose wish it is. */
  readonly at: string
  readonly value?: JsonRecord
}

/** Wishes go to the end of an actor's list. */
export function wishesPlaced(document: JsonRecord, news: readonly Wish[]): Placed[] {
  const all = (document.preferences ?? {}) as JsonRecord
  const lengths = new Map<string, number>()
  return news.map(({ row, at, value = {} }) => {
    const list = all[at]
    const length = lengths.get(at) ?? (Array.isArray(list) ? list.length : 0)
    lengths.set(at, length + 1)
    const path = ['preferences', at]
    const isFirst = length === 0 && !Array.isArray(list)
    const edit: AnyEdit = isFirst
      ? { kind: 'set', path, value: [value] }
      : { kind: 'insert', path, at: length, value }
    return { row, path: [...path, length], edit }
  })
}
