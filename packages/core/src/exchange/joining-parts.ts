/**
 * Rows that join what stands inside entries: answers to questions, stages of a plan, and what is
 * undertaken in them. What is there already is told, and stays as it is.
 */
import { isRecord, type JsonRecord, type JsonValue } from '../base/json.ts'
import type { JoiningRow } from './joining-row.ts'
import { type Draft, draftOf, isCalled, stagesIn } from './workbook-places.ts'
import { readCommitments, readStages, type StageRead } from './workbook-plans.ts'
import { readQuestions } from './workbook-questions.ts'
import type { Reading } from './workbook-row.ts'
import type { SheetRow } from './workbook-rows.ts'

export function joinQuestions(reading: Reading, rows: readonly SheetRow[]): JoiningRow[] {
  const there = draftOf(reading.document.questions)
  const { answers, fields } = readQuestions(reading, rows, there)
  return rows.map(({ row }): JoiningRow => {
    const found = answers.find((one) => one.row === row)
    if (found === undefined) return { row, as: 'left' }
    const { question, answer, value } = found
    const own = fields.get(question)
    const within = own && { title: question, basis: 'assumption', ...own }
    const path = ['questions', question, 'answers', answer]
    return { row, as: 'new', at: answer, value, path, ...(within && { within }) }
  })
}

/** `isInTurn`: the rows do not say what comes after what, so each follows the one above. */
export function joinStages(
  reading: Reading,
  rows: readonly SheetRow[],
  isInTurn: boolean,
): JoiningRow[] {
  const plans = Object.keys(draftOf(reading.document.plans))
  const lasts = plans.map((plan) => [plan, Object.keys(stagesIn(reading.document, plan)).at(-1)])
  const before = new Map(lasts as [string, string | undefined][])
  const news = rows.filter((row) => isNewStage(reading, row))
  const made = new Map(readStages(reading, news).map((one) => [one.row.row, one]))
  return rows.map(({ row }): JoiningRow => {
    const found = made.get(row)
    if (found === undefined) return { row, as: 'left' }
    const { plan, stage } = found
    const above = before.get(plan)
    before.set(plan, stage)
    const after = isInTurn && above !== undefined ? { after: [above] } : {}
    const path = ['plans', plan, 'stages', stage]
    return { row, as: 'new', at: stage, value: { ...after, ...found.value }, path }
  })
}

/** A stage without an id that is called as one of the plan on screen is that one. */
function isNewStage(reading: Reading, row: SheetRow): boolean {
  const { joining, sheet, tell } = reading
  const label = row.cells.find(({ column }) => column.path.join() === 'label')?.cell
  const isNamed = row.cells.some(({ column }) => column.kind === 'id')
  const isOther = row.cells.some(({ column }) => column.path.join() === 'plan')
  if (label === undefined || isNamed || isOther || joining?.plan === undefined) return true
  const stages = Object.values(stagesIn(reading.document, joining.plan))
  if (!stages.some((one) => isCalled(one, label.toLowerCase()))) return true
  tell({ kind: 'entry-there', sheet, row: row.row, cell: label })
  return false
}

export function joinCommitments(reading: Reading, rows: readonly SheetRow[]): JoiningRow[] {
  const made = new Map(readCommitments(reading, rows).map((one) => [one.row.row, one]))
  const kept = new Set<string>()
  return rows.map(({ row }): JoiningRow => {
    const found = made.get(row)
    if (found === undefined) return { row, as: 'left' }
    const { plan, stage, value } = found
    const way = [plan, stage, value.keep].join('\n')
    const isThere = keptIn(stagesIn(reading.document, plan)[stage]).includes(value.keep ?? null)
    if (isThere || kept.has(way)) return alreadyKept(reading, found)
    kept.add(way)
    return { row, as: 'new', at: stage, value, path: ['plans', plan, 'stages', stage] }
  })
}

function alreadyKept({ sheet, tell }: Reading, { row }: StageRead): JoiningRow {
  const cell = row.cells.find(({ column }) => column.path.join() === 'keep')?.cell ?? ''
  tell({ kind: 'entry-there', sheet, row: row.row, cell })
  return { row: row.row, as: 'left' }
}

/** What is kept in a stage: a bare list, or a list in its record; each in short or at length. */
function keptIn(stage: JsonValue | undefined): JsonValue[] {
  const list = isRecord(stage) ? stage.commitments : stage
  const all: readonly JsonValue[] = Array.isArray(list) ? list : []
  return all.map((one) => (isRecord(one) ? (one.keep ?? null) : one))
}

/** A signal of the same words and day is the one that is there. */
export function isKnownSignal(there: Draft, value: JsonRecord): boolean {
  const words = Object.values(isRecord(value.label) ? value.label : { label: value.label ?? '' })
  return Object.values(there).some(
    (one) =>
      isRecord(one) &&
      String(one.date) === String(value.date) &&
      words.some((word) => isCalled(one, String(word).toLowerCase())),
  )
}
