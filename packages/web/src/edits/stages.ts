/** Stages added, renamed, put in order and removed, in the plan as its author wrote it. */
import { commitmentsOf, pathOf, type StagePlace } from './commitments.ts'
import { idFor } from './ids.ts'
import { newText, type Said, textEdits } from './texts.ts'
import { type Waiting, waitingText } from './waiting.ts'
import {
  type Edit,
  entriesOf,
  isRecord,
  type JsonRecord,
  type JsonValue,
  languagesOf,
  partAt,
} from './written.ts'

/** A stage that is yet to be filled, after another. */
export function addStage(
  written: JsonRecord,
  [plan, last]: readonly [plan: string, last: string | undefined],
  said: Said,
  waiting: Waiting,
): readonly Edit[] {
  const taken = stagesOf(written, plan).map(([id]) => id)
  const value = newStage(written, said, last, waiting)
  const at = idFor(said.text, taken, 's')
  return [{ kind: 'insert', path: ['plans', plan, 'stages'], at, value }]
}

/** As the record of a plan holds it. */
export function newStage(
  written: JsonRecord,
  { text, language }: Said,
  last: string | undefined,
  waiting: Waiting,
): JsonRecord {
  return {
    label: newText(text, language, languagesOf(written)),
    ...(last !== undefined && { after: [last] }),
    talks: waitingText(written, waiting),
  }
}

/** A stage's name in one language; its other languages stay. */
export function renameStage(written: JsonRecord, place: StagePlace, said: Said): readonly Edit[] {
  const path = pathOf(place)
  const stage = partAt(written, path)
  const languages = languagesOf(written)
  if (!isRecord(stage))
    return said.text === ''
      ? []
      : [asRecord(written, place, { label: newText(said.text, said.language, languages) })]
  return textEdits([...path, 'label'], stage.label, { ...said, languages })
}

/** Says anew which stages a stage comes after; none is not written. */
export function orderStage(
  written: JsonRecord,
  place: StagePlace,
  after: readonly string[],
): readonly Edit[] {
  const path = pathOf(place)
  const stage = partAt(written, path)
  if (!isRecord(stage)) return after.length === 0 ? [] : [asRecord(written, place, { after })]
  if (after.length > 0) return [{ kind: 'set', path: [...path, 'after'], value: after }]
  return stage.after === undefined ? [] : [{ kind: 'remove', path: [...path, 'after'] }]
}

/**
 * Removes a stage that holds nothing. What came after it comes after what it came after, and what
 * fell back to it falls back to where it fell back.
 */
export function removeStage(written: JsonRecord, place: StagePlace): readonly Edit[] {
  const [plan, id] = place
  const gone = partAt(written, pathOf(place))
  if (gone === undefined || commitmentsOf(written, place).length > 0) return []
  const before = isRecord(gone) ? namesIn(gone.after) : []
  const fallback = isRecord(gone) ? gone.fallback : undefined
  const others = stagesOf(written, plan).flatMap(([other, stage]): readonly Edit[] => {
    if (other === id || !isRecord(stage)) return []
    const after = namesIn(stage.after)
    const joined = [...new Set(after.flatMap((one) => (one === id ? before : [one])))]
    const path = [...pathOf([plan, other]), 'fallback']
    return [
      ...(after.includes(id) ? orderStage(written, [plan, other], joined) : []),
      ...(stage.fallback !== id ? [] : [backTo(path, fallback)]),
    ]
  })
  return [...others, { kind: 'remove', path: pathOf(place) }]
}

function backTo(path: Edit['path'], fallback: JsonValue | undefined): Edit {
  return fallback === undefined ? { kind: 'remove', path } : { kind: 'set', path, value: fallback }
}

/** A stage written as a bare list, written as a record that says something more. */
export function asRecord(written: JsonRecord, place: StagePlace, more: JsonRecord): Edit {
  const commitments = commitmentsOf(written, place)
  return { kind: 'set', path: pathOf(place), value: { ...more, commitments } }
}

function stagesOf(written: JsonRecord, plan: string): [string, JsonValue][] {
  const entry = partAt(written, ['plans', plan])
  return isRecord(entry) && isRecord(entry.stages) ? entriesOf(entry, 'stages') : []
}

function namesIn(value: JsonValue | undefined): readonly string[] {
  return Array.isArray(value) ? value.map(String) : []
}
