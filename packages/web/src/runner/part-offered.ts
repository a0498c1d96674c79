/**
 * What would join the case from a file that holds a part of one: sources, claims, agreements,
 * judgements. Read by the core as the command reads it, and tried in the text before it is offered.
 */
import {
  isPax,
  type JsonRecord,
  type JsonValue,
  type Language,
  type Model,
  type Parsed,
  type PartEntry,
  type PartRead,
  type PartRemark,
  partKindOf,
  partText,
  readPartFile,
  readPartRows,
  withPartRead,
} from '@stufenplan/core'
import { partEdits } from '../edits/parts.ts'
import type { PartPreview, PartTold, Refused, Tasks } from './tasks.ts'

type Words = Readonly<Record<Language, string>>
type Asked = Tasks['part']['input']

interface NamedText {
  readonly name: string
  readonly text: string
}

/** What reads sheets, loaded when one comes; the worker says where it is. */
export type Sheets = () => Promise<Pick<typeof import('./sheets.ts'), 'rowsOf'>>

/** Which part a text holds; a sheet of agreements is known by its heads. */
export async function partIn({ name, text }: NamedText, sheets: Sheets) {
  const kind = partKindOf({ name, text })
  if (kind !== undefined || !agreementHead.test(text.slice(0, headLengthMax))) return kind
  const rows = await (await sheets()).rowsOf({ name, file: fileOf({ name, text }) })
  return 'read' in rows && isPax(rows.read) ? 'agreements' : undefined
}

/** One of the columns that such a sheet must have, before it is taken apart for its heads. */
const agreementHead = /\bAgtId\b/
const headLengthMax = 20_000

/** What would come of the file, and the edits that make it so. */
export async function partOffered(
  { text, parsed }: { readonly text: string; readonly parsed: Parsed },
  asked: Asked,
  sheets: Sheets,
): Promise<PartPreview | Refused> {
  const { model } = asked.isAlone ? { model: undefined } : parsed
  if (!asked.isAlone && model === undefined) return { problems: [broken] }
  const read = await readIn(asked, model, sheets)
  if ('problems' in read) return read
  const { entries, present } = read
  const isEmpty = entries.length + present === 0
  if (!isEmpty && !asked.isAlone && withPartRead(text, entries) === undefined)
    return { problems: [doesNotFit] }
  return {
    news: entries.map((one) => ({
      section: one.section,
      isChange: one.field !== undefined,
      said: saidOf(one, model, asked.language),
    })),
    present,
    told: read.remarks.slice(0, toldMax).map((one) => toldOf(one, read)),
    untold: Math.max(0, read.remarks.length - toldMax),
    edits: partEdits(entries),
    ...(asked.isAlone && entries.length > 0 && { text: partText(entries) }),
  }
}

/** Whoever has more lines than these to read mends the file first. */
const toldMax = 200

async function readIn(
  asked: Asked,
  model: Model | undefined,
  sheets: Sheets,
): Promise<PartRead | Refused> {
  const { language, process, isWithPlans } = asked
  const text = 'text' in asked ? asked.text : undefined
  const read =
    text === undefined ? undefined : readPartFile({ name: asked.name, text }, { language, model })
  if (read !== undefined) return read
  const { rowsOf } = await sheets()
  const rows = await rowsOf({ name: asked.name, file: fileOf(asked) })
  if ('refused' in rows) return { problems: [rows.refused] }
  const settings = { model, language, isWithPlans: isWithPlans ?? false }
  const wanted = process === undefined || process === '' ? {} : { process }
  return readPartRows(rows.read, { ...settings, ...wanted }) ?? { problems: [broken] }
}

function fileOf(
  given: { readonly name: string } & ({ readonly text: string } | { readonly file: File }),
) {
  return 'file' in given ? given.file : new File([given.text], given.name)
}

const broken: Words = {
  en: 'The text of the case has errors. Mend them first; until then nothing can join it.',
  de: 'Der Text des Falls hat Fehler. Beheben Sie diese zuerst; bis dahin kann nichts hinzukommen.',
}

