/**
 * A model document → the sheets of a workbook. Every value that reads back from a cell as it is
 * stands in a column; all others stand as JSON in the sheet `rest` (of a statement or commitment,
 * whose rows people move about, in the column `more`). So nothing of the document is left behind.
 */
import { isRecord, type JsonRecord, type JsonValue } from '../base/json.ts'
import type { MessageLanguage } from '../model/model.ts'
import { cellLengthMax, cellOf } from './workbook-cells.ts'
import type { Column } from './workbook-column.ts'
import { columnsOf, type SheetId, sectionOf, sheetIds, sheetNames } from './workbook-columns.ts'
import { lookupIn, valueAt, without } from './workbook-places.ts'

/** A sheet: its name and its rows of texts, heads first. */
export interface WorkbookSheet {
  readonly name: string
  readonly rows: readonly (readonly string[])[]
}

export interface WorkbookWritten {
  readonly sheets: readonly WorkbookSheet[]
  /** How many values stand in the sheet `rest`. */
  readonly inRest: number
}

interface Writing {
  readonly document: JsonRecord
  readonly language: MessageLanguage
  /** Cells by column, row by row. */
  readonly rows: Map<SheetId, Cells[]>
  readonly rest: string[][]
}

/** The cells of a row: by the place of their column, and the language of a text. */
type Cells = ReadonlyMap<string, string>

/** The sheets of a document as it stands in a file, heads in the language asked for. */
export function modelSheets(document: JsonRecord, language: MessageLanguage): WorkbookWritten {
  const writing: Writing = { document, language, rows: new Map(), rest: [] }
  const { stufenplan: _, languages = ['en'], ...fields } = document
  const sections = new Set([...Object.values(sectionOf), 'preferences'])
  const heads = Object.fromEntries(
    Object.entries(fields).filter(([key]) => !sections.has(key) && !isSection(key, fields[key])),
  )
  addRow(writing, 'model', { ...heads, languages }, { path: [] })
  for (const [key, value] of Object.entries(fields)) {
    const sheet = sheetIds.find((one) => sectionOf[one] === key)
    if (isRecord(value) && (sections.has(key) || isSection(key, value)))
      addSection(writing, sheet ?? key, key, value)
  }
  const sheets = sheetIds.flatMap((id) => sheetOf(writing, id))
  return { sheets, inRest: writing.rest.length }
}

/** Sections hold entries by name; what the model says of itself does not. */
function isSection(key: string, value: JsonValue | undefined): boolean {
  return isRecord(value) && !columnsOf.model.some(({ path }) => path[0] === key)
}

function addSection(writing: Writing, sheet: string, key: string, section: JsonRecord): void {
  const entries = Object.entries(section)
  if (entries.length === 0) addRest(writing, [key], section)
  for (const [id, value] of entries) {
    const path = [key, id]
    if (key === 'preferences' && Array.isArray(value) && value.length > 0)
      addStatements(writing, id, value as readonly JsonValue[])
    else if (key === 'plans' && isRecord(value)) addPlan(writing, id, value)
    else if (key === 'questions') addQuestion(writing, id, value)
    else if (key === 'signals' && isRecord(value)) addSignal(writing, id, value)
    else if (sheet === key && sectionOf[sheet as SheetId] === undefined)
      addRest(writing, path, value)
    else if (isRecord(value)) addRow(writing, sheet as SheetId, { id, ...value }, { path })
    else addRest(writing, path, value)
  }
}

function addStatements(writing: Writing, actor: string, list: readonly JsonValue[]): void {
  for (const [i, one] of list.entries()) {
    const statement = isRecord(one) ? one : { want: one }
    addRow(writing, 'preferences', { actor, rank: i + 1, ...statement }, {})
  }
}

function addPlan(writing: Writing, id: string, { stages = {}, ...plan }: JsonRecord): void {
  addRow(writing, 'plans', { id, ...plan }, { path: ['plans', id] })
  for (const [stage, value] of Object.entries(isRecord(stages) ? stages : {})) {
    const { commitments, ...fields } = isRecord(value) ? value : { commitments: value }
    const path = ['plans', id, 'stages', stage]
    addRow(writing, 'stages', { plan: id, id: stage, ...fields }, { path, within: id })
    for (const one of Array.isArray(commitments) ? (commitments as readonly JsonValue[]) : []) {
      const kept = isRecord(one) ? one : { keep: one }
      addRow(writing, 'commitments', { plan: id, stage, ...kept }, { within: id })
    }
  }
}

/** A row for each answer; what no column of its own holds of an answer stands in its `more`. */
function addQuestion(writing: Writing, id: string, question: JsonValue): void {
  const { answers, base, ...fields } = isRecord(question) ? question : {}
  const path = ['questions', id]
  const list = isRecord(answers) ? Object.entries(answers) : []
  const isPlain = list.some(([one]) => one === base) && list.every(([, one]) => isRecord(one))
  if (!isPlain) addRest(writing, path, question)
  for (const [i, [answer, said]] of isPlain ? list.entries() : []) {
    const own = i === 0 ? fields : {}
    const mark = answer === base ? { base: 'yes' } : {}
    const whole = { ...(said as JsonRecord), id: answer }
    addRow(
      writing,
      'questions',
      { question: id, ...own, ...mark, answer: whole },
      { path, own: 'answer' },
    )
  }
}

