/** What there is to say of a sheet of peace agreements. `row` counts as a spreadsheet does. */
import type { MessageLanguage } from '../../model/model.ts'
import type { RemarkSeverity } from '../remark.ts'

export interface PaxFacts {
  'no-agreement': Record<never, never>
  'too-many': { count: number; countMax: number }
  'date-unread': { row: number; cell: string }
  'no-title': { row: number }
  'id-again': { row: number; id: string }
  'code-unread': { row: number; column: string; cell: string }
  'address-unread': { row: number; cell: string }
  'columns-left': { names: string }
  outside: { count: number }
  'provisions-left': { count: number }
  'plans-unwritten': { count: number }
}

export type PaxCode = keyof PaxFacts
export type PaxRemark = {
  readonly [K in PaxCode]: {
    readonly code: K
    readonly severity: RemarkSeverity
  } & Readonly<PaxFacts[K]>
}[PaxCode]

const errors: readonly PaxCode[] = ['no-agreement', 'too-many']
const notes: readonly PaxCode[] = ['outside', 'plans-unwritten']

export function paxRemark<K extends PaxCode>(code: K, facts: PaxFacts[K]): PaxRemark {
  const severity = errors.includes(code) ? 'error' : notes.includes(code) ? 'note' : 'loss'
  return { code, severity, ...facts } as unknown as PaxRemark
}

/** A remark as a sentence. */
export function paxMessage(remark: PaxRemark, language: MessageLanguage): string {
  const message = (language === 'de' ? german : english)[remark.code] as (
    facts: PaxRemark,
  ) => string
  return message(remark)
}

type Messages = { readonly [K in PaxCode]: (facts: PaxFacts[K]) => string }

const english: Messages = {
  'no-agreement': () =>
    'No agreement was found. Does --process name a process or a country as the sheet writes it?',
  'too-many': (f) =>
    `There are ${f.count} agreements; at most ${f.countMax} come in at once. Name a process or a country with --process.`,
  'date-unread': (f) =>
    `Row ${f.row}: "${f.cell}" is no day, as 27/04/2018 is one; the agreement was left out.`,
  'no-title': (f) => `Row ${f.row}: the agreement has no title, and was left out.`,
  'id-again': (f) => `Row ${f.row}: number ${f.id} stands in a row above; this one was left out.`,
  'code-unread': (f) =>
    `Row ${f.row}: "${f.cell}" under ${f.column} is no code from 0 to 3, and was left out.`,
  'address-unread': (f) => `Row ${f.row}: "${f.cell}" is no address, and was left out.`,
  'columns-left': (f) => `Columns left behind: ${f.names}.`,
  outside: (f) => `${f.count} agreements belong to other processes and countries.`,
  'provisions-left': (f) =>
    `${f.count} agreements have coded provisions. With --plans they come along as plans to be written.`,
  'plans-unwritten': (f) =>
    `${f.count} plans say which provisions are coded and how deep. What they commit whom to is yet to be written: options with their owners, and stages.`,
}

const german: Messages = {
  'no-agreement': () =>
    'Kein Abkommen gefunden. Nennt --process einen Prozess oder ein Land, wie die Tabelle sie schreibt?',
  'too-many': (f) =>
    `Es sind ${f.count} Abkommen, höchstens ${f.countMax} kommen auf einmal herein. Mit --process einen Prozess oder ein Land nennen.`,
  'date-unread': (f) =>
    `Zeile ${f.row}: „${f.cell}“ ist kein Tag wie 27/04/2018; das Abkommen blieb weg.`,
  'no-title': (f) => `Zeile ${f.row}: Das Abkommen hat keinen Titel und blieb weg.`,
  'id-again': (f) =>
    `Zeile ${f.row}: Die Nummer ${f.id} steht schon weiter oben; diese Zeile blieb weg.`,
  'code-unread': (f) =>
    `Zeile ${f.row}: „${f.cell}“ unter ${f.column} ist kein Wert von 0 bis 3 und blieb weg.`,
  'address-unread': (f) => `Zeile ${f.row}: „${f.cell}“ ist keine Adresse und blieb weg.`,
  'columns-left': (f) => `Spalten ohne Platz: ${f.names}.`,
  outside: (f) => `${f.count} Abkommen gehören zu anderen Prozessen und Ländern.`,
  'provisions-left': (f) =>
    `${f.count} Abkommen haben kodierte Bestimmungen. Mit --plans kommen sie als Pläne mit, die noch auszuarbeiten sind.`,
  'plans-unwritten': (f) =>
    `${f.count} Pläne sagen, welche Bestimmungen wie eingehend kodiert sind. Wozu sie wen verpflichten, ist noch zu schreiben: Optionen mit ihren Eignern und Stufen.`,
}
