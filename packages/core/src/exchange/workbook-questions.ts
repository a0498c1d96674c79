/**
 * Rows of disputed questions, one for each answer: whichever name a question goes by, its id, its
 * words or the row above, its rows belong together, and the first says what the question is.
 */
import { isRecord, type JsonRecord, type JsonValue } from '../base/json.ts'
import { idPattern } from '../model/model.ts'
import { idMaker } from './names.ts'
import { columnsOf } from './workbook-columns.ts'
import { calledIn, type Draft, draftOf, isCalled, merged } from './workbook-places.ts'
import { headOf, incomplete, type Reading, rowRead } from './workbook-row.ts'
import type { RowCell, SheetRow } from './workbook-rows.ts'

/** An answer as its row has it; of a question that is there already, nothing else is new. */
export interface AnswerRead {
  readonly row: number
  readonly question: string
  readonly answer: string
  readonly value: JsonRecord
}

export interface QuestionsRead {
  readonly answers: readonly AnswerRead[]
  /** Of each new question what is no answer, its base among it. */
  readonly fields: ReadonlyMap<string, JsonRecord>
}

interface Question {
  readonly id: string
  readonly fields: Draft
  readonly isThere: boolean
  /** Those that are there, and those of earlier rows. */
  readonly answers: Draft
  readonly firstRow: number
}

/** Reads the rows; `there` are the questions that the model has. */
export function readQuestions(
  reading: Reading,
  rows: readonly SheetRow[],
  there: JsonRecord = {},
): QuestionsRead {
  const known = new Map<string, Question>()
  const questionOf = questionFinder(reading, { rows, there, known })
  const filled: number[] = []
  let above: Question | undefined
  const answers = rows.flatMap((row): AnswerRead[] => {
    const read = rowRead(reading, row)
    const key = keyOf(row)
    const question = key === undefined ? above : questionOf(key, row)
    if (key === undefined && above !== undefined) filled.push(row.row)
    if (question === undefined) {
      incomplete(reading, row, 'question', 'questions')
      return []
    }
    above = question
    sayOf(reading, question, row, read)
    const found = answerOf(reading, question, row, draftOf(read.answer))
    if (found === undefined) return []
    if (read.base === 'yes') markBase(reading, question, row, found.answer)
    return [found]
  })
  const [column] = columnsOf.questions
  if (filled.length > 0 && column !== undefined)
    reading.tell({
      kind: 'filled',
      sheet: reading.sheet,
      head: headOf(reading, column),
      rows: filled,
    })
  return { answers, fields: based(reading, known, answers) }
}

/** Puts what was read into a document that is being put together; how many rows it took. */
export function addQuestions(reading: Reading, rows: readonly SheetRow[]): number {
  const { answers, fields } = readQuestions(reading, rows)
  const questions: Draft = {}
  for (const [id, said] of fields) {
    const own = answers.filter((one) => one.question === id)
    if (own.length === 0) continue
    const list = Object.fromEntries(own.map(({ answer, value }) => [answer, value]))
    questions[id] = { ...said, answers: list }
  }
  reading.document.questions = questions
  return answers.length
}

/** What a question and its answers cannot do without, once all is read: words, if only a name. */
export function inWords({ document }: Reading): void {
  const questions = draftOf(document.questions)
  for (const [id, question] of Object.entries(questions)) {
    if (!isRecord(question)) continue
    const answers = Object.entries(draftOf(question.answers)).map(([name, answer]) => [
      name,
      isRecord(answer) ? { ...answer, label: answer.label ?? name } : answer,
    ])
    const title = question.title ?? id
    questions[id] = { ...question, title, answers: Object.fromEntries(answers) }
  }
  if (isRecord(document.questions)) document.questions = questions
}

const cellAt = ({ cells }: SheetRow, path: string): RowCell | undefined =>
  cells.find(({ column }) => column.path.join('/') === path)

/** What a row calls its question by. */
function keyOf(row: SheetRow): string | undefined {
  return (cellAt(row, 'question') ?? cellAt(row, 'title'))?.cell
}

interface Known {
  readonly rows: readonly SheetRow[]
  readonly there: JsonRecord
  readonly known: Map<string, Question>
}

/** The question that a cell names: there, of an earlier row, or new. */
function questionFinder(reading: Reading, { rows, there, known }: Known) {
  const written = [...Object.keys(there), ...rows.flatMap((row) => keyOf(row) ?? [])]
  const make = maker(reading, 'question', written)
  const byWords = new Map<string, Question>()
  return (key: string, row: SheetRow): Question => {
    const word = key.toLowerCase()
    const isNamed = cellAt(row, 'title') !== undefined
    const isId = isIdIn(reading, key, isNamed)
    const isMadeUp = !isId || reading.joining !== undefined
    const earlier =
      known.get(key) ?? (isMadeUp ? (byWords.get(word) ?? called(known, word)) : undefined)
    if (earlier !== undefined) return earlier
    const old = Object.hasOwn(there, key)
      ? key
      : Object.keys(there).find((one) => isCalled(there[one], word))
    const id = old ?? (isId ? key : make(key))
    const isThere = old !== undefined
    const fields: Draft = isThere ? { ...draftOf(there[id]) } : {}
    const answers = draftOf(fields.answers)
    delete fields.answers
    // A name that is no id is the question in words.
    if (!isThere && !isNamed && isMadeUp) fields.title = said(reading, key)
    const made: Question = { id, fields, isThere, answers, firstRow: row.row }
    known.set(id, made)
    if (!isId) byWords.set(word, made)
    return made
  }
}

