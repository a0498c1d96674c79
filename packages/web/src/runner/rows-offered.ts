/**
 * What would become of the rows of a sheet, before anything is written: records of a plan, entries
 * of a section, wishes of an actor. What is offered was tried in the text; a row with which the
 * model could not be read is left out, and what the reader of models says of it is told.
 */
import {
  type Diagnostic,
  editWithUses,
  type JoinedSection,
  type JsonRecord,
  type Language,
  messageOf,
  type Parsed,
  parse,
  plainValue,
  readJoining,
  readRecords,
  recordsWritten,
  sheetMessage,
  workbookMessage,
} from '@stufenplan/core'
import {
  answersPlaced,
  commitmentsPlaced,
  entryPlaced,
  type Placed,
  stageFilled,
  wishesPlaced,
} from '../edits/rows.ts'
import { rowsOf } from './sheets.ts'
import type { PreviewRow, Refused, SheetPreview, Tasks, WhyOfRow } from './tasks.ts'

type Words = Readonly<Record<Language, string>>
type Rows = readonly (readonly string[])[]

/** The text, and what it was read as. */
interface Given {
  readonly text: string
  readonly parsed: Parsed
}

export async function recordsOffered(
  { text, parsed }: Given,
  { plan: id, language, given }: Tasks['records']['input'],
): Promise<SheetPreview | Refused> {
  const plan = parsed.model?.plans.find((one) => one.id === id)
  if (parsed.model === undefined || plan === undefined) return { problems: [broken] }
  const rows = await rowsOf(given)
  if ('refused' in rows) return { problems: [rows.refused] }
  const there = recordsWritten(documentOf(parsed), parsed.model, id)
  const found = readRecords(parsed.model, plan, rows.read, { written: there, language })
  const values = new Map([...there, ...found.entries].map((one) => [one.id, one.value]))
  const why = byRow(found.remarks, (one) => inBoth((language) => sheetMessage(one, language)))
  const offered = found.rows.map(({ row, as, id: name = '' }): Offered => {
    const value = values.get(name)
    return { ...about(row, rows.read, why), as, at: name, ...(value && { value }) }
  })
  const place = (news: readonly Offered[]) =>
    news.map(({ row, at, value = {} }) => entryPlaced(row, ['implementation', at], value))
  return tried(text, { offered, told: why.whole, place })
}

export async function rowsOffered(
  { text, parsed }: Given,
  { into, given }: Tasks['join']['input'],
): Promise<SheetPreview | Refused> {
  const rows = await rowsOf(given)
  if ('refused' in rows) return { problems: [rows.refused] }
  const document = documentOf(parsed)
  const found = readJoining(document, rows.read, into)
  const why = byRow(found.remarks, (one) => inBoth((language) => workbookMessage(one, language)))
  const { section } = into
  const isWish = section === 'preferences'
  const offered = found.rows.map((one): Offered => {
    const { row, as, at = '', path, within } = one
    const value = section === 'stages' && one.value ? stageFilled(document, one.value) : one.value
    const whose = isWish && at !== '' ? { actor: at } : {}
    const made: Offered = {
      ...about(row, rows.read, why),
      as,
      at,
      ...(value && { value }),
      ...(path && { path }),
      ...(within && { within }),
      ...whose,
    }
    return isWish && as === 'new' && isRanked(document, at)
      ? { ...made, as: 'left', why: [...made.why, ranked] }
      : made
  })
  const place = (news: readonly Offered[]) => placed(document, section, news)
  return tried(text, { offered, told: why.whole, place })
}

function placed(
  document: JsonRecord,
  section: JoinedSection,
  news: readonly Offered[],
): readonly Placed[] {
  switch (section) {
    case 'preferences':
      return wishesPlaced(document, news)
    case 'questions':
      return answersPlaced(news)
    case 'stages':
      return news.map(({ row, path = [], value = {} }) => entryPlaced(row, path, value))
    case 'commitments':
      return commitmentsPlaced(document, news)
    default:
      return news.map(({ row, at, value = {} }) => entryPlaced(row, [section, at], value))
  }
}

type Offered = PreviewRow & {
  /** The name of the entry, or of the actor whose wish it is. */
  readonly at: string
}

function isRanked({ preferences }: JsonRecord, actor: string): boolean {
  const own = ((preferences ?? {}) as JsonRecord)[actor]
  return typeof own === 'object' && own !== null && !Array.isArray(own)
}