const doesNotFit: Words = {
  en: 'With this part the case could not be read any more, for its length or its names. Nothing can join it from this file.',
  de: 'Mit diesem Teil wäre der Fall nicht mehr lesbar, wegen der Länge oder der Namen. Aus dieser Datei kann nichts hinzukommen.',
}

/** Where the command names a flag, the page has a field of its own. */
const onPage: Readonly<Record<string, (count: number) => Words>> = {
  'no-agreement': () => ({
    en: 'No agreement was found. Is the process or country named as the sheet writes it?',
    de: 'Kein Abkommen gefunden. Ist der Prozess oder das Land so genannt, wie die Tabelle es schreibt?',
  }),
  'too-many': (count) => ({
    en: `There are ${count} agreements, more than come in at once. Name a process or a country above.`,
    de: `Es sind ${count} Abkommen, mehr als auf einmal hereinkommen. Nennen Sie oben einen Prozess oder ein Land.`,
  }),
  'provisions-left': (count) => ({
    en: `Agreements with coded provisions: ${count}. These stay behind unless they are taken along as plans above.`,
    de: `Abkommen mit kodierten Bestimmungen: ${count}. Diese bleiben zurück, solange oben nicht gewählt ist, sie als Pläne mitzunehmen.`,
  }),
}

function toldOf(remark: PartRemark, { message, entries }: PartRead): PartTold {
  const { severity, code } = remark
  const said = { en: message(remark, 'en'), de: message(remark, 'de') }
  const isFlagged = /--(?:process|plans)\b/.test(said.en)
  const own = isFlagged ? onPage[code] : undefined
  const count = 'count' in remark ? Number(remark.count) : entries.length
  return { severity, ...(own?.(count) ?? said) }
}

/** An entry in words: what a reader knows it by. */
function saidOf(entry: PartEntry, model: Model | undefined, to: Language) {
  if (entry.section === 'judgements') return judgementSaid(entry, model, to)
  const { title, says, label, author, date } = entry.value
  const name = plain(title ?? says ?? label)
  const more = [plain(author), plain(date)].filter((one) => one !== '').join(', ')
  return more === '' ? name : `${name} (${more})`
}

function plain(value: JsonValue | undefined): string {
  return typeof value === 'string' ? value : ''
}

/** "If question: answer – on question: answer +2, answer −1", by their labels. */
function judgementSaid(
  { id, value, field }: PartEntry,
  model: Model | undefined,
  to: Language,
): string {
  const there = model?.judgements?.find((one) => one.id === id)
  const [from] = Object.entries((value.if ?? {}) as Readonly<Record<string, string>>)
  const question = there?.from.question ?? from?.[0]
  const answer = there?.from.answer ?? from?.[1]
  const on = there?.on ?? plain(value.on)
  const speaks = (
    field === undefined ? value.speaks : field === 'speaks' ? value : {}
  ) as JsonRecord
  const strengths = Object.entries(speaks).map(
    ([name, strength]) => `${answerSaid(model, on, name, to)} ${signed(Number(strength))}`,
  )
  const said =
    field === 'because' ? plain(value[to] ?? Object.values(value)[0]) : strengths.join(', ')
  const first = `${asked(questionSaid(model, question, to))} ${answerSaid(model, question, answer, to)}`
  return `${first} → ${asked(questionSaid(model, on, to))} ${said}`
}

/** A title before what is said of it: most are questions, and end as such. */
function asked(title: string): string {
  return /[?!.:]$/.test(title) ? title : `${title}:`
}

function questionSaid(model: Model | undefined, id: string | undefined, to: Language): string {
  const found = model?.questions.find((one) => one.id === id)
  return found ? textIn(found.title, to) : (id ?? '')
}

function answerSaid(
  model: Model | undefined,
  question: string | undefined,
  id: string | undefined,
  to: Language,
): string {
  const found = model?.questions.find((one) => one.id === question)?.answers
  const answer = found?.find((one) => one.id === id)
  return answer ? textIn(answer.label, to) : (id ?? '')
}

function textIn(text: Readonly<Record<string, string>>, to: Language): string {
  return text[to] ?? Object.values(text)[0] ?? ''
}

function signed(strength: number): string {
  return strength < 0 ? `−${-strength}` : strength > 0 ? `+${strength}` : '0'
}
