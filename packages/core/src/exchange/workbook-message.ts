/** What is told of a workbook that becomes a model; a new kind needs words in both languages. */
import type { MessageLanguage } from '../model/model.ts'
import type { CellKind, Named } from './workbook-column.ts'
import type { WorkbookRemark } from './workbook-remark.ts'

type Facts<K extends WorkbookRemark['kind']> = Extract<WorkbookRemark, { readonly kind: K }>
type Messages = { readonly [K in WorkbookRemark['kind']]: (facts: Facts<K>) => string }

/** A remark in words. */
export function workbookMessage(remark: WorkbookRemark, language: MessageLanguage): string {
  const message = messages[language][remark.kind] as (facts: WorkbookRemark) => string
  return message(remark)
}

type Words<T extends string> = { readonly [K in T]: string }

const expectedEnglish: Words<CellKind> = {
  id: 'a name without spaces, such as north-1',
  text: 'a text',
  word: 'a text',
  formula: 'a formula over options',
  setting: 'an option, or "not" and an option',
  settings: 'options with commas between them',
  words: 'words with commas between them',
  names: 'names with commas between them',
  name: 'a name',
  date: 'a date, such as 2026-03-31, 31.3.2026 or March 2026',
  duration: 'a length of time, such as 30 days or 3 months',
  range: 'a number such as 0.5, or two of them: 2 to 4',
  rank: 'a number',
  yes: 'yes or no',
  choice: 'yes, no or a name',
  degree: 'yes, no or a figure from 1 to 9',
  speaks: 'for, against or both',
  status: 'none, minimal, intermediate or full',
  fields: 'JSON in braces',
}

const expectedGerman: Words<CellKind> = {
  id: 'ein Name ohne Leerzeichen wie nord-1',
  text: 'ein Text',
  word: 'ein Text',
  formula: 'eine Formel über Optionen',
  setting: 'eine Option, oder „not“ und eine Option',
  settings: 'Optionen mit Kommas dazwischen',
  words: 'Wörter mit Kommas dazwischen',
  names: 'Namen mit Kommas dazwischen',
  name: 'ein Name',
  date: 'ein Datum wie 2026-03-31, 31.3.2026 oder März 2026',
  duration: 'eine Dauer wie 30 Tage oder 3 Monate',
  range: 'eine Zahl wie 0,5 oder zwei davon: 2 bis 4',
  rank: 'eine Zahl',
  yes: 'ja oder nein',
  choice: 'ja, nein oder ein Name',
  degree: 'ja, nein oder eine Ziffer von 1 bis 9',
  speaks: 'dafür, dagegen oder beides',
  status: 'none, minimal, intermediate oder full',
  fields: 'JSON in geschweiften Klammern',
}

const namedEnglish: Words<Named> = {
  actors: 'actor',
  options: 'option',
  sources: 'source',
  plans: 'plan',
  stages: 'stage of this plan',
  questions: 'question',
  answers: 'answer to this question',
  states: 'state',
}

const namedGerman: Words<Named> = {
  actors: 'keinen Akteur',
  options: 'keine Option',
  sources: 'keine Quelle',
  plans: 'keinen Plan',
  stages: 'keine Stufe dieses Plans',
  questions: 'keine Frage',
  answers: 'keine Antwort auf diese Frage',
  states: 'keinen Zustand',
}

