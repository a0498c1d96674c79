/** Rows of stages and of commitments → what they are, and of which plan and stage. */
import { isRecord, type JsonRecord } from '../base/json.ts'
import type { SheetId } from './workbook-columns.ts'
import { alone, count, namerFor, withoutId } from './workbook-entries.ts'
import { type Draft, draftOf, stagesIn } from './workbook-places.ts'
import { incomplete, type Reading, rowRead } from './workbook-row.ts'
import type { SheetRow } from './workbook-rows.ts'

/** A stage, or a commitment of it, as its row has it. */
export interface StageRead {
  readonly row: SheetRow
  readonly plan: string
  readonly stage: string
  readonly value: JsonRecord
}

/** Stages of plans, in the order of their rows. */
export function addStages(reading: Reading, rows: readonly SheetRow[]): number {
  return readStages(reading, rows).length
}

/** The same, each with its row; they stand in the document then. */
export function readStages(reading: Reading, rows: readonly SheetRow[]): StageRead[] {
  const namers = new Map<string, (row: SheetRow) => string | undefined>()
  // Names first: a stage may wait for one further down.
  const named = rows.flatMap((row) => {
    const plan = planOf(reading, row, 'stages')
    if (plan === undefined) return []
    const namer = namers.get(plan) ?? namerFor(reading, 'stages', rows, plan)
    namers.set(plan, namer)
    const stage = namer(row)
    if (stage === undefined) return []
    stagesIn(reading.document, plan)[stage] = {}
    return [{ row, plan, stage }]
  })
  return named.map((one) => {
    const { row, plan, stage } = one
    const { plan: _, id: __, ...value } = rowRead(reading, withoutId(row), undefined, plan)
    stagesIn(reading.document, plan)[stage] = value
    return { ...one, value }
  })
}

export function addCommitments(reading: Reading, rows: readonly SheetRow[]): number {
  return count(readCommitments(reading, rows), ({ plan, stage: name, value }) => {
    const stage = stagesIn(reading.document, plan)[name]
    if (!isRecord(stage)) return false
    const before = Array.isArray(stage.commitments) ? stage.commitments : []
    ;(stage as Draft).commitments = [...before, alone(value, 'keep')]
    return true
  })
}

/** What is undertaken, row by row, each in a stage that is there. */
export function readCommitments(reading: Reading, rows: readonly SheetRow[]): StageRead[] {
  return rows.flatMap((row): StageRead[] => {
    const plan = planOf(reading, row, 'commitments')
    if (plan === undefined) return []
    const { plan: _, stage, ...value } = rowRead(reading, row, undefined, plan)
    const isThere =
      typeof stage === 'string' && Object.hasOwn(stagesIn(reading.document, plan), stage)
    if (isThere && typeof value.keep === 'string') return [{ row, plan, stage, value }]
    incomplete(reading, row, isThere ? 'keep' : 'stage', 'commitments')
    return []
  })
}

/** The plan of a row; where there is one alone, or one on screen, it need not be said. */
function planOf(reading: Reading, row: SheetRow, sheet: SheetId): string | undefined {
  const own = row.cells.filter(({ column }) => column.path.join() === 'plan')
  const { plan } = rowRead(reading, { row: row.row, cells: own })
  const plans = Object.keys(draftOf(reading.document.plans))
  const onScreen = reading.joining?.plan ?? (plans.length === 1 ? plans[0] : undefined)
  if (own.length === 0 && onScreen !== undefined) return onScreen
  if (typeof plan === 'string') return plan
  incomplete(reading, row, 'plan', sheet)
  return undefined
}
