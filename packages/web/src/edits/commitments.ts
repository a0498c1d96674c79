/**
 * Commitments put onto a stage, taken off it, and moved to another, in the plan as its author wrote
 * it: a stage may be a bare list of commitments, and a commitment a bare setting. What is moved
 * keeps its own record. A stage that loses its last commitment says what it waits for, since a
 * stage that holds nothing and negotiates nothing is a mistake.
 */
import { watchBy } from './inspections.ts'
import { saysWaiting, type Waiting, waitingText } from './waiting.ts'
import {
  type DocumentPath,
  type Edit,
  isRecord,
  type JsonRecord,
  type JsonValue,
  partAt,
} from './written.ts'

/** A stage of a plan, by their ids. */
export type StagePlace = readonly [plan: string, stage: string]

export function pathOf([plan, stage]: StagePlace): DocumentPath {
  return ['plans', plan, 'stages', stage]
}

/** Where the commitments of a stage are listed: a stage may be that list itself. */
export function listOf(written: JsonRecord, place: StagePlace): DocumentPath {
  const path = pathOf(place)
  return isRecord(partAt(written, path)) ? [...path, 'commitments'] : path
}

export function commitmentsOf(written: JsonRecord, place: StagePlace): readonly JsonValue[] {
  const stage = partAt(written, pathOf(place))
  const list = isRecord(stage) ? stage.commitments : stage
  return Array.isArray(list) ? list : []
}

/** How a commitment is seen, as its record says; nothing where it is a bare setting. */
export function seenOf(commitment: JsonValue | undefined): JsonValue | undefined {
  return isRecord(commitment) ? commitment.verification : undefined
}

/** Has an inspection see a commitment instead of a chance; a bare setting becomes a record. */
export function watchCommitment(
  written: JsonRecord,
  place: StagePlace,
  at: number,
  inspection: string,
): readonly Edit[] {
  const commitment = commitmentsOf(written, place)[at]
  const path = [...listOf(written, place), at]
  if (commitment === undefined) return []
  if (isRecord(commitment))
    return watchBy([...path, 'verification'], seenOf(commitment), inspection)
  if (inspection === '') return []
  return [{ kind: 'set', path, value: { keep: commitment, verification: { inspection } } }]
}

/** Takes the commitment at a place of one stage to the end of another's. */
export function moveCommitment(
  written: JsonRecord,
  { from, at, to }: { readonly from: StagePlace; readonly at: number; readonly to: StagePlace },
  waiting: Waiting,
): readonly Edit[] {
  const commitment = commitmentsOf(written, from)[at]
  if (commitment === undefined || from.join(' ') === to.join(' ')) return []
  // As its author wrote it, comments and all.
  const added = addCommitment(written, to, commitment, waiting).map(
    (edit): Edit =>
      edit.kind === 'insert' ? { ...edit, from: [...listOf(written, from), at] } : edit,
  )
  return [...added, ...takeOff(written, from, at, waiting)]
}

/** Puts a commitment at the end of a stage; what stood there for an empty stage goes. */
export function addCommitment(
  written: JsonRecord,
  to: StagePlace,
  commitment: JsonValue,
  waiting: Waiting,
): readonly Edit[] {
  const path = pathOf(to)
  const stage = partAt(written, path)
  const list = listOf(written, to)
  const at = commitmentsOf(written, to).length
  const insert: Edit = { kind: 'insert', path: list, at, value: commitment }
  const isWaiting = isRecord(stage) && saysWaiting(stage.talks, waiting)
  return isWaiting ? [insert, { kind: 'remove', path: [...path, 'talks'] }] : [insert]
}

export function takeOff(
  written: JsonRecord,
  from: StagePlace,
  at: number,
  waiting: Waiting,
): readonly Edit[] {
  const path = pathOf(from)
  const stage = partAt(written, path)
  const count = commitmentsOf(written, from).length
  if (at >= count) return []
  if (count > 1) {
    return [{ kind: 'remove', path: [...listOf(written, from), at] }]
  }
  const talks = waitingText(written, waiting)
  if (!isRecord(stage)) return [{ kind: 'set', path, value: { talks } }]
  const says: Edit[] =
    stage.talks === undefined ? [{ kind: 'set', path: [...path, 'talks'], value: talks }] : []
  return [...says, { kind: 'remove', path: [...path, 'commitments'] }]
}