/** On the page a word with a capital is no id, unless its words stand beside it. */
function isIdIn({ joining }: Reading, cell: string, isNamed: boolean): boolean {
  return idPattern.test(cell) && (!joining || isNamed || cell === cell.toLowerCase())
}

function called(known: ReadonlyMap<string, Question>, word: string): Question | undefined {
  return [...known.values()].find(({ fields }) => isCalled(fields, word))
}

/** What a row says of the question; what differs from an earlier row or the model is left out. */
function sayOf(reading: Reading, question: Question, row: SheetRow, read: JsonRecord): void {
  const { question: _, answer: __, base: ___, ...fields } = read
  for (const [key, value] of Object.entries(fields)) {
    const found = question.fields[key]
    const isNew = found === undefined && !question.isThere
    if (isNew || (!question.isThere && isRecord(found) && isRecord(value) && agree(found, value)))
      question.fields[key] = isRecord(found) && isRecord(value) ? merged(found, value) : value
    else if (found === undefined || !agree(found, value)) otherwise(reading, row, key)
  }
}

function markBase(reading: Reading, { fields, isThere }: Question, row: SheetRow, answer: string) {
  if (fields.base === undefined && !isThere) fields.base = answer
  else if (fields.base !== answer) otherwise(reading, row, 'base')
}

function otherwise({ sheet, tell }: Reading, row: SheetRow, field: string): void {
  const cell = row.cells.find(({ column }) => column.path[0] === field)
  if (cell === undefined) return
  tell({ kind: 'said-otherwise', sheet, row: row.row, head: cell.head, cell: cell.cell })
}

/** Do both say the same where both say something? A text stands for any language. */
function agree(found: JsonValue, value: JsonValue): boolean {
  if (isRecord(found) && isRecord(value))
    return Object.keys(value).every(
      (key) => found[key] === undefined || agree(found[key], value[key] ?? null),
    )
  if (isRecord(found)) return Object.values(found).includes(value)
  if (isRecord(value)) return Object.values(value).every((one) => one === found)
  return JSON.stringify(found) === JSON.stringify(value)
}

function answerOf(
  reading: Reading,
  { id: question, answers }: Question,
  row: SheetRow,
  { id, ...said1 }: Draft,
): AnswerRead | undefined {
  const label = cellAt(row, 'answer/label')?.cell
  const name = typeof id === 'string' ? id : label
  if (name === undefined) {
    incomplete(reading, row, 'answer.id', 'questions')
    return undefined
  }
  const isId = typeof id === 'string' && isIdIn(reading, id, label !== undefined)
  const place = { sheet: reading.sheet, row: row.row, cell: label ?? name }
  const isThere = isId
    ? Object.hasOwn(answers, id)
    : Object.values(answers).some((one) => isCalled(one, name.toLowerCase()))
  if (isThere) {
    reading.tell({ kind: 'entry-there', ...place })
    return undefined
  }
  const answer = isId ? id : maker(reading, 'answer', Object.keys(answers))(name)
  const isUnsaid = said1.label === undefined && (!isId || reading.joining !== undefined)
  const value = isUnsaid ? { ...said1, label: said(reading, name) } : said1
  answers[answer] = value
  return { row: row.row, question, answer, value }
}

/** Without a mark the first answer is the one that the model takes, and that is told. */
function based(
  { sheet, tell }: Reading,
  known: ReadonlyMap<string, Question>,
  read: readonly AnswerRead[],
): ReadonlyMap<string, JsonRecord> {
  const all = new Map<string, JsonRecord>()
  for (const { id, fields, isThere } of known.values()) {
    const first = read.find(({ question }) => question === id)
    if (isThere) continue
    all.set(id, { ...fields, base: fields.base ?? first?.answer ?? '' })
    if (fields.base !== undefined || first === undefined) continue
    const cell = calledIn(first.value)[0] ?? first.answer
    tell({ kind: 'base-assumed', sheet, row: first.row, cell })
  }
  return all
}

/** Ids that none of those written bears. */
function maker({ joining }: Reading, fallback: string, written: readonly string[]) {
  const make = idMaker(fallback)
  return (from: string): string => {
    // What the page makes up is in small letters, as all its other names are.
    const name = joining ? from.toLowerCase() : from
    let { id } = make(name)
    while (written.includes(id)) id = make(name).id
    return id
  }
}

/** A text in the language of the reader, if that is a second one of the model. */
function said({ joining, mainLanguage, document }: Reading, text: string): JsonValue {
  const language = joining?.language ?? mainLanguage
  const isOther = Array.isArray(document.languages) && document.languages.includes(language)
  return language === mainLanguage || !isOther ? text : { [language]: text }
}
