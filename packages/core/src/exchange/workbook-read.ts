/**
 * The sheets of a workbook → a model, row by row: what a cell says goes into the field of its
 * column. A cell or row that cannot be read is left out and told, never guessed.
 */
import type { JsonRecord } from '../base/json.ts'
import {
  formatVersion,
  type Model,
  type ModelDocument,
  messageOf,
  parse,
  writeDocument,
} from '../model/model.ts'
import { idMaker, shownName } from './names.ts'
import { type SheetId, sheetCalled, sheetIds, sheetNames } from './workbook-columns.ts'
import { addEntries, addStatements, completed } from './workbook-entries.ts'
import { type Draft, draftOf } from './workbook-places.ts'
import { addCommitments, addStages } from './workbook-plans.ts'
import { addQuestions } from './workbook-questions.ts'
import type { WorkbookRemark } from './workbook-remark.ts'
import { addRest } from './workbook-rest.ts'
import { type Reading, rowRead } from './workbook-row.ts'
import { type SheetRow, sheetRowsOf } from './workbook-rows.ts'
import type { WorkbookSheet } from './workbook-write.ts'

/** What came of a workbook. Text and model are there exactly when no remark is an error. */
export interface WorkbookRead {
  readonly text?: string
  readonly model?: Model
  readonly remarks: readonly WorkbookRemark[]
}

/** Are these the sheets of a model? At least one of actors and options is among them. */
export function isModelWorkbook(sheets: readonly WorkbookSheet[]): boolean {
  return sheets.some(({ name }) => ['actors', 'options'].includes(sheetCalled(name) ?? ''))
}

/** Mistakes of what would be the model that are told. */
const errorsTold = 5

/** Reads a workbook; `name` is what the file is called, and becomes the title where none stands. */
export function readWorkbook(sheets: readonly WorkbookSheet[], name: string): WorkbookRead {
  const remarks: WorkbookRemark[] = []
  if (!isModelWorkbook(sheets)) {
    const names = [...new Set([sheetNames.actors.en[0], sheetNames.options.en[0]])]
    return { remarks: [{ kind: 'no-sheets', names }] }
  }
  const document = documentFrom(sheets, name, remarks)
  const text = writeDocument(document as unknown as ModelDocument)
  const { model, diagnostics } = parse(text)
  if (model !== undefined) return { text, model, remarks }
  const errors = diagnostics.filter((one) => one.severity === 'error').slice(0, errorsTold)
  for (const one of errors)
    remarks.push({
      kind: 'not-a-model',
      reason: { en: messageOf(one, 'en'), de: messageOf(one, 'de') },
    })
  return { remarks }
}

function documentFrom(
  sheets: readonly WorkbookSheet[],
  name: string,
  remarks: WorkbookRemark[],
): JsonRecord {
  const tell = (remark: WorkbookRemark) => void remarks.push(remark)
  const known = new Map<SheetId, WorkbookSheet>()
  for (const sheet of sheets) {
    const id = sheetCalled(sheet.name)
    if (id === undefined) tell({ kind: 'sheet-unknown', sheet: sheet.name })
    else if (known.has(id)) tell({ kind: 'sheet-repeated', sheet: sheet.name })
    else known.set(id, sheet)
  }
  const rows = new Map<SheetId, readonly SheetRow[]>()
  for (const id of sheetIds) {
    const sheet = known.get(id)
    if (sheet !== undefined && id !== 'rest') rows.set(id, sheetRowsOf(id, sheet, tell))
  }
  const head = headOf(known.get('model')?.name ?? 'model', rows, tell)
  const reading: Reading = {
    document: head,
    mainLanguage: mainLanguage(head),
    aliases: new Map(),
    rowsOf: new Map(),
    sheet: '',
    tell,
  }
  for (const id of sheetIds) {
    const sheet = known.get(id)
    if (sheet === undefined || id === 'model' || id === 'rest') continue
    readSheet({ ...reading, sheet: sheet.name }, id, rows.get(id) ?? [])
  }
  const rest = known.get('rest')
  if (rest !== undefined) addRest({ ...reading, sheet: rest.name }, rest.rows)
  completed(reading)
  nameAfter(reading, name)
  return inOrder(reading.document)
}

function readSheet(reading: Reading, id: SheetId, rows: readonly SheetRow[]): void {
  const readers: { readonly [S in SheetId]?: typeof addStages } = {
    preferences: addStatements,
    questions: addQuestions,
    stages: addStages,
    commitments: addCommitments,
  }
  const taken = readers[id]?.(reading, rows) ?? addEntries(reading, id, rows)
  reading.tell({
    kind: 'sheet-read',
    sheet: reading.sheet,
    taken,
    left: rows.length - taken,
  })
}

/** What the model says of itself, and in which languages. */
function headOf(
  sheet: string,
  rows: ReadonlyMap<SheetId, readonly SheetRow[]>,
  tell: Reading['tell'],
): Draft {
  const own = rows.get('model') ?? []
  const cells = own.flatMap((one) => one.cells)
  const languages = languagesOf(rows)
  const reading: Reading = {
    document: {},
    mainLanguage: languages[0] ?? 'en',
    aliases: new Map(),
    rowsOf: new Map(),
    sheet,
    tell,
  }
  const read = draftOf(rowRead(reading, { row: 1, cells }, (at) => own[at]?.row ?? 1))
  if (read.languages === undefined) {
    read.languages = languages
    tell({ kind: 'assumed', field: 'languages', value: languages.join(', ') })
  }
  return { stufenplan: formatVersion, ...read }
}

/** Where the sheets do not say what the model is called, the file's name stands in. */
function nameAfter({ document, tell }: Reading, name: string): void {
  const title = shownName(name.replace(/^.*[\\/]/, '').replace(/\.\p{L}+$/u, '')) || 'Model'
  const assumed = { id: idMaker('model')(title).id, title, date: 'undated' }
  for (const [field, value] of Object.entries(assumed)) {
    if (document[field] !== undefined) continue
    document[field] = value
    tell({ kind: 'assumed', field, value })
  }
}

function mainLanguage({ languages }: JsonRecord): string {
  return Array.isArray(languages) ? String(languages[0] ?? 'en') : 'en'
}

/** The languages of heads such as `label.de`; a text below "Bezeichnung" alone is German. */
function languagesOf(rows: ReadonlyMap<SheetId, readonly SheetRow[]>): string[] {
  const texts = [...rows.values()].flatMap((list) =>
    list.flatMap(({ cells }) => cells.filter(({ column }) => column.kind === 'text')),
  )
  const plain = texts.filter((one) => one.language === undefined)
  const isGerman = ({ head, column }: (typeof texts)[number]) =>
    head.toLowerCase() === column.de.toLowerCase() && column.de !== column.en
  const main = plain.length === 0 ? [] : [plain.some(isGerman) ? 'de' : 'en']
  const named = texts.flatMap(({ language }) => (language === undefined ? [] : [language]))
  const all = [...new Set([...main, ...named])]
  return all.length === 0 ? ['en'] : all
}

const order = ['stufenplan', 'id', 'title', 'date', 'languages', 'about', 'period', 'basis']
const lateOrder = ['worths', 'sources', 'actors', 'options', 'rules', 'preferences']

/** As a file is usually written: what the model says of itself, who can do what, who wants what. */
function inOrder(document: JsonRecord): JsonRecord {
  const first = [...order, ...lateOrder].filter((key) => Object.hasOwn(document, key))
  const keys = [...first, ...Object.keys(document).filter((key) => !first.includes(key))]
  return Object.fromEntries(keys.map((key) => [key, document[key] ?? null]))
}