const ranked: Words = {
  en: 'The preferences of this actor are written as a ranking of states, which takes no wishes.',
  de: 'Die Präferenzen dieses Akteurs sind als Rangfolge von Zuständen geschrieben; sie nimmt keine Wünsche auf.',
}

interface Trial {
  readonly offered: readonly Offered[]
  readonly told: readonly Words[]
  readonly place: (news: readonly Offered[]) => readonly Placed[]
}

/** The rows that the text can take: once tried, those that make mistakes are left out. */
function tried(text: string, { offered, told, place }: Trial): SheetPreview | Refused {
  const placed = place(offered.filter((one) => one.as === 'new'))
  const edits = placed.flatMap((one) => one.edits)
  if (placed.length === 0) return { rows: offered, told, edits }
  const edited = editWithUses(text, edits)
  if (edited === undefined) return { problems: [broken] }
  const found = parse(edited).diagnostics
  const errors = found.filter(({ severity }) => severity === 'error')
  const ofRows = saidOfRows(errors, placed)
  const isWorse = errors.length > errorCount(text)
  if (ofRows.size === 0 && isWorse) return { problems: errors.slice(0, 3).map(diagnosed) }
  if (ofRows.size === 0) {
    const warned = saidOfRows(found.filter(isWarning), placed)
    return { rows: offered.map((one) => toldToo(one, warned.get(one.row))), told, edits }
  }
  const less = offered.map((one): Offered => {
    const why = ofRows.get(one.row)
    return why === undefined ? one : { ...toldToo(one, why), as: 'left' }
  })
  return tried(text, { offered: less, told, place })
}

/** How many texts lack a language is counted over the whole model, and told where it is edited. */
function isWarning({ severity, code }: Diagnostic): boolean {
  return severity === 'warning' && code !== 'missing-language'
}

function toldToo<R extends PreviewRow>(row: R, why: readonly WhyOfRow[] = []): R {
  return { ...row, why: [...row.why, ...why] }
}

/** What the reader of models says of what rows became. */
function saidOfRows(found: readonly Diagnostic[], placed: readonly Placed[]) {
  const of = new Map<number, WhyOfRow[]>()
  const rows = new Map<string, number[]>()
  for (const { path, within, row } of placed)
    for (const way of within ? [path, within] : [path])
      rows.set(way.join('\n'), [...(rows.get(way.join('\n')) ?? []), row])
  for (const one of found) {
    // The innermost: of an answer rather than of its question.
    const ways = one.path.map((_, i) => one.path.slice(0, one.path.length - i).join('\n'))
    const own = ways.map((way) => rows.get(way)).find((known) => known !== undefined)
    for (const row of own ?? []) of.set(row, [...(of.get(row) ?? []), diagnosed(one)])
  }
  return of
}

function diagnosed(one: Diagnostic): WhyOfRow {
  return { ...inBoth((language) => messageOf(one, language)), isOfModel: true }
}

function errorCount(text: string): number {
  return parse(text).diagnostics.filter(({ severity }) => severity === 'error').length
}

const broken: Words = {
  en: 'The text of the model cannot take the rows as it is: mend its errors first.',
  de: 'Der Text des Modells kann die Zeilen so nicht aufnehmen: Beheben Sie zuerst seine Fehler.',
}

function about(
  row: number,
  rows: Rows,
  why: { readonly of: ReadonlyMap<number, readonly Words[]> },
) {
  return { row, written: rows[row - 1] ?? [], why: why.of.get(row) ?? [] }
}

/** What is told of each row, and what of the sheet as a whole. */
function byRow<R extends object>(remarks: readonly R[], said: (one: R) => Words) {
  const of = new Map<number, Words[]>()
  const whole: Words[] = []
  for (const one of remarks) {
    const row = 'row' in one && typeof one.row === 'number' ? one.row : undefined
    if (row === undefined) whole.push(said(one))
    else of.set(row, [...(of.get(row) ?? []), said(one)])
  }
  return { of, whole }
}

function inBoth(said: (language: Language) => string): Words {
  return { en: said('en'), de: said('de') }
}

function documentOf({ tree }: Parsed): JsonRecord {
  return plainValue(tree.document?.contents) as JsonRecord
}