const english: Messages = {
  'no-sheets': ({ names }) =>
    `No sheet is called "${names.join('" or "')}": this is not a model as a workbook. Start from "stufenplan new --to xlsx --out model.xlsx".`,
  'sheet-unknown': (f) => `The sheet "${f.sheet}" is not known and was left out.`,
  'sheet-repeated': (f) =>
    `The sheet "${f.sheet}" holds what an earlier one holds; it was left out.`,
  'heads-missing': (f) =>
    `${f.sheet}: no row names the columns (${f.heads.join(', ')}). Put such a row above the others.`,
  'column-unknown': (f) => `${f.sheet}: the column "${f.head}" is not known and was left out.`,
  'sheet-read': (f) => `${f.sheet}: rows read: ${f.taken}; left out: ${f.left}.`,
  filled: (f) =>
    `${f.sheet}: "${f.head}" is empty in ${rowsEnglish(f.rows)}; the cell above counts there.`,
  'cell-unread': (f) =>
    `${placeEnglish(f)} cannot be read and was left out; expected is ${expectedEnglish[f.expected]}.`,
  'cell-ambiguous': (f) =>
    f.expected === 'date'
      ? `${placeEnglish(f)} may mean two days and was left out. Write it as 2026-03-31.`
      : `${placeEnglish(f)} may mean two numbers and was left out. Write it without a sign between thousands, or with a fourth digit behind the point.`,
  'name-unknown': (f) =>
    `${placeEnglish(f)} names no ${namedEnglish[f.of]} of the model, and was left out.${f.nearest === undefined ? '' : ` Did you mean "${shortened(f.nearest)}"?`}`,
  'said-otherwise': (f) =>
    `${placeEnglish(f)} differs from what is said of the same elsewhere, and was left out.`,
  'entry-there': (f) =>
    `${f.sheet}, row ${f.row}: "${shortened(f.cell)}" stands there already; the row was left out.`,
  'link-assumed': (f) =>
    `${f.sheet}, row ${f.row}: which way it points is not stated; taken as for "${shortened(f.cell)}".`,
  'base-assumed': (f) =>
    `${f.sheet}, row ${f.row}: no row marks the answer that the model takes; the first one counts, "${shortened(f.cell)}".`,
  'cell-clash': (f) =>
    `${placeEnglish(f)} says once more what another column of the row says, and was left out.`,
  'row-incomplete': (f) =>
    `${f.sheet}, row ${f.row}: "${f.head}" is missing; the row was left out.`,
  'name-made': (f) =>
    `${f.sheet}, row ${f.row}: "${shortened(f.from)}" is called ${f.id} in formulas.`,
  'name-taken': (f) =>
    `${f.sheet}, row ${f.row}: the name "${f.id}" is taken; the row was left out. Give it another.`,
  'rank-tied': (f) =>
    `${f.sheet}, row ${f.row}: rank ${f.rank} stands twice; the row further up counts first.`,
  'rest-unread': (f) =>
    `${f.sheet}, row ${f.row}: "${shortened(f.path)}" was left out: it belongs to a row that is gone, or its value is no JSON.`,
  assumed: (f) => `"${f.field}" is not stated; taken as ${shortened(f.value)}.`,
  'not-a-model': (f) => `What the sheets hold makes no model: ${f.reason.en}`,
}

