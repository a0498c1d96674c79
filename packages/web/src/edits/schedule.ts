/**
 * What a plan says of days, in the text as its author wrote it: the signing, by when a stage or a
 * commitment is due, when a promise ends by itself, and what opens a stage. A stage that is a bare
 * list of commitments, and a commitment that is a bare setting, become records that say more.
 */
import { commitmentsOf, listOf, pathOf, type StagePlace } from './commitments.ts'
import { setField, setLine } from './fields.ts'
import { asRecord } from './stages.ts'
import { type Said, textEdits } from './texts.ts'
import {
  type DocumentPath,
  type Edit,
  isRecord,
  type JsonRecord,
  type JsonValue,
  languagesOf,
  partAt,
} from './written.ts'

/** A day, or so long after the signing or after a stage. */
export type DeadlineSaid =
  | { readonly on: string }
  | { readonly within: string; readonly of: string }

/** A lapse: its day, and whether its owner is free again or what was given comes back. */
export interface LapseSaid {
  readonly at: DeadlineSaid
  readonly outcome: 'ends' | 'returns'
}

export function setSigned(plan: string, day: string): Edit[] {
  return setLine(['plans', plan, 'signed'], day)
}

export function setStageDue(
  written: JsonRecord,
  place: StagePlace,
  due: DeadlineSaid | undefined,
): readonly Edit[] {
  return onStage(written, place, 'due', due && writtenDeadline(due))
}

export function setCommitmentDue(
  written: JsonRecord,
  place: StagePlace,
  at: number,
  due: DeadlineSaid | undefined,
): readonly Edit[] {
  return onCommitment(written, place, at, { field: 'due', value: due && writtenDeadline(due) })
}

/** A day alone says that the promise ends then; more is written only where it says more. */
export function setLapse(
  written: JsonRecord,
  place: StagePlace,
  at: number,
  lapse: LapseSaid | undefined,
): readonly Edit[] {
  const old = partAt(commitmentsOf(written, place)[at], ['lapses'])
  const isFull = isRecord(old) && old.at !== undefined
  const value =
    lapse === undefined
      ? undefined
      : lapse.outcome === 'ends' && !isFull
        ? writtenDeadline(lapse.at)
        : Object.fromEntries([
            ['at', writtenDeadline(lapse.at)],
            ['then', lapse.outcome],
          ])
  return onCommitment(written, place, at, { field: 'lapses', value })
}

/** The formula that opens a stage; an empty one takes the gate away, its words included. */
export function setGate(written: JsonRecord, place: StagePlace, when: string): readonly Edit[] {
  const gate = partAt(written, [...pathOf(place), 'gate'])
  if (when !== '' && isRecord(gate)) return setField([...pathOf(place), 'gate', 'when'], when)
  return onStage(written, place, 'gate', when === '' ? undefined : { when })
}

/** The gate in words, in one language; the others stay. */
export function setGateLabel(written: JsonRecord, place: StagePlace, said: Said): readonly Edit[] {
  const path = [...pathOf(place), 'gate']
  const gate = partAt(written, path)
  if (!isRecord(gate)) return []
  return textEdits([...path, 'label'], gate.label, { ...said, languages: languagesOf(written) })
}

function writtenDeadline(deadline: DeadlineSaid): JsonValue {
  return 'on' in deadline ? deadline.on : { within: deadline.within, of: deadline.of }
}

function onStage(
  written: JsonRecord,
  place: StagePlace,
  field: string,
  value: JsonValue | undefined,
): readonly Edit[] {
  const stage = partAt(written, pathOf(place))
  if (isRecord(stage)) return setOrRemove([...pathOf(place), field], stage[field], value)
  if (stage === undefined || value === undefined) return []
  return [asRecord(written, place, { [field]: value })]
}

function onCommitment(
  written: JsonRecord,
  place: StagePlace,
  at: number,
  { field, value }: { readonly field: string; readonly value: JsonValue | undefined },
): readonly Edit[] {
  const commitment = commitmentsOf(written, place)[at]
  const path = [...listOf(written, place), at]
  if (isRecord(commitment)) return setOrRemove([...path, field], commitment[field], value)
  if (commitment === undefined || value === undefined) return []
  return setField(path, { keep: commitment, [field]: value })
}

function setOrRemove(
  path: DocumentPath,
  old: JsonValue | undefined,
  value: JsonValue | undefined,
): Edit[] {
  if (value !== undefined) return setField(path, value)
  return old === undefined ? [] : [{ kind: 'remove', path }]
}
