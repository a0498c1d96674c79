/** Rows of signals: what was seen, and the answer that it is linked to, in one row. */
import { isRecord, type JsonRecord } from '../base/json.ts'
import { draftOf } from './workbook-places.ts'
import { type Reading, rowRead } from './workbook-row.ts'
import type { RowCell, SheetRow } from './workbook-rows.ts'

const isLink = ({ column }: RowCell) => column.path[0] === 'link'
const isQuestion = ({ column }: RowCell) => column.path.join('/') === 'link/question'

/** A signal as its row has it; its link needs a question that is known. */
export function signalRead(reading: Reading, { row, cells }: SheetRow): JsonRecord {
  const asked = rowRead(reading, { row, cells: cells.filter(isQuestion) })
  const question = isRecord(asked.link) ? asked.link.question : undefined
  const others = { row, cells: cells.filter((one) => !isLink(one)) }
  if (typeof question !== 'string') return rowRead(reading, others)
  const rest = { row, cells: cells.filter((one) => !isQuestion(one)) }
  const { link, ...signal } = rowRead(reading, rest, undefined, question)
  const { answer, speaks, ...why } = draftOf(link)
  const way = speaks ?? (answer === undefined ? 'both' : 'for')
  if (speaks === undefined && answer !== undefined) {
    const cell = cells.find(({ column }) => column.path.join('/') === 'link/answer')?.cell ?? ''
    reading.tell({ kind: 'link-assumed', sheet: reading.sheet, row, cell })
  }
  const whole = { question, ...(answer !== undefined && { answer }), speaks: way, ...why }
  return { ...signal, links: [whole] }
}