const german: Messages = {
  'no-sheets': ({ names }) =>
    `Kein Blatt heißt „${names.join('“ oder „')}“ (Akteure, Optionen): Das ist kein Modell als Arbeitsmappe. Beginnen mit „stufenplan new --to xlsx --lang de --out modell.xlsx“.`,
  'sheet-unknown': (f) => `Das Blatt „${f.sheet}“ ist nicht bekannt und blieb weg.`,
  'sheet-repeated': (f) =>
    `Das Blatt „${f.sheet}“ enthält dasselbe wie ein früheres und blieb weg.`,
  'heads-missing': (f) =>
    `${f.sheet}: Keine Zeile nennt die Spalten (${f.heads.join(', ')}). Eine solche Zeile über die anderen setzen.`,
  'column-unknown': (f) => `${f.sheet}: Die Spalte „${f.head}“ ist nicht bekannt und blieb weg.`,
  'sheet-read': (f) => `${f.sheet}: gelesene Zeilen: ${f.taken}; weggelassen: ${f.left}.`,
  filled: (f) =>
    `${f.sheet}: „${f.head}“ ist leer in ${rowsGerman(f.rows)}; dort gilt die Zelle darüber.`,
  'cell-unread': (f) =>
    `${placeGerman(f)} ist nicht zu lesen und blieb weg; erwartet ist ${expectedGerman[f.expected]}.`,
  'cell-ambiguous': (f) =>
    f.expected === 'date'
      ? `${placeGerman(f)} kann zwei Tage meinen und blieb weg. Als 2026-03-31 schreiben.`
      : `${placeGerman(f)} kann zwei Zahlen meinen und blieb weg. Ohne Zeichen zwischen Tausendern schreiben, oder mit einer vierten Stelle nach dem Komma.`,
  'name-unknown': (f) =>
    `${placeGerman(f)} nennt ${namedGerman[f.of]} des Modells und blieb weg.${f.nearest === undefined ? '' : ` War „${shortened(f.nearest)}“ gemeint?`}`,
  'said-otherwise': (f) =>
    `${placeGerman(f)} weicht von dem ab, was sonst davon gesagt ist, und blieb weg.`,
  'entry-there': (f) =>
    `${f.sheet}, Zeile ${f.row}: „${shortened(f.cell)}“ steht schon da; die Zeile blieb weg.`,
  'link-assumed': (f) =>
    `${f.sheet}, Zeile ${f.row}: In welche Richtung es zeigt, ist nicht angegeben; angenommen: für „${shortened(f.cell)}“.`,
  'base-assumed': (f) =>
    `${f.sheet}, Zeile ${f.row}: Keine Zeile nennt die Antwort, von der das Modell ausgeht; es gilt die erste: „${shortened(f.cell)}“.`,
  'cell-clash': (f) =>
    `${placeGerman(f)} sagt noch einmal, was eine andere Spalte der Zeile sagt, und blieb weg.`,
  'row-incomplete': (f) => `${f.sheet}, Zeile ${f.row}: „${f.head}“ fehlt; die Zeile blieb weg.`,
  'name-made': (f) =>
    `${f.sheet}, Zeile ${f.row}: „${shortened(f.from)}“ heißt in Formeln ${f.id}.`,
  'name-taken': (f) =>
    `${f.sheet}, Zeile ${f.row}: Den Namen „${f.id}“ gibt es schon; die Zeile blieb weg. Einen anderen geben.`,
  'rank-tied': (f) =>
    `${f.sheet}, Zeile ${f.row}: Den Rang ${f.rank} gibt es zweimal; die obere Zeile zählt zuerst.`,
  'rest-unread': (f) =>
    `${f.sheet}, Zeile ${f.row}: „${shortened(f.path)}“ blieb weg: Die Zeile, zu der es gehört, fehlt, oder der Wert ist kein JSON.`,
  assumed: (f) => `„${f.field}“ ist nicht angegeben; angenommen: ${shortened(f.value)}.`,
  'not-a-model': (f) => `Was in den Blättern steht, ergibt kein Modell: ${f.reason.de}`,
}

const messages: { readonly [L in MessageLanguage]: Messages } = { en: english, de: german }

interface Place {
  readonly sheet: string
  readonly row: number
  readonly head: string
  readonly cell: string
}

function placeEnglish({ sheet, row, head, cell }: Place): string {
  return `${sheet}, row ${row}: "${shortened(cell)}" under "${head}"`
}

function placeGerman({ sheet, row, head, cell }: Place): string {
  return `${sheet}, Zeile ${row}: „${shortened(cell)}“ unter „${head}“`
}

const rowsTold = 12

function rowsEnglish(rows: readonly number[]): string {
  const more = rows.length - rowsTold
  const first = rows.slice(0, rowsTold).join(', ')
  return `row${rows.length === 1 ? '' : 's'} ${first}${more > 0 ? ` and ${more} more` : ''}`
}

function rowsGerman(rows: readonly number[]): string {
  const more = rows.length - rowsTold
  const first = rows.slice(0, rowsTold).join(', ')
  return `Zeile${rows.length === 1 ? '' : 'n'} ${first}${more > 0 ? ` und ${more} weiteren` : ''}`
}

function shortened(text: string): string {
  const line = text.replaceAll('\n', ' ')
  return line.length > 60 ? `${line.slice(0, 60)}…` : line
}
