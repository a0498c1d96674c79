/**
 * Rows of a sheet as edits: entries of a section, wishes at the end of an actor's list, answers
 * with their questions, stages of plans, and commitments at the end of a stage.
 */
import type { AnyEdit, DocumentPath, JsonRecord } from '@stufenplan/core'
import { commitmentsOf, listOf, pathOf, type StagePlace } from './commitments.ts'
import { saysWaiting, toBeFilled, waitingText } from './waiting.ts'
import { isRecord, partAt } from './written.ts'

/** A row as the edits that add it, and where it then stands. */
export interface Placed {
  readonly row: number
  readonly path: DocumentPath
  /** What of it stands in an entry together with other rows: that entry. */
  readonly within?: DocumentPath
  readonly edits: readonly AnyEdit[]
}

export function entryPlaced(row: number, path: DocumentPath, value: JsonRecord): Placed {
  return { row, path, edits: [{ kind: 'set', path, value }] }
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
    return { row, path: [...path, length], edits: [edit] }
  })
}

/** A row of a part of an entry, and the way to it. */
interface Part {
  readonly row: number
  readonly path?: readonly string[]
  readonly value?: JsonRecord
  readonly within?: JsonRecord
}

/** Answers: the first of a new question brings that along, with all others that are new. */
export function answersPlaced(news: readonly Part[]): Placed[] {
  return news.map(({ row, path = [], value = {}, within }) => {
    const question = path.slice(0, 2)
    if (within === undefined) return entryPlaced(row, path, value)
    const rows = news.filter((one) => one.path?.[1] === path[1])
    if (rows[0]?.row !== row) return { row, path, within: question, edits: [] }
    const answers = rows.map((one) => [one.path?.[3] ?? '', one.value ?? {}] as const)
    const { base: wanted, title = '', ...more } = within
    const base = answers.some(([id]) => id === wanted) ? (wanted ?? '') : (answers[0]?.[0] ?? '')
    const whole = { title, base, answers: Object.fromEntries(answers), ...more }
    return { ...entryPlaced(row, question, whole), path, within: question }
  })
}

/** A stage that says nothing of what is in it is yet to be filled. */
export function stageFilled(document: JsonRecord, value: JsonRecord): JsonRecord {
  return value.talks === undefined ? { ...value, talks: waitingText(document, toBeFilled) } : value
}

/** Commitments at the end of their stages, which are then no longer yet to be filled. */
export function commitmentsPlaced(document: JsonRecord, news: readonly Part[]): Placed[] {
  const lengths = new Map<string, number>()
  return news.map(({ row, path = [], value = {} }) => {
    const place: StagePlace = [path[1] ?? '', path[3] ?? '']
    const list = listOf(document, place)
    const key = place.join('\n')
    const at = lengths.get(key) ?? commitmentsOf(document, place).length
    const stage = partAt(document, pathOf(place))
    const isWaiting = !lengths.has(key) && isRecord(stage) && saysWaiting(stage.talks, toBeFilled)
    lengths.set(key, at + 1)
    const isBare = Object.keys(value).length === 1
    const insert: AnyEdit = {
      kind: 'insert',
      path: list,
      at,
      value: isBare ? (value.keep ?? value) : value,
    }
    const gone: AnyEdit[] = isWaiting ? [{ kind: 'remove', path: [...pathOf(place), 'talks'] }] : []
    return { row, path: [...list, at], edits: [insert, ...gone] }
  })
}