/** A single link to an answer has columns, if all of it fits them; others stand in the rest. */
function addSignal(writing: Writing, id: string, signal: JsonRecord): void {
  const { links, ...fields } = signal
  const [link, ...more] = Array.isArray(links) ? (links as readonly JsonValue[]) : []
  const path = ['signals', id]
  if (isRecord(link) && more.length === 0 && typeof link.question === 'string') {
    const whole = { id, ...fields, link }
    const where = { path, within: link.question }
    const isFit = cellsOf(writing, 'signals', whole, where).left.link === undefined
    addRow(writing, 'signals', isFit ? whole : { id, ...signal }, where)
  } else addRow(writing, 'signals', { id, ...signal }, { path })
}

interface Where {
  /** What has no cell stands in `rest` below it; without it, in `more`. */
  readonly path?: readonly string[]
  /** The plan whose stages, or the question whose answers, the names are. */
  readonly within?: string
  /** The field of which all that has no cell stands in `more` nevertheless. */
  readonly own?: string
}

/** Puts an entry into cells, and what has no cell into `rest` or into `more`. */
function addRow(writing: Writing, sheet: SheetId, entry: JsonRecord, where: Where): void {
  const { cells, left } = cellsOf(writing, sheet, entry, where)
  const { path, own = '' } = where
  const isOwn = (key: string) => path === undefined || key === own
  const more = Object.entries(left).filter(([key]) => isOwn(key))
  if (more.length > 0) cells.set('more', JSON.stringify(Object.fromEntries(more)))
  for (const [key, value] of Object.entries(left))
    if (path !== undefined && key !== own) addRest(writing, [...path, key], value)
  writing.rows.set(sheet, [...(writing.rows.get(sheet) ?? []), cells])
}

function cellsOf(
  { document, language }: Writing,
  sheet: SheetId,
  entry: JsonRecord,
  { within }: Where,
): { readonly cells: Map<string, string>; readonly left: JsonRecord } {
  const how = { lookup: lookupIn(document, within), language }
  const cells = new Map<string, string>()
  let left = entry
  for (const column of columnsOf[sheet])
    for (const { at, path: inner, value } of valuesOf(column, left)) {
      const cell = cellOf(column, value, how)
      if (cell === undefined) continue
      cells.set(at, cell)
      left = without(left, inner)
    }
  return { cells, left }
}

interface CellValue {
  readonly at: string
  readonly path: readonly string[]
  readonly value: JsonValue
}

/** The values that a column would take from an entry: of a text one for each language. */
function valuesOf({ path, kind }: Column, entry: JsonRecord): CellValue[] {
  const value = valueAt(entry, path)
  const at = path.join('.')
  if (value === undefined || kind === 'fields') return []
  if (kind !== 'text' || !isRecord(value)) return isRecord(value) ? [] : [{ at, path, value }]
  return Object.entries(value).map(([language, text]) => ({
    at: `${at}\n${language}`,
    path: [...path, language],
    value: text,
  }))
}

function addRest(writing: Writing, path: readonly string[], value: JsonValue): void {
  writing.rest.push([path.join('/'), ...inPieces(JSON.stringify(value))])
}

/** Long values go on in the cells beside; none begins or ends with a blank, which may get lost. */
function inPieces(text: string): string[] {
  if (text.length <= cellLengthMax) return [text]
  let end = cellLengthMax
  while (end > 1 && /^\s$|^\p{Cs}|\s.$/su.test(text.slice(end - 1, end + 1))) end--
  return [text.slice(0, end), ...inPieces(text.slice(end))]
}

function sheetOf({ language, rows, rest }: Writing, id: SheetId): WorkbookSheet[] {
  const name = sheetNames[id][language][0]
  if (id === 'rest') {
    const heads = language === 'de' ? ['Pfad', 'Wert'] : ['path', 'value']
    return rest.length === 0 ? [] : [{ name, rows: [heads, ...rest] }]
  }
  const cells = rows.get(id) ?? []
  if (cells.length === 0) return []
  const columns = columnsOf[id].flatMap((column) => headsOf(column, cells, language))
  if (id !== 'model')
    return [
      {
        name,
        rows: [
          columns.map(({ head }) => head),
          ...cells.map((row) => columns.map(({ at }) => row.get(at) ?? '')),
        ],
      },
    ]
  const heads = language === 'de' ? ['Angabe', 'Wert'] : ['field', 'value']
  return [
    { name, rows: [heads, ...columns.map(({ head, at }) => [head, cells[0]?.get(at) ?? ''])] },
  ]
}

/** The heads of a column that something stands in: of texts one for each language. */
function headsOf(column: Column, rows: readonly Cells[], language: MessageLanguage) {
  const at = column.path.join('.')
  const used = new Set(rows.flatMap((row) => [...row.keys()]))
  const heads = used.has(at) ? [{ head: column[language], at }] : []
  const inLanguages = [...used].filter((key) => key.startsWith(`${at}\n`))
  return [
    ...heads,
    ...inLanguages.map((key) => ({ head: `${column[language]}.${key.split('\n')[1]}`, at: key })),
  ]
}
